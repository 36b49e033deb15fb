"""The settings window: choices take effect at once, the search narrows them, Escape leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop import __version__
from timeneye_desktop.domain.errors import BadServerError, NotPossibleError, StoreError
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.ui.account.parts import CopyRow, Pictures, button, line
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.settings.account_card import AccountCard, Said, host_of
from timeneye_desktop.ui.settings.autostart_row import AutostartRow
from timeneye_desktop.ui.settings.declared import SECTIONS
from timeneye_desktop.ui.settings.drawing import rows_of
from timeneye_desktop.ui.settings.found import speaks_of
from timeneye_desktop.ui.settings.global_keys import GlobalKeys, NoKeys
from timeneye_desktop.ui.settings.key_rows import KeyRows
from timeneye_desktop.ui.settings.key_words import key_sentence
from timeneye_desktop.ui.settings.line_field import LineField
from timeneye_desktop.ui.settings.row import SettingRow
from timeneye_desktop.ui.settings.search_line import SearchLine
from timeneye_desktop.ui.settings.section_card import SectionCard
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import ElidedLabel, label
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import notice, refusal, sentence

_SIZE: Final = (480, 560)
_MARGIN: Final = 16


class SettingsWindow(QWidget):
    signed_out = Signal()
    keys_asked = Signal()
    computer_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        said: Said,
        parent: QWidget | None = None,
        autostart: Autostart | None = None,
        global_keys: GlobalKeys | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(340, 320)
        self.resize(*_SIZE)
        self._desk, self._tasks, self._said = desk, tasks, said
        self._search = SearchLine(look, icons)
        self._search.textChanged.connect(self._on_search)
        self._pictures = Pictures(look, icons, self)
        self._account = AccountCard(desk, self._pictures, tasks, said)
        self._account.signed_out.connect(self.signed_out)
        lacking = frozenset[str]() if desk.updates.host else frozenset({"update_check"})
        in_sections = [(tr(section.title), rows_of(section, lacking)) for section in SECTIONS]
        self._rows = {row.name: row for _title, rows in in_sections for row in rows}
        self._cards = tuple(SectionCard(title, rows) for title, rows in in_sections)
        self._autostart = None if autostart is None else AutostartRow(autostart, self.tr("Start"), tasks)
        if self._autostart is not None:
            self._cards = (*self._cards[:-1], SectionCard(self.tr("Start"), (self._autostart,)), self._cards[-1])
        self.key_rows = KeyRows(self._rows, global_keys or NoKeys(), self._pictures, self)
        self._below_the_rows()
        self._nothing = label(self.tr("No setting is called that. Escape shows all of them."), style="muted", wrap=True)
        self._nothing.setObjectName("nothing_found")
        self._place()
        for row in self._rows.values():
            row.chosen.connect(lambda value, row=row: self._tasks.spawn(self._change(row, value), "change a setting"))
        for keys, act in (("Ctrl+W", self.close), ("Ctrl+F", self._on_search_asked), ("F1", self.keys_asked.emit)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""
        current = self._desk.settings.current
        for name, row in self._rows.items():
            if not row.is_being_edited:
                row.show_value(getattr(current, name))
        self._tell_dependents()
        if self._autostart is not None:
            self._autostart.refresh()

    # -- putting together ------------------------------------------------------------

    def _below_the_rows(self) -> None:
        self._redirect = CopyRow("redirect", self.tr("Redirect address"), self._redirect_address, self._pictures)
        self._rows["redirect_port"].add_below(self._redirect)
        self._stays = ElidedLabel(style="small")
        self._stays.setObjectName("server_note")
        self._rows["server"].add_below(self._stays)
        if "update_check" in self._rows:
            told = self.tr("{host} is asked. You are told, and nothing else happens.")
            self._rows["update_check"].explain(told.format(host=self._desk.updates.host))

    def _place(self) -> None:
        top = QFrame()
        top.setProperty("kind", "strip")
        head = QVBoxLayout(top)
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        head.addWidget(self._search)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        page.setSpacing(16)
        for part in (self._account, *self._cards, self._nothing):
            page.addWidget(part)
        page.addStretch(1)
        version = label(self.tr("Timeneye Desktop {version}").format(version=__version__), style="small", wrap=True)
        version.setObjectName("version")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        keys = button(self.tr("All keys (F1)"), "open_keys", "link")
        keys.clicked.connect(self.keys_asked)
        computer = button(self.tr("This computer"), "open_computer", "link")
        computer.clicked.connect(self.computer_asked)
        last = QHBoxLayout()
        last.addWidget(computer)
        last.addStretch(1)
        last.addWidget(keys)
        page.addLayout(last)
        page.addWidget(version)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (top, line()):
            box.addWidget(part)
        box.addWidget(scroll, 1)

    # -- choosing ----------------------------------------------------------------------

    async def _change(self, row: SettingRow, value: object) -> None:
        row.say("")
        try:
            await self.key_rows.ask(row.name, value)
            await self._desk.settings.change(**{row.name: value})
        except BadServerError as error:
            words = sentence(error) if error.detail == "scheme" else refusal("server-strange")
            row.take_back(getattr(self._desk.settings.current, row.name), words)
            self._tell_elsewhere(words)
        except NotPossibleError as error:
            row.take_back(getattr(self._desk.settings.current, row.name), key_sentence(error.why))
        except StoreError as error:
            words = f"{sentence(error)} {notice('only-until-quit')}"
            row.say(words)
            self._tell_elsewhere(words)
        if not isinstance(row.control, LineField) or row.control.value == value:  # else the next one is under way
            self.refresh()

    def _tell_elsewhere(self, words: str) -> None:
        """Where this window was closed meanwhile the main window says it."""
        if words and not self.isVisible():
            self._said(words)

    def _tell_dependents(self) -> None:
        """What else on the page follows from the choices."""
        self._redirect.refresh()
        self.key_rows.refresh()
        account, server = self._desk.account, self._desk.settings.current.server
        self._stays.setText(
            self.tr("Until then you stay signed in at {server}.").format(server=host_of(account.server))
        )
        self._stays.setVisible(server != account.server and not account.is_sample)

    def _redirect_address(self) -> str:
        return f"http://127.0.0.1:{self._desk.settings.current.redirect_port}/timeneye/callback"

    # -- looking for something -----------------------------------------------------------

    def _on_search(self, asked: str) -> None:
        is_account = speaks_of(self._account.text, asked)
        self._account.setVisible(is_account)
        is_found = [card.narrow(asked) for card in self._cards]
        self._nothing.setVisible(not is_account and not any(is_found))

    def _on_search_asked(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    # -- coming and going ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back one thing at a time: the question, the search, the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._account.is_asking:
            self._account.close_question()
        elif self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not merely minimised in between
            self._search.clear()
            self._search.setFocus()
            self._on_search("")
            for name, row in self._rows.items():
                row.show_value(getattr(self._desk.settings.current, name))
                row.say("")
            if self._autostart is not None:
                self._autostart.say("")
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever was typed and is good counts; the rest is forgotten, with a word."""
        if not event.spontaneous():
            for row in self._rows.values():
                self._tell_elsewhere(row.finish())
            self._account.close_question()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
