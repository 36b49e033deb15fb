"""The timer that counts, large: its time, its phase, its note, Stop and Pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_seconds
from timeneye_desktop.domain.entry import MAX_NOTES, RowState
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.day.phase_button import PhaseButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.text import font, label, menu_text, plain, set_ink, tooltip, typed
from timeneye_desktop.ui.timer.buttons import OnceButton, StopButton
from timeneye_desktop.ui.timer.ticker import Ticker
from timeneye_desktop.ui.timer.wording import StopWords, stop_words
from timeneye_desktop.ui.words import state_hint


@dataclass(frozen=True, slots=True)
class NoteGiven:
    """What was typed, and for which timer."""

    lid: str
    notes: str


class RunningCard(QFrame):
    """Ticks once a second, and only while it can be seen and the timer runs."""

    stop_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    discard_asked = Signal()
    repair_asked = Signal()
    phase_asked = Signal()
    time_asked = Signal()
    notes_given = Signal(object)
    """NoteGiven"""
    ticked = Signal()
    """A second passed; whoever owns the clock answers with `tell_time`."""

    def __init__(self, look: Look, icons: Icons, *, is_small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("running_timer")
        self._is_small = is_small
        self.setProperty("kind", "card")
        self._icons = icons
        self._row: TimerRow | None = None
        self._now: Instant | None = None
        self._words: StopWords | None = None
        self._ticker = Ticker(self)
        self._ticker.ticked.connect(self.ticked)
        self._build(look)
        self._place()
        look.changed.connect(self._redraw)

    @property
    def lid(self) -> str:
        """Of the timer that is shown."""
        return "" if self._row is None else self._row.timer.lid

    def _build(self, look: Look) -> None:
        self.digits = QPushButton()
        self.digits.setObjectName("timer_digits")
        self.digits.setProperty("kind", "quiet")
        self.digits.setToolTip(tooltip(self.tr("Click to correct the time")))
        self.digits.setFont(font("clock" if self._is_small else "digits"))
        self.digits.setProperty("room", "less")
        tall = QFontMetrics(self.digits.font()).height()
        self.digits.setStyleSheet(f"min-height: {tall}px;")  # they are not squeezed to the height of words
        self.digits.clicked.connect(self.time_asked)
        self.phase = PhaseButton(look, self._icons)
        self.phase.setObjectName("timer_phase")
        self.phase.setProperty("kind", "quiet")
        self.phase.clicked.connect(self.phase_asked)
        self.notes = QLineEdit()
        self.notes.setObjectName("timer_notes")
        self.notes.setPlaceholderText(self.tr("Add a note"))
        self.notes.setAccessibleName(self.tr("Note of the running timer"))
        self.notes.setToolTip(tooltip(self.tr("Note of what runs (Ctrl+E)")))
        self.notes.setMaxLength(MAX_NOTES)
        self.notes.editingFinished.connect(self.give_notes)
        self.notes.installEventFilter(self)
        self.hint = label(style="small", wrap=True)
        set_ink(self.hint, "warning")
        self.stop = StopButton()
        _dress(self.stop, "timer_stop", "primary", self.stop_asked)
        self.pause = OnceButton()
        _dress(self.pause, "timer_pause", "", self._on_pause)
        self.pause.setProperty("room", "little")
        self.repair = OnceButton()
        _dress(self.repair, "timer_repair", "quiet", self.repair_asked)
        self.repair.setAccessibleName(self.tr("When it began"))
        self.repair.setToolTip(tooltip(self.tr("It began earlier, or should have ended")))
        self.discard = OnceButton()
        _dress(self.discard, "timer_discard", "quiet", self.discard_asked)
        self.discard.setAccessibleName(self.tr("Discard this timer"))
        self.discard.setToolTip(tooltip(self.tr("Discard this timer; it can be undone")))

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.digits)
        top.addStretch(1)
        for button in (self.pause, self.stop):
            top.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        middle = QHBoxLayout()
        middle.addWidget(self.phase, 1)
        middle.addWidget(self.repair)
        middle.addWidget(self.discard)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 12, 12)
        box.setSpacing(4)
        box.addLayout(top)
        box.addLayout(middle)
        box.addWidget(self.notes)
        box.addWidget(self.hint)

    # -- what it shows ---------------------------------------------------------------

    def show_timer(self, row: TimerRow, now: Instant) -> None:
        """Show this timer as it stands at `now`; a note being typed is left alone, and goes to its own timer."""
        if row.timer.lid != self.lid:
            self.give_notes()
        self._row, self._now = row, now
        if not self.notes.isModified() and self.notes.text() != typed(row.timer.notes):
            self._show_note()
        self._redraw()
        self._ticker.follow(self._row, self._now)

    def tell_time(self, now: Instant) -> None:
        """The clock that counts through suspend says so."""
        self._now = now
        self._show_time()
        self._ticker.follow(self._row, self._now)

    def edit_notes(self) -> None:
        """Ready to type over the note."""
        self.notes.setFocus()
        self.notes.selectAll()

    def give_notes(self) -> None:
        """What was typed is taken as it is."""
        if self._row is None or not self.notes.isModified():
            return
        self.notes.setModified(False)
        if self.notes.text() != self._row.timer.notes:
            self.notes_given.emit(NoteGiven(self._row.timer.lid, self.notes.text()))

    def _show_note(self) -> None:
        note = "" if self._row is None else typed(self._row.timer.notes)
        self.notes.setMaxLength(max(MAX_NOTES, in_units(note, len(note))))  # no field may cut what it was given
        self.notes.setText(note)

    def _redraw(self) -> None:
        row = self._row
        if row is None:
            return
        is_running = row.timer.state is TimerState.RUNNING
        self.phase.show_phase(row.timer.phase, f"{row.project} > {row.phase}")
        self.stop.setIcon(self._icons.get("stop", Role.ON_ACCENT))
        word = self.tr("Pause") if is_running else self.tr("Resume")
        self.pause.setIcon(self._icons.get("pause" if is_running else "play"))
        self.pause.setAccessibleName(word)
        self.pause.setToolTip(tooltip(word))
        self.repair.setIcon(self._icons.get("clock", Role.MUTED))
        self.discard.setIcon(self._icons.get("trash", Role.MUTED))
        needs_you = row.state is RowState.NEEDS_YOU
        self.hint.setText(state_hint(row) if needs_you else "")
        self.hint.setVisible(needs_you)
        self._words = None
        self._show_time()

    def _show_time(self) -> None:
        if self._row is None or self._now is None:
            return
        seconds = self._row.timer.seconds(self._now)
        self.digits.setText(menu_text(format_seconds(seconds)))
        words = stop_words(self._row, self._now)
        if words != self._words:  # once a minute
            self._words = words
            self.digits.setAccessibleName(
                plain(self.tr("Measured time {time}").format(time=spoken(int(seconds // 60))))
            )
            self.stop.setAccessibleName(plain(words.whole))
            self.stop.setToolTip(tooltip(words.whole))
            self.stop.show_words(words.short, words.long)

    # -- the clock -------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticker.follow(self._row, self._now)
        self.ticked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticker.stop()
        super().hideEvent(event)

    # -- what is done with it --------------------------------------------------------

    def _on_pause(self) -> None:
        is_running = self._row is not None and self._row.timer.state is TimerState.RUNNING
        (self.pause_asked if is_running else self.resume_asked).emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = watched is self.notes and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.notes.isModified():
            self._show_note()
            self.digits.setFocus()
            return True
        return super().eventFilter(watched, event)


def _dress(button: QPushButton, name: str, kind: str, pressed: Callable[[], None] | SignalInstance) -> None:
    button.setObjectName(name)
    if kind:
        button.setProperty("kind", kind)
    button.clicked.connect(pressed)
