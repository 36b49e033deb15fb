"""What goes on when an account's windows are made anew: the lines being typed, and which windows stood open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.domain.typed import Typed
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.pasted_rows import PastedRow


@dataclass(frozen=True, slots=True)
class KeptLine:
    typed: Typed
    pasted: tuple[PastedRow, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    lines: tuple[KeptLine, ...]
    """In the window, in the quick-entry bar."""
    is_shown: bool
    state: Qt.WindowState
    doors: tuple[Door, ...]


def kept(desktop: Desktop) -> Kept:
    window = desktop.window
    doors = tuple(door for door in desktop.windows.open if door is not Door.MINI)  # it comes where it was chosen
    return Kept(tuple(map(_kept, _lines(desktop))), window.isVisible(), window.windowState(), doors)


def go_on(desktop: Desktop, left: Kept) -> None:
    """In windows just made; each finds its place by itself."""
    for line, before in zip(_lines(desktop), left.lines, strict=True):
        line.show_line(before.typed)
        line.pasted.hold(before.pasted)
    if left.is_shown:
        desktop.window.setWindowState(left.state)
        desktop.window.show()
    else:
        desktop.ladder.settle()
    for door in left.doors:
        if door not in desktop.windows.open:
            desktop.windows.show(door)


def _lines(desktop: Desktop) -> tuple[EntryLine, ...]:
    return desktop.entry, desktop.quick.line


def _kept(line: EntryLine) -> KeptLine:
    return KeptLine(line.typed(line.field.text()), line.pasted.rows)
