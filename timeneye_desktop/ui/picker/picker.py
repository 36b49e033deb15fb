"""The window in which a phase is picked: type a few letters, Enter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.catalogue import AT_ONCE, Catalogue
from timeneye_desktop.ui.ages import age, utc_now
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.choice_list import ChoiceList
from timeneye_desktop.ui.picker.foot import Foot
from timeneye_desktop.ui.picker.mark_menu import AwayMark, mark_menu
from timeneye_desktop.ui.picker.wording import closed, hidden, nothing_found
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text

_PAGE: Final = 8


class Picker(QDialog):
    """Asks for one phase at a time: `await picker.choose()`."""

    def __init__(
        self,
        catalogue: Catalogue,
        look: Look,
        tasks: Tasks,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = utc_now,
        absences: Absences | None = None,
    ) -> None:
        """`now` tells UTC; with `absences` a phase can be marked as worked on away from the computer."""
        super().__init__(parent)
        self.setObjectName("picker")
        self.setWindowTitle(self.tr("Pick a phase"))
        self.resize(420, 420)
        self._catalogue, self._tasks, self._now, self._absences = catalogue, tasks, now, absences
        self._word = ""
        self._asked: asyncio.Future[PhaseChoice | None] | None = None
        self._field = QLineEdit()
        self._field.setObjectName("picker_search")
        self._field.setAccessibleName(self.tr("Search projects and phases"))
        self._field.setPlaceholderText(self.tr("Project or phase, any words in any order"))
        self._field.setClearButtonEnabled(True)
        for clear in self._field.findChildren(QAction):  # Qt's own, a picture without a word
            clear.setText(menu_text(self.tr("Clear the search")))
        self._list = ChoiceList(look)
        self._nothing = label(style="muted", wrap=True)
        self._nothing.setObjectName("picker_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot = Foot()
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 8)
        box.setSpacing(8)
        for widget, stretch in ((self._field, 0), (self._list, 1), (self._nothing, 1), (self._foot, 0)):
            box.addWidget(widget, stretch)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.installEventFilter(self)
        self._list.chosen.connect(self._take)
        self._list.menu_asked.connect(self._open_menu)
        self._foot.switched.connect(self._on_switched)
        self.finished.connect(lambda _result: self._end(None))

    async def choose(self) -> PhaseChoice | None:
        """Open and wait; None when the person closed it. A second call ends the first with None."""
        self._end(None)
        asked: asyncio.Future[PhaseChoice | None] = asyncio.get_running_loop().create_future()
        self._asked = asked
        self._field.clear()
        self._foot.begin()
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
            self._list.renew_matches(self._matches())
            self._explain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            act = (self._control_keys() if is_control else self._keys()).get(event.key())
            if act is not None:
                act()
                return True
        if watched is self._field and event.type() == QEvent.Type.ContextMenu and _is_by_key(event):
            self._with_highlight(lambda choice: self._open_menu(choice, self._list.place_of_highlight()))
            return True
        return super().eventFilter(watched, event)

    def _keys(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Down: lambda: self._list.step(1),
            Qt.Key.Key_Up: lambda: self._list.step(-1),
            Qt.Key.Key_PageDown: lambda: self._list.step(_PAGE),
            Qt.Key.Key_PageUp: lambda: self._list.step(-_PAGE),
            Qt.Key.Key_Return: lambda: self._with_highlight(self._take),
            Qt.Key.Key_Enter: lambda: self._with_highlight(self._take),
        }

    def _control_keys(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_P: lambda: self._with_highlight(lambda choice: self._mark(choice, Mark.PINNED)),
            Qt.Key.Key_H: lambda: self._with_highlight(lambda choice: self._mark(choice, Mark.HIDDEN)),
        }

    def _with_highlight(self, act: Callable[[PhaseChoice], None]) -> None:
        """Exactly what is highlighted: the list is always that of the text in the field."""
        choice = self._list.highlighted()
        if choice is not None:
            act(choice)

    def _take(self, choice: PhaseChoice) -> None:
        if choice.is_open:
            self._end(choice)
        else:
            self._say(closed(choice.title))

    def _mark(self, choice: PhaseChoice, mark: Mark) -> None:
        """Pin or hide it; the same once more takes that back."""
        wanted = None if self._catalogue.marks.get(choice.key) is mark else mark

        async def change() -> None:
            await self._catalogue.mark(choice.key, wanted)
            self._say(hidden(choice.title) if wanted is Mark.HIDDEN else "")

        if choice.is_open:
            self._tasks.spawn(change(), "mark a phase")

    def _open_menu(self, choice: PhaseChoice, where: QPoint) -> None:
        if choice.is_open:
            act = partial(self._mark, choice)
            menu = mark_menu(self, self._catalogue.marks.get(choice.key), act, self._away_mark(choice.key))
            menu.popup(where)

    def _away_mark(self, key: PhaseKey) -> AwayMark | None:
        absences = self._absences
        if absences is None:
            return None
        is_away = absences.is_away_phase(key)
        turned = partial(absences.mark, key, is_away=not is_away)
        return AwayMark(is_away, lambda: self._tasks.spawn(turned(), "mark a phase"))

    def _on_switched(self) -> None:
        self.refresh()
        if self._foot.also.closed:
            self._tasks.spawn(self._catalogue.refresh(with_closed=True), "look at closed phases")

    def _on_text_changed(self, _text: str) -> None:
        self._list.show_matches(self._matches(), choose_first=True)
        self._say("")

    def _matches(self) -> tuple[Match, ...]:
        return self._catalogue.find(self._field.text(), also=self._foot.also)

    def _say(self, word: str) -> None:
        """About the last deed, until something else is typed or done."""
        self._word = word
        self._explain()

    def _explain(self) -> None:
        """Why nothing is listed, and how old the copy is that was searched."""
        count, catalogue = self._list.count, self._catalogue
        self._list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        if count == 0:
            self._nothing.setText(nothing_found(self._field.text(), catalogue, self._foot.also))
        more = self.tr("The first %n: type to find the others", "", count) if count >= AT_ONCE else ""
        as_of = catalogue.as_of
        copy = "" if as_of is None else self.tr("Copy of {when}").format(when=age(as_of, self._now()))
        self._foot.offer(catalogue.others)
        self._foot.say(self._word or more, copy)

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


def _is_by_key(event: QEvent) -> bool:
    return isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard
