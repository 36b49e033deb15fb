"""The export: which days, what kind of file, and how much that is; saved, or copied as text."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.domain.errors import StoreError, TimeneyeError
from timeneye_desktop.domain.exported import Extent, Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.span_button import SpanButton, Spans
from timeneye_desktop.ui.export.copying import CopyButton
from timeneye_desktop.ui.export.outcome import Outcome
from timeneye_desktop.ui.export.wording import (
    EVER,
    cut_words,
    extent_words,
    failure,
    format_hint,
    format_words,
    labels,
    proposed_name,
    unsent_words,
)
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.save_dialog import save_dialog
from timeneye_desktop.ui.settings.choices import ChoiceBox
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text
from timeneye_desktop.ui.toast import Toast

_MARGIN: Final = 20
_CALM_MS: Final = 150
"""Between two readings: many entries that arrive tell of every one."""


class ExportWindow(QWidget):
    """Reads while it is seen. A file that is being written is finished also when the window is closed."""

    extent_told = Signal()
    """How much would be written is shown anew."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        parent: QWidget | None = None,
        show_folder: Callable[[Path], object] = lambda folder: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder))
        ),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("export_window")
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumSize(340, 360)
        self.resize(420, 460)
        self._desk, self._tasks, self._show_folder = desk, tasks, show_folder
        self._goal = Path()
        self._extent: Extent | None = None
        self._running: asyncio.Task[None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_CALM_MS)
        self._days = SpanButton(icons)
        self._kind = ChoiceBox(format_words())
        self.toast, self.outcome = Toast(), Outcome()
        self.copy = CopyButton(desk.export, look, icons, tasks, self.toast.say, lambda: self.stretch)
        self._make()
        self._place()
        self._connect(bridge)
        self._days.show_today(desk.export.today())
        self._days.choose(Spans.MONTH)
        self._kind.show_value(desk.settings.current.export_format)
        self._on_kind_shown()

    @property
    def stretch(self) -> Stretch:
        first, last = self._days.span
        return EVER if first is None or last is None else Stretch(first, last)

    @property
    def kind(self) -> Format:
        return Format(self._kind.value)

    def show_stretch(self, stretch: Stretch) -> None:
        """These days, as another window asked for them."""
        self._days.choose_days(stretch.first, stretch.last)

    def refresh(self) -> None:
        """Something may have changed: count soon, however often this is called; hidden, when shown again."""
        if self.isVisible() and not self._turn.isActive():
            self._turn.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._days.show_today(self._desk.export.today())
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        self._turn.stop()
        super().hideEvent(event)

    # -- how much ----------------------------------------------------------------------

    def _count(self) -> None:
        self._tasks.spawn(self._read(), "count what would be exported")

    async def _read(self) -> None:
        stretch = self.stretch
        extent = await self._desk.export.extent(stretch)
        if stretch != self.stretch:
            return  # other days were chosen meanwhile, and are counted too
        self._extent = extent
        self._much.setText(extent_words(extent))
        self._unsent.setText(unsent_words(extent))
        self._unsent.setVisible(bool(extent.unsent))
        is_cut = extent.is_cut(stretch) and not self._desk.syncing.has_no_older
        self._cut.setText(cut_words(extent))
        self._cut.setVisible(is_cut)
        self._fetch.setVisible(is_cut and not self._desk.syncing.is_looking_back)
        self._enable()
        self.extent_told.emit()

    def _enable(self) -> None:
        has_any = self._extent is not None and self._extent.entries > 0
        self._save.setEnabled(has_any and self._running is None)
        self.copy.setEnabled(has_any)

    # -- to a file -----------------------------------------------------------------------

    def _ask_where(self) -> None:
        kind = self.kind
        self.outcome.clear()
        filters = [f"{format_words()[kind]} (*.{kind.value})"]
        dialog = save_dialog(self, "export_dialog", filters, kind.value, self._desk.settings.current.export_folder)
        dialog.setWindowTitle(self.tr("Export entries"))
        dialog.selectFile(proposed_name(self.stretch, kind))
        dialog.fileSelected.connect(lambda name: self._on_goal(Path(name)))
        dialog.open()

    def _on_goal(self, goal: Path) -> None:
        self._goal = goal
        if os.path.lexists(goal):
            self.outcome.ask_replace(goal)
        else:
            self._begin()

    def _begin(self) -> None:
        if self._running is None:
            self._running = self._tasks.spawn(self._write(self._goal, self.kind, self.stretch), "export")
            self._enable()

    async def _write(self, goal: Path, kind: Format, stretch: Stretch) -> None:
        entries = 0 if self._extent is None else self._extent.entries
        self.outcome.show_progress(0, entries)
        try:
            await self._desk.export.to_file(goal, kind, stretch, labels(), self.outcome.show_progress)
            self.outcome.show_saved(goal)
        except TimeneyeError as error:
            self.outcome.show_problem(failure(error))
        except asyncio.CancelledError:
            self.outcome.show_left()
            raise
        finally:
            self._running = None
            self._enable()
        with contextlib.suppress(StoreError):  # it is proposed next time, and no more than that
            await self._desk.settings.change(export_folder=str(goal.parent))

    def _on_cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _on_kind(self, kind: Format) -> None:
        self._on_kind_shown()
        self._tasks.spawn(self._desk.settings.change(export_format=kind), "remember the kind of export")

    def _on_kind_shown(self) -> None:
        self._hint.setText(format_hint(self.kind))

    # -- putting together ------------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self._days.span_changed.connect(self._count)
        self._kind.chosen.connect(self._on_kind)
        self._save.clicked.connect(self._ask_where)
        self._fetch.clicked.connect(self._desk.syncing.look_back)
        self.outcome.cancel_asked.connect(self._on_cancel)
        self.outcome.replace_asked.connect(self._begin)
        self.outcome.folder_asked.connect(lambda: self._show_folder(self._goal.parent))
        self._turn.timeout.connect(self._count)
        for changed in (bridge.entries_changed, bridge.queue_changed, bridge.sync_changed):
            changed.connect(self.refresh)
        for keys in ("Ctrl+W", "Escape"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)

    def _place(self) -> None:
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        page.setSpacing(8)
        page.addWidget(label(self.tr("Days")))
        page.addWidget(self._days)
        page.addSpacing(4)
        page.addWidget(label(self.tr("Kind of file")))
        page.addWidget(self._kind, alignment=Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self._hint)
        page.addWidget(_rule())
        for told in (self._much, self._unsent, self._cut):
            page.addWidget(told)
        page.addWidget(self._fetch, alignment=Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(scroll, 1)
        box.addWidget(_rule())
        box.addLayout(self._foot())
        box.addWidget(self.toast)

    def _foot(self) -> QVBoxLayout:
        """Always in sight."""
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        foot.setSpacing(8)
        foot.addWidget(self.outcome)
        foot.addLayout(buttons)
        return foot

    def _make(self) -> None:
        self._kind.setObjectName("export_format")
        self._kind.setAccessibleName(self.tr("Kind of file"))
        self._hint = label(style="muted", wrap=True)
        self._much = label(style="title", wrap=True)
        self._much.setObjectName("export_much")
        self._unsent = label(wrap=True)
        self._cut = label(style="muted", wrap=True)
        self._unsent.setObjectName("export_unsent")
        self._cut.setObjectName("export_cut")
        self._fetch = QPushButton(menu_text(self.tr("Fetch them")))
        self._fetch.setObjectName("export_fetch")
        self._fetch.setProperty("kind", "link")
        self._save = QPushButton(menu_text(self.tr("Save as...")))
        self._save.setObjectName("export_save")
        self._save.setProperty("kind", "primary")
        self._save.setAutoDefault(True)
        for part in (self._unsent, self._cut, self._fetch):
            part.hide()


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "line")
    return made
