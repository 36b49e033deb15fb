"""A sleep of the computer is kept with the day, and told to whoever shows it."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from samples import NOON

from timeneye_desktop.domain.spans import SpanKind
from timeneye_desktop.services.day_spans import DaySpans
from timeneye_desktop.services.news import Announcement, News, TimerChanged
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.spans import Spans
from timeneye_desktop.system.clock import asleep_seconds, boot_seconds


def test_a_sleep_is_kept_and_told_once(tmp_path: Path) -> None:
    async def story(database: Database) -> None:
        await database.open()
        now, asleep, told, news = NOON, 0.0, list[Announcement](), News()
        news.subscribe(told.append)
        spans = DaySpans(Spans(database), news, lambda: now, lambda: asleep)
        await spans.look_for_sleep()
        assert told == []
        now, asleep = replace(now, utc=now.utc + timedelta(minutes=50)), 45 * 60.0
        await spans.look_for_sleep()
        await spans.look_for_sleep()
        assert told == [TimerChanged()]
        (kept,) = (await spans.today()).spans
        assert (kept.kind, kept.since, kept.until) == (SpanKind.AWAY, now.utc - timedelta(minutes=45), now.utc)
        await database.close()

    with ThreadPoolExecutor(1) as thread:
        asyncio.run(story(Database(tmp_path / "timeneye.sqlite", thread, lambda _rebuilt: None)))


def test_this_computer_tells_how_long_it_slept() -> None:
    async def looked_at() -> tuple[float, float]:
        first = asleep_seconds()
        await asyncio.sleep(0.05)
        return first, asleep_seconds()

    first, then = asyncio.run(looked_at())
    assert 0 <= first <= boot_seconds()
    assert abs(then - first) < 0.05  # awake, it stands still
