"""The tray's menu, from the state line down to Quit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.doors import Door, words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Palette
from timeneye_desktop.ui.text import menu_text, plain
from timeneye_desktop.ui.tray.wording import resume_line, state_line, sync_line

_NAME = 30
"""Characters of a project or phase in the menu."""


class Doors(Protocol):
    @property
    def open_window(self) -> Callable[[], None]: ...
    @property
    def quick_entry(self) -> Callable[[], None]: ...
    @property
    def open_door(self) -> Callable[[Door], None]: ...
    @property
    def quit(self) -> Callable[[], None]: ...


class TrayMenu(QMenu):
    start_stop_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal(str)
    """The local id of a timer that is paused."""
    switch_asked = Signal(object)
    """PhaseChoice"""

    def __init__(self, look: Look, icons: Icons, doors: Doors) -> None:
        super().__init__()
        self.setObjectName("tray_menu")
        self._look = look
        self._icons = icons
        self._away = self._act("", doors.open_window)
        self._state = self._told()
        self._start_stop = self._act("", self.start_stop_asked.emit)
        self._pause = self._act(self.tr("Pause"), self.pause_asked.emit)
        self._below_paused = self.addSeparator()
        self._switch_title = self._told()
        self._switch_title.setText(self.tr("Switch to"))
        self._below = self.addSeparator()
        self._act(self.tr("Quick entry..."), doors.quick_entry)
        self.addSeparator()
        self._today = self._told()
        self._sync = self._act("", partial(doors.open_door, Door.WAITING))
        self.addSeparator()
        self._act(self.tr("Open Timeneye"), doors.open_window)
        for door in (Door.REPORTS, Door.SETTINGS, Door.KEYS):
            self._act(words(door), partial(doors.open_door, door))
        self._act(self.tr("Quit"), doors.quit)
        self._paused: dict[str, str] = {}
        """By local id, as the menu says them."""
        self._resumes: list[QAction] = []
        self._switches: list[QAction] = []
        self._is_sent = False
        self._palette: Palette | None = None
        """That the recents are drawn with."""
        self._rebuild(())
        self.show_away("")

    def show_away(self, words: str) -> None:
        """What waits for an answer, on the card in the window; empty when nothing does."""
        self._away.setText(menu_text(words))
        self._away.setVisible(bool(words))

    def send(self, *, is_sent: bool) -> None:
        """Whether the desktop draws it; seen when the state is shown next."""
        if is_sent is not self._is_sent:
            self._is_sent = is_sent
            self._palette = None

    def show_state(
        self,
        timers: tuple[TimerRow, ...],
        now: Instant,
        recents: tuple[PhaseChoice, ...],
        today: str,
        status: SyncStatus,
    ) -> None:
        """Bring the menu up to date; the recents are rebuilt only when they changed, or the look did."""
        current = timers[0] if timers else None
        self._state.setText(menu_text(state_line(current, now), is_sent=self._is_sent))
        self._start_stop.setText(self.tr("Stop") if current is not None else self.tr("Start last"))
        self._start_stop.setIcon(self._icons.get("stop" if current is not None else "play"))
        self._start_stop.setEnabled(current is not None or bool(recents))
        self._pause.setIcon(self._icons.get("pause"))
        self._pause.setVisible(current is not None and current.timer.state is TimerState.RUNNING)
        self._show_paused(tuple(row for row in timers if row.timer.state is TimerState.PAUSED), now)
        self._today.setText(menu_text(today))
        self._sync.setText(menu_text(sync_line(status)))
        self._sync.setEnabled(bool(status.waiting or status.needs_you))
        if recents != self._recents or self._look.palette is not self._palette:
            self._rebuild(recents)

    def _show_paused(self, rows: tuple[TimerRow, ...], now: Instant) -> None:
        """Made anew only when they are others: an open menu knows its lines by number."""
        wanted = {row.timer.lid: resume_line(row, now) for row in rows}
        if wanted == self._paused and self._look.palette is self._palette:
            return
        self._paused = wanted
        self._clear(self._resumes)
        for lid, line in wanted.items():
            text = menu_text(line, 2 * _NAME + 20, is_sent=self._is_sent)
            action = QAction(self._icons.get("play"), text, self)
            action.triggered.connect(partial(self.resume_asked.emit, lid))
            self._resumes.append(action)
        self.insertActions(self._below_paused, self._resumes)

    def _rebuild(self, recents: tuple[PhaseChoice, ...]) -> None:
        self._recents, self._palette = recents, self._look.palette
        self._clear(self._switches)
        self._switches += [self._switch(number, choice) for number, choice in enumerate(recents, 1)]
        self.insertActions(self._below, self._switches)
        self._switch_title.setVisible(bool(recents))

    def _clear(self, actions: list[QAction]) -> None:
        for action in actions:
            self.removeAction(action)
            action.deleteLater()
        actions.clear()

    def _switch(self, number: int, choice: PhaseChoice) -> QAction:
        """Its number is its key while the menu is open, here and where the desktop draws the menu."""
        title = f"{plain(choice.project, _NAME)} > {plain(choice.phase, _NAME)}"
        action = QAction(menu_text(title, 2 * _NAME + 4, key=str(number), is_sent=self._is_sent), self)
        action.setIcon(self._icons.tinted("dot", self._look.palette.project(choice.key.project_id)))
        action.triggered.connect(lambda: self.switch_asked.emit(choice))
        return action

    def _act(self, text: str, act: Callable[[], None]) -> QAction:
        action = self.addAction(menu_text(text))
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _told(self) -> QAction:
        action = self.addAction("")
        action.setEnabled(False)
        return action
