"""The window in which one looks over some days: what looks wrong, and beneath it what mends the chosen one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from timeneye_desktop.domain.check import Finding, Looked, Wrong
from timeneye_desktop.domain.errors import TimeneyeError
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.check.card import CheckCard, Mend
from timeneye_desktop.ui.check.mending import ChoosePhase, Mending
from timeneye_desktop.ui.check.wording import count_words, line_words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.reports.chooser import Chooser
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, plain, tooltip
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.words import sentence

_SIZE: Final = (560, 600)
_MARGIN: Final = 16


class CheckWindow(QWidget):
    """Reads while it is seen, never while it is hidden; looking writes nothing."""

    entries_asked = Signal(object, str)
    """Stretch, and nothing: these entries are to be listed."""
    waiting_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: ChoosePhase,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("check")
        self.setWindowTitle(self.tr("Look over the week"))
        self.setMinimumSize(340, 420)
        self.resize(*_SIZE)
        self._desk, self._tasks = desk, tasks
        self._is_dirty = self._is_reading = self._is_busy = False
        self._looked = Looked((), 0)
        self.chooser = Chooser(look, icons, desk.entries.today())
        self.list = QListWidget()
        self.card = CheckCard(icons)
        self.toast = Toast()
        self._mending = Mending(desk, tasks, choose_phase, self._say)
        self._place()
        self._connect(bridge)
        look.changed.connect(self.card.redraw)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """As they are listed."""
        return self._looked.findings

    def refresh(self) -> None:
        """Read again, once the reading under way has ended; not while nobody can see it."""
        self._is_dirty = True
        if self.isVisible() and not self._is_reading:
            self._is_reading = True
            self._tasks.spawn(self._read(), "look over some days")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_dirty = True

    # -- reading ---------------------------------------------------------------------

    async def _read(self) -> None:
        try:
            while self._is_dirty and self.isVisible():
                self._is_dirty = False
                self._show(await self._desk.checking.look(self.chooser.stretch))
        except TimeneyeError as error:
            self._say(sentence(error))
        finally:
            self._is_reading = False

    def _show(self, looked: Looked) -> None:
        """The one that was chosen stays chosen; where it is gone, the one that follows."""
        at, today = max(0, self.list.currentRow()), self._desk.entries.today()
        marks = [finding.mark for finding in looked.findings]
        before = self.card.finding
        if before is not None and before.mark in marks:
            at = marks.index(before.mark)
        words = [line_words(finding, today) for finding in looked.findings]
        if looked != self._looked or self.list.count() != len(words):
            self._looked = looked
            self.list.blockSignals(True)
            self.list.clear()
            for text in words:
                self.list.addItem(plain(text))
                self.list.item(self.list.count() - 1).setToolTip(tooltip(text))
            self.list.setCurrentRow(min(at, len(words) - 1))
            self.list.blockSignals(False)
        self._head.setText(count_words(len(words), looked.more, looked.fine, looked.entries))
        self._nothing.setText(self._head.text())
        for part, is_shown in ((self.list, bool(words)), (self._head, bool(words)), (self._nothing, not words)):
            part.setVisible(is_shown)
        self._show_card()

    def _show_card(self) -> None:
        self.card.show_finding(self._chosen(), self._desk.entries.today())

    def _chosen(self) -> Finding | None:
        at = self.list.currentRow()
        return self.findings[at] if 0 <= at < len(self.findings) else None

    # -- mending ---------------------------------------------------------------------

    def _on_mend(self, asked: Mend) -> None:
        match asked.finding.wrong:
            case Wrong.NEEDS_YOU | Wrong.UNSENT:
                self.waiting_asked.emit()
            case Wrong.OVERFULL:
                self._on_entries()
            case _:
                self._do(lambda: self._mending.mend(asked))

    def _on_fine(self) -> None:
        finding = self._chosen()
        if finding is not None:
            self._do(lambda: self._mending.call_fine(finding))

    def _on_entries(self) -> None:
        finding = self._chosen()
        if finding is not None and finding.day is not None:
            last = finding.rows[-1].work.day if finding.rows else finding.day
            self.entries_asked.emit(Stretch(finding.day, last), "")

    def _do(self, act: Callable[[], Awaitable[None]]) -> None:
        """One thing at a time: a key that is held down is not about the next finding, too."""
        if not self._is_busy:
            self._is_busy = True
            self._tasks.spawn(self._done(act), "mend a finding")

    async def _done(self, act: Callable[[], Awaitable[None]]) -> None:
        try:
            await act()
        except TimeneyeError as error:
            self._say(sentence(error))
        finally:
            self._is_busy = False
        self.activateWindow()  # a picker may have been in front
        (self.list if self.findings else self.chooser).setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        def taken_back() -> None:
            if on_action is not None:
                on_action()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refresh()

        self.toast.say(text, action, taken_back if action else None)

    # -- putting together ------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self.chooser.stretch_changed.connect(self.refresh)
        self.list.currentRowChanged.connect(self._show_card)
        self.list.itemActivated.connect(self.card.enter)
        self.card.mend_asked.connect(self._on_mend)
        self.card.fine_asked.connect(self._on_fine)
        self.card.entries_asked.connect(self._on_entries)
        for changed in (
            bridge.entries_changed,
            bridge.queue_changed,
            bridge.timer_changed,
            bridge.catalogue_changed,
            bridge.preferences_changed,
        ):
            changed.connect(self.refresh)
        for keys, act in (
            ("Ctrl+W", self.close),
            ("Escape", self._on_escape),
            ("Ctrl+Z", self.toast.take_back),
            ("Ctrl+Return", self._on_fine),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_escape(self) -> None:
        """One step back: to the list, then out."""
        if self.card.isVisible() and self.card.isAncestorOf(self.focusWidget()):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _place(self) -> None:
        self._head = label(style="muted", wrap=True)
        self._head.setObjectName("check_head")
        self._nothing = label(style="muted", wrap=True)
        self._nothing.setObjectName("check_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._nothing.hide()
        self.list.setObjectName("check_list")
        self.list.setAccessibleName(self.tr("What looks wrong"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QFrame()
        top.setProperty("kind", "strip")
        inside = QVBoxLayout(top)
        inside.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        inside.setSpacing(8)
        inside.addWidget(self.chooser)
        inside.addWidget(self._head)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(top)
        box.addWidget(_rule())
        box.addWidget(self.list, 1)
        box.addWidget(self._nothing, 1)
        box.addWidget(_rule())
        box.addWidget(self.card)
        box.addWidget(self.toast)


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "line")
    return made
