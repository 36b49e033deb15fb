"""Locked, asleep, awake, unlocked: from the buses of a computer to the card, and from the card to Timeneye."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from a_program import Life, find
from buses import emit, needs_mock, open_template, send
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from session import open_bus
from world import eventually

from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.domain.capability import Ability, Standing
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.system import clock

LOGIND, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{MANAGER}/session/c1"


class Clocks:
    """Those of this computer, which has slept for so long."""

    def __init__(self) -> None:
        self.slept = 0.0

    def __call__(self) -> Instant:
        now = clock.now()
        return Instant(now.utc + timedelta(seconds=self.slept), now.boot + self.slept, now.boot_id)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Systemd with a session of ours, on a bus of our own; no screen and nothing else to ask."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_SESSION_ID", "c1")
    with ExitStack() as stack:
        address = open_bus(stack, os.environ)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, address)
        here = dict(os.environ)
        open_template(stack, here, "logind", LOGIND)
        words = ("string:c1", "string:seat0", f"uint32:{os.getuid()}", "string:me", "boolean:true")
        send(here, LOGIND, MANAGER, "org.freedesktop.DBus.Mock.AddSession", *words)
        yield here


async def ready(life: Life, clocks: Clocks, qapp: Any) -> None:
    """The program again, with clocks that can sleep; a timer has run for twenty minutes."""
    await life.program.end()
    life.office = replace(life.office, now=clocks)
    life.program = Program(life.office, Sample(), qapp, Reporter())
    await life.at_work()
    tracking = life.desktop.desk.tracking
    for row in tracking.timers:
        await tracking.discard(row.timer.lid)
    await tracking.start(life.desktop.desk.catalogue.choices[0].key, "before the sleep", ago_seconds=1_200)


async def sleeps(environment: dict[str, str], clocks: Clocks, minutes: float) -> None:
    """Locked, asleep for so long, awake, unlocked: as systemd tells it."""
    face = f"{LOGIND}.Manager"
    lock = f"{LOGIND}.Session.SetLockedHint"
    await asyncio.to_thread(send, environment, LOGIND, SESSION, lock, "boolean:true")
    await asyncio.to_thread(emit, environment, LOGIND, MANAGER, face, "PrepareForSleep", "b", "[<true>]")
    clocks.slept += minutes * 60
    await asyncio.to_thread(emit, environment, LOGIND, MANAGER, face, "PrepareForSleep", "b", "[<false>]")
    await asyncio.to_thread(send, environment, LOGIND, SESSION, lock, "boolean:false")


@needs_mock
def test_a_night_of_the_computer_becomes_a_card_and_its_answer_an_entry(
    live: Callable[..., None], environment: dict[str, str], qapp: Any
) -> None:
    async def story(life: Life) -> None:
        clocks = Clocks()
        await ready(life, clocks, qapp)
        standing = lambda: {one.ability: one.standing for one in life.program.computer.capabilities()}  # noqa: E731  asked anew
        await eventually(lambda: standing()[Ability.LOCK] is Standing.WORKS, "locks are heard")
        assert standing()[Ability.SLEEP] is Standing.WORKS
        card = life.desktop.away.card
        assert not card.isVisible()
        await sleeps(environment, clocks, 45)
        await eventually(card.isVisible, "the card is there")
        title = find(card, QLabel, "away_title").text()
        assert title.startswith("Computer slept") or "overnight" in title
        QTest.mouseClick(find(card, QPushButton, "away_remove"), Qt.MouseButton.LeftButton)
        await life.desktop.desk.absences.refresh()
        assert life.desktop.desk.absences.pending is not None, "so soon, a click was meant for something else"
        await asyncio.sleep(1.6)
        QTest.mouseClick(find(card, QPushButton, "away_remove"), Qt.MouseButton.LeftButton)
        await eventually(lambda: not card.isVisible(), "it is answered")
        assert life.desktop.toast.text.startswith("Removed 45 min")
        entry = await life.desktop.desk.tracking.stop()
        assert entry.work.minutes in {20, 21}
        await eventually(lambda: life.on_server("before the sleep") == 1, "Timeneye has it, once")

    live(story)


@needs_mock
def test_the_question_waits_through_a_restart(
    live: Callable[..., None], environment: dict[str, str], qapp: Any
) -> None:
    async def story(life: Life) -> None:
        clocks = Clocks()
        await ready(life, clocks, qapp)
        await eventually(
            lambda: any(one.standing is Standing.WORKS for one in life.program.computer.capabilities()), "it has begun"
        )
        await sleeps(environment, clocks, 45)
        await eventually(life.desktop.away.card.isVisible, "the card is there")
        await life.program.end()
        life.program = Program(life.office, Sample(), qapp, Reporter())
        await life.program.begin(demo=False, hidden=False)
        await eventually(life.desktop.away.card.isVisible, "it still waits")

    live(story)


def test_with_no_source_at_all_it_says_so_and_the_clock_still_tells_of_sleep(
    live: Callable[..., None], monkeypatch: pytest.MonkeyPatch, qapp: Any
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_ID"):
        monkeypatch.delenv(name, raising=False)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nonexistent/bus")

    async def story(life: Life) -> None:
        clocks = Clocks()
        asleep = clock.asleep_seconds
        monkeypatch.setattr(clock, "asleep_seconds", lambda: asleep() + clocks.slept)
        await ready(life, clocks, qapp)
        standing = lambda: {one.ability: one.standing for one in life.program.computer.capabilities()}  # noqa: E731  asked anew
        await eventually(lambda: standing()[Ability.IDLE] is Standing.MISSING, "it says so")
        assert standing()[Ability.SLEEP] is Standing.LIMITED
        clocks.slept += 45 * 60
        life.desktop.tray.minute_passed.emit()
        await eventually(life.desktop.away.card.isVisible, "the card is there")

    live(story)
