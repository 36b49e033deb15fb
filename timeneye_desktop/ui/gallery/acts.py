"""What does a scene do with the widgets of a window, as a person would?"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.rows import EntryLine
from timeneye_desktop.ui.gallery.scene import Stage

W = TypeVar("W", bound=QWidget)


def found(within: QWidget, kind: type[W], name: str) -> W:
    """The widget of this name; KeyError when the window has none."""
    widget = within.findChild(kind, name)
    if widget is None:
        raise KeyError(f"{name} in {within.objectName()}")
    return widget


def write(within: QWidget, name: str, text: str) -> None:
    """Into a field, which hears of it as of typing."""
    field = found(within, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    field.insert(text)


def click(within: QWidget, name: str) -> None:
    found(within, QAbstractButton, name).click()


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def framed(widget: QWidget, wide: int = 420, tall: int = 0) -> QWidget:
    """A part of a window, with as much around it as it has there."""
    frame = QWidget()
    frame.setObjectName("framed")
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 12, 12, 12)
    box.addWidget(widget)
    if not tall:
        box.addStretch(1)
    frame.resize(wide, tall or 160)
    return frame


def choose(view: DayView, *places: int) -> None:
    """The entries at these places from the top, the last of them current."""
    rows = [at for at, line in enumerate(view.lines) if isinstance(line, EntryLine)]
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clear()
    for place in places:
        index = view.model().index(rows[place], 0)
        view.selectionModel().setCurrentIndex(index, flags.Select)


def entry_at(view: DayView, place: int) -> EntryLine:
    return [line for line in view.lines if isinstance(line, EntryLine)][place]


async def main_window(stage: Stage) -> QWidget:
    """Shown, with its lists read."""
    window = stage.widgets.window
    window.show()
    stage.widgets.entry.setFocus()
    await stage.settled()
    return window
