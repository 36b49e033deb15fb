"""When timers ran and paused is written with their commands, in the same transactions, and stays on this computer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from lives import LEDGER, NAME, on
from samples import BUILD, DAY, NOON, later, remote_timer, timer, work

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.remote import RemoteTimer
from timeneye_desktop.domain.timer import Timer, TimerState
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.spans import KEPT, Spans
from timeneye_desktop.store.timers import Look, Timers

Run: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]
Seen: TypeAlias = list[tuple[str, float, float | None]]


async def seen(database: Database) -> Seen:
    """Kind, and minutes after noon."""
    found = await Spans(database).between(NOON.utc - timedelta(days=400), NOON.utc + timedelta(days=400))
    return [
        (
            one.kind.value,
            (one.since - NOON.utc).total_seconds() / 60,
            None if one.until is None else (one.until - NOON.utc).total_seconds() / 60,
        )
        for one in found
    ]


def after(minutes: float) -> Any:
    return later(minutes * 60)


async def ended(journal: Journal, lid: str, minutes: float) -> None:
    await journal.stop(Stop(lid, f"of-{lid}", work()), after(minutes).utc)


def looked(*rows: RemoteTimer, minutes: float) -> Look:
    return Look(rows, after(minutes), DAY, patience=0.0)


def test_a_timer_that_pauses_goes_on_and_stops_leaves_three_spans(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal, running = Journal(database), timer()
        await journal.start(running, NOON.utc)
        assert await seen(database) == [("running", 0, None)]
        paused = running.paused(after(30))
        await journal.change(paused, after(30).utc)
        await journal.change(paused.resumed(after(45)), after(45).utc)
        await ended(journal, "t1", 60)
        assert await seen(database) == [("running", 0, 30), ("paused", 30, 45), ("running", 45, 60)]

    in_database(story)


def test_switching_ends_one_span_where_the_next_begins(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.start(timer(), NOON.utc)
        await journal.start(timer("t2", since=after(20)), after(20).utc, stopping=Stop("t1", "e1", work()))
        assert await seen(database) == [("running", 0, 20), ("running", 20, None)]

    in_database(story)


def test_a_timer_begun_some_minutes_ago_ran_since_then(in_database: Run) -> None:
    async def story(database: Database) -> None:
        await Journal(database).start(timer(banked=600), NOON.utc)
        assert await seen(database) == [("running", -10, None)]

    in_database(story)


def test_another_phase_is_that_of_all_spans_and_a_note_begins_no_new_one(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal, running = Journal(database), timer()
        await journal.start(running, NOON.utc)
        await journal.change(replace(running, notes="other", phase=BUILD._replace(project_id="11")), after(5).utc)
        found = await Spans(database).between(NOON.utc, after(60).utc)
        assert [(one.project_id, one.until) for one in found] == [("11", None)]

    in_database(story)


@pytest.mark.parametrize("way", ["discard", "stop"])
def test_a_discarded_timers_spans_go_and_undo_goes_on_as_if_nothing_had_been(in_database: Run, way: str) -> None:
    async def story(database: Database) -> None:
        journal, running = Journal(database), timer()
        await journal.start(running, NOON.utc)
        paused = running.paused(after(10))
        await journal.change(paused, after(10).utc)
        again = paused.resumed(after(15))
        await journal.change(again, after(15).utc)
        if way == "discard":
            await journal.discard("t1", after(20).utc)
            assert await seen(database) == []
        else:
            await ended(journal, "t1", 20)
        await journal.start(replace(again, lid="t2"), after(21).utc, undoes="t1")
        known = [("running", 0, 10), ("paused", 10, 15), ("running", 15, None)]
        assert await seen(database) == known
        await journal.discard("t2", after(25).utc)
        assert await seen(database) == []

    in_database(story)


def test_one_that_comes_back_paused_since_another_runs_is_paused_from_its_end_on(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal, running = Journal(database), timer()
        await journal.start(running, NOON.utc)
        await journal.discard("t1", after(10).utc)
        await journal.start(replace(running.paused(after(10)), lid="t2"), after(30).utc, undoes="t1")
        assert await seen(database) == [("running", 0, 10), ("paused", 10, None)]

    in_database(story)


def test_a_command_that_fails_leaves_the_spans_as_they_were(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.start(timer(), NOON.utc)
        with pytest.raises(NotPossibleError):
            await journal.start(timer("t2"), after(5).utc, stopping=Stop("nobody", "e1", work()))
        with pytest.raises(NotPossibleError):
            await journal.change(timer("nobody"), after(5).utc, stopping=Stop("t1", "e1", work()))
        assert await seen(database) == [("running", 0, None)]

    in_database(story)


def test_what_other_devices_do_to_a_timer_is_seen_when_it_is_heard_of(in_database: Run) -> None:
    async def story(database: Database) -> None:
        timers, running, paused = Timers(database), TimerState.RUNNING, TimerState.PAUSED
        await timers.take(looked(remote_timer("900", paused, 60), minutes=0))
        assert await seen(database) == [], "since when it pauses is not known here"
        await timers.take(looked(remote_timer("900", running, 60), minutes=1))
        await timers.take(looked(remote_timer("900", running, 300), minutes=5))
        await timers.take(looked(remote_timer("900", paused, 360), minutes=6))
        assert await seen(database) == [("running", 0, 6), ("paused", 6, None)]

    in_database(story)


def test_a_span_goes_on_only_as_long_as_its_timer_does(in_database: Run) -> None:
    async def story(database: Database) -> None:
        await Journal(database).start(timer(), NOON.utc)
        await database.write(lambda connection: connection.execute("DELETE FROM timer"))
        assert await seen(database) == []

    in_database(story)


def test_only_what_touches_the_day_is_read(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        for number, minutes in enumerate((0, 60, 120)):
            await journal.start(timer(f"t{number}", since=after(minutes)), after(minutes).utc)
            await ended(journal, f"t{number}", minutes + 30)
        found = await Spans(database).between(after(30).utc, after(61).utc)
        assert [one.since for one in found] == [after(60).utc]

    in_database(story)


def test_spans_are_forgotten_after_two_weeks_but_not_those_of_a_timer_that_is_still_there(in_database: Run) -> None:
    async def story(database: Database) -> None:
        journal, late = Journal(database), KEPT.total_seconds() / 60 + 61
        still_there: Timer = timer("kept")
        await journal.start(timer(), NOON.utc)
        await ended(journal, "t1", 60)
        await journal.start(still_there, after(60).utc)
        await journal.change(still_there.paused(after(61)), after(61).utc)
        await journal.start(timer("t2", since=after(late)), after(late).utc)
        assert await seen(database) == [("running", 0, 61), ("paused", 61, None), ("running", late, None)]

    in_database(story)


def test_no_time_of_day_stands_in_the_ledger_and_a_rebuilt_database_begins_without_spans(
    tmp_path: Path, thread: Any
) -> None:
    async def works(database: Database) -> None:
        await Journal(database).start(timer(), NOON.utc)
        await Journal(database).change(timer().paused(after(7)), after(7).utc)

    on(tmp_path, thread, works)
    assert '"span"' not in (tmp_path / LEDGER).read_text("utf-8")
    (tmp_path / NAME).unlink()
    for ending in ("-wal", "-shm"):
        (tmp_path / f"{NAME}{ending}").unlink(missing_ok=True)

    async def looks(database: Database) -> Seen:
        assert [row.timer.lid for row in await Timers(database).rows()] == ["t1"]
        return await seen(database)

    assert on(tmp_path, thread, looks)[0] == []
