"""Somebody who is signed in on a sandbox that renews, and a keyring that several programs share."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.app.core import connect
from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.renewal import Renewal, before_key
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, AppKeys, Person, Tokens
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.consent import RENEWAL
from timeneye_desktop.sandbox.server import Sandbox


class SharedShelf:
    """A keyring back end in a folder, one file per item, for several processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_password(self, service: str, username: str) -> str | None:
        path = self._path(service, username)
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        path = self._path(service, username)
        fresh = path.with_suffix(".new")
        fresh.write_text(password)
        fresh.replace(path)

    def delete_password(self, service: str, username: str) -> None:
        self._path(service, username).unlink()

    def _path(self, service: str, username: str) -> Path:
        return self._folder / f"{service} {username}".encode().hex()


@dataclass
class Signed:
    """One person, one program."""

    sandbox: Sandbox
    folder: Path
    vault: Any = field(default_factory=MemoryVault)
    hidden: list[Secret] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.account = Account(account_key(self.sandbox.url, "637"), self.sandbox.url, Person("637", "Nora Lindqvist"))
        self.renewal = Renewal(self.account, self.folder, self.vault, connect, self.hidden.append)
        self.api: Timeneye = connect(self.sandbox.url, self.renewal.access, self.renewal)

    async def sign_in(self) -> Tokens:
        """As the browser sign-in leaves it."""
        issued = self.sandbox.issue()
        tokens = Tokens(Secret(issued.access), Secret(issued.refresh), None)
        await self.vault.keep_tokens(self.account.key, tokens)
        keys = AppKeys(self.sandbox.client_id, Secret(self.sandbox.client_secret))
        await self.vault.keep_keys(self.sandbox.url, keys)
        self.renewal.use(tokens)
        return tokens

    async def kept(self) -> Tokens | None:
        return await self.vault.tokens(self.account.key)

    async def kept_before(self) -> Tokens | None:
        return await self.vault.tokens(before_key(self.account.key))

    async def asks(self) -> int:
        """How many projects there are."""
        return len((await self.api.run(self.api.dialect.projects.list())).rows)

    async def close(self) -> None:
        await self.renewal.close()
        await self.api.close()


def renewals(sandbox: Sandbox) -> list[int]:
    """What the requests to renew were answered with; 0: nothing."""
    return [seen.status for seen in sandbox.requests if seen.path == RENEWAL]


def printed(**facts: object) -> None:
    """For the test that started this process."""
    print(json.dumps(facts), flush=True)  # noqa: T201  see above
