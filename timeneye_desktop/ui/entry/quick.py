"""The quick-entry bar: one line, Enter, and the focus is back where it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.toast import Toast

_ON_TOP = Qt.WindowType.WindowStaysOnTopHint
_WIDTH = 560


class QuickEntry(QWidget):
    """A window of its own, so that the main window stays where it is."""

    def __init__(self, line: EntryLine) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | _ON_TOP)
        self.setObjectName("quick_entry")
        self.setWindowTitle(self.tr("Quick entry"))
        self.line = line
        line.keeps_text = True
        line.done.connect(self.hide)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.addWidget(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        card.setFixedWidth(_WIDTH)
        self.told = _told()
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # it grows and shrinks with what it says

    def ask(self) -> None:
        """Appear in the upper third of the screen that is in use, ready to type; what was typed is still there."""
        self.told.hide()
        self.line.read()
        self.adjustSize()
        screen = (QGuiApplication.screenAt(QCursor.pos()) or self.screen()).availableGeometry()
        self.move(screen.center().x() - self.width() // 2, screen.top() + screen.height() // 4)
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.field.setFocus()

    def say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """One quiet line where the bar is or was; it takes no focus and goes by itself."""
        self.told.say(text, action, on_action)
        self.told.adjustSize()
        self.told.move(self.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _told() -> Toast:
    """A window of its own that never has the keyboard."""
    made = Toast()
    made.setObjectName("quick_told")
    made.setProperty("kind", "card")
    made.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | _ON_TOP)
    made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    made.setFixedWidth(_WIDTH)
    return made
