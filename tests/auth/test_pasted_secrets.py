"""A pasted token, id or secret is trimmed or refused before anything leaves, and shows up in no text."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.token_sign_in import TokenSignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadCredentialsError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

CANARY = "canary41"
AROUND = [" {}", "{} ", "{}\n", "\r\n{}\r\n", "\t{}\t", '"{}"', "'{}'", '  "{}"\n', "\u00a0{}\u2003", "' {} '"]
IMPOSSIBLE = [
    "",
    "   ",
    '""',
    f"{CANARY} {CANARY}",
    f"{CANARY}\n{CANARY}",
    f"{CANARY}\r\nBearer: {CANARY}",
    f"{CANARY}\0",
    f"{CANARY}\x1b[31m",
    CANARY * 1_280,
    f"{CANARY}\u00e9",
    f"{CANARY}\u202e",
    f"\u200b{CANARY}",
    f"{CANARY}\u0663",
    f"{CANARY}\ud800",
]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


async def no_browser(_address: str) -> bool:
    raise AssertionError("no browser is opened for what cannot be a key")


def told(error: BaseException, caplog: pytest.LogCaptureFixture) -> str:
    """Everything that could be shown or logged of it."""
    return f"{error} {error!r} {error.args} {vars(error)} {error.__cause__!r} {error.__context__!r} {caplog.text}"


@pytest.mark.hostile(41)
@pytest.mark.parametrize("around", AROUND)
def test_what_stands_around_a_token_is_taken_away(sandbox: Sandbox, connect: Any, around: str) -> None:
    token = sandbox.issue_token()

    async def story() -> None:
        vault = MemoryVault()
        attempt = TokenSignIn(sandbox.url, Secret(around.format(token)), connect=connect, vault=vault)
        (person,) = await attempt.candidates()
        account = await attempt.confirm(person)
        tokens = await vault.tokens(account.key)
        assert tokens is not None
        assert tokens.access == Secret(token)

    asyncio.run(story())


@pytest.mark.hostile(41)
@pytest.mark.parametrize("pasted", IMPOSSIBLE, ids=lambda text: ascii(text)[:40])
def test_what_cannot_be_a_token_never_leaves(
    sandbox: Sandbox, connect: Any, caplog: pytest.LogCaptureFixture, pasted: str
) -> None:
    caplog.set_level(logging.DEBUG)

    async def story() -> None:
        attempt = TokenSignIn(sandbox.url, Secret(pasted), connect=connect, vault=MemoryVault())
        with pytest.raises(BadCredentialsError) as refused:
            await attempt.candidates()
        await attempt.cancel()
        assert refused.value.detail == "format"
        assert CANARY not in told(refused.value, caplog)

    asyncio.run(story())
    assert sandbox.requests == ()


@pytest.mark.hostile(41)
@pytest.mark.parametrize("pasted", IMPOSSIBLE, ids=lambda text: ascii(text)[:40])
@pytest.mark.parametrize("which", ["client id", "client secret"])
def test_what_cannot_be_a_key_of_the_app_opens_no_browser(
    connect: Any, free_port: int, caplog: pytest.LogCaptureFixture, pasted: str, which: str
) -> None:
    caplog.set_level(logging.DEBUG)
    keys = AppKeys(pasted, Secret("s")) if which == "client id" else AppKeys("42", Secret(pasted))

    async def story() -> None:
        attempt = SignIn(
            "http://127.0.0.1:9", keys, connect=connect, vault=MemoryVault(), opener=no_browser, port=free_port
        )
        with pytest.raises(BadCredentialsError) as refused:
            await attempt.open()
        await attempt.cancel()
        assert CANARY not in told(refused.value, caplog)

    asyncio.run(story())
