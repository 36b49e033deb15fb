"""A real browser on the other side: Chromium, headless, driven over its debugging pipe."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, Self

import pytest

from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import ConsentRefusedError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(
    (PROGRAM is None and not os.environ.get("CI")) or sys.platform != "linux", reason="no Chromium on this machine"
)
ON_CONSENT = "document.querySelector('button[value=allow]') !== null"
ON_DONE = "location.pathname == '/timeneye/done' && document.querySelector('h1') && document.body.innerText"

_START = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Chromium:
    def __init__(self, program: str, folder: Path) -> None:
        to_browser, self._write = _high_pipe()
        self._read, from_browser = _high_pipe()
        nothing = subprocess.DEVNULL
        argv = [sys.executable, "-c", _START, str(to_browser), str(from_browser), program, *_FLAGS]
        self._process = subprocess.Popen(  # noqa: S603  the browser of this machine
            [*argv, f"--user-data-dir={folder}", "about:blank"],
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            pass_fds=(to_browser, from_browser),
            env={**os.environ, "HOME": str(folder)},
        )
        os.close(to_browser)
        os.close(from_browser)
        self._received = b""
        self._number = 0
        self._session = ""

    def open(self, address: str) -> None:
        """A new tab, which the later calls are about."""
        target = self.call("Target.createTarget", url=address)["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def evaluate(self, script: str) -> Any:
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return answer.get("result", {}).get("value")

    def wait_for(self, script: str, seconds: float = 30) -> Any:
        """The first true value of a script, asked again and again."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if value := self.evaluate(script):
                return value
        shown = self.evaluate("location.href + ' ' + document.documentElement.outerHTML")
        raise AssertionError(f"the browser never came to {script}, but shows {shown}")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Target.", "Browser.")):
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                found: dict[str, Any] = answer.get("result", {})
                return found

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            data = os.read(self._read, 65536)
            if not data:
                raise AssertionError("the browser ended")
            self._received += data
        message, _, self._received = self._received.partition(b"\0")
        parsed: dict[str, Any] = json.loads(message)
        return parsed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_unused: object) -> None:
        os.close(self._write)
        os.close(self._read)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)


def _high_pipe() -> tuple[int, int]:
    """Two ends above the numbers that the browser's own start uses."""
    ends = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in ends]
    for end in ends:
        os.close(end)
    return high[0], high[1]


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


@pytest.mark.parametrize("echoes_state", [True, False])
def test_allow_signs_in_also_by_the_cookie_alone(
    browser: Chromium, play: Callable[..., None], *, echoes_state: bool
) -> None:
    with Sandbox() as sandbox:
        sandbox.registration.echoes_state = echoes_state

        async def story(sign_in: SignIn) -> None:
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "allow"))
            (person,) = await sign_in.candidates()
            assert "has let the app in" in await pressing
            assert browser.evaluate("document.cookie + document.referrer") == ""
            assert browser.evaluate("location.search") == ""
            assert sign_in.unmatched == 0
            await sign_in.confirm(person)

        play(sandbox, story)


def test_deny_is_told(browser: Chromium, play: Callable[..., None]) -> None:
    with Sandbox() as sandbox:

        async def story(sign_in: SignIn) -> None:
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, "deny"))
            with pytest.raises(ConsentRefusedError):
                await sign_in.candidates()
            assert "Back to Timeneye Desktop" in await pressing

        play(sandbox, story)


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
