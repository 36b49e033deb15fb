"""Is there always room for a few rows of the list, whatever asks above it, and can all of that be reached?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget
from world import eventually

from timeneye_desktop.app.gallery_pictures import made
from timeneye_desktop.app.gallery_world import Worlds
from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.rows import EntryLine
from timeneye_desktop.ui.gallery.registry import SCENES
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.shared_room import SharedRoom

Scenario: TypeAlias = Callable[[Callable[[], Awaitable[None]]], Any]


def shows(window: QWidget, name: str) -> bool:
    part = window.findChild(QWidget, name)
    return part is not None and part.isVisible()


def is_whole(part: QWidget) -> bool:
    """Nothing of it is out of sight."""
    return part.visibleRegion().boundingRect().size() == part.size()


@pytest.mark.parametrize("name", ["main-everything", "main-everything-narrow"])
def test_three_entries_are_seen_when_all_comes_at_once(
    scenario: Scenario, look: Look, tmp_path: Path, name: str
) -> None:
    scene = next(scene for scene in SCENES if scene.name == name)

    async def story() -> None:
        async with Worlds(tmp_path, look).begin(scene.start) as world:
            window = await made(world, scene)
            view = window.findChild(DayView)
            lines = [at for at, line in enumerate(view.lines) if isinstance(line, EntryLine)]

            def seen() -> int:
                box = view.viewport().rect()
                return sum(box.contains(view.visualRect(view.model().index(at, 0))) for at in lines)

            await eventually(lambda: seen() >= 3, "three entries are seen")
            assert shows(window, "away_card")
            assert shows(window, "timer_digits")
            assert not shows(window, "notice_card")  # one question at a time
            window.hide()

    scenario(story)


def test_what_scrolled_away_comes_with_the_keyboard(scenario: Scenario, look: Look) -> None:
    async def story() -> None:
        cards, below = QWidget(), QListWidget()
        box = QVBoxLayout(cards)
        buttons = [QPushButton(str(at)) for at in range(20)]
        for button in buttons:
            box.addWidget(button)
        room = SharedRoom(cards, below)
        room.resize(340, 400)
        room.show()
        room.activateWindow()
        await eventually(room.isActiveWindow, "it is in front")
        await eventually(lambda: below.height() == below.sizeHint().height(), "the list has its share")
        assert not is_whole(buttons[-1])
        buttons[-1].setFocus()
        await eventually(lambda: is_whole(buttons[-1]), "it has come into sight")
        share = below.height()
        for button in buttons[3:]:
            button.hide()
        await eventually(lambda: below.height() > share, "what goes away gives its room back")
        room.hide()
        room.deleteLater()

    scenario(story)
