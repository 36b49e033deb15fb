"""The entry line: what is typed, what it is understood as, and what Enter will do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.draft import Draft, Turn
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.typed import Typed
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.entry.chips import Chips
from timeneye_desktop.ui.entry.entry_field import EntryField
from timeneye_desktop.ui.entry.inks import inked
from timeneye_desktop.ui.entry.parts import Part, rewritten, words_of
from timeneye_desktop.ui.entry.pasted_lines import PastedLines
from timeneye_desktop.ui.entry.reading import Reading, without_phase
from timeneye_desktop.ui.entry.recall import Recall
from timeneye_desktop.ui.entry.suggestions import Suggestions
from timeneye_desktop.ui.entry.track import Said, Track
from timeneye_desktop.ui.entry.wording import other_verb, verb
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text, set_ink, tooltip
from timeneye_desktop.ui.words import refusal

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]


class EntryLine(QWidget):
    done = Signal()
    """Something was logged or started from here."""
    logged = Signal(object)
    """EntryRow"""

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
        self._track = Track(desk, tasks, said, self.logged.emit)
        self._reading = Reading(desk.catalogue)
        self._recall = Recall()
        self._draft = Draft()
        self._failure = ""
        self._is_busy = False
        self.keeps_text = False
        """Escape leaves the text where it is; whoever is around hides instead."""
        self._build()
        self._suggestions = Suggestions(desk.catalogue, look, self.field)
        self._suggestions.chosen.connect(self._on_suggestion)
        look.changed.connect(self.read)
        self.setFocusProxy(self.field)
        self.read()

    def _build(self) -> None:
        self.field = EntryField()
        self.field.setObjectName("entry_text")
        self.field.setAccessibleName(self.tr("What did you work on?"))
        self.field.setPlaceholderText(self.tr("acme design 1:30 homepage sketches"))
        self.field.setMaxLength(1_600)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_text_edited)
        self.field.put.connect(self.read)
        self.field.setToolTip(
            tooltip(self.tr("Up, Page Up: earlier lines\nPaste several to log them at once\nF1: all keys"))
        )
        self.go = QPushButton()
        self.go.setObjectName("entry_go")
        self.go.setProperty("kind", "primary")
        self.go.setMinimumWidth(92)  # the same for Start and Log 1:30
        self.go.clicked.connect(lambda: self.submit(other=False))
        self.chips = self._make_chips()
        self.pasted = PastedLines(self._desk, self._look, self._tasks, self._choose_phase)
        self.pasted.logged.connect(self._on_several_logged)
        self.pasted.closed.connect(self.field.setFocus)
        self.field.lines_pasted.connect(self.pasted.take)
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
        box.addWidget(self.pasted, alignment=Qt.AlignmentFlag.AlignLeft)

    def _make_chips(self) -> Chips:
        chips = Chips(self._look, self._icons)
        chips.phase_clicked.connect(self._on_phase_chip)
        chips.turned.connect(self._on_turned)
        chips.edit_asked.connect(self._on_edit_asked)
        chips.rewritten.connect(self._on_rewritten)
        chips.left.connect(self._on_chip_left)
        return chips

    # -- reading ---------------------------------------------------------------------

    def read(self) -> None:
        """Read the text anew: it changed, or the catalogue did."""
        draft = self._draft = self._read(self.field.text())
        self.field.tint(inked(draft, self._look.palette))
        self.chips.show_draft(draft, self._desk.entries.today())
        self.go.setText(menu_text(verb(draft)))
        self.go.setToolTip(tooltip(other_verb(draft)))
        self._show_problem(refusal(draft.problem) if draft.problem else self._failure)

    def _read(self, text: str) -> Draft:
        return self._reading.draft(text, self._desk.tracking.now().utc.astimezone().replace(tzinfo=None))

    def _on_text_edited(self, _text: str) -> None:
        self._failure = ""
        self.read()
        self._suggestions.offer(self._draft, self.field.text())

    # -- doing -----------------------------------------------------------------------

    def submit(self, *, other: bool) -> None:
        """Enter, or Ctrl+Enter for the other of logging and starting; one at a time, so nothing is done twice."""
        self._suggestions.hide()
        if not self._draft.problem and not self._is_busy:
            self._is_busy = True
            self._tasks.spawn(self._submit(self.field.text(), self._draft, other=other), "entry line")

    async def _submit(self, text: str, draft: Draft, *, other: bool) -> None:
        try:
            if draft.phase is None:
                await self._ask_for_phase()
                text, draft = self.field.text(), self._draft
            if draft.phase is None:
                return
            self._failure = await self._track.do(draft, log=draft.is_log is not other)
        finally:
            self._is_busy = False
        if self._failure:
            self._show_problem(self._failure)
            return
        self._tasks.spawn(self._desk.lines.entered(self.typed(text)), "remember a line")
        self._show(self.field.text().removeprefix(text).lstrip())  # what was typed meanwhile is the next line
        if self.go.hasFocus():
            self.field.setFocus()
        self.done.emit()

    async def _ask_for_phase(self) -> None:
        chosen = await self._choose_phase()
        if chosen is not None:
            text, words = without_phase(self.field.text(), self._draft)
            self._pick(chosen, text if words else self.field.text(), words)
        self.field.setFocus()

    def _pick(self, choice: PhaseChoice, text: str, words: str) -> None:
        """The words that named or searched for a phase make room for the chip."""
        self._reading.pick(choice, words)
        if text != self.field.text():
            self.field.setText(text)
        self.read()

    def _show(self, text: str = "", picked: PhaseChoice | None = None) -> None:
        """Another line instead of this one."""
        self._reading.forget()
        self._failure = ""
        if picked is not None:
            self._reading.pick(picked)
        self.field.setText(text)
        self.read()

    def _show_problem(self, text: str) -> None:
        self.problem.say(text)

    def _on_several_logged(self, rows: tuple[EntryRow, ...]) -> None:
        self._track.tell_several(rows)
        if self.pasted.isHidden() and not self.field.text():
            self.done.emit()

    # -- chips -----------------------------------------------------------------------

    def _on_phase_chip(self) -> None:
        if self._draft.alternatives:
            self._reading.flip(self._draft)
            self.read()
        else:
            self._on_edit_asked(Part.PHASE)

    def _on_edit_asked(self, part: Part) -> None:
        if part is Part.PHASE:
            self._tasks.spawn(self._ask_for_phase(), "pick a phase")
        else:
            self.chips.edit(part, words_of(self.field.text(), self._draft, part))

    def _on_rewritten(self, part: Part, words: str) -> None:
        """What cannot be read never replaces what could."""
        text = rewritten(self.field.text(), self._draft, part, words, self._read)
        if text is None and self.chips.words.hasFocus():
            self.chips.words.refuse()
            self._show_problem(refusal("unreadable" if part is Part.LENGTH else "no-day"))
            return
        if text is not None:
            self.field.setText(text)
        self.chips.end_edit()
        self._on_chip_left()

    def _on_chip_left(self) -> None:
        self.read()
        self.field.setFocus()

    def _on_turned(self, turn: Turn) -> None:
        self._reading.turn(turn)
        self.read()

    def _on_suggestion(self, choice: PhaseChoice, start: int, end: int) -> None:
        text = self.field.text()
        before, after = text[:start].rstrip(), text[end:].lstrip()
        self._pick(choice, f"{before} {after}".strip() + " " * bool(before or after), text[start:end].strip())
        self.field.setCursorPosition(len(before) + bool(before))
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
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return self._recalled(self._recall.step, -1 if key == Qt.Key.Key_Up else 1)
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._recalled(self._recall.step_alike, -1 if key == Qt.Key.Key_PageUp else 1)
            return True
        return key == Qt.Key.Key_Escape and self._step_back()

    def _recalled(self, step_by: Callable[[Sequence[Typed], Typed, int], Typed | None], step: int) -> bool:
        """Another of the lines typed before stands there now."""
        line = step_by(self._desk.lines.all, self.typed(self.field.text()), step)
        if line is not None:
            self._suggestions.hide()
            self.show_line(line)
        return line is not None

    def show_line(self, line: Typed) -> None:
        """One of those typed before."""
        self._show(line.text, None if line.picked is None else self._desk.catalogue.named(line.picked))

    def typed(self, text: str) -> Typed:
        picked = self._reading.picked
        return Typed(text, None if picked is None else picked.key)

    def _step_back(self) -> bool:
        """One level at a time, and no text is lost: Up brings it back."""
        if self._reading.picked is not None and not self.keeps_text:
            words = self._reading.unpick()
            self.field.setText(f"{words} {self.field.text()}".strip())
            self.read()
            return True
        if self.field.text() and not self.keeps_text:
            self._desk.lines.cleared(Typed(self.field.text()))
            self._show()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        self._suggestions.hide()
        super().hideEvent(event)
