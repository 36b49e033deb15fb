"""Becoming somebody, on which server, and stopping to be."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from timeneye_desktop.api.address import checked_server
from timeneye_desktop.auth.connect import Connect, Hide, Opener
from timeneye_desktop.auth.renewal import Renewal, before_key
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import Account, AppKeys, Tokens
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.handed_out import HandedOut
from timeneye_desktop.domain.page_words import ENGLISH, PageWords
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.store.documents import AccountFile

if TYPE_CHECKING:  # loaded when somebody signs in
    from timeneye_desktop.auth.sign_in import SignIn
    from timeneye_desktop.auth.token_sign_in import TokenSignIn

log = logging.getLogger(__name__)


class Accounts:
    def __init__(
        self,
        file: AccountFile,
        vault: Vault,
        connect: Connect,
        opener: Opener,
        hide: Hide,
        port: Callable[[], int],
        handed_out: HandedOut = HandedOut(),  # noqa: B008  it is frozen
    ) -> None:
        self.handed_out = handed_out
        self._file = file
        self._vault = vault
        self._connect = connect
        self._opener = opener
        self._hide = hide
        self._port = port

    @property
    def session_only(self) -> bool:
        """Without a keyring a sign-in lasts until the program ends; the person is told."""
        return self._vault.session_only

    def last(self) -> Account | None:
        """Who worked here last, signed in or not."""
        return self._file.last()

    def sign_in(self, server: str, keys: AppKeys, words: PageWords = ENGLISH) -> SignIn:
        """An attempt through the browser, which says `words` at its end; BadServerError."""
        from timeneye_desktop.auth.sign_in import SignIn

        origin = checked_server(server)
        return SignIn(
            origin,
            keys,
            connect=self._connect,
            vault=self._vault,
            opener=self._opener,
            port=self._port(),
            hide=self._hide,
            echoes_state=self._file.echoes_state(origin),
            on_echo=lambda: self._note_echo(origin),
            words=words,
        )

    def sign_in_with_token(self, server: str, token: Secret) -> TokenSignIn:
        """An attempt with a pasted token; BadServerError."""
        from timeneye_desktop.auth.token_sign_in import TokenSignIn

        return TokenSignIn(checked_server(server), token, connect=self._connect, vault=self._vault, hide=self._hide)

    def remember(self, account: Account) -> None:
        """This person works here now, until they sign out; StoreError."""
        self._file.remember(account)

    def _note_echo(self, server: str) -> None:
        try:
            self._file.note_echo(server)
        except StoreError as error:
            log.warning("sign-in: what is known of the server could not be stored: %s", type(error).__name__)

    async def open_timeneye(self, account: Account) -> bool:
        """The first page of the account's server, in the browser; an entry has no known address. False without one."""
        return await self._opener(account.server)

    async def saved_keys(self, server: str) -> AppKeys | None:
        """Client id and secret that a firm handed out for this server, else those used with it before."""
        return self.handed_out.keys_for(server) or await self._vault.keys(server)

    async def tokens(self, account: Account) -> Tokens | None:
        tokens = await self._vault.tokens(account.key)
        if tokens is not None:
            self._hide(tokens.access)
            self._hide(tokens.refresh)
        return tokens

    def renewal(self, account: Account, folder: Path) -> Renewal:
        """What keeps this account signed in while it is open; `folder` holds its files."""
        return Renewal(account, folder, self._vault, self._connect, self._hide)

    async def sign_out(self, account: Account) -> None:
        """Forget the tokens.

        What is not on Timeneye stays in this account's file and is sent after the next sign-in of the same person.
        """
        for key in (account.key, before_key(account.key)):
            await self._vault.forget_tokens(key)
        self._file.forget_last()
