"""Where do several pasted lines go, and how does one come back to those that are still there?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from timeneye_desktop.domain.pasted import Pasted
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.entry.pasted_rows import PastedRow
from timeneye_desktop.ui.entry.pasted_window import ChoosePhase, PastedWindow
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import menu_text, tooltip


class PastedLines(QPushButton):
    """Seen only while lines wait; opens their window again."""

    logged = Signal(object)
    """tuple[EntryRow, ...]"""
    closed = Signal()

    def __init__(
        self, desk: Desk, look: Look, tasks: Tasks, choose_phase: ChoosePhase, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pasted_lines")
        self.setProperty("kind", "link")
        self.setToolTip(tooltip(self.tr("They are kept until you log or drop them, or quit")))
        self._desk, self._look, self._tasks, self._choose_phase = desk, look, tasks, choose_phase
        self._window: PastedWindow | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def take(self, pasted: Pasted) -> None:
        self._opened().take(pasted)

    @property
    def rows(self) -> tuple[PastedRow, ...]:
        """What waits."""
        return () if self._window is None else self._window.rows

    def hold(self, rows: tuple[PastedRow, ...]) -> None:
        """They wait here from now on."""
        if rows:
            self._opened().hold(rows)

    def _on_clicked(self) -> None:
        self._opened().again()

    def _opened(self) -> PastedWindow:
        """Made when first needed."""
        if self._window is None:
            self._window = PastedWindow(self._desk, self._look, self._tasks, self._choose_phase, self.window())
            self._window.logged.connect(self.logged)
            self._window.kept.connect(self._on_kept)
            self._window.finished.connect(self._on_closed)
        return self._window

    def _on_closed(self) -> None:
        """The line has the keyboard again; not every desktop sees to that."""
        self.window().activateWindow()
        self.closed.emit()

    def _on_kept(self, count: int) -> None:
        self.setText(menu_text(self.tr("%n pasted lines wait", "", count)))
        self.setVisible(count > 0)
