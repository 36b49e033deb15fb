"""Several lines were pasted: what will be logged, and what does not yet make sense?"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.domain.pasted import MOST, Pasted
from timeneye_desktop.domain.several import Log
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.entry.pasted_list import PastedList
from timeneye_desktop.ui.entry.pasted_rows import PastedReader, PastedRow, problems_first
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text, set_ink, tooltip
from timeneye_desktop.ui.words import sentence

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]

_SLICE: Final = 0.008
"""Seconds of reading before the window gets its turn."""


class PastedWindow(QDialog):
    """Holds the lines until they are logged or dropped; closing it loses none."""

    logged = Signal(object)
    """tuple[EntryRow, ...]"""
    kept = Signal(int)
    """So many lines are still held, each time that may have changed."""

    def __init__(
        self, desk: Desk, look: Look, tasks: Tasks, choose_phase: ChoosePhase, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pasted")
        self.setWindowTitle(self.tr("Pasted lines"))
        self.resize(520, 440)
        self._desk = desk
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._rows: tuple[PastedRow, ...] = ()
        self._count = 0
        self._left_out = 0
        self._is_busy = False
        self._reader = self._reader_now()
        self._build(look)
        self.finished.connect(lambda _how: self.kept.emit(len(self._rows)))

    @property
    def rows(self) -> tuple[PastedRow, ...]:
        return self._rows

    def take(self, pasted: Pasted) -> None:
        """Show these lines, below those that are still held."""
        self.open()
        self._list.setFocus()
        self._left_out = pasted.left_out
        self._tasks.spawn(self._read(pasted.lines), "read pasted lines")

    def hold(self, rows: Sequence[PastedRow]) -> None:
        """Without being opened."""
        self._count += len(rows)
        self._show([replace(self._reader.again(row), key=str(at)) for at, row in enumerate(rows)])

    def again(self) -> None:
        """Show what is still held."""
        self._show([self._reader.again(row) for row in self._rows])
        self.open()
        self._list.setFocus()

    def _build(self, look: Look) -> None:
        self._says = label(wrap=True)
        self._says.setObjectName("pasted_says")
        self._list = PastedList(look)
        self._list.rewritten.connect(self._on_rewritten)
        self._list.log_asked.connect(self.log)
        self._list.drop_asked.connect(self.drop)
        self._go = self._button("pasted_go", self.log)
        self._go.setProperty("kind", "primary")
        self._go.setToolTip(tooltip(self.tr("Log all that are right (Enter); one undo takes them back")))
        under = QHBoxLayout()
        under.setSpacing(4)
        for name, words, hint, act in (
            ("pasted_edit", self.tr("Edit"), self.tr("Edit the line (F2)"), self._list.edit_current),
            ("pasted_phase", self.tr("Phase"), self.tr("Pick a phase for the selected lines (Ctrl+P)"), self.ask_phase),
            ("pasted_drop", self.tr("Drop"), self.tr("Drop the selected lines (Delete)"), self.drop),
        ):
            button = self._button(name, act)
            button.setProperty("kind", "quiet")
            button.setText(menu_text(words))
            button.setToolTip(tooltip(hint))
            under.addWidget(button)
        under.addStretch(1)
        under.addWidget(self._go)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self._says)
        box.addWidget(self._list, 1)
        box.addLayout(under)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.ask_phase)

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setAutoDefault(False)  # Enter belongs to the list
        button.clicked.connect(act)
        return button

    # -- reading -----------------------------------------------------------------------

    def _reader_now(self) -> PastedReader:
        now = self._desk.tracking.now().utc.astimezone()
        return PastedReader(self._desk.catalogue, now.replace(tzinfo=None))

    async def _read(self, lines: Sequence[str]) -> None:
        """A slice at a time: hundreds of lines against thousands of phases take a while."""
        self._reader = self._reader_now()
        held, first, found = self._rows, self._count, list[PastedRow]()
        self._count += len(lines)
        until = time.monotonic() + _SLICE
        for row in self._reader.rows(lines):
            found.append(replace(row, key=str(first + int(row.key))))
            if time.monotonic() > until:
                self._say(self.tr("Reading line {number} of {all}").format(number=len(found), all=len(lines)))
                await asyncio.sleep(0)
                until = time.monotonic() + _SLICE
        self._show(problems_first((*held, *found)))

    def _show(self, rows: Sequence[PastedRow]) -> None:
        self._rows = tuple(rows)
        self._list.show_rows(self._rows)
        good = [row for row in self._rows if row.work is not None]
        minutes = format_minutes(sum(row.draft.minutes or 0 for row in good))
        self._go.setText(
            menu_text(self.tr("Log {count}, {time}").format(count=len(good), time=minutes) if good else self.tr("Log"))
        )
        self._go.setEnabled(bool(good))
        self._say(self._summary(len(good)))
        self.kept.emit(len(self._rows))

    def _summary(self, good: int) -> str:
        wrong = len(self._rows) - good
        parts = [
            self.tr("%n lines still need something.", "", wrong) if wrong else "",
            self.tr("Enter logs %n entries.", "", good) if good else "",
            self.tr("Only the first {most} lines were taken; %n were left out.", "", self._left_out).format(most=MOST)
            if self._left_out
            else "",
        ]
        return " ".join(part for part in parts if part)

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self._says.setText(text)
        set_ink(self._says, "danger" if is_wrong else "")

    # -- putting right -----------------------------------------------------------------

    def _on_rewritten(self, key: str, words: str) -> None:
        self._show([self._reader.again(row, words) if row.key == key else row for row in self._rows])

    def drop(self) -> None:
        """The selected lines are not meant; the last one takes the window along."""
        gone = {row.key for row in self._list.chosen}
        self._show([row for row in self._rows if row.key not in gone])
        if not self._rows:
            self.accept()

    def ask_phase(self) -> None:
        self._tasks.spawn(self._ask_phase(), "pick a phase for pasted lines")

    async def _ask_phase(self) -> None:
        wanted = {row.key for row in self._list.chosen}
        phase = await self._choose_phase() if wanted else None
        if phase is not None:
            self._show([self._reader.on(row, phase) if row.key in wanted else row for row in self._rows])
        self.activateWindow()
        self._list.setFocus()

    # -- logging -----------------------------------------------------------------------

    def log(self) -> None:
        """All that is right, in one transaction; once, however often Enter comes."""
        if not self._is_busy and any(row.work is not None for row in self._rows):
            self._is_busy = True
            self._tasks.spawn(self._log(), "log pasted lines")

    async def _log(self) -> None:
        good = [row for row in self._rows if row.work is not None]
        try:
            logged = await self._desk.entries.several([Log(row.work) for row in good if row.work is not None])
        except (NotPossibleError, StoreError) as error:
            self._say(self.tr("Nothing was logged. {why}").format(why=sentence(error)), is_wrong=True)
            return
        finally:
            self._is_busy = False
        done = {row.key for row in good}
        self._show([row for row in self._rows if row.key not in done])
        if not self._rows:
            self.accept()
        self.logged.emit(tuple(one.row for one in logged))
