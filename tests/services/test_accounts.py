"""Does becoming somebody, being remembered and leaving do what was said, and keep every secret out of files?"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from timeneye_desktop.app.core import connect
from timeneye_desktop.auth.vault import KeyringVault, MemoryVault, Vault
from timeneye_desktop.domain.account import Account, AppKeys, Person, Tokens
from timeneye_desktop.domain.errors import BadCredentialsError, BadServerError, CallError, NotSentError, StoreError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.store.documents import AccountFile

ADA: Final = Account("a1", "https://a.example", Person("7", "Ada <b>Berg</b>"))
BEN: Final = Account("b2", "https://b.example", Person("8", "Ben"))
TOKENS: Final = Tokens(Secret("canary-access"), Secret("canary-refresh"), None)
KEYS: Final = AppKeys("42", Secret("canary-secret"))


@dataclass
class Home:
    """A person's accounts over a real file."""

    path: Path
    vault: Vault = field(default_factory=MemoryVault)
    port: int = 53117
    hidden: list[str] = field(default_factory=list)
    pressing: asyncio.Task[str] | None = None

    def __post_init__(self) -> None:
        self.accounts = self.opened()

    def opened(self) -> Accounts:
        """As after the next start."""

        def hide(secret: Secret) -> None:
            self.hidden.append(secret.reveal())

        return Accounts(AccountFile(self.path), self.vault, connect, self.browse, hide, lambda: self.port)

    async def browse(self, address: str) -> bool:
        self.pressing = asyncio.create_task(asyncio.to_thread(press_allow, address))
        return True


@pytest.fixture
def person(tmp_path: Path) -> Home:
    return Home(tmp_path / "accounts.json")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def texts_in(folder: Path) -> str:
    return "".join(file.read_text() for file in folder.rglob("*") if file.is_file())


# -- becoming somebody -------------------------------------------------------------------


def test_a_pasted_token_makes_an_account_that_the_next_start_knows(person: Home, sandbox: Sandbox) -> None:
    token = sandbox.issue_token()

    async def tell() -> Account:
        attempt = person.accounts.sign_in_with_token(sandbox.url + "/api/3/", Secret(f" {token}\n"))
        (candidate,) = await attempt.candidates()
        assert candidate.name == "Nora Lindqvist"
        assert person.accounts.last() is None, "nothing is remembered before it is confirmed"
        account = await attempt.confirm(candidate)
        person.accounts.remember(account)
        return account

    account = asyncio.run(tell())
    assert account.server == sandbox.url
    assert person.opened().last() == account
    tokens = asyncio.run(person.opened().tokens(account))
    assert tokens is not None
    assert tokens.access == Secret(token)
    assert token in person.hidden
    assert token not in texts_in(person.path.parent)


def test_a_sign_in_through_the_browser_ends_with_tokens_and_keys_for_next_time(person: Home, sandbox: Sandbox) -> None:
    person.port = free_port()
    sandbox.redirect_uri = f"http://127.0.0.1:{person.port}/timeneye/callback"
    keys = AppKeys(sandbox.client_id, Secret(sandbox.client_secret))

    async def tell() -> Account:
        attempt = person.accounts.sign_in(sandbox.url, keys)
        try:
            await attempt.open()
            (candidate,) = await attempt.candidates()
            account = await attempt.confirm(candidate)
        finally:
            await attempt.cancel()
        assert person.pressing is not None
        await person.pressing
        assert await person.accounts.saved_keys(sandbox.url) == keys
        assert await person.accounts.saved_keys("https://other.example") is None
        return account

    account = asyncio.run(tell())
    tokens = asyncio.run(person.accounts.tokens(account))
    assert tokens is not None
    assert {tokens.access.reveal(), tokens.refresh.reveal(), sandbox.client_secret} <= set(person.hidden)


def test_the_same_person_is_the_same_account_however_the_server_was_typed(person: Home, sandbox: Sandbox) -> None:
    async def tell() -> set[Account]:
        found = set()
        for server in (sandbox.url, f" {sandbox.url.upper().replace('HTTP', 'http')}/x?y#z "):
            attempt = person.accounts.sign_in_with_token(server, Secret(sandbox.issue_token()))
            (candidate,) = await attempt.candidates()
            found.add(await attempt.confirm(candidate))
        return found

    assert len(asyncio.run(tell())) == 1


@pytest.mark.parametrize(
    "server", ["", "http://track.timeneye.com", "https://me:pw@track.timeneye.com", "not a server"]
)
def test_a_server_that_may_not_have_a_token_is_refused_before_anything_happens(person: Home, server: str) -> None:
    with pytest.raises(BadServerError):
        person.accounts.sign_in(server, KEYS)
    with pytest.raises(BadServerError):
        person.accounts.sign_in_with_token(server, Secret("token"))


def test_a_wrong_token_leaves_nothing_behind(person: Home, sandbox: Sandbox) -> None:
    async def tell() -> None:
        for wrong in ("nobody's", "", "two words"):
            attempt = person.accounts.sign_in_with_token(sandbox.url, Secret(wrong))
            with pytest.raises(BadCredentialsError):
                await attempt.candidates()
            await attempt.cancel()

    asyncio.run(tell())
    assert person.accounts.last() is None
    assert not person.path.exists()


def test_without_a_network_nothing_is_remembered_and_it_can_be_tried_again(person: Home, sandbox: Sandbox) -> None:
    async def tell() -> None:
        attempt = person.accounts.sign_in_with_token(sandbox.url, Secret(sandbox.issue_token()))
        sandbox.faults.go_offline()
        with pytest.raises(NotSentError):
            await attempt.candidates()
        sandbox.faults.come_back()
        sandbox.faults.answer_html(200, times=1)
        with pytest.raises(CallError):
            await attempt.candidates()
        assert len(await attempt.candidates()) == 1
        await attempt.cancel()

    asyncio.run(tell())
    assert not person.path.exists()


# -- being remembered ---------------------------------------------------------------------


def test_the_last_of_several_people_is_the_one_who_works_here(person: Home) -> None:
    for account in (ADA, BEN, ADA):
        person.accounts.remember(account)
        assert person.opened().last() == account


@pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")
def test_the_file_is_the_persons_own_and_says_who_but_holds_no_secret(person: Home) -> None:
    async def tell() -> None:
        await person.vault.keep_tokens(ADA.key, TOKENS)
        await person.vault.keep_keys(ADA.server, KEYS)

    asyncio.run(tell())
    person.accounts.remember(ADA)
    assert stat.S_IMODE(person.path.stat().st_mode) == 0o600
    assert "canary" not in texts_in(person.path.parent)
    assert ADA.person.name in texts_in(person.path.parent)


@pytest.mark.parametrize(
    "text",
    [
        *("", "not JSON", "[]", "null", "[" * 100_000),
        *('{"last": "a1"}', '{"last": "a1", "accounts": []}', '{"last": "a1", "accounts": {"a1": null}}'),
        *('{"last": {}, "accounts": {}}', '{"last": ["a1"], "accounts": {}}'),
        '{"last": "a1", "accounts": {"a1": {"server": 1, "id": "7", "name": "A"}}}',
        '{"last": 7, "accounts": {"7": {"server": "s", "id": "7", "name": "A"}}}',
    ],
    ids=lambda text: text[:40],
)
def test_a_damaged_file_names_nobody_and_can_be_written_again(person: Home, text: str) -> None:
    person.path.write_text(text)
    assert person.accounts.last() is None
    person.accounts.remember(ADA)
    assert person.opened().last() == ADA


# -- leaving ------------------------------------------------------------------------------


def test_signing_out_forgets_the_tokens_and_who_it_was_and_keeps_the_keys(person: Home) -> None:
    async def tell() -> None:
        person.accounts.remember(BEN)
        person.accounts.remember(ADA)
        for account in (ADA, BEN):
            await person.vault.keep_tokens(account.key, TOKENS)
        await person.vault.keep_keys(ADA.server, KEYS)
        await person.accounts.sign_out(ADA)
        assert person.opened().last() is None
        assert await person.accounts.tokens(ADA) is None
        assert await person.accounts.tokens(BEN) == TOKENS, "other people stay signed in"
        assert await person.accounts.saved_keys(ADA.server) == KEYS
        await person.accounts.sign_out(ADA)

    asyncio.run(tell())
    assert ADA.key in json.loads(person.path.read_text())["accounts"], "whose files these are is still known"


def test_what_cannot_be_written_is_said_and_the_token_is_gone_all_the_same(person: Home) -> None:
    blocked = Home(person.path.parent / "is-a-file" / "accounts.json")
    blocked.path.parent.write_text("no folder")

    async def tell() -> None:
        with pytest.raises(StoreError):
            blocked.accounts.remember(ADA)
        await blocked.vault.keep_tokens(ADA.key, TOKENS)
        with pytest.raises(StoreError):
            await blocked.accounts.sign_out(ADA)
        assert await blocked.accounts.tokens(ADA) is None

    asyncio.run(tell())


# -- the keyring --------------------------------------------------------------------------


class Shelf:
    """A keyring back end in memory."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username]


@pytest.mark.parametrize("shelf", [Shelf(), None], ids=["keyring", "no keyring"])
def test_whether_a_sign_in_lasts_is_told_and_true(tmp_path: Path, shelf: Any) -> None:
    vault = KeyringVault(find=lambda: shelf)
    later = KeyringVault(find=lambda: shelf)

    async def tell() -> None:
        now = Home(tmp_path / "accounts.json", vault)
        await vault.ready()
        await vault.keep_tokens(ADA.key, TOKENS)
        assert now.accounts.session_only == (shelf is None)
        assert await now.accounts.tokens(ADA) == TOKENS
        after = Home(tmp_path / "accounts.json", later)
        assert (await after.accounts.tokens(ADA) is None) == now.accounts.session_only
        await now.accounts.sign_out(ADA)
        assert await now.accounts.tokens(ADA) is None

    try:
        asyncio.run(tell())
    finally:
        vault.close()
        later.close()
    assert not shelf or not shelf.items
