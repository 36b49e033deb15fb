"""Becoming somebody: the first run and signing in again, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.errors import (
    BadCredentialsError,
    ConsentRefusedError,
    NewerSchemaError,
    NotPossibleError,
    PortTakenError,
    ReadOnlyError,
)
from timeneye_desktop.ui.account.confirm import ConfirmPage
from timeneye_desktop.ui.account.parts import Page
from timeneye_desktop.ui.account.problem_strip import ProblemStrip
from timeneye_desktop.ui.account.waiting import WaitingPage
from timeneye_desktop.ui.cannot_begin import CannotBegin
from timeneye_desktop.ui.gallery.acts import click, found, write
from timeneye_desktop.ui.gallery.scene import Scene, Stage
from timeneye_desktop.ui.words import sentence

_SERVER: Final = "https://track.timeneye.com"
_PEOPLE: Final = (Person("637", "Nora Lindqvist"), Person("641", "Tom Okafor"), Person("655", "Tom Okafor"))


@dataclass(slots=True)
class StillAttempt:
    """A sign-in of which nothing comes, with four minutes and a half left."""

    unmatched: int = 0
    browser_opened: bool = True
    is_doubtful: bool = False
    start_link: str = "http://127.0.0.1:53117/timeneye/start/3kQz9vXw"
    seconds_left: float = 272.0

    async def candidates(self) -> tuple[Person, ...]:
        return ()

    async def confirm(self, person: Person) -> Account:
        return Account("gallery", _SERVER, person)

    async def cancel(self) -> None: ...
    async def open(self) -> None: ...
    def paste(self, text: str) -> None: ...
    def accept_unmatched(self) -> None: ...
    def ignore_unmatched(self) -> None: ...


async def _welcome(stage: Stage) -> QWidget:
    page = stage.first_run()
    page.show()
    await stage.settled()
    return page


async def _cannot_open(stage: Stage) -> QWidget:
    stage.first_run().show_error(NewerSchemaError("9"))
    return await _welcome(stage)


async def _connect(stage: Stage) -> QWidget:
    page = await _welcome(stage)
    click(page, "connect")
    await stage.settled()
    return page


async def _filled(stage: Stage) -> QWidget:
    page = await _connect(stage)
    write(page, "client_id", "f3a9c7d2b8e14a60")
    write(page, "client_secret", "with a space in it")
    click(page, "open_browser")
    await stage.settled()
    return page


async def _refused(stage: Stage) -> QWidget:
    page = await _connect(stage)
    _say(page, sentence(BadCredentialsError()))
    return page


async def _again(stage: Stage) -> QWidget:
    stage.first_run().sign_in_again(stage.desk.account)
    return await _welcome(stage)


async def _waiting(stage: Stage) -> QWidget:
    page = await _connect(stage)
    waiting = found(page, WaitingPage, "waiting_page")
    waiting.show_attempt(StillAttempt())
    _turn(page, waiting)
    return page


async def _port_taken(stage: Stage) -> QWidget:
    page = await _waiting(stage)
    found(page, WaitingPage, "waiting_page").show_paste_mode()
    _say(page, sentence(PortTakenError(holder="nginx")))
    return page


async def _no_browser(stage: Stage) -> QWidget:
    page = await _waiting(stage)
    found(page, WaitingPage, "waiting_page").show_no_browser()
    return page


async def _stray(stage: Stage) -> QWidget:
    page = await _connect(stage)
    waiting = found(page, WaitingPage, "waiting_page")
    waiting.show_attempt(StillAttempt(unmatched=1))
    _turn(page, waiting)
    return page


async def _declined(stage: Stage) -> QWidget:
    page = await _waiting(stage)
    found(page, WaitingPage, "waiting_page").show_end()
    _say(page, sentence(ConsentRefusedError()))
    return page


async def _confirm(stage: Stage) -> QWidget:
    return await _asked(stage, _PEOPLE[:1], session_only=False)


async def _confirm_session(stage: Stage) -> QWidget:
    return await _asked(stage, _PEOPLE[:1], session_only=True)


async def _confirm_several(stage: Stage) -> QWidget:
    return await _asked(stage, _PEOPLE, session_only=False)


async def _somebody_else(stage: Stage) -> QWidget:
    page = await _again(stage)
    _say(page, sentence(NotPossibleError("somebody-else")))
    return page


async def _asked(stage: Stage, people: tuple[Person, ...], *, session_only: bool) -> QWidget:
    page = await _connect(stage)
    confirm = found(page, ConfirmPage, "confirm_page")
    confirm.ask(people, _SERVER, session_only=session_only)
    _turn(page, confirm)
    return page


async def _cannot_begin(_stage: Stage) -> QWidget:
    return CannotBegin(ReadOnlyError("closed"), Path("~/.local/share/timeneye-desktop"))


def _turn(page: QWidget, to: Page) -> None:
    """Bring this page of the first run to the front."""
    pages = page.findChild(QStackedWidget)
    if pages is not None:
        pages.setCurrentWidget(to)
    to.enter()


def _say(page: QWidget, words: str) -> None:
    """In the strip above the pages."""
    for strip in page.findChildren(QFrame):
        if isinstance(strip, ProblemStrip):
            strip.say(words)


SCENES: Final = (
    Scene("account-welcome", "The very first page", _welcome),
    Scene("account-cannot-open", "The files are of a newer version", _cannot_open),
    Scene("account-connect", "Connecting", _connect),
    Scene("account-connect-narrow", "Connecting, on a small screen", _connect, size=(400, 420)),
    Scene("account-filled", "A key that cannot be right", _filled),
    Scene("account-refused", "Timeneye does not take the keys", _refused),
    Scene("account-again", "Signing in again", _again),
    Scene("account-somebody-else", "Somebody else signed in", _somebody_else),
    Scene("account-waiting", "Waiting for the browser", _waiting),
    Scene("account-no-browser", "No browser opens", _no_browser),
    Scene("account-port-taken", "The port is taken", _port_taken),
    Scene("account-stray", "A sign-in nobody can place", _stray),
    Scene("account-declined", "Declined in the browser", _declined),
    Scene("account-confirm", "Is this you?", _confirm),
    Scene("account-confirm-session", "Is this you, without a keyring?", _confirm_session),
    Scene("account-confirm-several", "Who are you?", _confirm_several),
    Scene("account-cannot-begin", "Nothing can be kept on this computer", _cannot_begin),
)
