"""What is made of several entries, and does every minute of them stay?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import work

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, EntryRow, RowState, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.several import Change, Delete, Edit, Log, duplicated, merged, split


def row(lid: str, minutes: int = 30, notes: str = "", server_id: str = "") -> EntryRow:
    made = replace(work(), minutes=minutes, notes=notes)
    return EntryRow(lid, made, "Acme", "Design", RowState.SENT, server_id)


def refused(why: str, *rows: EntryRow) -> None:
    with pytest.raises(NotPossibleError) as caught:
        merged(rows)
    assert caught.value.why == why


def test_a_change_leaves_alone_what_it_does_not_name() -> None:
    before = work()
    assert Change().of(before) == before
    assert Change(notes="").of(before) == replace(before, notes="")
    assert Change(PhaseKey("1", "2"), 5).of(before) == replace(before, phase=PhaseKey("1", "2"), minutes=5)
    assert Change.to(before).of(row("a", 99, "other").work) == before


@given(st.integers(2, 1440), st.data())
def test_both_parts_of_an_entry_are_the_whole_and_the_first_stays_the_same_entry(
    whole: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(1, whole - 1))
    before = row("a", whole, "draft")
    edit, log = split(before, part)
    assert isinstance(edit, Edit)
    assert isinstance(log, Log)
    assert edit.lid == "a"
    assert edit.change.of(before.work) == replace(before.work, minutes=part)
    assert log.work == replace(before.work, minutes=whole - part)


@pytest.mark.parametrize("minutes", [0, -5, 30, 31])
def test_a_part_is_shorter_than_the_whole_and_longer_than_nothing(minutes: int) -> None:
    with pytest.raises(NotPossibleError) as caught:
        split(row("a", 30), minutes)
    assert caught.value.why == "part-too-long"


def test_merging_keeps_the_entry_that_timeneye_knows_and_edits_it_before_another_goes() -> None:
    acts = merged([row("a", 10, "one"), row("b", 20, "two", "900"), row("c", 30, "one"), row("d", 5)])
    assert acts == (Edit("b", Change(minutes=65, notes="one; two")), Delete("a"), Delete("c"), Delete("d"))


def test_only_what_is_alike_becomes_one() -> None:
    other_day = replace(row("b"), work=replace(work(), day=work().day.replace(day=28)))
    other_phase = replace(row("b"), work=replace(work(), phase=PhaseKey("10", "999")))
    refused("not-alike", row("a"))
    refused("not-alike", row("a"), other_day)
    refused("not-alike", row("a"), other_phase)
    refused("over-a-day", row("a", 800), row("b", 800))


def test_notes_that_are_too_long_together_are_cut() -> None:
    first, *_ = merged([row("a", notes="x" * 1_000), row("b", notes="y" * 1_000)])
    assert isinstance(first, Edit)
    assert first.change.notes == f"{'x' * 1_000}; {'y' * 1_000}"[:MAX_NOTES]


def test_a_duplicate_says_the_same() -> None:
    rows = [row("a", 10, "one"), row("b", 20)]
    assert [act.work for act in duplicated(rows) if isinstance(act, Log)] == [one.work for one in rows]
    assert isinstance(rows[0].work, Work)
