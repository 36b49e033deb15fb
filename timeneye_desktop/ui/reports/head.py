"""How much in all: the total, its target, the days before, and what the total leaves out or has ahead."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Report, target_of
from timeneye_desktop.ui.reports.wording import compared, date_name
from timeneye_desktop.ui.text import label, menu_text, set_ink


class Head(QWidget):
    fetch_asked = Signal()
    """Older days are to be fetched."""
    all_asked = Signal()
    """Not one project, but all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = label(style="digits")
        self._total.setObjectName("report_total")
        self._target = label(style="muted")
        self._change = label(style="muted", wrap=True)
        self._change.setObjectName("report_change")
        self._unsent = label(style="small", wrap=True)
        self._unsent.setObjectName("report_unsent")
        self._cut = label(style="small", wrap=True)
        self._cut.setObjectName("report_cut")
        set_ink(self._cut, "warning")
        self._fetch = self._link("report_fetch", self.tr("Fetch them"))
        self._fetch.clicked.connect(self.fetch_asked)
        self._only = self._link("report_only", "")
        self._only.clicked.connect(self.all_asked)
        self._place()

    def show_report(self, report: Report, today: date, target: int, only: str, *, is_looking: bool) -> None:
        """`target` in minutes a day; `only` is the name of the one project shown, or empty."""
        goal = 0 if only else target_of(report.stretch, target)
        self._total.setText(format_minutes(report.minutes))
        self._target.setText(self.tr("of {target}").format(target=format_minutes(goal)) if goal else "")
        is_ongoing = today in report.stretch and report.stretch.count > 1
        words = compared(report, is_ongoing=is_ongoing)
        self._change.setText(words)
        self._change.setVisible(bool(words))
        unsent = format_minutes(report.unsent)
        self._unsent.setText(self.tr("{time} of it is not sent yet.").format(time=unsent) if report.unsent else "")
        self._unsent.setVisible(bool(report.unsent))
        self._only.setText(menu_text(self.tr("Only {project}. Show all").format(project=only)) if only else "")
        self._only.setVisible(bool(only))
        self._show_cut(report, is_looking=is_looking)

    def _show_cut(self, report: Report, *, is_looking: bool) -> None:
        if is_looking:
            self._cut.setText(self.tr("Older entries are being fetched."))
        elif report.oldest is None:
            self._cut.setText(self.tr("No entries are on this computer yet."))
        elif report.is_cut:
            words = self.tr("Entries before {day} are not on this computer yet.")
            self._cut.setText(words.format(day=date_name(report.oldest)))
        self._cut.setVisible(report.is_cut or is_looking)
        self._fetch.setVisible(report.is_cut and not is_looking)

    def _link(self, name: str, text: str) -> QPushButton:
        made = QPushButton(menu_text(text))
        made.setObjectName(name)
        made.setProperty("kind", "link")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.hide()
        return made

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._total)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addStretch(1)
        side.addWidget(self._target)
        side.addWidget(self._change)
        side.addStretch(1)
        top.addLayout(side, 1)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._cut, 1)
        told.addWidget(self._fetch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self._only)
        box.addWidget(self._unsent)
        box.addLayout(told)
