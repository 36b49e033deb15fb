"""What another device does to a timer is told, once, and what was done here never is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.elsewhere import Elsewhere, Happened

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]


async def settled(bench: Any) -> str:
    """A timer of ten minutes that the server has, and everything it has was seen; answers with its id."""
    await bench.pull.entries()
    await bench.pull.timers()
    await bench.start()
    await bench.flush()
    bench.clock.move(60)
    await bench.pull.timers()
    bench.elsewhere_told.clear()
    timer = await bench.timers.find("t1")
    return str(timer.server_id)


async def only(bench: Any) -> Elsewhere:
    (told,) = bench.elsewhere_told
    return told


def test_a_pause_elsewhere_is_told_with_its_time(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        bench.clock.move(60)
        at = bench.clock().utc
        bench.sandbox._site.rest(server_id, rests=True)
        bench.clock.move(60)
        await bench.pull.timers()
        told = await only(bench)
        assert (told.what, told.minutes) == (Happened.PAUSED, 12)
        assert abs(told.at - at) <= timedelta(seconds=1)
        await bench.pull.timers()
        assert len(bench.elsewhere_told) == 1

    bench(story)


def test_a_resume_elsewhere_is_told(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        bench.sandbox._site.rest(server_id, rests=True)
        await bench.pull.timers()
        bench.elsewhere_told.clear()
        bench.sandbox._site.rest(server_id, rests=False)
        await bench.pull.timers()
        assert (await only(bench)).what is Happened.RESUMED

    bench(story)


def test_other_words_from_elsewhere_are_told_and_taken(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        await bench.server.update_timer(server_id, bench.work(notes="from elsewhere"), 660)
        await bench.pull.timers()
        assert (await only(bench)).what is Happened.EDITED
        assert (await bench.timers.find("t1")).notes == "from elsewhere"

    bench(story)


def test_a_start_elsewhere_is_told(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await settled(bench)
        await bench.server.start_timer(bench.elsewhere, 300, "begun elsewhere")
        await bench.pull.timers()
        assert (await only(bench)).what is Happened.STARTED

    bench(story)


@pytest.mark.parametrize("minutes", [12, 35])
def test_a_stop_elsewhere_is_told_whether_or_not_its_minutes_are_ours(bench: Story, minutes: int) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        bench.clock.move(60)
        await bench.server.update_timer(server_id, bench.work(minutes), minutes * 60)
        await bench.server.stop_timer(server_id)
        for _ in range(3):
            await bench.pull.timers()
            await bench.pull.entries()
            bench.clock.move(60)
        told = await only(bench)
        assert (told.what, told.minutes) == (Happened.STOPPED, minutes)

    bench(story)


def test_what_went_away_elsewhere_is_told_once_it_is_certain(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        await bench.server.delete_timer(server_id)
        for _ in range(5):
            bench.clock.move(60)
            await bench.pull.timers()
        told = await only(bench)
        assert (told.what, told.minutes) == (Happened.REMOVED, 14)  # three lists without it, over two minutes

    bench(story)


def test_what_was_done_here_is_never_told(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await settled(bench)
        timer = await bench.timers.find("t1")
        for deed in (
            timer.paused,
            lambda now: timer.paused(now).resumed(now),
        ):
            await bench.journal.change(deed(bench.clock()), bench.clock().utc)
            await bench.flush()
            bench.clock.move(60)
            await bench.pull.timers()
        await bench.stop(minutes=13)
        await bench.flush()
        for _ in range(5):
            bench.clock.move(60)
            await bench.pull.timers()
            await bench.pull.entries()
        assert bench.elsewhere_told == []

    bench(story)


def test_a_list_from_before_our_own_change_neither_undoes_it_nor_is_told(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await settled(bench)
        timer = await bench.timers.find("t1")
        await bench.journal.change(replace(timer, notes="other words"), bench.clock().utc)
        await bench.flush()
        await bench.server.update_timer(server_id, bench.work(), 660)  # as an old list still has it
        bench.clock.move(5)
        await bench.pull.timers()
        assert (await bench.timers.find("t1")).notes == "other words"
        assert bench.elsewhere_told == []

    bench(story)


def test_at_the_first_look_nothing_is_news(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.timers()
        assert len(await bench.timers.rows()) == 2
        assert bench.elsewhere_told == []

    bench(story)
