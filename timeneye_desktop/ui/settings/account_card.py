"""Who is at work here and where, and the way out, which asks once and can send what waits first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from timeneye_desktop.domain.errors import StoreError, TimeneyeError
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.account.parts import Pictures, button
from timeneye_desktop.ui.settings.found import folded
from timeneye_desktop.ui.settings.send_first import send_first
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import ElidedLabel, label, plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.waiting.export import ask_where, export_to, saved_words
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
        self._send = button(self.tr("Send now"), "sign_out_send")
        self._send.setAccessibleDescription(self.tr("Sends what waits, then signs out"))
        self._send.clicked.connect(self._on_send)
        self._export = button(self.tr("Export..."), "sign_out_export")
        self._export.clicked.connect(self._on_export)
        self._sending: asyncio.Task[None] | None = None
        self._words = label(wrap=True)
        self._words.setObjectName("sign_out_words")
        self._told = label(wrap=True)
        self._told.setObjectName("sign_out_told")
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
        asked.addWidget(self._words)
        asked.addWidget(self._told)
        for pair in ((self._send, self._export), (self._no, self._yes)):
            buttons = QHBoxLayout()
            buttons.setSpacing(8)
            buttons.addStretch(1)
            for one in pair:
                buttons.addWidget(one)
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
        """What is being sent goes on; nobody is signed out afterwards."""
        if self._sending is not None:
            self._sending.cancel()
        self._question.hide()
        self._leave.setEnabled(True)
        if self.isVisible():
            self._leave.setFocus()

    # -- leaving -----------------------------------------------------------------------

    def _on_leave(self) -> None:
        self._ask(self._desk.syncing.status.waiting)
        self._tell("")
        self._question.show()
        self._enable(can_choose=True)
        self._no.setEnabled(True)
        self._no.setFocus()
        self._leave.setEnabled(False)
        self._tasks.spawn(self._count(), "count what waits")

    async def _count(self) -> None:
        """The queue itself knows best: while signed out nobody counts for the status."""
        self._ask(len(await self._desk.waiting.rows()))

    def _ask(self, waiting: int) -> None:
        is_sample = self._account.is_sample
        self._words.setText(_sample_words() if is_sample else _words(waiting))
        for offer in (self._send, self._export):
            offer.setVisible(waiting > 0 and not is_sample)
        if not is_sample:
            self._yes.setText(self.tr("Sign out and keep") if waiting else self.tr("Sign out"))
        self._yes.setAccessibleDescription(plain(self._words.text()))

    def _enable(self, *, can_choose: bool) -> None:
        for choice in (self._send, self._export, self._yes):
            choice.setEnabled(can_choose)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _on_send(self) -> None:
        self._no.setFocus()
        self._enable(can_choose=False)
        self._tell(self.tr("Sending..."))
        self._sending = self._tasks.spawn(self._send_then_leave(), "send what waits, then sign out")

    async def _send_then_leave(self) -> None:
        try:
            why = await send_first(self._desk, self._ask)
        except StoreError as error:
            why = sentence(error)
        if why:
            self._tell(why)
            self._enable(can_choose=True)
        else:
            self._on_yes()

    def _on_export(self) -> None:
        now = self._desk.tracking.now().utc.astimezone()
        ask_where(self, now, lambda path: self._tasks.spawn(self._write(path), "export"))

    async def _write(self, path: Path) -> None:
        try:
            await export_to(path, self._desk.waiting)
        except TimeneyeError as error:
            self._tell(sentence(error))
        else:
            self._tell(saved_words(path))

    def _on_yes(self) -> None:
        self._enable(can_choose=False)
        self._no.setEnabled(False)
        self._tasks.spawn(self._sign_out(), "sign out")

    async def _sign_out(self) -> None:
        for left_behind in (self._desk.accounts.sign_out(self._account), self._desk.lines.forget()):
            try:
                await left_behind
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
        return tr("Everything is on Timeneye. What was loaded here stays on this computer.")
    return tr(
        "%Ln changes are not on Timeneye yet. Nothing is lost: this stays on this computer and is sent after the next "
        "sign-in of the same person.",
        "",
        waiting,
    )


def _sample_words() -> str:
    return tr("The sample data is gone then, with everything you tried in it.")
