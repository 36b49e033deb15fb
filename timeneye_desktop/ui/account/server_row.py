"""Which Timeneye: one quiet line, and a field for the few who need another address."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.ui.account.parts import button
from timeneye_desktop.ui.text import ElidedLabel

_ADDRESS: Final = re.compile(r"(?:(?P<scheme>https?)://)?(?P<host>[!-.0-~]+)/*\Z", re.IGNORECASE)


class ServerRow(QWidget):
    edited = Signal()
    """The person left the field with another address in it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName("server")
        self.field.setAccessibleName(self.tr("Server address"))
        self.field.editingFinished.connect(self._on_finished)
        self.field.textChanged.connect(self._redraw)
        self._told = ElidedLabel(style="small")
        self._change = button(self.tr("Change"), "change_server", "link")
        self._change.setAccessibleName(self.tr("Change the server address"))
        self._change.clicked.connect(self.open)
        self._before = ""
        self._line = QWidget()
        top = QHBoxLayout(self._line)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(self._told, 1)
        top.addWidget(self._change)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._line)
        box.addWidget(self.field)
        self.field.hide()

    @property
    def address(self) -> str:
        """As it was typed; the service checks it."""
        return self.field.text().strip()

    @property
    def origin(self) -> str:
        """Scheme, host and port; empty when this is no address."""
        found = _ADDRESS.match(self.address)
        return f"{found['scheme'] or 'https'}://{found['host']}".lower() if found else ""

    def show_address(self, address: str, *, is_fixed: bool) -> None:
        """Fold away again; with `is_fixed` it can be read only."""
        self.field.setText(address)
        self.field.setReadOnly(is_fixed)
        self.field.hide()
        self._change.setVisible(not is_fixed)
        self._before = self.address
        self._redraw()

    def open(self) -> None:
        if not self.field.isReadOnly():
            self.field.show()
            self.field.setFocus()
            self.field.selectAll()
            self._change.hide()
            self._redraw()

    def suggest(self, address: str) -> None:
        """Another address than the one shown is never taken over unseen."""
        if address and not self.field.isReadOnly():
            self.field.setText(address)
            if self.address != self._before:
                self.open()
            self._before = self.address

    def _on_finished(self) -> None:
        if self.address != self._before:
            self._before = self.address
            self.edited.emit()

    def _redraw(self) -> None:
        is_open = not self.field.isHidden()
        self._told.setText(
            self.tr("Server address") if is_open else self.tr("Server: {address}").format(address=self.field.text())
        )
