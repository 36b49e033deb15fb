"""Does closing lose nothing, does nothing flash up, and is what goes wrong told quietly?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSystemTrayIcon
from world import eventually

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.domain.status import Reach

AtDesk: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
AtWindow: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("tray", [True, False])
def test_closing_hides_or_quits_as_chosen(
    at_work: AtWindow, monkeypatch: pytest.MonkeyPatch, *, tray: bool, keep: bool
) -> None:
    async def story(person: Any) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: tray))
        await person.scene.desk.settings.change(keep_in_tray=keep)
        person.window.close()
        assert person.wished == ([] if keep else ["quit"])
        if keep:
            assert not person.window.isVisible()
            person.desktop.show_window()
            assert person.window.isVisible()

    at_work(story)


def test_offline_and_errors_are_told_quietly(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        person.scene.world.sandbox.faults.go_offline()
        person.press(Qt.Key.Key_F5)
        await eventually(lambda: person.scene.desk.syncing.status.reach is Reach.OFFLINE, "it is offline")
        shown = person.window.findChild(QPushButton, "status_text")
        await eventually(lambda: shown.accessibleName().startswith("Offline"), "the status line says so")
        assert not person.toast.isVisible()  # a state, not an event
        await person.scene.start("left on", 25 * 60)
        await eventually(person.desktop.timer.card.isVisible, "the card shows")
        person.press(Qt.Key.Key_Space, CONTROL)
        await person.says("This timer has run for more than 24 hours.")

    at_work(story)


def test_no_window_flashes_up_while_it_is_built_and_used(
    at_desk: AtDesk, windows_shown: list[str], sits_down: Any
) -> None:
    async def story(scene: Any) -> None:
        person = sits_down(scene)
        person.desktop.show_window()
        await eventually(person.desktop.timer.card.isVisible, "the card shows")
        await scene.no_timers()
        scene.look.choose(Theme.DARK)
        await scene.start("shown", 5)
        await scene.world.quiet()
        await person.desktop.close()
        assert windows_shown == ["MainWindow main_window"]

    at_desk(story)


def test_after_closing_nothing_wakes_up(at_desk: AtDesk, sits_down: Any) -> None:
    async def story(scene: Any) -> None:
        person = sits_down(scene)
        reported: list[BaseException] = []
        person.desktop.show_window()
        await eventually(person.desktop.timer.card.isVisible, "the card shows")
        await person.desktop.close()
        person.desktop._reporter.show_with(reported.append)
        scene.look.choose(Theme.DARK)
        await scene.start("meanwhile", 5)
        await scene.world.quiet()
        scene.look.choose(Theme.LIGHT)
        await asyncio.sleep(0.1)
        assert reported == []

    at_desk(story)
