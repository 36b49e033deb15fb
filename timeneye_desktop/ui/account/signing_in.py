"""How far is the attempt to sign in, and what becomes of it? One at a time, no widgets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal, SignalInstance

from timeneye_desktop.domain.account import Account, AppKeys, Person
from timeneye_desktop.domain.errors import (
    BadCredentialsError,
    NobodyError,
    NotPossibleError,
    PortTakenError,
    SignInCancelledError,
    StoreError,
    TimeneyeError,
)
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.ui.account.attempt import Attempt, BrowserAttempt
from timeneye_desktop.ui.account.page_words import page_words
from timeneye_desktop.ui.tasks import Tasks

log = logging.getLogger(__name__)

Story: TypeAlias = Callable[[], Coroutine[Any, Any, Account]]


class SigningIn(QObject):
    """An attempt lives as long as its task: whatever ends the task cancels the attempt, which frees the port."""

    began = Signal(object)
    """BrowserAttempt: the browser is being opened."""
    browser_tried = Signal()
    """The browser was opened, or could not be; the attempt knows."""
    port_found_taken = Signal(object)
    """PortTakenError; the attempt goes on with what the person pastes."""
    people_found = Signal(object)
    """tuple of Person; `confirm` one of them."""
    turned_away = Signal(object)
    """The error; what arrived is not the person's, and waiting goes on."""
    failed = Signal(object)
    """The error; nothing was stored and nothing is open."""
    succeeded = Signal(object)
    """Account"""

    def __init__(self, accounts: Accounts, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._settings = settings
        self._tasks = tasks
        self._live: asyncio.Task[None] | None = None
        self._ending: set[asyncio.Task[None]] = set()
        self._answer: asyncio.Future[Person | None] | None = None

    @property
    def is_busy(self) -> bool:
        return self._live is not None

    def through_browser(self, server: str, keys: AppKeys, again: Account | None) -> None:
        """With `again` only that person counts. While an attempt is under way nothing happens."""
        self._begin(lambda: self._browser_story(self._accounts.sign_in(server, keys, page_words()), again))

    def with_token(self, server: str, token: Secret, again: Account | None) -> None:
        self._begin(lambda: self._token_story(self._accounts.sign_in_with_token(server, token), again))

    def confirm(self, person: Person) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(person)

    def decline(self) -> None:
        """None of these: their tokens are dropped, and waiting for the browser goes on."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(None)

    def cancel(self) -> None:
        """From now on nothing is told about the present attempt; it ends within a second."""
        task, self._live = self._live, None
        if task is not None:
            task.cancel()
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    def _begin(self, story: Story) -> None:
        if self._live is None:
            self._live = self._tasks.spawn(self._run(story, set(self._ending)), "sign in")

    async def _run(self, story: Story, before: set[asyncio.Task[None]]) -> None:
        """`before` still hold the port."""
        try:
            if before:
                await asyncio.wait(before)
            account = await story()
        except TimeneyeError as error:
            log.info("sign-in: %s", type(error).__name__)
            self._tell(self.failed, error)
        except Exception as error:
            self._tell(self.failed, error)
            raise
        else:
            self._tell(self.succeeded, account)

    def _tell(self, signal: SignalInstance, value: object) -> None:
        if self._is_live():
            self._live = None
            signal.emit(value)

    def _is_live(self) -> bool:
        return self._live is not None and self._live is asyncio.current_task()

    def _stop_if_cancelled(self) -> None:
        """Waiting with a time limit may lose a cancellation that comes together with the answer (Python 3.11)."""
        if not self._is_live():
            raise SignInCancelledError

    async def _browser_story(self, attempt: BrowserAttempt, again: Account | None) -> Account:
        try:
            self.began.emit(attempt)
            try:
                await attempt.open()
            except PortTakenError as error:
                self.port_found_taken.emit(error)
            else:
                self._stop_if_cancelled()
                self.browser_tried.emit()
            return await self._settled(attempt, await self._right_one(attempt, again))
        finally:
            await attempt.cancel()

    async def _right_one(self, attempt: BrowserAttempt, again: Account | None) -> Person:
        """Who the person is; an answer of somebody else's is said and does not end the waiting."""
        while True:
            try:
                person = await self._who(attempt, again)
            except (NotPossibleError, BadCredentialsError, NobodyError) as error:
                if not (attempt.is_doubtful or isinstance(error, NotPossibleError)):
                    raise
                self._stop_if_cancelled()
                self.turned_away.emit(error)
            else:
                if person is not None:
                    return person

    async def _token_story(self, attempt: Attempt, again: Account | None) -> Account:
        try:
            person = await self._who(attempt, again)
            if person is None:
                raise SignInCancelledError
            return await self._settled(attempt, person)
        finally:
            await attempt.cancel()

    async def _settled(self, attempt: Attempt, person: Person) -> Account:
        account = await attempt.confirm(person)
        if account.server != self._settings.current.server:
            try:
                await self._settings.change(server=account.server)
            except StoreError as error:  # the choice holds for now, and the account knows its server
                log.warning("sign-in: the server could not be stored: %s", type(error).__name__)
        return account

    async def _who(self, attempt: Attempt, again: Account | None) -> Person | None:
        """Ask, unless the same person signs in again and Timeneye is clear about it. None: nobody of these."""
        people = await attempt.candidates()
        self._stop_if_cancelled()
        if again is not None:
            known = tuple(person for person in people if person.id == again.person.id)
            if not known:
                raise NotPossibleError("somebody-else")
            if len(people) == 1:
                return known[0]
            people = known
        self._answer = asyncio.get_running_loop().create_future()
        self.people_found.emit(people)
        return await self._answer
