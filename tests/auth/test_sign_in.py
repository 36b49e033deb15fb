"""Signing in through a browser, over real sockets on both sides."""

from __future__ import annotations

import asyncio
import socket
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys, Person
from timeneye_desktop.domain.errors import (
    BadCredentialsError,
    BadPasteError,
    ConsentRefusedError,
    PortTakenError,
    SignInCancelledError,
    SignInTimeoutError,
)
from timeneye_desktop.domain.secret import Secret

ADA = Person("7", "Ada Berg")


def test_from_the_click_to_the_stored_tokens(server: Any, attempt: Any) -> None:
    hidden: list[str] = []

    async def story(sign_in: SignIn, browser: Any, vault: MemoryVault) -> None:
        await sign_in.open()
        assert sign_in.browser_opened
        waiting = asyncio.ensure_future(sign_in.candidates())
        shown = await browser.come_back(sign_in, f"code=the-code&state={browser.state}")
        assert b"has let the app in" in shown
        assert await waiting == (ADA,)
        key = account_key(server.address, ADA.id)
        assert await vault.tokens(key) is None
        account = await sign_in.confirm(ADA)
        assert (account.key, account.server, account.person) == (key, server.address, ADA)
        tokens = await vault.tokens(key)
        assert tokens is not None
        assert tokens.access.reveal() == "access-1"
        assert await vault.keys(server.address) == AppKeys("42", Secret("s3cret"))
        with pytest.raises(ConnectionError):
            await browser.get(sign_in.start_link)

    attempt(story, server, hide=lambda secret: hidden.append(secret.reveal()))
    assert browser_secrets(server) == {"Basic NDI6czNjcmV0"}
    assert {"s3cret", "the-code", "access-1", "refresh-1"} <= set(hidden)


def browser_secrets(server: Any) -> set[str]:
    return {headers["Authorization"] for target, headers in server.asked if target.startswith("GET /token")}


def test_the_browser_is_sent_to_the_consent_page_of_the_server(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        assert browser.opened[0].startswith("http://127.0.0.1:")
        assert browser.consent.startswith(f"{server.address}/authorize/42?")

    attempt(story, server)


def test_success_is_shown_only_after_the_exchange_worked(server: Any, attempt: Any) -> None:
    server.says("GET /token", {"message": "no"}, status=400)

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        shown = await browser.come_back(sign_in, f"code=x&state={browser.state}")
        assert b"Back to Timeneye Desktop" in shown
        with pytest.raises(BadCredentialsError):
            await waiting

    attempt(story, server)


def test_a_no_in_the_browser_is_told(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, f"error=access_denied&state={browser.state}")
        with pytest.raises(ConsentRefusedError):
            await waiting

    attempt(story, server)


@pytest.mark.hostile(7)
def test_wrong_visitors_do_not_end_the_waiting(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        origin = "http://" + urlsplit(sign_in.start_link).netloc
        waiting = asyncio.ensure_future(sign_in.candidates())
        cookie, browser.cookie = browser.cookie, ""
        for path in ("/favicon.ico", "/timeneye/callback?code=x&state=wrong", "/timeneye/callback?error=access_denied"):
            assert (await browser.get(origin + path))[0] in {400, 404}
        assert b"Back to" in await browser.come_back(sign_in, "code=unmatched")
        assert sign_in.unmatched == 1
        assert not waiting.done()
        assert server.targets("GET /token") == []
        browser.cookie = cookie
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)

    attempt(story, server)


def test_an_unmatched_answer_is_used_when_the_person_says_so(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        browser.cookie = ""
        await browser.come_back(sign_in, "code=unmatched")
        sign_in.accept_unmatched()
        assert await sign_in.candidates() == (ADA,)
        assert sign_in.unmatched == 0

    attempt(story, server)


@pytest.mark.hostile(13)
def test_saying_no_to_the_account_drops_its_tokens_and_waits_on(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        sign_in.paste("stranger")
        assert await sign_in.candidates() == (ADA,)
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)
        assert len(server.targets("GET /token")) == 2

    attempt(story, server)


def test_at_most_three_codes_are_exchanged(server: Any, attempt: Any) -> None:
    server.says("GET /token", {"message": "no"}, status=400)

    async def story(sign_in: SignIn, _browser: Any, _vault: MemoryVault) -> None:
        for number in range(4):
            sign_in.paste(f"code{number}")
            with pytest.raises(BadCredentialsError):
                await sign_in.candidates()

    attempt(story, server)
    assert len(server.targets("GET /token")) == 3


@pytest.mark.hostile(19)
def test_a_taken_port_opens_no_browser_and_leaves_pasting(server: Any, attempt: Any) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()

        async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
            with pytest.raises(PortTakenError):
                await sign_in.open()
            assert browser.opened == []
            link = sign_in.start_link
            assert link.startswith(f"{server.address}/authorize/42?state=")
            waiting = asyncio.ensure_future(sign_in.candidates())
            with pytest.raises(BadPasteError):
                sign_in.paste("http://127.0.0.1/timeneye/callback?code=x&state=wrong")
            sign_in.paste(
                f"http://127.0.0.1/timeneye/callback?code=x&state={parse_qs(urlsplit(link).query)['state'][0]}"
            )
            assert await waiting == (ADA,)

        attempt(story, server, port=other.getsockname()[1])


@pytest.mark.hostile(40)
def test_without_a_browser_the_link_can_be_opened_by_hand(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        browser.is_there = False
        await sign_in.open()
        assert not sign_in.browser_opened
        await browser.follow(sign_in.start_link)
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, f"code=x&state={browser.state}")
        assert await waiting == (ADA,)

    attempt(story, server)


@pytest.mark.hostile(26)
def test_cancelling_ends_the_waiting_and_frees_the_port(server: Any, attempt: Any, free_port: int) -> None:
    async def story(sign_in: SignIn, _browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        await asyncio.sleep(0)
        await sign_in.cancel()
        with pytest.raises(SignInCancelledError):
            await waiting
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", free_port))
        with pytest.raises(SignInCancelledError):
            await sign_in.confirm(ADA)

    attempt(story, server)


@pytest.mark.hostile(27)
@pytest.mark.hostile(29)
def test_time_runs_out_by_the_boot_clock_and_the_port_is_closed(server: Any, attempt: Any) -> None:
    now = [1000.0]

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        assert sign_in.seconds_left == 300
        now[0] += 299.9
        waiting = asyncio.ensure_future(sign_in.candidates())
        await asyncio.sleep(0)
        now[0] += 3600  # the computer slept
        with pytest.raises(SignInTimeoutError):
            await waiting
        with pytest.raises(ConnectionError):
            await browser.get(sign_in.start_link)

    attempt(story, server, boot_clock=lambda: now[0])


@pytest.mark.hostile(41)
@pytest.mark.parametrize(
    "keys", [AppKeys("", Secret("x")), AppKeys("4 2", Secret("x")), AppKeys("42", Secret("\u00e9"))]
)
def test_keys_that_cannot_be_keys_open_nothing(keys: AppKeys, server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        with pytest.raises(BadCredentialsError):
            await sign_in.open()
        assert browser.opened == []

    attempt(story, server, keys=keys)
