"""How does a report get onto a printer? Loaded when somebody prints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from timeneye_desktop.domain.report import Drawn
from timeneye_desktop.ui.reports.paper import document
from timeneye_desktop.ui.text import plain


def ask_printer(parent: QWidget, drawn: Drawn, name: str) -> QPrintDialog:
    """Opens the dialog and returns at once."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(plain(name))
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: document(drawn, name).print_(printer))
    QDialog.open(dialog)
    return dialog
