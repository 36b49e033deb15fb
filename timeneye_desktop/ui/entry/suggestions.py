"""Phases offered under the line while one types their names; never takes the focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.choice_list import ChoiceList
from timeneye_desktop.ui.places import in_characters

_ROWS: Final = 6


class Suggestions(QFrame):
    chosen = Signal(object, int, int)
    """PhaseChoice, and where the words that asked for it begin and end in the text."""

    def __init__(self, catalogue: Catalogue, look: Look, field: QLineEdit) -> None:
        super().__init__(field.window(), Qt.WindowType.ToolTip)
        self.setObjectName("suggestions")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._catalogue = catalogue
        self._field = field
        self._stretch = (0, 0)
        self._list = ChoiceList(look, self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.chosen.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._list)

    def offer(self, draft: Draft, text: str) -> None:
        """Show what fits the word under the cursor and those before it that no token claims."""
        self._stretch = _searched(draft, text, in_characters(text, self._field.cursorPosition()))
        searched = text[self._stretch[0] : self._stretch[1]]
        words, is_asked = searched.strip().removeprefix("/"), searched.startswith("/")
        is_open = is_asked or (draft.phase is None and bool(words))
        matches = self._catalogue.find(words, _ROWS * 4) if is_open else ()
        if not matches or not self._field.isVisible():
            self.hide()
            return
        # After a slash the first is meant; plain words may be a note, so nothing is highlighted by itself.
        self._list.show_matches(matches, choose_first=is_asked)
        self.setFixedSize(self._field.width(), self._list.height_for(_ROWS))
        self.move(self._field.mapToGlobal(QPoint(0, self._field.height() + 2)))
        self.show()

    def on_key(self, key: int) -> bool:
        """Whether the key was for the list."""
        if not self.isVisible():
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        choice = self._list.highlighted()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and choice is not None:
            self._take(choice)
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _take(self, choice: PhaseChoice) -> None:
        self.hide()
        self.chosen.emit(choice, *self._stretch)


def _searched(draft: Draft, text: str, cursor: int) -> tuple[int, int]:
    """From the last token or slash before the cursor up to the cursor."""
    others = (token for token in draft.tokens if not text.startswith("/", token.start))
    start = max((token.end for token in others if token.end <= cursor), default=0)
    slash = text.rfind("/", start, cursor)
    if slash >= 0 and (slash == 0 or text[slash - 1] == " "):
        start = slash
    return start, cursor
