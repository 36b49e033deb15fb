"""Where does the person want a file? A dialog that is answered later and overwrites nothing by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(parent: QWidget, name: str, filters: Sequence[str], suffix: str, folder: str = "") -> QFileDialog:
    """In the folder of documents unless another one is named; still to be opened."""
    dialog = QFileDialog(parent)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Qt would ask in a loop of its own; whoever opens this asks, or refuses.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(suffix)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(folder or documents)
    return dialog
