"""The sums of a report are those of the stored entries, and are read from the index alone."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta

from samples import DAY, SINCE, work

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.report import Report
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.report import _SUMS, Reports

InDatabase = Callable[[Callable[[Database], Awaitable[None]]], None]
WEEK = Stretch(DAY - timedelta(days=6), DAY)
BEFORE = Stretch(DAY - timedelta(days=13), DAY - timedelta(days=7))


def whole(report: Report) -> Report:
    return report


async def fill(database: Database) -> None:
    journal = Journal(database)
    for number in range(60):
        phase = PhaseKey(str(number % 3), str(number % 5))
        day = DAY - timedelta(days=number % 20)
        await journal.log(f"e{number}", work(phase=phase, minutes=number + 1, day=day), SINCE)
    await journal.delete("e7", SINCE)


def test_they_equal_the_entries_of_these_days_by_day_and_phase(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        await fill(database)
        report = await Reports(database).of(WEEK, BEFORE, whole)
        for cells, stretch in ((report.cells, WEEK), (report.before, BEFORE)):
            expected: Counter[object] = Counter()
            for day in await EntryReader(database).days(stretch.first, stretch.last):
                for row in day.rows:
                    expected[day.day, row.work.phase] += row.work.minutes
            assert {(cell.day, cell.phase): cell.minutes for cell in cells} == dict(expected)
            assert expected
        assert report.oldest == DAY - timedelta(days=19)

    in_database(story)


def test_what_waits_is_part_of_the_sum_and_told_apart(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        await fill(database)
        report = await Reports(database).of(WEEK, BEFORE, whole)
        assert report.unsent == report.minutes > 0
        await database.write(lambda connection: connection.execute("UPDATE op SET state = 'done'").close())
        assert (await Reports(database).of(WEEK, BEFORE, whole)).unsent == 0

    in_database(story)


def test_nothing_stored_is_nothing_known(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        report = await Reports(database).of(WEEK, BEFORE, whole)
        assert (report.minutes, report.oldest, report.can_compare, report.is_cut) == (0, None, False, True)

    in_database(story)


def test_no_entry_is_visited_for_the_sums(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        def plan(connection: sqlite3.Connection) -> list[str]:
            return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {_SUMS}", ("", ""))]

        assert any("USING COVERING INDEX entry_by_day" in step for step in await database.read(plan))

    in_database(story)
