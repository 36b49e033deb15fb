"""Which days is the report about? The kind of stretch, one back, one on, and two days of one's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.stretch import Kind, Stretch, around
from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.reports.wording import kind_word, title_of
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.text import ElidedLabel, label, menu_text, plain, tooltip


class Chooser(QWidget):
    stretch_changed = Signal()

    def __init__(self, look: Look, icons: Icons, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._today = today
        self.stretch = around(today, Kind.WEEK, first_weekday())
        self._kind = QComboBox()
        self._kind.setObjectName("report_kind")
        self._kind.setAccessibleName(self.tr("Days"))
        for kind in Kind:
            self._kind.addItem(plain(kind_word(kind)))
        self._kind.setCurrentIndex(list(Kind).index(Kind.WEEK))
        self._kind.activated.connect(lambda at: self._on_kind(list(Kind)[at]))
        self._title = ElidedLabel(style="title")
        self._title.setObjectName("report_title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = self._arrow("report_back", self.tr("Before (Alt+Left)"), "Alt+Left", -1)
        self._on = self._arrow("report_on", self.tr("After (Alt+Right)"), "Alt+Right", 1)
        self._now = QPushButton(menu_text(self.tr("Today")))
        self._now.setObjectName("report_today")
        self._now.setToolTip(tooltip(self.tr("To the days around today (Alt+Home)")))
        self._now.clicked.connect(self._on_today)
        QShortcut(QKeySequence("Alt+Home"), self).activated.connect(self._on_today)
        self._own = QWidget()
        self._first, self._last = DayButton(icons), DayButton(icons)
        self._place()
        look.changed.connect(self._redraw)
        self._redraw()
        self._show()

    @property
    def last(self) -> QWidget:
        """Where Tab leaves it."""
        return self._last

    def add_on_top(self, widget: QWidget) -> None:
        """At the end of the first line."""
        self._top.addWidget(widget)
        put_after(self._now, widget)

    def choose(self, stretch: Stretch) -> None:
        self.stretch = stretch
        self._kind.setCurrentIndex(list(Kind).index(stretch.kind))
        self._show()
        self.stretch_changed.emit()

    def _on_kind(self, kind: Kind) -> None:
        """Around today where today is among the days shown, else around the first of them."""
        day = self._today if self._today in self.stretch else self.stretch.first
        own = Stretch(self.stretch.first, self.stretch.last)
        self.choose(own if kind is Kind.OWN else around(day, kind, first_weekday()))

    def _on_today(self) -> None:
        kind = self.stretch.kind
        if kind is not Kind.OWN:
            self.choose(around(self._today, kind, first_weekday()))

    def _on_day_changed(self) -> None:
        """In whichever order the two are given."""
        first, last = sorted((self._first.day, self._last.day))
        self.choose(Stretch(first, last))

    def _show(self) -> None:
        stretch = self.stretch
        self._title.setText(title_of(stretch))
        self._own.setVisible(stretch.kind is Kind.OWN)
        self._now.setEnabled(stretch.kind is not Kind.OWN and self._today not in stretch)
        self._first.show_day(stretch.first, self._today)
        self._last.show_day(stretch.last, self._today)

    def _arrow(self, name: str, words: str, keys: str, step: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setAccessibleName(plain(words))
        made.setToolTip(tooltip(words))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setMinimumSize(28, 28)
        made.clicked.connect(lambda: self.choose(self.stretch.moved(step)))
        QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        return made

    def _place(self) -> None:
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self._kind)
        self._top.addStretch(1)
        self._top.addWidget(self._now)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._back)
        middle.addWidget(self._title, 1)
        middle.addWidget(self._on)
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._first)
        row.addWidget(label(self.tr("to")))
        row.addWidget(self._last)
        row.addStretch(1)
        for name, button in (("report_first", self._first), ("report_last", self._last)):
            button.setObjectName(name)
            button.day_changed.connect(self._on_day_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._top)
        box.addLayout(middle)
        box.addWidget(self._own)

    def _redraw(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pictures = ("chevron-right", "chevron-left") if is_mirrored else ("chevron-left", "chevron-right")
        self._back.setIcon(self._icons.get(pictures[0], Role.MUTED))
        self._on.setIcon(self._icons.get(pictures[1], Role.MUTED))


def first_weekday() -> int:
    """Of this person's weeks, 1 for Monday."""
    return QLocale().firstDayOfWeek().value
