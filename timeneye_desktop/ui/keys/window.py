"""The sheet of keys: to be read, narrowed by a word, left with Escape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.ui.account.parts import line
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.keys.card import KeysCard
from timeneye_desktop.ui.keys.declared import GROUPS
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.settings.search_line import SearchLine
from timeneye_desktop.ui.text import label

_MARGIN: Final = 16
_STEP: Final = 24
_STEPS: Final = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class KeysWindow(QWidget):
    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keys"))
        self.setMinimumSize(340, 320)
        self.resize(420, 560)
        self._search = SearchLine(look, icons)
        self._search.setPlaceholderText(self.tr("Search keys and what they do"))
        self._search.setAccessibleName(self.tr("Search keys and what they do"))
        self._search.textChanged.connect(self._narrow)
        self._cards = tuple(map(KeysCard, GROUPS))
        self._nothing = label(self.tr("No key does that. Escape shows all of them."), style="muted", wrap=True)
        self._nothing.setObjectName("nothing_found")
        self._scroll = QScrollArea()
        self._place()
        for keys in ("Ctrl+W", "F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._narrow("")

    def _place(self) -> None:
        top = QFrame()
        top.setProperty("kind", "strip")
        head = QVBoxLayout(top)
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        head.addWidget(self._search)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        page.setSpacing(16)
        for part in (*self._cards, self._nothing):
            page.addWidget(part)
        page.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().setSingleStep(_STEP)
        self._scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (top, line()):
            box.addWidget(part)
        box.addWidget(self._scroll, 1)

    def _narrow(self, asked: str) -> None:
        is_found = [card.narrow(asked) for card in self._cards]
        self._nothing.setVisible(not any(is_found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves: Escape once it is empty, and the keys that walk."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _STEPS:
            self._scroll.verticalScrollBar().triggerAction(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not merely minimised in between
            self._search.clear()
            self._search.setFocus()
            self._scroll.verticalScrollBar().setValue(0)
