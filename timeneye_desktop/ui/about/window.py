"""About: which version, is there a newer one, where its files lie, what to send to who helps, and the licences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop import __version__
from timeneye_desktop.domain.release import Release
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.ui.about.licence import LicenceText
from timeneye_desktop.ui.about.newer_card import NewerCard
from timeneye_desktop.ui.about.own_places import OwnPlaces
from timeneye_desktop.ui.about.parts import parts
from timeneye_desktop.ui.app_icon import app_picture
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import ElidedLabel, label, menu_text, plain
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.words import notice

_SIZE: Final = (480, 600)
_MARGIN: Final = 16
_SIGN: Final = 64


class AboutWindow(QWidget):
    def __init__(
        self, places: OwnPlaces, newer: Callable[[], Release | None], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """`newer` is the newer version that is known of."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About"))
        self.setMinimumSize(340, 420)
        self.resize(*_SIZE)
        self._places, self._find_newer, self._tasks = places, newer, tasks
        self.newer = NewerCard()
        self.newer.page_asked.connect(lambda page: self._tasks.spawn(self._open_page(page), "open a page"))
        self._sign = label()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._sign.setPixmap(app_picture(_SIGN, self.devicePixelRatioF()))
        self._copy = QPushButton(menu_text(self.tr("Copy details for a report")))
        self._copy.setObjectName("about_copy")
        self._copy.clicked.connect(lambda: self._tasks.spawn(self._copy_details(), "diagnosis"))
        self.toast = Toast()
        self._parts = parts()
        self._list = QListWidget()
        self._list.setObjectName("about_parts")
        self._list.setAccessibleName(plain(self.tr("What it is made of, and the licences")))
        self._list.ensurePolished()  # before it lays out its lines, or they lie over one another
        for part in self._parts:
            self._list.addItem(plain(f"{part.name} {part.version} \u00b7 {part.licence}"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda _item: self._show_licence())
        self._licence = LicenceText(self)
        self._place()
        for keys in ("Ctrl+W", "Escape"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.close)

    def _place(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(label("Timeneye Desktop", style="title"))
        names.addWidget(label(self.tr("Version {version}").format(version=__version__), style="muted"))
        names.addWidget(label(self.tr("One click starts and stops your time, one line logs it."), wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        inside.setSpacing(8)
        for name, words, folder in (
            ("about_data", self.tr("Your data"), self._places.data),
            ("about_logs", self.tr("Log files"), self._places.logs),
        ):
            inside.addLayout(self._folder_row(name, words, folder))
        inside.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.newer)
        box.addWidget(card)
        box.addWidget(label(self.tr("What it is made of. Enter shows a licence."), style="muted", wrap=True))
        box.addWidget(self._list, 1)
        box.addWidget(self.toast)
        box.addSpacing(4)

    def _folder_row(self, name: str, words: str, folder: Path) -> QHBoxLayout:
        show = QPushButton(menu_text(self.tr("Show")))
        show.setObjectName(name)
        show.setAccessibleName(plain(self.tr("Show {what}").format(what=words)))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(words))
        row.addWidget(ElidedLabel(str(folder), style="small"), 1)
        row.addWidget(show)
        return row

    def _show_licence(self) -> None:
        at = self._list.currentRow()
        if at >= 0:
            self._licence.show_part(self._parts[at])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.newer.show_release(self._find_newer())

    async def _open_page(self, page: str) -> None:
        if not await open_in_browser(page):
            self.toast.say(notice("no-browser"))

    async def _copy_details(self) -> None:
        self._copy.setEnabled(False)
        try:
            QGuiApplication.clipboard().setText(await self._places.diagnosis())
            self.toast.say(self.tr("The details are on the clipboard. There is no secret in them."))
        finally:
            self._copy.setEnabled(True)
