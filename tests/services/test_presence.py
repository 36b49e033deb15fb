"""Somebody works, leaves and comes back, in a time that passes by itself: what is asked, and how often it is looked."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from presence import Room, told

from timeneye_desktop.domain.absence import Cause, Sign
from timeneye_desktop.domain.answering import Fate, Piece
from timeneye_desktop.domain.sleep import Nap


def test_half_an_hour_without_a_hand_on_the_mouse_is_asked_about(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.works(25)
        await room.leaves(30)
        await room.works(2)
        assert room.asked in ([(29, frozenset({Cause.IDLE}))], [(30, frozenset({Cause.IDLE}))])
        assert room.tracking.current is not None
        assert room.tracking.current.timer.seconds(room.clock()) == pytest.approx(57 * 60), "until then it is kept"

    told(tmp_path, story)


def test_nine_minutes_are_nothing_and_neither_are_nine_minutes_of_lock(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.works(20)
        await room.leaves(9)
        await room.works(3)
        room.hands.tell(Sign.LOCK)
        await room.leaves(9)
        room.hands.tell(Sign.UNLOCK)
        await room.works(20)
        assert room.asked == []

    told(tmp_path, story)


def test_five_idle_minutes_before_a_lock_count(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.works(20)
        await asyncio.sleep(5 * 60)
        room.hands.tell(Sign.LOCK)
        await asyncio.sleep(7 * 60)
        room.hands.tell(Sign.UNLOCK)
        await room.works(1)
        assert room.asked == [(12, frozenset({Cause.LOCKED}))]

    told(tmp_path, story)


def test_a_sleep_that_nobody_announced_is_asked_about_once(tmp_path: Path) -> None:
    """The clock noticed it; and where it was announced as well, it is still one."""

    async def story(room: Room) -> None:
        await room.works(5)
        since = room.clock.now()
        await asyncio.sleep(40 * 60)
        await room.watch.nap(Nap(since, room.clock.now()))
        assert [minutes for minutes, _ in room.asked] == [40]
        assert room.absences.pending is not None
        await room.absences.answer([Piece(since, 40, Fate.KEEP)])
        await room.watch.nap(Nap(since, room.clock.now()))
        assert room.asked == []

    told(tmp_path, story, tells=False)


def test_a_call_counts_as_presence_unless_the_person_says_otherwise(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.works(5)
        room.hands.held_by = "Talky"
        await room.leaves(45)
        await room.works(2)
        assert room.asked == []
        assert room.kept == ["Talky"]
        await asyncio.sleep(20 * 60)
        room.hands.held_by = ""
        await room.leaves(15)
        await room.works(2)
        assert len(room.asked) == 1
        assert room.asked[0][0] in {14, 15, 16}, "from when the call ended"
        await room.settings.change(calls_count=False)
        room.hands.held_by = "Talky"
        await room.works(3)
        await room.leaves(45)
        await room.works(2)
        assert len(room.asked) == 2

    told(tmp_path, story)


def test_it_is_looked_at_seldom_and_never_while_nothing_runs(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await asyncio.sleep(8 * 3_600)
        assert room.hands.asked == 0
        await room.works(60)
        assert room.hands.asked <= 60 / 5 + 2
        before = room.hands.asked
        await room.leaves(60)
        assert room.hands.asked - before <= 60 * 60 / 30 + 2
        await room.tracking.stop()
        before = room.hands.asked
        await asyncio.sleep(3_600)
        assert room.hands.asked - before <= 1

    told(tmp_path, story)


def test_off_asks_about_nothing(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.settings.change(idle_minutes=0)
        await room.works(5)
        room.hands.tell(Sign.LOCK)
        await room.leaves(300)
        room.hands.tell(Sign.UNLOCK)
        await room.works(5)
        assert room.asked == []
        assert room.hands.asked <= 1

    told(tmp_path, story)


@pytest.mark.parametrize("crashes", [False, True], ids=["quit", "crash"])
def test_while_the_program_was_closed_nobody_was_there(tmp_path: Path, *, crashes: bool) -> None:
    """After a crash it is missed from when it was last known to run, a few minutes before."""

    async def story(room: Room) -> None:
        await room.works(20)
        await room.ends(crashes=crashes)
        await room.leaves(45)
        await room.begins()
        await room.works(1)
        ((minutes, causes),) = room.asked
        assert causes == {Cause.CLOSED}
        assert 45 <= minutes <= (50 if crashes else 45)

    told(tmp_path, story)


def test_a_lock_whose_end_was_not_told_ends_once_somebody_is_there(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        await room.works(5)
        room.hands.tell(Sign.LOCK)
        await room.leaves(30)
        room.hands.locked = False
        await room.works(12)
        ((minutes, _),) = room.asked
        assert 25 <= minutes <= 35

    told(tmp_path, story)


def test_a_second_absence_extends_the_first(tmp_path: Path) -> None:
    async def story(room: Room) -> None:
        for _ in range(2):
            await room.works(15)
            room.hands.tell(Sign.LOCK)
            await room.leaves(20)
            room.hands.tell(Sign.UNLOCK)
        await room.works(1)
        assert [minutes for minutes, _ in room.asked] == [20, 20]
        assert room.absences.pending is not None
        assert room.absences.pending.until - room.absences.pending.since == timedelta(minutes=55)

    told(tmp_path, story)
