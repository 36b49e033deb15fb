"""Does every text fit where it is shown, in every language and in one that is longer than all of them?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from a_program import Life
from house.test_catalogues import FINISHED
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QToolButton, QWidget
from world import eventually

from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.domain.preferences import PSEUDO
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.elided_button import ElidedButton
from timeneye_desktop.ui.settings.choices import ChoiceBox
from timeneye_desktop.ui.text import ElidedLabel
from timeneye_desktop.ui.timer.buttons import StopButton

NARROW = 340
ARROW = 36
"""Pixels of a combo box that are not its text."""
ELIDE = (ElidedLabel, ElidedButton, ChoiceBox)
"""What ends in an ellipsis, and says the rest in a tooltip, a name or a list."""


def cut(window: QWidget) -> Iterator[str]:
    """The texts of which something is missing."""
    for widget in window.findChildren(QWidget):
        text = _shown(widget)
        if not text or widget.window() is not window or not widget.isVisible() or isinstance(widget, ELIDE):
            continue
        left = widget.mapTo(window, QPoint()).x()
        if _is_short_of_room(widget, text) or left < 0 or left + widget.width() > window.width():
            yield f"{window.objectName()} {window.width()} wide: {widget.objectName()} {text!r}"


def _shown(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    is_picture = isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) and not is_picture else ""


def _is_short_of_room(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QComboBox):  # whose hint is for the longest of its texts
        return widget.fontMetrics().horizontalAdvance(text) + ARROW > widget.width()
    hint = widget.minimumSizeHint() if isinstance(widget, StopButton) else widget.sizeHint()  # which has two texts
    return hint.width() > widget.width() + 1


def _waits(window: QWidget) -> bool:
    """For its layout, which follows the size in the next turn."""
    layout = window.layout()
    return layout is not None and layout.geometry().width() != window.contentsRect().width()


@pytest.mark.parametrize("language", [PSEUDO, *FINISHED])
def test_no_text_is_cut(language: str, scenario: Any, qapp: QApplication) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        life.sandbox.faults.go_offline()
        await life.log("waits to be sent")
        desktop = life.desktop
        desktop.entry.field.setText("1:30 yesterday reviews")
        desktop.entry.read()
        await eventually(lambda: bool(desktop.days.board.contents), "the days are read")
        for door in Door:
            desktop.windows.show(door)
        made = [desktop.windows.made(door) for door in Door]
        windows = [desktop.window, desktop.panel, life.program.show_first_run(), *(one for one in made if one)]
        found = []
        for window in windows:
            for wide in {NARROW, window.width()}:
                window.resize(wide, window.height())
                window.show()
                QApplication.sendPostedEvents()
                await eventually(lambda window=window: not _waits(window), "it is laid out")
                found += cut(window)
        assert found == []

    async def tell() -> None:
        with Sandbox() as sandbox:
            life = Life(sandbox, qapp)
            await life.program.end()
            life.program = Program(life.office, Sample(), qapp, Reporter(), language)
            try:
                await story(life)
            finally:
                await life.program.end()
                life.office.thread.shutdown()

    scenario(tell, seconds=60)


def test_no_key_of_the_window_has_two_meanings(live: Any) -> None:
    """Two shortcuts of one key: Qt would obey neither. No text brings a key of its own either, by an ampersand."""

    async def story(life: Life) -> None:
        await life.at_work()
        window = life.desktop.window
        shortcuts = [one for one in window.findChildren(QShortcut) if one.parent() and _window_of(one) is window]
        keys = Counter(key.toString() for one in shortcuts for key in one.keys())  # noqa: SIM118  of Qt, not of a dict
        assert len(keys) > 10
        assert [key for key, times in keys.items() if times > 1] == []

    live(story)


def _window_of(shortcut: QShortcut) -> QWidget | None:
    parent = shortcut.parent()
    return parent.window() if isinstance(parent, QWidget) else None
