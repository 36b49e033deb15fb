"""One attempt to sign in through the browser, from the click to the stored tokens (sign-in 3.2)."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Final

from timeneye_desktop.auth.connect import Connect, Hide, Opener, tell_nobody, trimmed
from timeneye_desktop.auth.conversation import Arrived, ConsentRefused, Conversation, Event, Unmatched, with_binding
from timeneye_desktop.auth.exchange import exchange
from timeneye_desktop.auth.identity import account_of, who_am_i
from timeneye_desktop.auth.listener import Listener
from timeneye_desktop.auth.pages import page, returned, signed_in
from timeneye_desktop.auth.request import Reply, Request
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import Account, AppKeys, Person, Tokens
from timeneye_desktop.domain.errors import (
    BadCredentialsError,
    ConsentRefusedError,
    NobodyError,
    PortTakenError,
    SignedOutError,
    SignInCancelledError,
    SignInTimeoutError,
)
from timeneye_desktop.domain.page_words import ENGLISH, PageWords
from timeneye_desktop.domain.preferences import DEFAULT_PORT
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.system.clock import boot_seconds

log = logging.getLogger(__name__)

_LONGEST_WAIT: Final = 5.0
"""Seconds between looks at the boot clock: the loop's own timers stand still during suspend."""
_DONE_PAGE_WAITS: Final = 20.0
_PAGE_GRACE: Final = 0.7
"""Seconds a browser has, at the end, to ask for the page it was just sent to."""
_MAX_EXCHANGES: Final = 3


class SignIn:
    """`open()`, then `candidates()`, then `confirm()` one of them; or `cancel()` at any time.

    After an error from `candidates()` the door is still open: call it again to go on waiting, or `cancel()`.
    Nothing is stored before `confirm()`.
    """

    def __init__(
        self,
        server: str,
        keys: AppKeys,
        *,
        connect: Connect,
        vault: Vault,
        opener: Opener,
        port: int = DEFAULT_PORT,
        echoes_state: bool = False,
        on_echo: Callable[[], None] = lambda: None,
        seconds: float = 300,
        hide: Hide = tell_nobody,
        boot_clock: Callable[[], float] = boot_seconds,
        words: PageWords = ENGLISH,
    ) -> None:
        """`echoes_state` says that this server has sent `state` back before; `on_echo`, that it did so now."""
        self.server, self.browser_opened = server, False
        self.seconds: Final = seconds
        self.is_doubtful = False
        """The last answer may have been a stranger's, or a slip: ours may still come, whatever is wrong with it."""
        self._keys = AppKeys(trimmed(keys.client_id), Secret(trimmed(keys.client_secret.reveal())))
        self._vault, self._opener, self._hide, self._boot_clock = vault, opener, hide, boot_clock
        self._api = connect(server, lambda: self._tokens.access if self._tokens else None)
        authorize = self._api.dialect.authorize_url(server, self._keys.client_id)
        self._conversation = Conversation(
            port, lambda ticket: with_binding(authorize, ticket), server_echoes_state=echoes_state
        )
        self._on_echo, self._words = on_echo, words
        self._listener = Listener(port, self._answer)
        self._deadline: float | None = None
        self._events: deque[Event] = deque()
        self._unmatched: deque[Unmatched] = deque()
        self._news, self._settled, self._page_seen = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._settled.set()
        self._page_seen.set()
        self._is_over = self._port_taken = self._was_shown = False
        self._exchanges = 0
        self._tokens: Tokens | None = None
        hide(self._keys.client_secret)

    @property
    def start_link(self) -> str:
        """What to open in a browser, also by hand and again. Without the port: Timeneye's own page."""
        return self._conversation.authorize_link() if self._port_taken else self._conversation.start_link

    @property
    def seconds_left(self) -> float:
        """Time the browser still has; counts from `open()`."""
        return self.seconds if self._deadline is None else max(0.0, self._deadline - self._boot_clock())

    @property
    def unmatched(self) -> int:
        """Sign-ins that arrived and cannot be tied to our browser; see `accept_unmatched`."""
        return len(self._unmatched)

    async def open(self) -> None:
        """Bind the port, look at the keyring, open the browser.

        BadCredentialsError: the client id or secret cannot be one. PortTakenError: another program has the port; the
        attempt lives on for `paste()`, with `start_link` leading straight to Timeneye.
        """
        if not (self._keys.client_id and self._keys.client_secret):
            raise BadCredentialsError("format")
        self._deadline = self._boot_clock() + self.seconds
        if self._listener.address is None:
            try:
                await self._listener.open()
            except PortTakenError:
                self._port_taken = True
                raise
            self._port_taken = False
        await self._vault.ready()
        self.browser_opened = await self._opener(self.start_link)

    async def candidates(self) -> tuple[Person, ...]:
        """Wait for the browser (or `paste()`), exchange the code, and say who this may be.

        Raises a SignInError or CallError. Asked again after an answer, it means "none of these": the tokens are
        dropped and waiting goes on.
        """
        if self._was_shown:
            self._tokens, self._was_shown = None, False
        try:
            if self._tokens is None:
                self._tokens = await self._exchanged()
            people = await who_am_i(self._api)
            self._was_shown = True
        except SignedOutError as error:
            self._tokens = None
            raise BadCredentialsError(error.detail) from error
        except NobodyError:
            self._tokens = None if self.is_doubtful else self._tokens
            raise
        finally:
            self._settled.set()
        return people

    def paste(self, text: str) -> None:
        """Take the address the browser ended at, or the bare code; BadPasteError when it is neither."""
        self._take(self._conversation.read_paste(text))

    def accept_unmatched(self) -> None:
        """The person says that the sign-in which could not be matched was theirs."""
        if self._unmatched:
            self._take(self._conversation.accept(self._unmatched.popleft()))

    def ignore_unmatched(self) -> None:
        """The person says that it was not theirs: it is never exchanged."""
        if self._unmatched:
            self._unmatched.popleft()

    async def confirm(self, person: Person) -> Account:
        """The person said "yes, this is me": keep the tokens and the keys of the app, and close the door."""
        if self._tokens is None:
            raise SignInCancelledError("nothing to confirm")
        tokens, account = self._tokens, account_of(self.server, person)
        await self._vault.keep_tokens(account.key, tokens)
        await self._vault.keep_keys(self.server, self._keys)
        if self._conversation.server_echoes_state:
            self._on_echo()
        await self._end()
        return account

    async def cancel(self) -> None:
        """Free the port; a waiting `candidates()` ends with SignInCancelledError."""
        self._tokens = None
        await self._end()

    async def _end(self) -> None:
        self._is_over = True
        self._news.set()
        self._settled.set()
        if self._listener.address is not None:
            await _wait(self._page_seen, _PAGE_GRACE)
            await self._listener.close()
        await self._api.close()

    async def _exchanged(self) -> Tokens:
        event, self.is_doubtful = await self._next_event(), False
        if isinstance(event, ConsentRefused):
            raise ConsentRefusedError
        if not isinstance(event, Arrived) or self._exchanges == _MAX_EXCHANGES:
            raise BadCredentialsError("too many attempts")
        self._exchanges += 1
        self.is_doubtful = not event.is_certain
        tokens = await exchange(self._api, self._keys, event)
        self._hide(tokens.access)
        self._hide(tokens.refresh)
        return tokens

    async def _next_event(self) -> Event:
        while not self._events:
            if self._is_over:
                raise SignInCancelledError
            if self.seconds_left <= 0:
                await self._listener.close()
                raise SignInTimeoutError
            self._news.clear()
            await _wait(self._news, min(_LONGEST_WAIT, self.seconds_left))
        return self._events.popleft()

    async def _answer(self, request: Request) -> Reply:
        verdict = self._conversation.judge(request)
        if verdict.event is not None:
            self._take(verdict.event)
            self._page_seen.clear()
        elif verdict.is_done_page:
            await _wait(self._settled, _DONE_PAGE_WAITS)
            self._page_seen.set()
            return page(200, (signed_in if self._was_shown else returned)(self._words))
        log.debug("sign-in: answered %d, %d rejected so far", verdict.reply.status, self._conversation.rejected)
        return verdict.reply

    def _take(self, event: Event) -> None:
        if isinstance(event, Unmatched):
            self._hide(event.code)
            self._unmatched.append(event)
            log.warning("sign-in: an answer arrived that this browser trip cannot account for")
            return
        if isinstance(event, Arrived):
            self._hide(event.code)
        self._settled.clear()
        self._events.append(event)
        self._news.set()


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
