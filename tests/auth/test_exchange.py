"""What becomes of a code at the token addresses, over real sockets."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import Any

import pytest

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Person
from timeneye_desktop.domain.errors import (
    BadCredentialsError,
    CallError,
    InDoubtError,
    NobodyError,
    SignInCancelledError,
)

ADA = Person("7", "Ada Berg")
TOKENS = {"accessToken": "access-1", "refreshToken": "refresh-1", "expiration": 1209600}


@pytest.mark.hostile(33)
@pytest.mark.parametrize(
    "answer",
    [
        {"body": b"<html>portal</html>", "content_type": "text/html"},
        {"body": {}},
        {"body": {"accessToken": 1}},
        {"body": {"accessToken": ""}},
        {"body": []},
        {"body": b"[" * 100_000},
        {"body": b"x" * 5_000_000},
        {"body": {}, "status": 500},
        {"body": {}, "status": 429},
    ],
)
def test_an_answer_without_tokens_stores_nothing(server: Any, attempt: Any, answer: dict[str, Any]) -> None:
    server.says("GET /token", **answer)

    async def story(sign_in: SignIn, _browser: Any, vault: MemoryVault) -> None:
        sign_in.paste("code")
        with pytest.raises((CallError, BadCredentialsError)):
            await sign_in.candidates()
        with suppress(SignInCancelledError):
            await sign_in.confirm(ADA)
        assert await vault.tokens(account_key(server.address, ADA.id)) is None
        assert await vault.keys(server.address) is None

    attempt(story, server)


@pytest.mark.hostile(32)
def test_a_redirect_of_the_token_call_is_not_followed(server: Any, attempt: Any) -> None:
    elsewhere = server.address.replace("127.0.0.1", "localhost")
    server.says("GET /token", status=302, headers={"Location": f"{elsewhere}/stolen"})

    async def story(sign_in: SignIn, _browser: Any, _vault: MemoryVault) -> None:
        sign_in.paste("code")
        with pytest.raises(CallError):
            await sign_in.candidates()

    attempt(story, server)
    assert [target for target, _ in server.asked if "/stolen" in target] == []


@pytest.mark.hostile(34)
def test_a_code_whose_answer_is_lost_is_not_used_again_and_a_new_one_is(server: Any, attempt: Any) -> None:
    held = threading.Event()
    server.says("GET /token", TOKENS, held=held)

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        assert b"Back to" in await browser.come_back(sign_in, f"code=first&state={browser.state}")
        with pytest.raises(InDoubtError):
            await waiting
        held.set()
        waiting = asyncio.ensure_future(sign_in.candidates())
        assert (await browser.get(browser.came_back))[0] == 410, "the first one is used up"
        await browser.follow(sign_in.start_link)
        await browser.come_back(sign_in, f"code=second&state={browser.state}")
        assert await waiting == (ADA,)

    def impatient(server: str, token: Any) -> Timeneye:
        return Timeneye(server, Dialect10(), token, Transport(whole=2.0))

    try:
        attempt(story, server, connect=impatient)
    finally:
        held.set()
    asked = [target for target, _ in server.asked if "code=" in target]
    assert ["first" in target for target in asked] == [True, False]


@pytest.mark.parametrize("first", [{"status": 404}, {"status": 405}, {"body": b"<html>", "content_type": "text/html"}])
def test_the_next_address_is_tried_where_nobody_took_the_code(server: Any, attempt: Any, first: dict[str, Any]) -> None:
    server.says("GET /token", **first)
    server.says("POST /token", **first)
    server.says("GET /api/3/token/", TOKENS)

    async def story(sign_in: SignIn, _browser: Any, _vault: MemoryVault) -> None:
        sign_in.paste("code")
        assert await sign_in.candidates() == (ADA,)

    attempt(story, server)


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_code_is_not_carried_to_the_next_address(server: Any, attempt: Any, status: int) -> None:
    server.says("GET /token", {"message": "no"}, status=status)

    async def story(sign_in: SignIn, _browser: Any, _vault: MemoryVault) -> None:
        sign_in.paste("code")
        with pytest.raises(BadCredentialsError):
            await sign_in.candidates()

    attempt(story, server)
    assert server.targets("POST /token") + server.targets("GET /api/3/token") == []


def test_an_account_without_projects_is_told_and_can_be_asked_again(server: Any, attempt: Any) -> None:
    server.people()

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, f"code=x&state={browser.state}")
        with pytest.raises(NobodyError):
            await waiting
        server.people([(ADA.id, ADA.name)])
        assert await sign_in.candidates() == (ADA,)

    attempt(story, server)
    assert len(server.targets("GET /token")) == 1
