"""The reports: which days, how much in all, bars, shares and totals; a click leads deeper."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.report import Drawn
from timeneye_desktop.domain.stretch import Kind, Stretch, slices
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.reports.bars import Bars
from timeneye_desktop.ui.reports.chooser import Chooser, first_weekday
from timeneye_desktop.ui.reports.head import Head
from timeneye_desktop.ui.reports.share import Shares
from timeneye_desktop.ui.reports.taking import TakingMenu
from timeneye_desktop.ui.reports.totals import Totals
from timeneye_desktop.ui.reports.wording import title_of
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text
from timeneye_desktop.ui.toast import Toast

_SIZE: Final = (640, 680)
_MARGIN: Final = 16
_MOST: Final = 1_000
"""Of the room that is left over, against one part of it."""


class ReportsWindow(QWidget):
    entries_asked = Signal(object, str)
    """Stretch, and the name of a project or nothing: these entries are to be listed."""
    export_asked = Signal(object)
    """Stretch"""

    def __init__(
        self, desk: Desk, look: Look, icons: Icons, tasks: Tasks, bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("reports")
        self.setWindowTitle(self.tr("Reports"))
        self.setMinimumSize(340, 420)
        self.resize(*_SIZE)
        self._desk, self._tasks = desk, tasks
        self._only = ""
        self._drawn: Drawn | None = None
        self._is_dirty = self._is_reading = False
        self.chooser = Chooser(look, icons, desk.reports.today())
        self.head, self.bars, self.shares = Head(), Bars(look), Shares(look)
        self.totals = Totals(look, icons)
        self._nothing = label(style="muted", wrap=True)
        self._nothing.setObjectName("report_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QPushButton(menu_text(self.tr("List these entries")))
        self.list.setObjectName("report_list")
        self.list.clicked.connect(self._on_list)
        self.toast = Toast()
        self.taking = TakingMenu(look, icons, self)
        self._place()
        self._connect(bridge)

    @property
    def drawn(self) -> Drawn | None:
        """What is shown now; None until it was read."""
        return self._drawn

    @property
    def name(self) -> str:
        """What the report is called on paper."""
        return " \u00b7 ".join(part for part in (title_of(self.chooser.stretch), self._only_name) if part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at is not read again."""
        super().hideEvent(event)
        self._is_dirty = True

    def refresh(self) -> None:
        """Read again, once the reading under way has ended; not while nobody can see it."""
        self._is_dirty = True
        if self.isVisible() and not self._is_reading:
            self._is_reading = True
            self._tasks.spawn(self._read(), "report")

    async def _read(self) -> None:
        try:
            while self._is_dirty and self.isVisible():
                self._is_dirty = False
                stretch, target = self.chooser.stretch, self._desk.settings.current.target_minutes
                cut = slices(stretch, first_weekday())
                self._show(await self._desk.reports.of(stretch, cut, target, self._only))
        finally:
            self._is_reading = False

    def _show(self, drawn: Drawn) -> None:
        self._drawn = drawn
        report = drawn.report
        target, today = self._desk.settings.current.target_minutes, self._desk.reports.today()
        is_looking = self._desk.syncing.is_looking_back
        self.head.show_report(report, today, target, self._only_name, is_looking=is_looking)
        self.bars.show_bars(drawn.bars, drawn.projects)
        self.shares.show_lines(drawn.lines)
        put_after(put_after(self.chooser.last, self.bars), self.shares)
        self.totals.show_lines(drawn.lines, can_compare=report.can_compare)
        is_empty = not report.minutes
        self._nothing.setText(self.tr("Nothing is logged on these days.") if not report.is_cut else "")
        self._nothing.setVisible(is_empty)
        self.shares.setVisible(not is_empty)
        self.totals.setVisible(bool(drawn.lines))
        self.list.setEnabled(not is_empty)

    @property
    def _only_name(self) -> str:
        return "" if self._drawn is None else self._drawn.projects.get(self._only, "")

    def _on_picture(self) -> None:
        from timeneye_desktop.ui.reports.paper import as_picture

        if self._drawn is not None:
            QGuiApplication.clipboard().setImage(as_picture(self._drawn, self.name))
            self.toast.say(self.tr("The report is on the clipboard as a picture."))

    def _on_pdf(self, path: Path) -> None:
        from timeneye_desktop.ui.reports.paper import as_pdf

        if self._drawn is not None:
            is_saved = as_pdf(self._drawn, self.name, path)
            words = self.tr("Saved as {name}.") if is_saved else self.tr("{name} cannot be saved there.")
            self.toast.say(words.format(name=path.name))

    def _on_print(self) -> None:
        from timeneye_desktop.ui.reports.printing import ask_printer

        if self._drawn is not None:
            ask_printer(self, self._drawn, self.name)

    def _on_bar(self, stretch: Stretch) -> None:
        """Fewer days lead deeper; a single day lists its entries."""
        if stretch.count < self.chooser.stretch.count:
            self.chooser.choose(stretch if stretch.kind is not Kind.OWN else Stretch(stretch.first, stretch.last))
        else:
            self._on_list()

    def _on_project(self, project_id: str) -> None:
        self._only = "" if project_id == self._only else project_id
        self.refresh()

    def _on_list(self) -> None:
        self.entries_asked.emit(self.chooser.stretch, self._only_name)

    def _connect(self, bridge: Bridge) -> None:
        self.chooser.stretch_changed.connect(self.refresh)
        self.bars.stretch_chosen.connect(self._on_bar)
        self.shares.project_chosen.connect(self._on_project)
        self.totals.project_chosen.connect(self._on_project)
        self.head.all_asked.connect(lambda: self._on_project(self._only))
        self.head.fetch_asked.connect(self._desk.syncing.look_back)
        self.taking.picture_asked.connect(self._on_picture)
        self.taking.print_asked.connect(self._on_print)
        self.taking.pdf_asked.connect(self._on_pdf)
        self.taking.export_asked.connect(lambda: self.export_asked.emit(self.chooser.stretch))
        for changed in (
            bridge.entries_changed,
            bridge.catalogue_changed,
            bridge.sync_changed,
            bridge.preferences_changed,
        ):
            changed.connect(self.refresh)
        for keys, act in (("Ctrl+W", self.close), ("Escape", self._on_escape)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_escape(self) -> None:
        """One step back: to all projects, then out."""
        if self._only:
            self._on_project(self._only)
        else:
            self.close()

    def _place(self) -> None:
        top = QFrame()
        top.setProperty("kind", "strip")
        row = QHBoxLayout(top)
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.setSpacing(8)
        row.addWidget(self.chooser)
        self.chooser.add_on_top(self.taking)
        line = QFrame()
        line.setProperty("kind", "line")
        inside = QVBoxLayout()
        inside.setContentsMargins(_MARGIN, 12, _MARGIN, _MARGIN)
        inside.setSpacing(12)
        for part in (self.head, self.bars, self.shares):
            inside.addWidget(part)
        inside.addWidget(self._nothing)
        inside.addWidget(self.totals, _MOST)
        inside.addStretch(1)  # for what is left where there is no table
        inside.addWidget(self.list, alignment=Qt.AlignmentFlag.AlignLeft)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(top)
        box.addWidget(line)
        box.addLayout(inside, 1)
        box.addWidget(self.toast)
