"""The window that shows every question and every command not yet on Timeneye, and carries out what is decided."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.errors import TimeneyeError
from timeneye_desktop.domain.question import Answer
from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.row_model import Row, RowModel
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, set_ink
from timeneye_desktop.ui.waiting.card import WaitingCard
from timeneye_desktop.ui.waiting.export import ask_where, export_to, saved_words
from timeneye_desktop.ui.waiting.lines import WaitingLine, waiting_lines
from timeneye_desktop.ui.waiting.nothing import NothingWaits
from timeneye_desktop.ui.waiting.question_card import QuestionCard
from timeneye_desktop.ui.waiting.question_line import QuestionLine
from timeneye_desktop.ui.waiting.waiting_list import WaitingList
from timeneye_desktop.ui.waiting.wording import breakable, discarded_words, head_words, shortened
from timeneye_desktop.ui.words import sentence

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]
Said: TypeAlias = Callable[..., None]

_CALM_MS: Final = 150
"""Between two readings: a long queue that empties tells of every single command."""
_MINUTE_MS: Final = 60_000
_BUSY_MS: Final = 500
"""While commands are under way: that one is being sent is not announced."""
_NAME: Final = 90
"""Characters of a name within a sentence."""


class WaitingPanel(QWidget):
    """Reads while it is seen, never while it is hidden."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: ChoosePhase,
        said: Said,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("waiting")
        self.setWindowTitle(self.tr("Waiting to send"))
        self.setMinimumSize(360, 360)
        self.resize(520, 560)
        self._desk = desk
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._said = said
        self._is_loading = self._is_stale = self._is_picking = False
        self._reach = desk.syncing.status.reach
        self._model = RowModel(self)
        self._list = WaitingList(self._model, look, icons)
        self._card = WaitingCard()
        self._question = QuestionCard()
        self._read_at = QElapsedTimer()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._again = QTimer(self)
        self._place(look)
        self._connect(bridge, look)
        self._on_look_changed()

    def refresh(self) -> None:
        """Something may have changed: read it soon, however often this is called; hidden, when shown again."""
        self._is_stale = True
        if self.isVisible() and not self._is_loading and not self._turn.isActive():
            since = self._read_at.elapsed() if self._read_at.isValid() else _CALM_MS
            self._turn.start(max(0, _CALM_MS - since))

    # -- putting together ------------------------------------------------------------

    def _place(self, look: Look) -> None:
        self._head = label(style="title", wrap=True)
        self._head.setObjectName("waiting_head")
        self._export = QPushButton(self.tr("Export..."))
        self._export.setObjectName("export")
        self._export.setAccessibleName(self.tr("Export what waits as a file"))
        self._export.setAutoDefault(True)
        self._notice = label(wrap=True)
        self._notice.setObjectName("waiting_notice")
        self._notice.setMinimumWidth(1)
        self._notice.setContentsMargins(20, 8, 20, 0)
        self._notice.hide()
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 16, 12)
        top.addWidget(self._head, 1)
        top.addWidget(self._export)
        self._full = QWidget()
        inside = QVBoxLayout(self._full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._list, 1)
        inside.addWidget(_rule())
        inside.addWidget(self._question)
        inside.addWidget(self._card)
        self._nothing = NothingWaits(look, self._icons)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._full)
        self._pages.addWidget(self._nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(_rule())
        box.addWidget(self._pages, 1)
        box.addWidget(self._notice)
        chain = (self._list, *self._question.buttons, *self._card.buttons, self._export)
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _connect(self, bridge: Bridge, look: Look) -> None:
        bridge.queue_changed.connect(self.refresh)
        bridge.sync_changed.connect(self._on_sync_changed)
        look.changed.connect(self._on_look_changed)
        self._turn.timeout.connect(self._on_turn)
        self._again.timeout.connect(self.refresh)
        self._list.line_chosen.connect(self._show_cards)
        self._list.discard_asked.connect(self._card.ask)
        self._card.retry_asked.connect(self._on_retry_asked)
        self._card.phase_asked.connect(self._on_phase_asked)
        self._card.discard_confirmed.connect(self._on_discard_confirmed)
        self._question.answered.connect(self._on_answered)
        self._card.question_ended.connect(lambda: self._list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._export.clicked.connect(self._on_export)
        for keys, act in (("Escape", self._on_escape), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_look_changed(self) -> None:
        self._export.setIcon(self._icons.get("export", Role.MUTED))

    # -- reading ---------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell("")
        self._again.start(_BUSY_MS if self._desk.syncing.status.busy else _MINUTE_MS)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._turn.stop()
        self._again.stop()
        self._card.keep()
        super().hideEvent(event)

    def _on_sync_changed(self, status: SyncStatus) -> None:
        self._again.setInterval(_BUSY_MS if status.busy else _MINUTE_MS)
        if status.reach is not self._reach:
            self._reach = status.reach
            self.refresh()

    def _on_turn(self) -> None:
        if not self._is_loading:
            self._is_loading = True
            self._tasks.spawn(self._load(), "read what waits")

    async def _load(self) -> None:
        self._is_stale = False
        try:
            self._show_rows(await self._desk.questions.rows(), await self._desk.waiting.rows())
        except TimeneyeError as error:
            self._tell(sentence(error), is_problem=True)
        finally:
            self._is_loading = False
            self._read_at.start()
        if self._is_stale:
            self.refresh()

    def _show_rows(self, questions: Sequence[QuestionRow], rows: Sequence[WaitingRow]) -> None:
        asked = self._card.line if self._card.asks else None
        self._reach = self._desk.syncing.status.reach
        today = self._desk.entries.today()
        lines: list[Row] = [QuestionLine(row, today) for row in questions]
        lines += waiting_lines(rows, self._reach, today)
        self._model.show(lines)
        if lines and self._list.line is None:
            self._list.choose_first()
        self._show_cards()
        if asked is not None and not self._card.asks:
            self._tell(self.tr("No longer waiting: {what}.").format(what=breakable(shortened(asked.what, _NAME))))
        self._export.setEnabled(bool(rows))
        self._head.setText(head_words(rows, len(questions)))
        self._pages.setCurrentWidget(self._full if lines else self._nothing)

    def _show_cards(self) -> None:
        line = self._list.line
        self._question.show_line(line if isinstance(line, QuestionLine) else None)
        self._card.show_line(line if isinstance(line, WaitingLine) else None)

    # -- deciding --------------------------------------------------------------------

    def _on_escape(self) -> None:
        if self._card.asks:
            self._card.keep()
        else:
            self.close()

    def _on_retry_asked(self, line: WaitingLine) -> None:
        self._tasks.spawn(self._try(lambda: self._desk.waiting.retry(line.row.seq)), "retry")

    def _on_answered(self, number: int, answer: Answer) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)  # the next question must not get the same key
        self._tasks.spawn(self._try(lambda: self._desk.questions.answer(number, answer)), "answer a question")

    def _on_phase_asked(self, line: WaitingLine) -> None:
        if not self._is_picking:
            self._tasks.spawn(self._repick(line), "pick another phase")

    def _on_discard_confirmed(self, line: WaitingLine) -> None:
        self._tasks.spawn(self._discard(line), "discard")

    def _on_export(self) -> None:
        now = self._desk.tracking.now().utc.astimezone()
        ask_where(self, now, lambda path: self._tasks.spawn(self._write(path), "export"))

    async def _repick(self, line: WaitingLine) -> None:
        self._is_picking = True
        try:
            choice = await self._choose_phase()
        finally:
            self._is_picking = False
        self.activateWindow()
        if choice is None:
            return
        key = choice.key
        if await self._try(lambda: self._desk.waiting.repick(line.row.seq, key)):
            self._said(self.tr("Will be sent to {phase}.").format(phase=shortened(choice.title, _NAME)))

    async def _discard(self, line: WaitingLine) -> None:
        if await self._try(lambda: self._desk.waiting.discard(line.row.seq)):
            self._said(discarded_words(line.row))

    async def _write(self, path: Path) -> None:
        if await self._try(lambda: export_to(path, self._desk.waiting)):
            self._tell(saved_words(path))

    async def _try(self, act: Callable[[], Awaitable[None]]) -> bool:
        """Does it, or tells why that is not possible."""
        self._tell("")
        try:
            await act()
        except TimeneyeError as error:
            self._tell(sentence(error), is_problem=True)
            return False
        finally:
            self.refresh()  # when it was refused, too, the row is not what it was
        return True

    def _tell(self, text: str, *, is_problem: bool = False) -> None:
        set_ink(self._notice, "danger" if is_problem else "")
        self._notice.setText(text)
        self._notice.setVisible(bool(text))


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "line")
    return made
