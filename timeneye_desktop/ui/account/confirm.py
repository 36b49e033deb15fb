"""The page that asks whether this sign-in is the person's own; nothing is stored before the yes."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QVBoxLayout

from timeneye_desktop.domain.account import Person
from timeneye_desktop.ui.account.parts import Page, button
from timeneye_desktop.ui.text import ElidedLabel, label, plain, set_ink
from timeneye_desktop.ui.words import notice


class ConfirmPage(Page):
    confirmed = Signal(object)
    """Person"""
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("confirm_page")
        self._people: tuple[Person, ...] = ()
        self._title = label(style="title", wrap=True)
        self._lead = label(style="muted", wrap=True)
        self._name = ElidedLabel(style="title")
        self._name.setObjectName("person_name")
        self._where = ElidedLabel(style="muted")
        self._where.setObjectName("person_where")
        self._list = QListWidget()
        self._list.setObjectName("people")
        self._list.setAccessibleName(self.tr("People"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(4)
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._notice = label(style="small", wrap=True)
        self._notice.setObjectName("session_only")
        set_ink(self._notice, "warning")
        self._no = button(self.tr("This is not me"), "no")
        self._yes = button(self.tr("Yes, this is me"), "yes_this_is_me", "primary")
        self._yes.setAutoDefault(False)  # nothing of weight happens under a stray Enter
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.declined)
        self._place()

    def _place(self) -> None:
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(4)
        inside.addWidget(self._name)
        inside.addWidget(self._where)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        box = self.box
        box.addWidget(self._title)
        box.addWidget(self._lead)
        box.addSpacing(8)
        box.addWidget(self._card)
        box.addWidget(self._list, 10)
        box.addWidget(self._notice)
        box.addStretch(1)
        box.addLayout(buttons)

    def ask(self, people: tuple[Person, ...], server: str, *, session_only: bool) -> None:
        """One person is put to the question, of several nobody is chosen beforehand."""
        self._people = people
        is_one = len(people) == 1
        host = urlsplit(server).netloc or server
        self._title.setText(self.tr("Is this you?") if is_one else self.tr("Who are you?"))
        self._lead.setText(
            self.tr("Your times are kept and sent under this name.")
            if is_one
            else self.tr("Timeneye shows several people to this sign-in at {server}. Choose yourself.").format(
                server=plain(host)
            )
        )
        self._card.setVisible(is_one)
        self._list.setVisible(not is_one)
        if is_one:
            self._name.setText(_name(people[0]))
            self._where.setText(
                self.tr("User {user} at {server}").format(user=plain(people[0].id, 40), server=plain(host))
            )
        self._list.clear()
        self._list.setEnabled(True)
        if not is_one:
            self._list.addItems([plain(name) for name in _names(people)])
            self._list.clearSelection()
        self._notice.setText(notice("session-only"))
        self._notice.setVisible(session_only)
        self._no.setEnabled(True)
        self._yes.setEnabled(is_one)

    def enter(self) -> None:
        (self._yes if len(self._people) == 1 else self._list).setFocus()

    def leave(self) -> None:
        self._people = ()
        self._list.clear()

    def _chosen(self) -> Person | None:
        if len(self._people) == 1:
            return self._people[0]
        rows = [index.row() for index in self._list.selectedIndexes()]
        return self._people[rows[0]] if rows and rows[0] < len(self._people) else None

    def _on_selection_changed(self) -> None:
        self._yes.setEnabled(self._chosen() is not None)

    def _on_yes(self) -> None:
        person = self._chosen()
        if person is not None:
            self._lead.setText(self.tr("Signing in..."))
            self._yes.setEnabled(False)
            self._list.setEnabled(False)
            self.confirmed.emit(person)


def _name(person: Person) -> str:
    return plain(person.name) or person.id


def _names(people: tuple[Person, ...]) -> list[str]:
    """With their numbers where two have the same name."""
    often = Counter(_name(person) for person in people)
    return [_name(one) if often[_name(one)] == 1 else f"{_name(one)} ({plain(one.id, 40)})" for one in people]
