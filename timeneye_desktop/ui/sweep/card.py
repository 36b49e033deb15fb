"""What becomes of the timers that rest? A card with all of them, that does nothing which was not asked for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.sweeping import Swept
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.sweep.row import SweepRow
from timeneye_desktop.ui.sweep.wording import resting_words, save_words, saved_words
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import ElidedLabel, plain
from timeneye_desktop.ui.waiting.card_parts import CardButton

_AT_MOST: Final = 5
"""Rows that are seen at once."""


class SweepCard(QFrame):
    """Hidden until it is asked for, and once nothing rests any more."""

    opened = Signal(bool)
    discard_asked = Signal(str)
    """The lid of a timer."""

    def __init__(
        self, desk: Desk, look: Look, icons: Icons, tasks: Tasks, bridge: Bridge, said: Callable[..., None]
    ) -> None:
        super().__init__()
        self.setObjectName("sweep")
        self.setProperty("kind", "card")
        self._desk, self._look, self._icons, self._tasks, self._said = desk, look, icons, tasks, said
        self._rows: dict[str, SweepRow] = {}
        self._build()
        self.hide()
        for changed in (bridge.timer_changed, bridge.catalogue_changed, look.changed):
            changed.connect(self.refresh)

    def _build(self) -> None:
        self._head = ElidedLabel(style="body")
        self._head.setObjectName("sweep_head")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 4, 0)
        self._lines.setSpacing(0)
        self._area = QScrollArea()
        self._area.setObjectName("sweep_rows")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self.merge = QCheckBox(self.tr("Merge those of one phase and day"))
        self.merge.setObjectName("sweep_merge")
        self.merge.toggled.connect(self.refresh)
        self.save = CardButton("sweep_save")
        self.save.clicked.connect(lambda: self._do(self._save(), "save what rests"))
        self.later = CardButton("sweep_later", self.tr("Later"))
        self.later.clicked.connect(self.close_card)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addWidget(self.later)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 8, 12)
        box.setSpacing(4)
        box.addWidget(self._head)
        box.addWidget(self._area)
        box.addWidget(self.merge)
        box.addLayout(foot)

    def open(self) -> None:
        """With the keyboard on the first timer; nothing is written by looking."""
        if not self._desk.sweeping.resting().rows:
            return
        self.show()
        self.refresh()
        self.opened.emit(True)
        next(iter(self._rows.values())).day.setFocus()

    def close_card(self) -> None:
        if not self.isHidden():
            self.hide()
            self.opened.emit(False)

    def refresh(self) -> None:
        if self.isHidden():
            return
        resting, now = self._desk.sweeping.resting(), self._desk.tracking.now()
        if not resting.rows:
            self.close_card()
            return
        self._head.setText(resting_words(resting))
        self.setAccessibleName(plain(resting_words(resting)))
        self._keep([row.timer.lid for row in resting.rows])
        today = now.utc.astimezone().date()
        for row in resting.rows:
            self._rows[row.timer.lid].show_timer(row, now, today)
        self.merge.setVisible(len(self._desk.sweeping.offers(merge=True)) < len(resting.rows))
        self.save.show_words(save_words(self._offers()))
        tall = max(row.sizeHint().height() for row in self._rows.values())
        self._area.setFixedHeight(tall * min(_AT_MOST, len(self._rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _keep(self, lids: list[str]) -> None:
        """A row for each of them, in this order; the keyboard goes on to the next where its row goes."""
        for lid in [known for known in self._rows if known not in lids]:
            gone = self._rows.pop(lid)
            focus = QApplication.focusWidget()
            if focus is not None and gone.isAncestorOf(focus):
                self.focusNextChild()
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        before: QWidget | None = None
        for place, lid in enumerate(lids):
            if lid not in self._rows:
                self._rows[lid] = self._row(lid)
            row = self._rows[lid]
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
            before = row.day if before is None else put_after(before, row)
            before = row.discard

    def _row(self, lid: str) -> SweepRow:
        row = SweepRow(self._look, self._icons)
        row.day_chosen.connect(lambda day: self._do(self._desk.tracking.edit(lid, day=day), "another day"))
        row.discard_asked.connect(lambda: self.discard_asked.emit(lid))
        return row

    def _offers(self) -> tuple[Any, ...]:
        return self._desk.sweeping.offers(merge=self.merge.isChecked() and not self.merge.isHidden())

    async def _save(self) -> None:
        swept = await self._desk.sweeping.save(self._offers())
        words = saved_words(swept.rows, self._desk.syncing.status.reach)
        self._said(words, self.tr("Undo"), lambda: self._do(self._undo(swept), "undo"))

    async def _undo(self, swept: Swept) -> None:
        await self._desk.sweeping.undo(swept)

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name)
