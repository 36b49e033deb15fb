"""This computer: what the app can use of it, looked up while somebody reads, with a test where one makes sense."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.domain.capability import Ability
from timeneye_desktop.ui.account.parts import button, line
from timeneye_desktop.ui.computer.row import AbilityRow
from timeneye_desktop.ui.computer.truth import Truth
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label

_MARGIN: Final = 16
_EVERY_MS: Final = 1_000


class ComputerWindow(QWidget):
    settings_asked = Signal()

    def __init__(self, truth: Truth, look: Look, icons: Icons, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("computer")
        self.setWindowTitle(self.tr("This computer"))
        self.setMinimumSize(340, 320)
        self.resize(480, 640)
        self._truth, self._icons, self._tasks = truth, icons, tasks
        self._rows: dict[Ability, AbilityRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._looking = label(self.tr("Looking at this computer..."), style="muted", wrap=True)
        self._looking.setObjectName("looking")
        self._list.addWidget(self._looking)
        self._again = button(self.tr("Look again"), "look_again")
        self._again.clicked.connect(self.look)
        self._settings = button(self.tr("Settings"), "open_settings", "link")
        self._settings.clicked.connect(self.settings_asked)
        self._place()
        self._every = QTimer(self)
        self._every.setInterval(_EVERY_MS)
        self._every.timeout.connect(self._on_second)
        self._is_following = False
        for keys, act in (("Ctrl+W", self.close), ("Escape", self.close), ("F5", self.look)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # the window behind has the same keys
            shortcut.activated.connect(act)
        look.changed.connect(self._redraw)

    def look(self) -> None:
        """Find out anew; what takes long keeps nothing else waiting."""
        self._tasks.spawn(self._look(), "look at this computer")

    def _place(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        inside.addLayout(self._list)
        page = QWidget()
        words = self.tr("What the app uses of this computer. Where something is missing, the rest works all the same.")
        under = QVBoxLayout(page)
        under.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        under.setSpacing(12)
        under.addWidget(label(words, style="muted", wrap=True))
        under.addWidget(card)
        under.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(self._settings)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(scroll, 1)
        box.addWidget(line())
        box.addLayout(foot)

    # -- what it shows ---------------------------------------------------------------

    async def _look(self) -> None:
        await self._refresh()
        self._again.setEnabled(False)
        try:
            await self._truth.look()
        finally:
            self._again.setEnabled(True)
        await self._refresh()

    async def _refresh(self) -> None:
        idle = await self._truth.idle_seconds()
        for found in self._truth.capabilities():
            self._row(found.ability).show_found(found, idle)

    def _row(self, ability: Ability) -> AbilityRow:
        row = self._rows.get(ability)
        if row is None:
            self._looking.hide()
            if self._rows:
                self._list.addWidget(line())
            row = self._rows[ability] = AbilityRow(ability, self._icons, can_test=ability in self._truth.testable)
            row.test_asked.connect(lambda asked: self._tasks.spawn(self._test(asked), f"test {asked.value}"))
            self._list.addWidget(row)
        return row

    async def _test(self, ability: Ability) -> None:
        row = self._rows[ability]
        row.test.setEnabled(False)
        worked = False
        try:
            worked = await self._truth.test(ability)
        finally:
            row.test.setEnabled(True)
        await self._refresh()
        row.show_outcome(worked=worked)

    def _redraw(self) -> None:
        for row in self._rows.values():
            row.redraw()

    # -- while somebody reads ----------------------------------------------------------

    def _on_second(self) -> None:
        if not self._is_following:
            self._is_following = True
            self._tasks.spawn(self._follow(), "how this computer stands")

    async def _follow(self) -> None:
        try:
            await self._refresh()
        finally:
            self._is_following = False

    def _follow_or_rest(self) -> None:
        if self.isVisible() and not self.isMinimized():
            self._every.start()
        else:
            self._every.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_or_rest()
        if not event.spontaneous():  # not merely minimised in between
            self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._every.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._follow_or_rest()
