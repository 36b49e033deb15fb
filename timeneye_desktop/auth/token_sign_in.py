"""Signing in with a token that the person copied from Timeneye."""

from __future__ import annotations

from timeneye_desktop.auth.connect import Connect, Hide, tell_nobody, trimmed
from timeneye_desktop.auth.identity import account_of, who_am_i
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import Account, Person, Tokens
from timeneye_desktop.domain.errors import BadCredentialsError, SignedOutError
from timeneye_desktop.domain.secret import Secret


class TokenSignIn:
    """`candidates()`, then `confirm()` one of them; nothing is stored before that."""

    def __init__(self, server: str, token: Secret, *, connect: Connect, vault: Vault, hide: Hide = tell_nobody) -> None:
        self.server = server
        self._token = Secret(trimmed(token.reveal()))
        self._vault = vault
        self._api = connect(server, lambda: self._token)
        hide(self._token)

    async def candidates(self) -> tuple[Person, ...]:
        """Who this token may belong to. BadCredentialsError when it is no token, or Timeneye does not take it."""
        if not self._token:
            raise BadCredentialsError("format")
        await self._vault.ready()
        try:
            return await who_am_i(self._api)
        except SignedOutError as error:
            raise BadCredentialsError(error.detail) from error

    async def confirm(self, person: Person) -> Account:
        """The person said "yes, this is me": keep the token."""
        account, tokens = account_of(self.server, person), Tokens(self._token, Secret(""), None)
        await self._vault.keep_tokens(account.key, tokens)
        await self._api.close()
        return account

    async def cancel(self) -> None:
        await self._api.close()
