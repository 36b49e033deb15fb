"""What looks wrong is found, what is as it should be is not, and the same thing always has the same mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.check import Finding, Measure, Wrong, findings, in_order
from timeneye_desktop.domain.entry import EntryRow, RowState, Work
from timeneye_desktop.domain.stretch import Stretch

MONDAY = date(2026, 3, 9)
FRIDAY = MONDAY + timedelta(days=4)
WEEK = Stretch(MONDAY, MONDAY + timedelta(days=6))
NUMBERS = count()


def row(day: date = MONDAY, minutes: int = 480, notes: str = "done", phase: str = "100", **more: Any) -> EntryRow:
    work = Work(PhaseKey("10", phase), minutes, day, notes)
    return EntryRow(f"e{next(NUMBERS)}", work, "Acme", "Design", RowState.SENT, **more)


def full_week() -> list[EntryRow]:
    return [row(MONDAY + timedelta(days=ahead)) for ahead in range(5)]


def found(
    rows: Sequence[EntryRow], today: date = WEEK.last, target: int = 480, oldest: date | None = MONDAY, **more: Any
) -> list[Finding]:
    closed = more.pop("closed", frozenset())
    ordered = sorted(rows, key=lambda one: one.work.day)
    return list(findings(ordered, closed, Measure(WEEK, today, target, oldest=oldest, **more)))


def kinds(rows: Sequence[EntryRow], **more: Any) -> list[tuple[Wrong, date | None]]:
    return [(one.wrong, one.day) for one in found(rows, **more)]


def test_a_full_week_is_fine() -> None:
    assert found(full_week()) == []


def test_days_below_the_target_are_found_with_what_is_missing_but_no_weekend_and_not_today() -> None:
    rows = [row(MONDAY, 400), row(FRIDAY, 10)]
    short = found(rows, today=FRIDAY)
    assert [(one.day.day, one.minutes, one.missing) for one in short if one.day] == [
        (9, 400, 80),
        (10, 0, 480),
        (11, 0, 480),
        (12, 0, 480),
    ]
    assert {one.wrong for one in short} == {Wrong.UNDER}


def test_of_days_from_before_the_first_entry_nothing_is_said() -> None:
    assert kinds([row(FRIDAY)], oldest=FRIDAY) == []
    assert kinds([], oldest=None) == []


def test_without_a_target_no_day_is_below_it() -> None:
    assert kinds([row(MONDAY, 1)], target=0) == []


@pytest.mark.parametrize(("minutes", "is_found"), [(600, False), (601, True)])
def test_a_very_long_entry_is_found(minutes: int, is_found: bool) -> None:  # noqa: FBT001  a parameter
    rows = [*full_week()[1:], row(MONDAY, minutes)]
    assert ((Wrong.LONG, MONDAY) in kinds(rows)) is is_found


def test_a_day_of_more_than_a_day_is_found() -> None:
    rows = [*full_week(), row(MONDAY, 500, "b"), row(MONDAY, 461, "c")]
    assert kinds(rows) == [(Wrong.OVERFULL, MONDAY)]
    assert kinds([*full_week(), row(MONDAY, 500, "b"), row(MONDAY, 460, "c")]) == []


def test_a_day_off_and_a_day_to_come_are_told_apart() -> None:
    saturday = FRIDAY + timedelta(days=1)
    rows = [*full_week(), row(saturday, 30)]
    assert kinds(rows) == [(Wrong.OFF_DAY, saturday)]
    assert kinds(rows, today=FRIDAY) == [(Wrong.FUTURE, saturday)]
    assert kinds(rows, work_days=frozenset(range(1, 7))) == [(Wrong.UNDER, saturday)]


def test_equal_entries_are_one_finding_and_almost_equal_ones_none() -> None:
    twins = [row(MONDAY, 240, "a"), row(MONDAY, 240, "a"), row(MONDAY, 240, "a")]
    (finding,) = found([*full_week()[1:], *twins])
    assert (finding.wrong, len(finding.rows)) == (Wrong.TWINS, 3)
    alike = [row(MONDAY, 240, "a"), row(MONDAY, 240, "b"), row(MONDAY, 241, "a"), row(MONDAY, 240, "a", "101")]
    assert found([*full_week()[1:], *alike]) == []


def test_a_missing_note_is_missed_only_where_notes_are_written() -> None:
    rows = full_week()
    assert kinds([*rows, row(FRIDAY, 5, "")]) == [(Wrong.NO_NOTE, FRIDAY)]
    assert kinds([replace(one, work=replace(one.work, notes="")) for one in rows]) == []


def test_a_closed_phase_is_one_finding_and_a_refused_entry_none_of_it() -> None:
    rows = full_week()
    (finding,) = found(rows, closed=frozenset({("10", "100")}))
    assert (finding.wrong, len(finding.rows)) == (Wrong.CLOSED, 5)
    refused = [replace(one, state=RowState.NEEDS_YOU) for one in rows]
    assert found(refused, closed=frozenset({("10", "100")})) == []


def test_a_mark_stays_until_something_about_it_changes() -> None:
    (one,) = found([*full_week(), row(FRIDAY, 5, "")])
    (again,) = found([*full_week(), row(FRIDAY, 5, "", server_id="900")])  # delivered meanwhile, or read anew
    (other,) = found([*full_week(), row(FRIDAY, 6, "")])
    assert one.mark == again.mark != other.mark
    short = found([row(MONDAY, 400)])
    assert len({finding.mark for finding in short}) == len(short)
    assert {finding.mark for finding in found([row(MONDAY, 401)])} & {short[0].mark} == set()


def test_they_are_in_the_order_of_the_days_and_what_is_of_no_day_comes_first() -> None:
    rows = [row(FRIDAY, 30, ""), row(MONDAY, 30, "x")]
    ordered = in_order([*found(rows), Finding(Wrong.UNSENT, count=3), Finding(Wrong.NEEDS_YOU, count=1)])
    assert [one.wrong for one in ordered[:2]] == [Wrong.NEEDS_YOU, Wrong.UNSENT]
    days = [one.day for one in ordered[2:] if one.day]
    assert days == sorted(days)
