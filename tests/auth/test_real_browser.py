"""A real browser on the other side."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import PROGRAM, Chromium

from timeneye_desktop.auth.conversation import CALLBACK, COOKIE, Conversation, Verdict
from timeneye_desktop.auth.request import Request
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import ConsentRefusedError, SignInCancelledError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.skipif(
    (PROGRAM is None and not os.environ.get("CI")) or sys.platform != "linux", reason="no Chromium on this machine"
)
ON_CONSENT = "document.querySelector('button[value=allow]') !== null"
ON_DONE = "location.pathname == '/timeneye/done' && document.querySelector('h1') && document.body.innerText"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chromium]:
    with Chromium(PROGRAM or "", tmp_path / "profile") as running:
        yield running


@pytest.fixture
def play(browser: Chromium, free_port: int, connect: Any) -> Callable[..., None]:
    """Plays a story with an attempt whose browser is the real one.

    The sandbox is reached as "localhost", so that it and our listener at 127.0.0.1 are different sites to the browser.
    """

    def run(sandbox: Sandbox, story: Callable[[SignIn], Coroutine[Any, Any, None]]) -> None:
        async def opener(address: str) -> bool:
            await asyncio.to_thread(browser.open, address)
            return True

        async def tell() -> None:
            sandbox.redirect_uri = f"http://127.0.0.1:{free_port}/timeneye/callback"
            server, keys = (
                sandbox.url.replace("127.0.0.1", "localhost"),
                AppKeys(sandbox.client_id, Secret(sandbox.client_secret)),
            )
            sign_in = SignIn(server, keys, connect=connect, vault=MemoryVault(), opener=opener, port=free_port)
            try:
                await sign_in.open()
                await story(sign_in)
            finally:
                await sign_in.cancel()

        asyncio.run(tell())

    return run


def press(browser: Chromium, button: str) -> str:
    browser.wait_for(ON_CONSENT)
    browser.evaluate(f"document.querySelector('button[value={button}]').click()")
    shown: str = browser.wait_for(ON_DONE)
    return shown


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """What reached the callback, letter by letter."""
    seen: list[Request] = []
    judge = Conversation.judge

    def watched(self: Conversation, request: Request) -> Verdict:
        if request.path == CALLBACK.encode():
            seen.append(request)
        return judge(self, request)

    monkeypatch.setattr(Conversation, "judge", watched)
    return seen


@pytest.mark.hostile(6)
@pytest.mark.hostile(38)
@pytest.mark.parametrize("echoes_state", [True, False])
def test_allow_signs_in_also_by_the_cookie_alone(
    browser: Chromium, play: Callable[..., None], received: list[Request], *, echoes_state: bool
) -> None:
    """The cookie is Lax and the way back begins at another site: only browsers can tell whether it comes along."""
    with Sandbox() as sandbox:
        sandbox.registration.echoes_state = echoes_state

        async def story(sign_in: SignIn) -> None:
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "allow"))
            (person,) = await sign_in.candidates()
            (back,) = received
            assert len(back.cookie(COOKIE.encode())) >= 43
            assert (b"state=" in back.query) == echoes_state
            assert sign_in.is_doubtful != echoes_state
            assert back.all(b"sec-fetch-site") == [b"cross-site"]
            assert "has let the app in" in await pressing
            assert browser.evaluate("document.cookie + document.referrer") == ""
            assert browser.evaluate("location.search") == ""
            assert sign_in.unmatched == 0
            await sign_in.confirm(person)

        play(sandbox, story)


@pytest.mark.hostile(8)
def test_deny_is_told(browser: Chromium, play: Callable[..., None]) -> None:
    with Sandbox() as sandbox:

        async def story(sign_in: SignIn) -> None:
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "deny"))
            with pytest.raises(ConsentRefusedError):
                await sign_in.candidates()
            assert "Back to Timeneye Desktop" in await pressing

        play(sandbox, story)


@pytest.mark.hostile(28)
def test_a_callback_out_of_the_history_exchanges_nothing(
    browser: Chromium, play: Callable[..., None], received: list[Request], free_port: int
) -> None:
    with Sandbox() as sandbox:

        async def story(sign_in: SignIn) -> None:
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "allow"))
            assert len(await sign_in.candidates()) == 1
            await pressing
            await asyncio.to_thread(browser.open, f"http://127.0.0.1:{free_port}{received[0].target.decode()}")
            await asyncio.to_thread(browser.wait_for, "document.title.startsWith('Nothing to see here')")

        play(sandbox, story)
        assert len([seen for seen in sandbox.requests if "token" in seen.path]) == 1


@pytest.mark.hostile(26)
def test_a_closed_tab_leaves_the_app_waiting_until_it_is_cancelled(
    browser: Chromium, play: Callable[..., None], free_port: int
) -> None:
    with Sandbox() as sandbox:

        async def story(sign_in: SignIn) -> None:
            waiting = asyncio.create_task(sign_in.candidates())
            await asyncio.to_thread(browser.wait_for, ON_CONSENT)
            await asyncio.to_thread(browser.close_tab)
            left = sign_in.seconds_left
            await asyncio.wait([waiting], timeout=0.3)
            assert not waiting.done()
            assert 0 < sign_in.seconds_left < left, "it counts down"
            await sign_in.cancel()
            with pytest.raises(SignInCancelledError):
                await waiting
            with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", free_port)):
                pass

        play(sandbox, story)


@pytest.mark.hostile(12)
def test_images_frames_and_fetches_of_another_page_change_nothing(
    browser: Chromium, play: Callable[..., None], free_port: int
) -> None:
    with Sandbox() as sandbox:

        async def story(sign_in: SignIn) -> None:
            callback = f"http://127.0.0.1:{free_port}/timeneye/callback"
            hostile = f"""
                const done = [];
                window.finished = 0;
                const image = new Image();
                image.onerror = image.onload = () => window.finished++;
                image.src = '{callback}?code=image';
                fetch('{callback}?error=access_denied', {{mode: 'no-cors', credentials: 'include'}})
                    .finally(() => window.finished++);
                const frame = document.createElement('iframe');
                frame.onload = frame.onerror = () => window.finished++;
                frame.src = '{callback}?code=frame';
                document.documentElement.appendChild(frame);
            """
            await asyncio.to_thread(browser.wait_for, ON_CONSENT)
            consent = browser.evaluate("location.href")
            browser.open("data:text/html,<title>hostile</title>")
            await asyncio.to_thread(browser.wait_for, "document.title == 'hostile'")
            await asyncio.to_thread(browser.evaluate, hostile)
            await asyncio.to_thread(browser.wait_for, "window.finished == 3")
            assert sign_in.unmatched == 0
            browser.open(consent)
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "allow"))
            assert len(await sign_in.candidates()) == 1
            await pressing

        play(sandbox, story)
