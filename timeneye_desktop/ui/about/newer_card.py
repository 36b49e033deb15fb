"""A newer version is there: which, and where it is told of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from timeneye_desktop.domain.release import Release
from timeneye_desktop.ui.text import ElidedLabel, label, menu_text, plain
from timeneye_desktop.ui.words import newer_version


class NewerCard(QFrame):
    """Hidden while none is known of."""

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("newer")
        self.setProperty("kind", "card")
        self._page = ""
        self._text = label(wrap=True)
        self._text.setObjectName("newer_text")
        self._address = ElidedLabel(style="small")
        self._address.setObjectName("newer_address")
        self._open = QPushButton(menu_text(self.tr("Open its page")))
        self._open.setObjectName("newer_open")
        self._open.setAccessibleName(plain(self.tr("Open the page of the newer version")))
        self._open.clicked.connect(lambda: self.page_asked.emit(self._page))
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self._text)
        told.addWidget(self._address)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self._open)
        self.show_release(None)

    def show_release(self, release: Release | None) -> None:
        self.setVisible(release is not None)
        if release is not None:
            self._page = release.page
            self._text.setText(newer_version(release.version))
            self._address.setText(release.page)
            self._address.setVisible(bool(release.page))
            self._open.setVisible(bool(release.page))
