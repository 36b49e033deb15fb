"""The window in which a phase is picked: type a few letters, Enter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.choice_list import ChoiceList
from timeneye_desktop.ui.text import label, plain

_PAGE: Final = 8


class Picker(QDialog):
    """Asks for one phase at a time: `await picker.choose()`."""

    def __init__(self, catalogue: Catalogue, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self.setWindowTitle(self.tr("Pick a phase"))
        self.resize(420, 420)
        self._catalogue = catalogue
        self._asked: asyncio.Future[PhaseChoice | None] | None = None
        self._field = QLineEdit()
        self._field.setObjectName("picker_search")
        self._field.setAccessibleName(self.tr("Search projects and phases"))
        self._field.setPlaceholderText(self.tr("Project or phase, any words in any order"))
        self._field.setClearButtonEnabled(True)
        self._list = ChoiceList(look)
        self._nothing = label(style="muted", wrap=True)
        self._nothing.setObjectName("picker_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot = label(style="small")
        self._foot.setObjectName("picker_age")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 8)
        box.setSpacing(8)
        for widget, stretch in ((self._field, 0), (self._list, 1), (self._nothing, 1), (self._foot, 0)):
            box.addWidget(widget, stretch)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.installEventFilter(self)
        self._list.chosen.connect(self._end)
        self.finished.connect(lambda _result: self._end(None))

    async def choose(self) -> PhaseChoice | None:
        """Open and wait; None when the person closed it. A second call ends the first with None."""
        self._end(None)
        asked: asyncio.Future[PhaseChoice | None] = asyncio.get_running_loop().create_future()
        self._asked = asked
        self._field.clear()
        self._on_text_changed("")
        self._stand_before(QApplication.activeWindow())
        self.open()
        self._field.setFocus()
        try:
            return await asked
        finally:
            if self._asked is asked:  # nobody waits for it any more
                self._end(None)

    def refresh(self) -> None:
        """The catalogue changed; what is highlighted stays under the fingers where it can."""
        if self.isVisible():
            text = self._field.text()
            matches = self._catalogue.find(text)
            self._list.renew_matches(matches)
            self._explain(text, is_empty=not matches)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._keys().get(event.key())
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _keys(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Down: lambda: self._list.step(1),
            Qt.Key.Key_Up: lambda: self._list.step(-1),
            Qt.Key.Key_PageDown: lambda: self._list.step(_PAGE),
            Qt.Key.Key_PageUp: lambda: self._list.step(-_PAGE),
            Qt.Key.Key_Return: self._take,
            Qt.Key.Key_Enter: self._take,
        }

    def _take(self) -> None:
        """Exactly what is highlighted: the list is always that of the text in the field."""
        choice = self._list.highlighted()
        if choice is not None:
            self._end(choice)

    def _on_text_changed(self, text: str) -> None:
        matches = self._catalogue.find(text)
        self._list.show_matches(matches, choose_first=True)
        self._explain(text, is_empty=not matches)

    def _explain(self, text: str, *, is_empty: bool) -> None:
        """Why nothing is listed, and how old the copy is that was searched."""
        self._list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        self._nothing.setText(self._why_empty(text))
        as_of = self._catalogue.as_of
        self._foot.setText("" if as_of is None else self.tr("Copy of {}").format(age(as_of, datetime.now(UTC))))

    def _why_empty(self, text: str) -> str:
        if self._catalogue.choices:
            return self.tr("Nothing matches \u201c{}\u201d.").format(plain(text, 40))
        if self._catalogue.is_empty_on_server:
            return self.tr("Timeneye lists no project for you yet. Somebody has to add you to one.")
        if self._catalogue.as_of is not None:
            return self.tr("No open phase is known here yet. They appear as Timeneye lists them.")
        return self.tr("Not loaded yet. Projects and phases appear here once Timeneye could be reached.")

    def _stand_before(self, window: QWidget | None) -> None:
        """Before the window in use, which may be another one than the parent."""
        if window is not None and window is not self:
            there = window.frameGeometry()
            self.move(there.center().x() - self.width() // 2, max(there.top(), there.center().y() - self.height() // 2))

    def _end(self, choice: PhaseChoice | None) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and not asked.done():
            asked.set_result(choice)
        if self.isVisible():
            self.hide()
