"""What is looked for, and on which days?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.search import LONGEST, Asked
from timeneye_desktop.ui.day.span_button import SpanButton, Spans
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, tooltip, typed

DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QFrame):
    """Says what is asked; Down and Enter lead to what was found."""

    asked_changed = Signal()
    left_for_list = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_bar")
        self.setProperty("kind", "strip")
        self.field = QLineEdit()
        self.field.setObjectName("search_text")
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Search all entries: note, project, phase"))
        self.field.setMaxLength(LONGEST)
        mark = self.field.addAction(icons.get("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        mark.setText(menu_text(self.tr("To the search")))  # what is a picture to some is a button to others
        mark.triggered.connect(self.field.setFocus)
        self.field.textChanged.connect(self.asked_changed)
        self.span = SpanButton(icons)
        self.span.span_changed.connect(self.asked_changed)
        close = QToolButton()
        close.setObjectName("search_close")
        close.setText("\u00d7")
        close.setAccessibleName(self.tr("Close search"))
        close.setToolTip(tooltip(self.tr("Back to the days (Esc)")))
        close.setFixedSize(QSize(28, 28))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.span)
        self.hide()

    @property
    def asked(self) -> Asked:
        return Asked(self.field.text(), *self.span.span)

    def open(self, today: date) -> None:
        self.span.show_today(today)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask(self, text: str, first: date, last: date) -> None:
        self.field.setText(typed(text))
        self.span.choose_days(first, last)

    def clear(self) -> None:
        self.hide()
        self.field.clear()
        self.span.choose(Spans.ANY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DOWN and self.field.hasFocus():
            self.left_for_list.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
