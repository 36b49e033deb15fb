"""After a restart of the computer a timer is as long as it was seen to be, whatever became of the wall clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.services.pulse import Pulse
from timeneye_desktop.store.last_seen import LastSeen

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
MINUTE = 60.0


def pulse_of(studio: Any) -> Pulse:
    return Pulse(LastSeen(studio.database), studio.tracking, studio.clock)


async def minutes(studio: Any, pulse: Pulse, count: int) -> None:
    for _ in range(count):
        studio.clock.move(MINUTE)
        await pulse.beat()


async def begun_anew(studio: Any) -> Pulse:
    """As the program does when it starts."""
    pulse = pulse_of(studio)
    await pulse.begin()
    await studio.tracking.refresh()
    return pulse


@pytest.mark.parametrize("wrong", [-86_400.0, -86_400.0 * 3_652, -600.0])
def test_a_clock_that_is_wrong_after_a_restart_takes_nothing_of_what_was_seen(studio: Story, wrong: float) -> None:
    async def story(studio: Any) -> None:
        pulse = await begun_anew(studio)
        await studio.tracking.start(studio.design)
        await minutes(studio, pulse, 60)
        studio.clock.restart(wrong)
        await begun_anew(studio)
        seconds = studio.tracking.current.timer.seconds(studio.clock())
        assert 55 * MINUTE <= seconds <= 60 * MINUTE
        studio.clock.step_wall(-wrong)  # the network has told the time
        assert studio.tracking.current.timer.seconds(studio.clock()) == seconds

    studio(story)


def test_the_time_off_counts_until_somebody_says_otherwise(studio: Story) -> None:
    async def story(studio: Any) -> None:
        pulse = await begun_anew(studio)
        await studio.tracking.start(studio.design)
        await minutes(studio, pulse, 10)
        seen = studio.clock.utc
        studio.clock.restart(3_600)
        pulse = await begun_anew(studio)
        timer = studio.tracking.current.timer
        assert timer.seconds(studio.clock()) == pytest.approx(4_200)
        left = pulse.left_at(timer)
        assert left is not None
        assert 0 <= (seen - left).total_seconds() <= 5 * MINUTE

    studio(story)


def test_it_is_written_every_few_minutes_and_only_while_a_timer_runs(studio: Story) -> None:
    async def story(studio: Any) -> None:
        pulse = pulse_of(studio)
        await minutes(studio, pulse, 10)
        assert await LastSeen(studio.database).take_up(studio.clock()) == (None, "")
        await studio.tracking.start(studio.design)
        noted = set()
        for _ in range(30):
            await minutes(studio, pulse, 1)
            noted.add((await LastSeen(studio.database).take_up(studio.clock()))[0])
        assert len(noted) == 6

    studio(story)


def test_a_timer_that_was_begun_since_knows_of_no_absence(studio: Story) -> None:
    async def story(studio: Any) -> None:
        pulse = await begun_anew(studio)
        await studio.tracking.start(studio.design)
        await minutes(studio, pulse, 10)
        studio.clock.move(3_600)
        pulse = await begun_anew(studio)
        assert pulse.left_at(studio.tracking.current.timer) is not None
        await studio.tracking.start(studio.build)
        assert pulse.left_at(studio.tracking.current.timer) is None

    studio(story)
