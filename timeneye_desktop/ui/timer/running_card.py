"""The timer that counts, large: its time, its phase, its note, Stop and Pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_seconds
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, font, menu_text, set_ink, tooltip
from timeneye_desktop.ui.words import state_hint

_SECOND_MS: Final = 1_000
_SMALL: Final = 0.6
"""Of the large digits, where the card stands in the tray's panel."""


class RunningCard(QFrame):
    """Ticks once a second, and only while it can be seen and the timer runs."""

    stop_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    discard_asked = Signal()
    phase_asked = Signal()
    time_asked = Signal()
    notes_given = Signal(str)
    ticked = Signal()
    """A second passed; whoever owns the clock answers with `tell_time`."""

    def __init__(self, look: Look, icons: Icons, *, is_small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("running_timer")
        self._scale = _SMALL if is_small else 1.0
        self.setProperty("kind", "card")
        self._look = look
        self._icons = icons
        self._row: TimerRow | None = None
        self._seconds = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self.ticked)
        self._build()
        look.changed.connect(self._redraw)

    def _build(self) -> None:
        self.digits = QPushButton()
        self.digits.setObjectName("timer_digits")
        self.digits.setProperty("kind", "quiet")
        self.digits.setToolTip(tooltip(self.tr("Click to correct the time")))
        points = font("digits").pointSizeF() * self._scale
        self.digits.setStyleSheet(f"font-size: {points:.1f}pt; font-weight: 600; padding: 0 4px;")
        self.digits.clicked.connect(self.time_asked)
        self.phase = QPushButton()
        self.phase.setObjectName("timer_phase")
        self.phase.setProperty("kind", "quiet")
        self.phase.clicked.connect(self.phase_asked)
        self.notes = QLineEdit()
        self.notes.setObjectName("timer_notes")
        self.notes.setPlaceholderText(self.tr("Add a note"))
        self.notes.setAccessibleName(self.tr("Note of the running timer"))
        self.notes.setMaxLength(1_500)
        self.notes.editingFinished.connect(self._on_notes_left)
        self.notes.installEventFilter(self)
        self.hint = ElidedLabel(style="small")
        set_ink(self.hint, "warning")
        self.stop = _button("timer_stop", self.stop_asked, "primary")
        self.pause = _button("timer_pause", self._on_pause, "")
        self.discard = _button("timer_discard", self.discard_asked, "quiet")
        self.discard.setAccessibleName(self.tr("Discard this timer"))
        self.discard.setToolTip(tooltip(self.tr("Discard this timer; it can be undone")))
        top = QHBoxLayout()
        top.addWidget(self.digits)
        top.addStretch(1)
        for button in (self.discard, self.pause, self.stop):
            top.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        middle = QHBoxLayout()
        middle.addWidget(self.phase)
        middle.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 12, 10)
        box.setSpacing(4)
        box.addLayout(top)
        box.addLayout(middle)
        box.addWidget(self.notes)
        box.addWidget(self.hint)

    def show_timer(self, row: TimerRow, now: Instant) -> None:
        """Show this timer as it stands at `now`; a note being typed is left alone."""
        self._row = row
        self._seconds = row.timer.seconds(now)
        if not self.notes.hasFocus():
            self.notes.setText(row.timer.notes)
        self._redraw()
        self._tick_if_seen()

    def tell_time(self, now: Instant) -> None:
        """The clock that counts through suspend says so."""
        if self._row is not None:
            self._seconds = self._row.timer.seconds(now)
            self._show_digits()

    def _redraw(self) -> None:
        row = self._row
        if row is None:
            return
        is_running = row.timer.state is TimerState.RUNNING
        self._show_digits()
        self.phase.setText(menu_text(f"{row.project} > {row.phase}", 48))
        self.phase.setToolTip(tooltip(f"{row.project} > {row.phase}\n{self.tr('Click to pick another phase')}"))
        color = self._look.palette.project(row.timer.phase.project_id)
        self.phase.setIcon(self._icons.tinted("dot", color))
        self.stop.setText(self.tr("Stop"))
        self.stop.setIcon(self._icons.get("stop", Role.ON_ACCENT))
        self.pause.setText(self.tr("Pause") if is_running else self.tr("Resume"))
        self.pause.setIcon(self._icons.get("pause" if is_running else "play"))
        self.discard.setIcon(self._icons.get("trash", Role.MUTED))
        needs_you = row.state is RowState.NEEDS_YOU
        self.hint.setText(state_hint(row) if needs_you else "")
        self.hint.setVisible(needs_you)

    def _show_digits(self) -> None:
        self.digits.setText(format_seconds(self._seconds))
        self.digits.setAccessibleName(self.tr("Measured time {}").format(format_seconds(self._seconds)))

    def _tick_if_seen(self) -> None:
        runs = self._row is not None and self._row.timer.state is TimerState.RUNNING
        if runs and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _on_pause(self) -> None:
        is_running = self._row is not None and self._row.timer.state is TimerState.RUNNING
        (self.pause_asked if is_running else self.resume_asked).emit()

    def _on_notes_left(self) -> None:
        if self._row is not None and self.notes.text() != self._row.timer.notes:
            self.notes_given.emit(self.notes.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.notes and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.notes.setText("" if self._row is None else self._row.timer.notes)
            self.digits.setFocus()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ticked.emit()
        self._tick_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)


def _button(name: str, pressed: Callable[[], None] | SignalInstance, kind: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    if kind:
        made.setProperty("kind", kind)
    made.clicked.connect(pressed)
    return made
