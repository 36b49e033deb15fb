"""The page with everything Timeneye wants before it lets an app in, and the short way with a token."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from timeneye_desktop.domain.account import Account, AppKeys
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.ui.account.key_field import KeyField
from timeneye_desktop.ui.account.keys_file import KeysFile
from timeneye_desktop.ui.account.parts import CopyRow, Page, Pictures, button, line
from timeneye_desktop.ui.account.server_row import ServerRow
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, label, menu_text, plain, tooltip


class ConnectPage(Page):
    keys_given = Signal(object)
    """AppKeys: open the browser with them."""
    token_given = Signal(object)
    """Secret"""
    developer_page_asked = Signal()
    file_chosen = Signal(object)
    """Path"""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__("connect_page")
        self._port = 0
        self._again: Account | None = None
        self._dialog: QFileDialog | None = None
        self.server = ServerRow()
        self._build(pictures)
        self._place()
        self._id.entered.connect(self._secret.field.setFocus)
        self._secret.entered.connect(self._on_open_browser)
        self._open.clicked.connect(self._on_open_browser)
        self._token.entered.connect(self._on_use_token)
        self._use_token.clicked.connect(self._on_use_token)
        self._developer.clicked.connect(self.developer_page_asked)
        self._import.clicked.connect(self._on_import)
        self._other.clicked.connect(self._on_other_way)
        self._back.clicked.connect(self.back_asked)

    def _build(self, pictures: Pictures) -> None:
        self._back = button("", "connect_back", "quiet")
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(tooltip(self.tr("Back (Esc)")))
        self._title = ElidedLabel(style="title")
        self._title.setObjectName("connect_title")
        self._developer = button(self.tr("Developer page"), "developer_page")
        self._redirect = CopyRow("redirect", self.tr("Redirect address"), lambda: self._local("callback"), pictures)
        self._cancel_address = ElidedLabel(style="small")
        self._id = KeyField("client_id", self.tr("Client id"), is_secret=False)
        self._secret = KeyField("client_secret", self.tr("Client secret"), is_secret=True)
        self._import = button(self.tr("Import from file..."), "import_file")
        self._open = button(self.tr("Open the browser"), "open_browser", "primary")
        self._ready = label(
            self.tr("Your firm has set everything up. Your browser asks for the account you have."),
            style="muted",
            wrap=True,
        )
        self._other = button(self.tr("Sign in another way"), "other_way", "link")
        self._between = line()
        self._use_token = button(self.tr("Use token"), "use_token")
        self._token = KeyField("token", self.tr("or paste a token"), is_secret=True, beside=self._use_token)
        self._busy = label(style="muted", wrap=True)
        self._busy.setObjectName("connect_busy")
        for made, name, role in (
            (self._back, "chevron-left", Role.MUTED),
            (self._developer, "external", Role.MUTED),
            (self._import, "folder", Role.MUTED),
            (self._open, "external", Role.ON_ACCENT),
        ):
            pictures.put(made, name, role)

    def _place(self) -> None:
        head, first, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        self._how = label(
            self.tr(
                "Timeneye lets in apps that were registered there. Register one, once, with this redirect address:"
            ),
            style="muted",
            wrap=True,
        )
        first.addWidget(self._how, 1)
        first.addSpacing(8)
        first.addWidget(self._developer)
        last.addWidget(self._import)
        last.addWidget(self._other)
        last.addStretch(1)
        last.addWidget(self._open)
        self._keeps = label(
            self.tr("Secrets are kept in the keyring of this computer, never in a file."), style="small", wrap=True
        )
        box = self.box
        box.addLayout(head)
        box.addWidget(self._ready)
        box.addLayout(first)
        box.addWidget(self._redirect)
        box.addWidget(self._cancel_address)
        box.addSpacing(4)
        box.addWidget(self._id)
        box.addWidget(self._secret)
        box.addLayout(last)
        box.addSpacing(4)
        for part in (self._between, self._token, self._busy):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self._keeps)
        box.addWidget(self.server)

    # -- what it shows ---------------------------------------------------------------

    def prepare(self, server: str, port: int, again: Account | None, *, is_set_up: bool = False) -> None:
        """For anybody at this server, or for one person again at theirs; `is_set_up`: nothing is to be filled in."""
        self._port, self._again = port, again
        self._show_fields(is_shown=not is_set_up)
        name = "" if again is None else plain(again.person.name)
        self._title.setText(
            self.tr("Sign in again as {name}").format(name=name) if again else self.tr("Connect to Timeneye")
        )
        self._redirect.refresh()
        self._cancel_address.setText(
            self.tr("Cancel address, if it asks: {address}").format(address=self._local("cancel"))
        )
        self.server.show_address(again.server if again else server, is_fixed=is_set_up or again is not None)
        self.set_busy("")

    def _show_fields(self, *, is_shown: bool) -> None:
        """All that one can fill in; else there is one button, and what it needs lies here already."""
        fields = (self._how, self._developer, self._redirect, self._cancel_address, self._id, self._secret)
        for part in (*fields, self._import, self._between, self._token, self._keeps):
            part.setVisible(is_shown)
        for part in (self._ready, self._other):
            part.setVisible(not is_shown)
        self._open.setText(menu_text(self.tr("Open the browser") if is_shown else self.tr("Sign in")))

    def fill(self, keys: AppKeys) -> None:
        self._id.fill(keys.client_id)
        self._secret.fill(keys.client_secret.reveal())
        if self.window().focusWidget() in {self._id.field, self._secret.field}:
            self.focus_first()  # else somebody is busy elsewhere on the page

    def take(self, found: KeysFile) -> None:
        """What a file says; for a sign-in again the server stays."""
        self.server.suggest(found.server)
        self.fill(found.keys)
        self.focus_first()

    @property
    def has_keys(self) -> bool:
        """Something was typed already."""
        return not (self._id.is_empty and self._secret.is_empty)

    def set_busy(self, what: str) -> None:
        """While something is asked for nothing else can be begun; back cancels it."""
        self._busy.setText(what)
        self._busy.setVisible(bool(what))
        for made in (self._open, self._use_token, self._import):
            made.setEnabled(not what)

    def focus_first(self) -> None:
        """What is still to be filled in, else the button."""
        empty = (field.field for field in (self._id, self._secret) if field.is_empty)
        first: QWidget = next(empty, self._open)
        first.setFocus()

    def enter(self) -> None:
        self.set_busy("")
        self.focus_first()

    def leave(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        for field in (self._id, self._secret, self._token):
            field.hide_text()
            field.fill("")

    # -- what the person does --------------------------------------------------------

    def _on_open_browser(self) -> None:
        client_id = self._id.read()
        if client_id and self._open.isEnabled():
            secret = self._secret.read()
            if secret:
                self.keys_given.emit(AppKeys(client_id, Secret(secret)))

    def _on_use_token(self) -> None:
        token = self._token.read()
        if token and self._use_token.isEnabled():
            self.token_given.emit(Secret(token))

    def _on_other_way(self) -> None:
        """Keys of a firm are for its server alone: with another address they are gone from the fields."""
        self._show_fields(is_shown=True)
        for field in (self._id, self._secret):
            field.fill("")
        self.server.show_address(self.server.address, is_fixed=self._again is not None)
        self._id.field.setFocus()

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import client id and secret"))
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Connection files (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _local(self, end: str) -> str:
        return f"http://127.0.0.1:{self._port}/timeneye/{end}"
