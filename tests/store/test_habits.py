"""Is it known when each phase was worked on, and is what was pinned still pinned tomorrow?"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from typing import TypeAlias

import pytest
from samples import DAY, DESIGN, NOON, PROJECTS, SINCE, later, timer, work

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import OpEvent, Outcome
from timeneye_desktop.domain.habits import Mark, Use
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.habits import USES, Habits
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox

LONG_AGO = DAY - timedelta(days=90)
OTHER = PhaseKey("10", "a/b")


@pytest.fixture(autouse=True)
def rome(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An hour ahead of UTC in winter."""
    monkeypatch.setenv("TZ", "Europe/Rome")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


InDatabase: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]


async def uses(database: Database) -> tuple[Use, ...]:
    return (await Habits(database).known(LONG_AGO)).uses


def test_what_was_logged_on_its_day_has_the_hour_where_the_person_is(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), SINCE)
        assert await uses(database) == (Use(DESIGN, DAY, 10),)

    in_database(story)


def test_what_was_logged_on_another_day_has_only_its_day(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        friday = DAY - timedelta(days=3)
        await Journal(database).log("e1", work(day=friday), SINCE)
        assert await uses(database) == (Use(DESIGN, friday, None),)

    in_database(story)


def test_what_a_timer_measured_was_worked_on_when_it_was_begun(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        journal, outbox = Journal(database), Outbox(database)
        await journal.start(timer(), NOON.utc)
        (start,) = await outbox.ready(NOON.boot)
        await outbox.sending(start, [])
        await outbox.record(start, Outcome(OpEvent.APPLIED, "900"), NOON)
        end = later(130 * 60)
        await journal.stop(Stop("t1", "e1", work(130)), end.utc)
        assert await uses(database) == (Use(DESIGN, DAY, 13),)

    in_database(story)


def test_what_is_old_or_deleted_does_not_count(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.log("e1", work(day=LONG_AGO - timedelta(days=1)), SINCE)
        await journal.log("e2", work(), SINCE)
        await journal.delete("e2", SINCE)
        assert await uses(database) == ()

    in_database(story)


def test_marks_are_replaced_taken_back_and_outlive_the_lists_of_timeneye(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        habits, mirror = Habits(database), Mirror(database)
        await mirror.take_projects(PROJECTS)
        for phase, mark in ((DESIGN, Mark.PINNED), (OTHER, Mark.HIDDEN), (DESIGN, Mark.HIDDEN), (OTHER, None)):
            await habits.mark(phase, mark)
        await mirror.take_phases("10", Listing(()), SINCE)
        assert (await habits.known(LONG_AGO)).marks == {DESIGN: Mark.HIDDEN}

    in_database(story)


def test_reading_habits_looks_at_no_older_command_or_entry(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        plan = await database.read(
            lambda connection: connection.execute(
                f"EXPLAIN QUERY PLAN {USES}", {"since": LONG_AGO.isoformat(), "most": 9}
            ).fetchall()
        )
        steps = [step for *_, step in plan]
        assert any("op USING INDEX op_by_since" in step for step in steps)
        assert any("INDEX entry_by_day" in step for step in steps)

    in_database(story)
