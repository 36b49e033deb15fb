"""Can somebody leaf through the gallery, look for a scene, and see it in every way?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton, QWidget
from world import eventually

from timeneye_desktop.app.gallery import Leafing
from timeneye_desktop.app.gallery_world import Worlds
from timeneye_desktop.domain.preferences import LANGUAGES, Theme
from timeneye_desktop.ui.gallery.registry import SCENES
from timeneye_desktop.ui.gallery.window import GalleryWindow, Way
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

FEW = tuple(scene for scene in SCENES if scene.name in {"timer-running", "picker-nothing", "settings-nothing"})


class Visitor:
    def __init__(self, window: GalleryWindow) -> None:
        self.window = window
        self.list = self.part(QListWidget, "gallery_scenes")

    def part(self, kind: type[Any], name: str) -> Any:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    async def sees(self, name: str) -> QWidget:
        def seen() -> bool:
            widget = self.window.findChild(QWidget, name)
            return widget is not None and widget.isVisible()

        await eventually(seen, f"{name} is seen")
        found: QWidget = self.part(QWidget, name)
        return found


@contextlib.asynccontextmanager
async def a_gallery(qapp: QApplication, folder: Path) -> AsyncIterator[Visitor]:
    errors: list[BaseException] = []
    look = Look(qapp, Theme.LIGHT)
    window = GalleryWindow(FEW, LANGUAGES, Way())
    leafing = Leafing(Worlds(folder, look), window, qapp, Tasks(errors.append))
    window.scene_chosen.connect(leafing.show)
    window.show()
    window.activateWindow()
    await eventually(window.isActiveWindow, "the gallery has the keyboard")
    try:
        yield Visitor(window)
    finally:
        await leafing.close()
        window.close()
        window.deleteLater()
        look.choose(Theme.LIGHT)
        look.deleteLater()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert errors == []


@pytest.fixture
def in_the_gallery(
    qapp: QApplication, scenario: Callable[..., Any], tmp_path: Path
) -> Callable[[Callable[[Visitor], Awaitable[None]]], None]:
    def run(story: Callable[[Visitor], Awaitable[None]]) -> None:
        async def tell() -> None:
            async with a_gallery(qapp, tmp_path) as visitor:
                await story(visitor)

        scenario(tell)

    return run


Run = Callable[[Callable[[Visitor], Awaitable[None]]], None]


def test_the_arrows_leaf_and_each_scene_stands_alone(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        visitor.list.setFocus()
        visitor.window.choose("timer-running")
        await visitor.sees("timer_panel")
        QTest.keyClick(visitor.list, Qt.Key.Key_Right)
        await visitor.sees("picker")
        assert visitor.window.findChild(QWidget, "timer_panel") is None
        await eventually(visitor.list.hasFocus, "the arrows go on leafing")
        QTest.keyClick(visitor.list, Qt.Key.Key_Left)
        await visitor.sees("timer_panel")

    in_the_gallery(story)


def test_leafing_goes_round(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        visitor.list.setFocus()
        visitor.window.choose("timer-running")
        QTest.keyClick(visitor.list, Qt.Key.Key_Left)
        await visitor.sees("settings")

    in_the_gallery(story)


def test_of_many_asked_for_in_a_hurry_the_last_is_shown(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        for scene in (*FEW, *FEW):
            visitor.window.choose(scene.name)
        await visitor.sees("settings")
        await asyncio.sleep(0.1)
        assert visitor.part(QWidget, "settings").isVisible()

    in_the_gallery(story)


def test_the_search_narrows_the_list_by_every_word(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        field = visitor.part(QLineEdit, "gallery_search")
        QTest.keyClicks(field, "PICK nothing")
        assert [visitor.list.item(at).text() for at in range(visitor.list.count())] == ["picker: Nothing fits"]
        QTest.keyClicks(field, "zzz")
        assert visitor.list.count() == 0

    in_the_gallery(story)


def test_a_scene_is_shown_dark_in_pseudo_letters_and_from_right_to_left(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        visitor.window.choose("timer-running")
        await visitor.sees("timer_panel")
        visitor.part(QComboBox, "gallery_theme").setCurrentText("dark")
        visitor.part(QComboBox, "gallery_language").setCurrentText("pseudo")
        visitor.part(QCheckBox, "gallery_mirrored").setChecked(True)

        def is_so() -> bool:
            notes = visitor.window.findChild(QLineEdit, "timer_notes")
            return notes is not None and notes.placeholderText().startswith("[")

        await eventually(is_so, "the note asks in pseudo letters")
        panel = await visitor.sees("timer_panel")
        assert panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
        digits = visitor.part(QPushButton, "timer_digits")
        assert digits.palette().color(digits.foregroundRole()).lightness() > 128

    in_the_gallery(story)


def test_another_density_is_asked_for_with_the_scene_in_front(in_the_gallery: Run) -> None:
    async def story(visitor: Visitor) -> None:
        asked: list[tuple[str, int]] = []
        visitor.window.ratio_chosen.connect(lambda scene, way: asked.append((scene.name, way.ratio)))
        visitor.window.choose("picker-nothing")
        await visitor.sees("picker")
        visitor.part(QComboBox, "gallery_ratio").setCurrentText("2x")
        assert asked == [("picker-nothing", 2)]

    in_the_gallery(story)


def test_nothing_of_the_persons_own_is_touched(in_the_gallery: Run, home: Path) -> None:
    async def story(visitor: Visitor) -> None:
        visitor.window.choose("settings-nothing")
        await visitor.sees("settings")

    in_the_gallery(story)
    assert not home.exists()
