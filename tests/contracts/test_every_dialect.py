"""Does every dialect do what the app needs of it, against a real server over real HTTP?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

import pytest

from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, Work
from timeneye_desktop.domain.errors import (
    BadRequestError,
    ForbiddenError,
    NotFoundError,
)
from timeneye_desktop.domain.remote import RemoteEntry, RemoteTimer
from timeneye_desktop.domain.timer import TimerState

Run: TypeAlias = Callable[..., None]
TODAY: Final = date(2026, 3, 11)
NOTES: Final = "caf\u00e9 & <b>tea</b> = 50%+1 \U0001f375 #?/'\""
NO_SUCH: Final = "999999"


async def entry(talk: Any, number: str) -> RemoteEntry | None:
    rows = (await every_entry(talk.api, TODAY - timedelta(days=60), TODAY + timedelta(days=60), "")).rows
    return next((row for row in rows if row.id == number), None)


async def timers(talk: Any) -> dict[str, RemoteTimer]:
    return {timer.id: timer for timer in (await talk.api.run(talk.dialect.timers.list())).rows}


# -- projects and phases ------------------------------------------------------------------


def test_projects_and_their_phases_are_listed_with_names_and_states(talk: Run) -> None:
    async def story(talk: Any) -> None:
        projects = await talk.api.run(talk.dialect.projects.list())
        assert projects.unreadable == 0
        assert {project.is_active for project in projects.rows} == {True, False}
        assert all(project.name and project.id.isdigit() for project in projects.rows)
        phases = [
            phase
            for project in projects.rows
            for phase in (await talk.api.run(talk.dialect.phases.list(project.id))).rows
            if phase.project_id == project.id
        ]
        assert {phase.is_open for phase in phases} == {True, False}
        assert len({phase.id for phase in phases}) == len(phases) > len(projects.rows)

    talk(story)


def test_phases_of_a_project_nobody_has_are_refused(talk: Run) -> None:
    async def story(talk: Any) -> None:
        with pytest.raises((ForbiddenError, NotFoundError)):
            await talk.api.run(talk.dialect.phases.list(NO_SUCH))

    talk(story)


# -- entries ------------------------------------------------------------------------------


def test_an_entry_is_made_read_changed_and_removed(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, other = await talk.two_phases()
        yesterday = TODAY - timedelta(days=1)
        number = await talk.api.run(talk.dialect.entries.create(Work(one, 75, yesterday, NOTES)))
        made = await entry(talk, number)
        assert made is not None
        assert made.work == Work(one, 75, yesterday, NOTES)
        assert bool(made.project) is bool(made.phase)  # an API that names neither leaves them to the catalogue
        assert not made.billed
        changed = Work(other, 30, TODAY, "")
        await talk.api.run(talk.dialect.entries.update(number, changed, made.user_id))
        again = await entry(talk, number)
        assert again is not None
        assert (again.work, again.user_id) == (changed, made.user_id)
        await talk.api.run(talk.dialect.entries.delete(number))
        assert await entry(talk, number) is None
        with pytest.raises(NotFoundError):
            await talk.api.run(talk.dialect.entries.delete(number))
        with pytest.raises(NotFoundError):
            await talk.api.run(talk.dialect.entries.update(number, changed, made.user_id))

    talk(story)


def test_the_longest_notes_arrive_whole_both_ways(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        for letter in ("x", "\U0001f375", "%"):
            work = Work(one, 5, TODAY, letter * MAX_NOTES)
            number = await talk.api.run(talk.dialect.entries.create(work))
            await talk.api.run(talk.dialect.entries.update(number, work, ""))
            made = await entry(talk, number)
            assert made is not None
            assert made.work == work

    talk(story)


def test_entries_are_those_of_the_days_asked_for_both_included(talk: Run) -> None:
    async def story(talk: Any) -> None:
        first = TODAY - timedelta(days=7)
        rows = (await every_entry(talk.api, first, TODAY, "")).rows
        days = {row.work.day for row in rows}
        assert {min(days), max(days)} == {first, TODAY}
        one_day = (await every_entry(talk.api, first, first, "")).rows
        assert {row.id for row in one_day} == {row.id for row in rows if row.work.day == first} != set()

    talk(story)


def test_the_edges_of_a_list_can_be_asked_for(talk: Run) -> None:
    async def story(talk: Any) -> None:
        first = TODAY - timedelta(days=60)
        rows = (await every_entry(talk.api, first, TODAY, "")).rows
        assert len(rows) > 20
        places = (0, 1, 20, len(rows) - 1, len(rows)) if talk.dialect.abilities.has_places else (0, 21, 42)
        for offset in places:
            page = await talk.api.run(talk.dialect.entries.list(first, TODAY, limit=21, offset=offset))
            assert page.rows == rows[offset : offset + 21]

    talk(story)


def test_a_manager_can_ask_for_one_person(talk: Run) -> None:
    async def story(talk: Any) -> None:
        everybody = (await every_entry(talk.api, TODAY - timedelta(days=7), TODAY, "")).rows
        someone = next(row.user_id for row in everybody if row.user_id != everybody[0].user_id)
        own = (await every_entry(talk.api, TODAY - timedelta(days=7), TODAY, someone)).rows
        assert {row.user_id for row in own} == {someone}

    talk(story, user="manager")


def test_what_cannot_be_logged_is_refused_and_not_made(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, other = await talk.two_phases()
        before = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        for key in (PhaseKey(NO_SUCH, NO_SUCH), PhaseKey(one.project_id, other.phase_id)):
            with pytest.raises((ForbiddenError, NotFoundError)):
                await talk.api.run(talk.dialect.entries.create(Work(key, 5, TODAY)))
        with pytest.raises(BadRequestError) as caught:
            await talk.api.run(talk.dialect.entries.create(Work(one, -5, TODAY)))
        assert caught.value.detail
        assert (await every_entry(talk.api, TODAY, TODAY, "")).rows == before

    talk(story)


# -- timers -------------------------------------------------------------------------------


def test_a_timer_is_started_changed_and_stopped_into_an_entry(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, other = await talk.two_phases()
        number = await talk.api.run(talk.dialect.timers.start(one, 90, NOTES))
        started = (await timers(talk))[number]
        assert (started.phase, started.notes, started.state) == (one, NOTES, TimerState.RUNNING)
        assert started.seconds == 90
        talk.hands.move(seconds=30)
        assert (await timers(talk))[number].seconds == 120
        yesterday = TODAY - timedelta(days=1)
        change = talk.dialect.timers.update(number, phase=other, seconds=3_600, notes="moved", day=yesterday)
        await talk.api.run(change)
        changed = (await timers(talk))[number]
        assert (changed.phase, changed.notes, changed.seconds) == (other, "moved", 3_600)
        talk.hands.move(minutes=15)
        made = await entry(talk, await talk.api.run(talk.dialect.timers.stop(number)))
        assert made is not None
        assert made.work == Work(other, 75, yesterday, "moved")
        assert number not in await timers(talk)
        with pytest.raises(NotFoundError):
            await talk.api.run(talk.dialect.timers.stop(number))

    talk(story)


def test_a_timer_is_stopped_at_the_other_address_too(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        number = await talk.api.run(talk.dialect.timers.start(one, 300, ""))
        made = await entry(talk, await talk.api.run(talk.dialect.timers.stop_singular(number)))
        assert made is not None
        assert made.work.minutes == 5

    talk(story)


def test_a_discarded_timer_leaves_nothing(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        before = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        number = await talk.api.run(talk.dialect.timers.start(one, 300, ""))
        await talk.api.run(talk.dialect.timers.delete(number))
        assert number not in await timers(talk)
        assert (await every_entry(talk.api, TODAY, TODAY, "")).rows == before
        with pytest.raises(NotFoundError):
            await talk.api.run(talk.dialect.timers.delete(number))

    talk(story)


def test_timers_that_others_paused_are_shown_as_paused(talk: Run) -> None:
    async def story(talk: Any) -> None:
        states = [timer.state for timer in (await timers(talk)).values()]
        assert sorted(state.name for state in states) == ["PAUSED", "RUNNING"]

    talk(story)
