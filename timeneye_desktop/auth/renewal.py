"""How does an open account stay signed in after a 401? Its tokens are renewed once, for all tasks and programs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.auth.connect import Connect, Hide
from timeneye_desktop.auth.exchange import renew
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import Account, AppKeys, Tokens
from timeneye_desktop.domain.errors import (
    AlreadyOpenError,
    BadAnswerError,
    BadCredentialsError,
    BlockedError,
    InDoubtError,
    NotSentError,
    RefusedError,
    StoreError,
)
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.system.lock import FolderLock

log = logging.getLogger(__name__)

_LOCK: Final = "renewal-lock"
_LOOK_EVERY: Final = 0.1
_LOOKS: Final = 600
"""At another program that renews these tokens; then the call counts as not sent, and comes again."""
_ENDING: Final = 5.0
"""Seconds a renewal has when the account closes."""


def before_key(account_key: str) -> str:
    """Names the pair that is kept until the one that followed it has worked."""
    return f"{account_key} before"


class Renewal:
    """Owns the tokens of one open account (sign-in 3.5). Expiry dates are never asked: a 401 is the only truth."""

    def __init__(self, account: Account, folder: Path, vault: Vault, connect: Connect, hide: Hide) -> None:
        """`folder` holds the account's files."""
        self._account = account
        self._vault = vault
        self._connect = connect
        self._hide = hide
        self._lock = FolderLock(folder, _LOCK)
        self._tokens: Tokens | None = None
        self._refused: frozenset[Secret] = frozenset()
        self._under_way: asyncio.Task[Secret | None] | None = None
        self._forgetting: asyncio.Task[None] | None = None
        self._is_proven = False

    def use(self, tokens: Tokens | None) -> None:
        """From now on go with these; None: nobody is signed in."""
        self._tokens, self._is_proven = tokens, False

    def access(self) -> Secret | None:
        return None if self._tokens is None else self._tokens.access

    async def renewed(self, refused: Secret) -> Secret | None:
        """The token to try after this one was refused; None: only a new sign-in helps.

        NotSentError or TooManyRequestsError when that could not be found out now.
        """
        if self._tokens is None or self._tokens.access != refused:
            return self.access()
        if self._under_way is None or self._under_way.done():
            self._under_way = asyncio.create_task(self._renew(self._tokens), name="renew tokens")
        return await asyncio.shield(self._under_way)  # who gives up waiting must not make the answer get lost

    def worked(self, token: Secret) -> None:
        """Timeneye took this token: the pair before it is of no use any more."""
        if not self._is_proven and token == self.access():
            self._is_proven = True
            forgotten = self._vault.forget_tokens(before_key(self._account.key))
            self._forgetting = asyncio.create_task(forgotten, name="forget old tokens")

    async def close(self) -> None:
        """Let what is under way come to its end."""
        tasks = [task for task in (self._under_way, self._forgetting) if task is not None]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=_ENDING)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _renew(self, held: Tokens) -> Secret | None:
        async with self._alone():
            kept = await self._vault.tokens(self._account.key)
            if kept is None or kept.access != held.access:
                return self._go_on_with(kept)  # signed out, or renewed by another program
            fresh = await self._asked_for(kept.refresh)
            if fresh is None:
                before = await self._vault.tokens(before_key(self._account.key))
                fresh = None if before is None else await self._asked_for(before.refresh)
            if fresh is None:
                log.info("the sign-in cannot be renewed")
                return None
            now = await self._vault.tokens(self._account.key)
            if now != kept:
                return self._go_on_with(now)  # signed out or in meanwhile
            await self._vault.keep_tokens(before_key(self._account.key), kept)
            await self._vault.keep_tokens(self._account.key, fresh)
        log.info("the sign-in was renewed")
        return self._go_on_with(fresh)

    def _go_on_with(self, tokens: Tokens | None) -> Secret | None:
        self.use(tokens)
        return self.access()

    async def _asked_for(self, refresh: Secret) -> Tokens | None:
        """What follows this refresh token; None when it is refused, or nobody knows what to do with it."""
        keys = await self._vault.keys(self._account.server)
        if keys is None or not refresh or refresh in self._refused:
            return None
        api = self._connect(self._account.server, lambda: None)
        try:
            fresh = await _once_or_twice(api, keys, refresh)
        finally:
            await api.close()
        if fresh is None:
            self._refused |= {refresh}
            return None
        self._hide(fresh.access)
        self._hide(fresh.refresh)
        return fresh if fresh.refresh else replace(fresh, refresh=refresh)  # not every server gives a new one

    @contextlib.asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """While no other program renews these tokens."""
        await self._wait_for_lock()
        try:
            yield
        finally:
            self._lock.release()

    async def _wait_for_lock(self) -> None:
        for _look in range(_LOOKS):
            try:
                self._lock.hold()
            except AlreadyOpenError:
                await asyncio.sleep(_LOOK_EVERY)
            except StoreError as error:  # nobody can have a lock here
                log.warning("no lock for renewing: %s", type(error).__name__)
                return
            else:
                return
        raise NotSentError("renewal")


async def _once_or_twice(api: Timeneye, keys: AppKeys, refresh: Secret) -> Tokens | None:
    """A lost answer is asked for once more: the refresh token may still be good."""
    for _attempt in range(2):
        try:
            return await renew(api, keys, refresh)
        except (BadCredentialsError, RefusedError, BlockedError, BadAnswerError):
            return None
        except InDoubtError as error:
            log.info("renewing: %s", type(error).__name__)
    return None
