"""The entry line: what is typed, what it is understood as, and what Enter will do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry_line import Draft, Kind
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.entry.chips import Chips
from timeneye_desktop.ui.entry.highlighted_field import HighlightedField
from timeneye_desktop.ui.entry.suggestions import Suggestions
from timeneye_desktop.ui.entry.track import Said, Track
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, set_ink
from timeneye_desktop.ui.words import refusal

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]

_INK = {
    Kind.DURATION: Role.ACCENT,
    Kind.RANGE: Role.ACCENT,
    Kind.STARTED: Role.ACCENT,
    Kind.DAY: Role.WARNING,
    Kind.LITERAL: Role.MUTED,
}


class EntryLine(QWidget):
    done = Signal()
    """Something was logged or started from here."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        choose_phase: ChoosePhase,
        said: Said,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry_line")
        self._desk = desk
        self._look = look
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._track = Track(desk, tasks, said)
        self._draft = Draft()
        self._picked: PhaseChoice | None = None
        self._last_text = ""
        self._build()
        self._suggestions = Suggestions(desk.catalogue, look, self.field)
        self._suggestions.chosen.connect(self._on_suggestion)
        look.changed.connect(self.read)
        self.setFocusProxy(self.field)
        self.read()

    def _build(self) -> None:
        self.field = HighlightedField()
        self.field.setObjectName("entry_text")
        self.field.setAccessibleName(self.tr("What did you work on?"))
        self.field.setPlaceholderText(self.tr("acme design 1:30 homepage sketches"))
        self.field.setMaxLength(1_600)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_text_edited)
        self.go = QPushButton()
        self.go.setObjectName("entry_go")
        self.go.setProperty("kind", "primary")
        self.go.setMinimumWidth(92)  # the same for Start and Log 1:30
        self.go.clicked.connect(lambda: self.submit(other=False))
        self.chips = Chips(self._look, self._icons)
        self.chips.phase_clicked.connect(self._on_phase_chip)
        self.problem = label(style="small", wrap=True)
        self.problem.setObjectName("entry_problem")
        set_ink(self.problem, "danger")
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.chips)
        box.addWidget(self.problem)

    # -- reading ---------------------------------------------------------------------

    def read(self) -> None:
        """Read the text anew: it changed, or the catalogue did."""
        draft = self._desk.catalogue.read_line(self.field.text(), datetime.now().astimezone().replace(tzinfo=None))
        if self._picked is not None:
            draft = replace(draft, phase=self._picked, alternatives=())
        self._draft = draft
        self._tint()
        self.chips.show_draft(draft, self._desk.entries.today())
        self.go.setText(self._verb(draft))
        self.go.setToolTip("")
        self._show_problem(refusal(draft.problem) if draft.problem else "")

    def _tint(self) -> None:
        palette, phase = self._look.palette, self._draft.phase
        inks = {kind: palette.color(role) for kind, role in _INK.items()}
        if phase is not None:
            inks[Kind.PHASE] = palette.project(phase.key.project_id)
        tokens = [token for token in self._draft.tokens if token.kind in inks]
        self.field.tint([(token.start, token.end, inks[token.kind]) for token in tokens])

    def _verb(self, draft: Draft) -> str:
        return self.tr("Log {}").format(format_minutes(draft.minutes or 0)) if draft.is_log else self.tr("Start")

    def _on_text_edited(self, _text: str) -> None:
        self.read()
        self._suggestions.offer(self._draft, self.field.text())

    # -- doing -----------------------------------------------------------------------

    def submit(self, *, other: bool) -> None:
        """Enter, or Ctrl+Enter for the other of logging and starting."""
        self._suggestions.hide()
        if self._draft.problem:
            return
        self._tasks.spawn(self._submit(self._draft, other=other), "entry line")

    async def _submit(self, draft: Draft, *, other: bool) -> None:
        if draft.phase is None:
            chosen = await self._choose_phase()
            if chosen is None:
                self.field.setFocus()
                return
            self._pick(chosen)
            draft = self._draft
        problem = await self._track.do(draft, log=draft.is_log is not other)
        if problem:
            self._show_problem(problem)
            return
        self._last_text = self.field.text()
        self._clear()
        self.done.emit()

    def _pick(self, choice: PhaseChoice) -> None:
        self._picked = choice
        self.read()

    def _clear(self) -> None:
        self._picked = None
        self.field.clear()
        self.read()

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _on_phase_chip(self) -> None:
        if self._draft.alternatives:
            first, *others = self._draft.alternatives
            current = self._draft.phase
            self._picked = first
            self.read()
            self._draft = replace(self._draft, alternatives=(*others, *([current] if current else [])))
            return
        self._tasks.spawn(self._ask_for_phase(), "pick a phase")

    async def _ask_for_phase(self) -> None:
        chosen = await self._choose_phase()
        if chosen is not None:
            self._pick(chosen)
        self.field.setFocus()

    def _on_suggestion(self, choice: PhaseChoice, start: int, end: int) -> None:
        """The words that were searched for become the chip."""
        text = self.field.text()
        self.field.setText(f"{text[:start].rstrip()} {text[end:].lstrip()}".lstrip())
        self._pick(choice)
        self.field.setFocus()

    # -- keys ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self._suggestions.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._suggestions.on_key(key):
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit(other=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        if key == Qt.Key.Key_Up and not self.field.text() and self._last_text:
            self.field.setText(self._last_text)
            self.read()
            return True
        return key == Qt.Key.Key_Escape and self._step_back()

    def _step_back(self) -> bool:
        """One level at a time, and no text is lost: Up brings it back."""
        if self._picked is not None:
            self._picked = None
            self.read()
            return True
        if self.field.text():
            self._last_text = self.field.text()
            self._clear()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        self._suggestions.hide()
        super().hideEvent(event)
