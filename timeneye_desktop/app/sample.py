"""Sample data: a Timeneye of its own inside this program, and somebody signed in to it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeneye_desktop.app.core import connect
from timeneye_desktop.auth.token_sign_in import TokenSignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Tokens
from timeneye_desktop.domain.secret import Secret

if TYPE_CHECKING:
    from timeneye_desktop.sandbox.server import Sandbox


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody of the made-up company; nothing of this goes into the keyring."""

    account: Account
    tokens: Tokens


class Sample:
    """Made-up data in memory; it is gone when the program ends."""

    def __init__(self) -> None:
        self._sandbox: Sandbox | None = None

    async def sandbox(self) -> Sandbox:
        """The running server; started at the first call."""
        if self._sandbox is None:
            from timeneye_desktop.sandbox.server import Sandbox

            self._sandbox = Sandbox()
            await asyncio.to_thread(self._sandbox.start)
        return self._sandbox

    async def sign_in(self) -> SamplePerson:
        """Become somebody of the company, as with a pasted token."""
        sandbox = await self.sandbox()
        token = Secret(sandbox.issue_token())
        attempt = TokenSignIn(sandbox.url, token, connect=connect, vault=MemoryVault())
        people = await attempt.candidates()
        account = await attempt.confirm(people[0])
        return SamplePerson(replace(account, is_sample=True), Tokens(token, Secret(""), None))

    async def stop(self) -> None:
        if self._sandbox is not None:
            await asyncio.to_thread(self._sandbox.stop)
            self._sandbox = None
