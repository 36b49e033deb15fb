"""What can be taken out of a report: a picture, paper, a PDF, a file with its entries?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, plain, tooltip


class TakingMenu(QToolButton):
    picture_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal(object)
    """Path"""
    export_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("report_take")
        self.setAccessibleName(plain(self.tr("Copy, print, export")))
        self.setToolTip(tooltip(self.tr("Copy, print, export")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(32, 32)
        self._menu = QMenu(self)
        for name, text, act in (
            ("take_picture", self.tr("Copy as picture"), self.picture_asked.emit),
            ("take_print", self.tr("Print..."), self.print_asked.emit),
            ("take_pdf", self.tr("Save as PDF..."), self._ask_where),
            ("take_export", self.tr("Export these entries..."), self.export_asked.emit),
        ):
            action = self._menu.addAction(menu_text(text))
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
        self.clicked.connect(self._open)
        look.changed.connect(self._redraw)
        self._redraw()

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - self._menu.sizeHint().width(), self.height())))

    def _ask_where(self) -> None:
        parent = self.window()
        dialog = QFileDialog(parent)
        dialog.setWindowTitle(self.tr("Save as PDF"))
        dialog.setObjectName("pdf_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("timeneye-report.pdf")
        dialog.fileSelected.connect(lambda name: self.pdf_asked.emit(Path(name)))
        dialog.open()

    def _redraw(self) -> None:
        self.setIcon(self._icons.get("export", Role.MUTED))
