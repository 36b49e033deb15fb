"""Signing in to the embedded Timeneye, with a visitor who presses the buttons of its page."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.token_sign_in import TokenSignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadCredentialsError, ConsentRefusedError, NobodyError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.consent import Pkce
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow, press_deny

Attempt = TypeVar("Attempt", SignIn, TokenSignIn)
Scenario = Callable[[Callable[[], Coroutine[Any, Any, None]]], None]


class Visitor:
    """A browser in a thread of its own that presses one button."""

    def __init__(self, press: Callable[[str], str]) -> None:
        self._press = press
        self._thread: threading.Thread | None = None
        self.ended_at: list[str] = []

    async def __call__(self, address: str) -> bool:
        self._thread = threading.Thread(target=lambda: self.ended_at.append(self._press(address)))
        self._thread.start()
        return True

    def gone(self) -> None:
        if self._thread is not None:
            self._thread.join(10)


@asynccontextmanager
async def ending(attempt: Attempt) -> AsyncIterator[Attempt]:
    """Cancels it however the story goes: no connection may outlive its loop."""
    try:
        yield attempt
    finally:
        await attempt.cancel()


@pytest.fixture
def sandbox(free_port: int) -> Iterator[Sandbox]:
    with Sandbox() as running:
        running.redirect_uri = f"http://127.0.0.1:{free_port}/timeneye/callback"
        yield running


def attempt_at(
    sandbox: Sandbox, visitor: Visitor, connect: Any, port: int, vault: MemoryVault | None = None, **more: Any
) -> SignIn:
    keys = more.pop("keys", AppKeys(sandbox.client_id, Secret(sandbox.client_secret)))
    return SignIn(sandbox.url, keys, connect=connect, vault=vault or MemoryVault(), opener=visitor, port=port)


@pytest.mark.parametrize("echoes_state", [True, False])
def test_allow_in_the_browser_ends_signed_in(
    sandbox: Sandbox, free_port: int, connect: Any, scenario: Scenario, *, echoes_state: bool
) -> None:
    sandbox.registration.echoes_state = echoes_state
    visitor = Visitor(press_allow)

    async def story() -> None:
        vault = MemoryVault()
        async with ending(attempt_at(sandbox, visitor, connect, free_port, vault)) as sign_in:
            await sign_in.open()
            (person,) = await sign_in.candidates()
            account = await sign_in.confirm(person)
        tokens = await vault.tokens(account.key)
        assert tokens is not None
        again = TokenSignIn(sandbox.url, tokens.access, connect=connect, vault=MemoryVault())
        async with ending(again):
            assert await again.candidates() == (account.person,)
        assert tokens.expires_at is not None

    scenario(story)
    visitor.gone()
    assert visitor.ended_at == [f"http://127.0.0.1:{free_port}/timeneye/done"]


@pytest.mark.parametrize("pkce", Pkce)
@pytest.mark.parametrize("form", ["GET /token", "POST /token", "GET /api/3/token/"])
def test_a_server_may_drop_note_or_enforce_the_challenge(
    sandbox: Sandbox, free_port: int, connect: Any, scenario: Scenario, pkce: Pkce, form: str
) -> None:
    sandbox.registration.pkce = pkce
    sandbox.registration.token_forms = frozenset({form})
    visitor = Visitor(press_allow)

    async def story() -> None:
        async with ending(attempt_at(sandbox, visitor, connect, free_port)) as sign_in:
            await sign_in.open()
            assert len(await sign_in.candidates()) == 1

    scenario(story)
    visitor.gone()


@pytest.mark.hostile(44)
@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_is_wrong_by_years_signs_in(free_port: int, connect: Any, scenario: Scenario, years: int) -> None:
    visitor = Visitor(press_allow)

    async def story() -> None:
        async with ending(attempt_at(far_off, visitor, connect, free_port, vault := MemoryVault())) as sign_in:
            await sign_in.open()
            (person,) = await sign_in.candidates()
            account = await sign_in.confirm(person)
        tokens = await vault.tokens(account.key)
        assert tokens is not None
        assert tokens.expires_at is not None
        assert abs((tokens.expires_at - datetime.now(UTC)).days) > 10_000, "that date is kept and means nothing"
        again = TokenSignIn(far_off.url, tokens.access, connect=connect, vault=MemoryVault())
        async with ending(again):
            assert await again.candidates() == (account.person,)

    with Sandbox(clock=lambda: datetime.now(UTC) + timedelta(days=365 * years)) as far_off:
        far_off.redirect_uri = f"http://127.0.0.1:{free_port}/timeneye/callback"
        scenario(story)
    visitor.gone()


@pytest.mark.parametrize("form", ["GET /token", "POST /token", "GET /api/3/token/", "GET /api/3/token/{client}/{code}"])
def test_each_documented_token_address_is_found(
    sandbox: Sandbox, free_port: int, connect: Any, scenario: Scenario, form: str
) -> None:
    sandbox.registration.token_forms = frozenset({form})
    visitor = Visitor(press_allow)

    async def story() -> None:
        async with ending(attempt_at(sandbox, visitor, connect, free_port)) as sign_in:
            await sign_in.open()
            assert len(await sign_in.candidates()) == 1

    scenario(story)
    visitor.gone()


def test_deny_in_the_browser_is_told(sandbox: Sandbox, free_port: int, connect: Any, scenario: Scenario) -> None:
    visitor = Visitor(press_deny)

    async def story() -> None:
        async with ending(attempt_at(sandbox, visitor, connect, free_port)) as sign_in:
            await sign_in.open()
            with pytest.raises(ConsentRefusedError):
                await sign_in.candidates()

    scenario(story)
    visitor.gone()


def test_a_wrong_client_secret_is_told(sandbox: Sandbox, free_port: int, connect: Any, scenario: Scenario) -> None:
    visitor = Visitor(press_allow)

    async def story() -> None:
        keys = AppKeys(sandbox.client_id, Secret("wrong"))
        async with ending(attempt_at(sandbox, visitor, connect, free_port, keys=keys)) as sign_in:
            await sign_in.open()
            with pytest.raises(BadCredentialsError):
                await sign_in.candidates()

    scenario(story)
    visitor.gone()


@pytest.mark.parametrize("user", ["manager", "admin"])
def test_who_sees_whole_teams_is_among_the_people_offered(user: str, connect: Any, scenario: Scenario) -> None:
    with Sandbox(user=user) as sandbox, Sandbox() as other:

        async def story() -> None:
            mine = TokenSignIn(sandbox.url, Secret(sandbox.issue_token()), connect=connect, vault=MemoryVault())
            async with ending(mine):
                assert len(await mine.candidates()) > 1
            member = TokenSignIn(other.url, Secret(other.issue_token()), connect=connect, vault=MemoryVault())
            async with ending(member):
                assert len(await member.candidates()) == 1

        scenario(story)


def test_an_account_without_projects_cannot_be_named(connect: Any, scenario: Scenario) -> None:
    with Sandbox(seed="empty") as sandbox:

        async def story() -> None:
            async with ending(
                TokenSignIn(sandbox.url, Secret(sandbox.issue_token()), connect=connect, vault=MemoryVault())
            ) as sign_in:
                with pytest.raises(NobodyError):
                    await sign_in.candidates()

        scenario(story)


def test_a_token_that_ran_out_is_told(sandbox: Sandbox, connect: Any, scenario: Scenario) -> None:
    token = sandbox.issue_token()
    sandbox.expire_tokens()

    async def story() -> None:
        async with ending(TokenSignIn(sandbox.url, Secret(token), connect=connect, vault=MemoryVault())) as sign_in:
            with pytest.raises(BadCredentialsError):
                await sign_in.candidates()

    scenario(story)


def test_the_two_sides_share_one_loop_without_waiting_for_each_other(
    sandbox: Sandbox, free_port: int, connect: Any
) -> None:
    visitor = Visitor(press_allow)

    async def story() -> None:
        async with ending(attempt_at(sandbox, visitor, connect, free_port)) as sign_in:
            await sign_in.open()
            await sign_in.candidates()

    asyncio.run(story())
    visitor.gone()
