"""A timer that ends becomes entries on the days it ran on, which say what was measured; one crash loses none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Midnight, RoundTo

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
HOUR = 3_600.0
WEDNESDAY = date(2026, 3, 11)
THURSDAY = date(2026, 3, 12)


async def logged(studio: Any) -> list[tuple[date, int]]:
    """Day and minutes of every entry, the oldest day first."""
    return sorted((row.work.day, row.work.minutes) for row in await studio.rows())


async def late_evening(studio: Any, hours: float = 2) -> None:
    """Begun at 23:10, and now it is later."""
    studio.clock.move(11 * HOUR + 600)
    await studio.tracking.start(studio.design, "late")
    studio.clock.move(hours * HOUR)


def test_a_timer_that_runs_past_midnight_is_an_entry_for_each_day(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await late_evening(studio, 1.5)
        first = await studio.tracking.stop()
        assert (first.work.day, first.work.minutes) == (WEDNESDAY, 50)
        assert await logged(studio) == [(WEDNESDAY, 50), (THURSDAY, 40)]
        assert {row.work.notes for row in await studio.rows()} == {"late"}
        assert [op.kind.value for op in await studio.outbox.ready(studio.clock.boot)] == ["create", "create"]

    studio(story)


@pytest.mark.parametrize(
    ("midnight", "split", "expected"),
    [
        (Midnight.ONE, None, [(WEDNESDAY, 90)]),
        (Midnight.SPLIT, None, [(WEDNESDAY, 50), (THURSDAY, 40)]),
        (Midnight.ASK, None, [(WEDNESDAY, 50), (THURSDAY, 40)]),
        (Midnight.ASK, False, [(WEDNESDAY, 90)]),
        (Midnight.SPLIT, False, [(WEDNESDAY, 90)]),
        (Midnight.ONE, True, [(WEDNESDAY, 50), (THURSDAY, 40)]),
    ],
)
def test_what_the_person_answered_counts_then_what_they_chose(
    studio: Story, midnight: Midnight, expected: list[tuple[date, int]], *, split: bool | None
) -> None:
    async def story(studio: Any) -> None:
        studio.choose(midnight=midnight)
        await late_evening(studio, 1.5)
        await studio.tracking.stop(split=split)
        assert await logged(studio) == expected

    studio(story)


def test_where_the_day_begins_at_four_the_night_belongs_to_the_day_before(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(day_begins=240)
        await late_evening(studio)
        assert studio.today == WEDNESDAY
        await studio.tracking.stop()
        await studio.tracking.start(studio.build, "later still")
        studio.clock.move(4 * HOUR)  # until ten past five
        await studio.tracking.stop()
        assert studio.today == THURSDAY
        assert await logged(studio) == [(WEDNESDAY, 120), (WEDNESDAY, 170), (THURSDAY, 70)]

    studio(story)


def test_switching_past_midnight_loses_no_part(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await late_evening(studio, 1.5)
        await studio.tracking.start(studio.build)
        assert await logged(studio) == [(WEDNESDAY, 50), (THURSDAY, 40)]

    studio(story)


def test_a_stop_some_time_ago_is_cut_at_its_end(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await late_evening(studio, 9)  # it ran overnight
        await studio.tracking.stop(ago_seconds=8.5 * HOUR)
        assert await logged(studio) == [(WEDNESDAY, 30)]

    studio(story)


def test_only_what_ran_after_midnight_is_of_the_next_day(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await late_evening(studio, 0.5)
        await studio.tracking.pause()
        studio.clock.move(8 * HOUR)
        await studio.tracking.resume()
        studio.clock.move(HOUR)
        await studio.tracking.stop()
        assert await logged(studio) == [(WEDNESDAY, 30), (THURSDAY, 60)]

    studio(story)


def test_the_entries_of_a_day_add_up_to_what_was_measured(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for _ in range(9):
            await studio.tracking.start(studio.design)
            studio.clock.move(100)
            await studio.tracking.stop()
        assert sum(minutes for _day, minutes in await logged(studio)) == 900 // 60

    studio(story)


def test_a_stop_that_was_undone_leaves_nothing_over(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(90)
        timer = studio.tracking.current.timer
        entry = await studio.tracking.stop()
        assert await studio.courses.left([WEDNESDAY]) == {WEDNESDAY: -30}
        await studio.tracking.undo_discard(timer)
        await studio.entries.withdraw(entry.lid)
        assert await studio.courses.left([WEDNESDAY]) == {WEDNESDAY: 0}
        assert (await studio.tracking.stop()).work.minutes == 2

    studio(story)


def test_what_a_person_typed_is_rounded_by_nobody(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(round_to=RoundTo.FIFTEEN)
        typed = await studio.entries.log(studio.work(7))
        await studio.tracking.start(studio.design)
        studio.clock.move(20 * 60)
        measured = await studio.tracking.stop()
        assert (typed.work.minutes, measured.work.minutes) == (7, 15)
        await studio.entries.edit(measured.lid, studio.work(20))
        assert await studio.courses.left([WEDNESDAY]) == {WEDNESDAY: 0}  # it says what was typed now
        assert await logged(studio) == [(WEDNESDAY, 7), (WEDNESDAY, 20)]

    studio(story)


def test_steps_leave_over_what_the_next_entry_takes(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(round_to=RoundTo.FIFTEEN)
        for _ in range(3):
            await studio.tracking.start(studio.design)
            studio.clock.move(20 * 60)
            await studio.tracking.stop()
        assert sorted(minutes for _day, minutes in await logged(studio)) == [15, 15, 30]

    studio(story)


def test_more_than_a_day_has_to_be_put_right_first(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(24 * HOUR + 1)
        with pytest.raises(NotPossibleError, match="timer-over-a-day"):
            await studio.tracking.stop()
        assert await studio.rows() == []
        await studio.tracking.stop(ago_seconds=20 * HOUR)
        assert await logged(studio) == [(WEDNESDAY, 240)]

    studio(story)


def test_what_is_known_of_days_long_past_is_forgotten(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(90)
        await studio.tracking.stop()
        studio.clock.move(timedelta(days=20).total_seconds())
        await studio.tracking.start(studio.design)
        studio.clock.move(90)
        await studio.tracking.stop()
        assert await studio.courses.left([WEDNESDAY]) == {WEDNESDAY: 0}

    studio(story)
