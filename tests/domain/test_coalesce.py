"""Which commands remain when a person changes their mind (delivery 2.7, the whole table)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.coalesce import (
    Append,
    Cancel,
    Rewrite,
    change_timer,
    delete_entry,
    discard_timer,
    edit_entry,
    stop_timer,
    undo_delete,
)
from timeneye_desktop.domain.delivery import Op, OpKind, OpState
from timeneye_desktop.domain.entry import Work

OLD = Work(PhaseKey("1", "2"), 60, date(2026, 3, 2), "first")
NEW = replace(OLD, minutes=90)
NEWER = replace(OLD, minutes=95)
SENT = (OpState.SENDING, OpState.DOUBT)


def op(kind: OpKind, *, seq: int = 1, state: OpState = OpState.QUEUED, attempts: int = 0, **fields: object) -> Op:
    work = None if kind in {OpKind.DELETE, OpKind.DISCARD} else OLD
    base = OLD if kind is OpKind.EDIT else None
    since = datetime(2026, 3, 2, tzinfo=UTC)
    plain = Op(seq, kind, "e", state, since, work, base, attempts=attempts, doubted=state is OpState.DOUBT)
    return replace(plain, **fields)  # type: ignore[arg-type]  # fields of Op


def test_an_edit_of_an_unsent_create_rewrites_it() -> None:
    assert edit_entry((op(OpKind.CREATE),), "e", OLD, NEW) == (Rewrite(1, NEW),)


def test_an_edit_of_a_refused_create_mends_it() -> None:
    refused = op(OpKind.CREATE, state=OpState.PARKED, attempts=1)
    assert edit_entry((refused,), "e", OLD, NEW) == (Rewrite(1, NEW),)


@pytest.mark.parametrize("state", SENT)
def test_an_edit_of_an_attempted_create_is_a_command_of_its_own(state: OpState) -> None:
    create = op(OpKind.CREATE, state=state, attempts=1)
    assert edit_entry((create,), "e", OLD, NEW) == (Append(OpKind.EDIT, "e", NEW, OLD),)


def test_a_create_waiting_for_its_retry_is_not_rewritten() -> None:
    create = op(OpKind.CREATE, attempts=1)
    assert edit_entry((create,), "e", OLD, NEW) == (Append(OpKind.EDIT, "e", NEW, OLD),)


def test_an_edit_of_an_entry_on_the_server_is_sent_with_its_base() -> None:
    assert edit_entry((), "e", OLD, NEW) == (Append(OpKind.EDIT, "e", NEW, OLD),)


def test_an_edit_that_changes_nothing_sends_nothing() -> None:
    assert edit_entry((), "e", OLD, OLD) == ()


def test_a_second_edit_joins_the_unsent_first_and_keeps_the_earliest_base() -> None:
    first = op(OpKind.EDIT, work=NEW)
    assert edit_entry((first,), "e", NEW, NEWER) == (Rewrite(1, NEWER),)


def test_editing_back_to_the_base_drops_the_unsent_edit() -> None:
    assert edit_entry((op(OpKind.EDIT, work=NEW),), "e", NEW, OLD) == (Cancel(1),)


@pytest.mark.parametrize("state", SENT)
def test_an_edit_behind_an_attempted_one_is_sent_after_it(state: OpState) -> None:
    first = op(OpKind.EDIT, work=NEW, state=state, attempts=1)
    assert edit_entry((first,), "e", NEW, NEWER) == (Append(OpKind.EDIT, "e", NEWER, NEW),)


def test_an_edit_behind_a_create_and_an_edit_touches_only_the_edit() -> None:
    ops = (op(OpKind.CREATE, state=OpState.DOUBT, attempts=1), op(OpKind.EDIT, seq=2, work=NEW))
    assert edit_entry(ops, "e", NEW, NEWER) == (Rewrite(2, NEWER),)


def test_deleting_an_unsent_entry_sends_nothing_at_all() -> None:
    assert delete_entry((op(OpKind.CREATE),), "e", OLD) == (Cancel(1),)


@pytest.mark.parametrize("state", SENT)
def test_deleting_an_attempted_create_is_sent_behind_it(state: OpState) -> None:
    create = op(OpKind.CREATE, state=state, attempts=1)
    assert delete_entry((create,), "e", OLD) == (Append(OpKind.DELETE, "e", None, OLD),)


def test_deleting_drops_an_unsent_edit_and_keeps_its_base() -> None:
    edit = op(OpKind.EDIT, work=NEW)
    assert delete_entry((edit,), "e", NEW) == (Cancel(1), Append(OpKind.DELETE, "e", None, OLD))


@pytest.mark.parametrize("state", SENT)
def test_deleting_behind_a_sent_edit_expects_what_that_edit_makes(state: OpState) -> None:
    sent = op(OpKind.EDIT, state=state, attempts=1, work=NEW)
    assert delete_entry((sent,), "e", NEW) == (Append(OpKind.DELETE, "e", None, NEW),)
    again = op(OpKind.EDIT, seq=2, work=NEWER, base=NEW)
    assert delete_entry((sent, again), "e", NEWER) == (Cancel(2), Append(OpKind.DELETE, "e", None, NEW))


def test_deleting_the_entry_of_an_unsent_stop_discards_the_timer() -> None:
    stop = op(OpKind.STOP, lid="t", entry_lid="e")
    assert delete_entry((stop,), "e", OLD) == (Cancel(1), Append(OpKind.DISCARD, "t"))


def test_undo_takes_an_unsent_delete_back() -> None:
    assert undo_delete((op(OpKind.DELETE, base=OLD),), "e", OLD) == (Cancel(1),)


def test_undo_of_a_delete_sends_the_edit_that_the_delete_had_dropped() -> None:
    delete = op(OpKind.DELETE, base=OLD)
    assert undo_delete((delete,), "e", NEW) == (Cancel(1), Append(OpKind.EDIT, "e", NEW, OLD))


def test_deleting_what_a_stop_made_takes_whatever_minutes_the_server_gave_it() -> None:
    correction = op(OpKind.EDIT, base=None)
    assert delete_entry((correction,), "e", OLD) == (Cancel(1), Append(OpKind.DELETE, "e", None, None))


@pytest.mark.parametrize("state", SENT)
def test_undo_of_an_attempted_delete_needs_a_new_entry(state: OpState) -> None:
    assert undo_delete((op(OpKind.DELETE, state=state, attempts=1),), "e", OLD) is None


def test_a_timer_started_and_stopped_offline_becomes_one_plain_entry() -> None:
    start, change = op(OpKind.START, lid="t"), op(OpKind.CHANGE, lid="t", seq=2)
    expected = (Cancel(1), Cancel(2), Append(OpKind.CREATE, "e", NEW))
    assert stop_timer((start, change), "t", "e", NEW) == expected


@pytest.mark.parametrize("state", SENT)
def test_a_timer_that_may_be_on_the_server_is_stopped_there(state: OpState) -> None:
    start = op(OpKind.START, lid="t", state=state, attempts=1)
    assert stop_timer((start,), "t", "e", NEW) == (Append(OpKind.STOP, "t", NEW, None, "e"),)


def test_a_timer_whose_start_was_refused_becomes_a_plain_entry() -> None:
    start = op(OpKind.START, lid="t", state=OpState.PARKED, attempts=1)
    assert stop_timer((start,), "t", "e", NEW)[-1] == Append(OpKind.CREATE, "e", NEW)


def test_discarding_an_unsent_timer_sends_nothing() -> None:
    assert discard_timer((op(OpKind.START, lid="t"),), "t") == (Cancel(1),)


def test_discarding_a_timer_on_the_server_removes_it_there() -> None:
    change = op(OpKind.CHANGE, lid="t")
    assert discard_timer((change,), "t") == (Cancel(1), Append(OpKind.DISCARD, "t"))


def test_changing_a_timer_twice_sends_it_once() -> None:
    assert change_timer((op(OpKind.CHANGE, lid="t"),), "t", NEW) == (Rewrite(1, NEW),)


def test_changing_an_unsent_timer_changes_its_start() -> None:
    assert change_timer((op(OpKind.START, lid="t"),), "t", NEW) == (Rewrite(1, NEW),)


def test_changing_a_timer_under_way_is_sent_after_it() -> None:
    start = op(OpKind.START, lid="t", state=OpState.SENDING, attempts=1)
    assert change_timer((start,), "t", NEW) == (Append(OpKind.CHANGE, "t", NEW),)
