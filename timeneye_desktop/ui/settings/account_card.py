"""Who is at work here and where, and the way out, which asks once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.account.parts import Pictures, button
from timeneye_desktop.ui.settings.found import folded
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import ElidedLabel, label, plain
from timeneye_desktop.ui.words import sentence

Said: TypeAlias = Callable[..., None]
"""said(text), or said(text, action, on_action): a quiet line with something to click."""


class AccountCard(QFrame):
    signed_out = Signal()

    def __init__(self, desk: Desk, pictures: Pictures, tasks: Tasks, said: Said) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._desk = desk
        self._account = desk.account
        self._tasks = tasks
        self._said = said
        is_sample = desk.account.is_sample
        self._name = ElidedLabel(plain(desk.account.person.name) or desk.account.person.id, style="title")
        self._name.setObjectName("person_name")
        self._where = ElidedLabel(self._where_words(), style="muted")
        self._where.setObjectName("person_where")
        self._leave = button(self.tr("Leave the sample data") if is_sample else self.tr("Sign out"), "sign_out")
        self._leave.clicked.connect(self._on_leave)
        pictures.put(self._leave, "sign-out")
        self._no = button(self.tr("Stay") if is_sample else self.tr("Stay signed in"), "sign_out_no")
        self._no.clicked.connect(self.close_question)
        self._yes = button(self.tr("Leave") if is_sample else self.tr("Sign out"), "sign_out_yes", "danger")
        self._yes.setAutoDefault(False)  # nothing of weight happens under a stray Enter
        self._yes.clicked.connect(self._on_yes)
        self._words = label(wrap=True)
        self._words.setObjectName("sign_out_words")
        self._place()
        spoken_of = self.tr("account person user sign out log out logout leave switch sample demo server quit")
        self.text = folded(f"{spoken_of} {self._name.text()} {self._where.text()}")
        """What the search reads."""

    def _place(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(4)
        who.addWidget(self._name)
        who.addWidget(self._where)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(who, 1)
        top.addWidget(self._leave)
        self._question = QFrame()
        self._question.setObjectName("sign_out_question")
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, 8, 0, 0)
        asked.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        asked.addWidget(self._words)
        asked.addLayout(buttons)
        self._question.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self._question)

    @property
    def is_asking(self) -> bool:
        return self._question.isVisible()

    def close_question(self) -> None:
        self._question.hide()
        self._leave.setEnabled(True)
        if self.isVisible():
            self._leave.setFocus()

    # -- leaving -----------------------------------------------------------------------

    def _on_leave(self) -> None:
        self._ask(self._desk.syncing.status.waiting)
        self._question.show()
        self._no.setEnabled(True)
        self._yes.setEnabled(True)
        self._no.setFocus()
        self._leave.setEnabled(False)
        self._tasks.spawn(self._count(), "count what waits")

    async def _count(self) -> None:
        """The queue itself knows best: while signed out nobody counts for the status."""
        self._ask(len(await self._desk.waiting.rows()))

    def _ask(self, waiting: int) -> None:
        self._words.setText(_sample_words() if self._account.is_sample else _words(waiting))
        self._yes.setAccessibleDescription(self._words.text())

    def _on_yes(self) -> None:
        self._yes.setEnabled(False)
        self._no.setEnabled(False)
        self._tasks.spawn(self._sign_out(), "sign out")

    async def _sign_out(self) -> None:
        try:
            await self._desk.accounts.sign_out(self._account)
        except StoreError as error:  # the tokens are gone all the same
            self._said(sentence(error))
        self.signed_out.emit()

    def _where_words(self) -> str:
        if self._account.is_sample:
            return self.tr("Made-up sample data")
        return host_of(self._account.server)


def host_of(server: str) -> str:
    """A server as people name it."""
    return plain(urlsplit(server).netloc or server)


def _words(waiting: int) -> str:
    if not waiting:
        return "Everything is on Timeneye. What was loaded here stays on this computer."
    what = "1 change is" if waiting == 1 else f"{waiting:,} changes are"
    return (
        f"{what} not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next sign-in "
        "of the same person."
    )


def _sample_words() -> str:
    return "The sample data is gone then, with everything you tried in it."
