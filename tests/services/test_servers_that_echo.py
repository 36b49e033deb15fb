"""A server that once sent `state` back has to go on doing so, also after the next start."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from timeneye_desktop.app.core import connect
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadPasteError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import VisitorError, press_allow
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.store.documents import AccountFile

pytestmark = pytest.mark.hostile(5)


class Home:
    """A person's accounts over a real file, with a browser whose person presses Allow."""

    def __init__(self, path: Path, sandbox: Sandbox) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        sandbox.redirect_uri = f"http://127.0.0.1:{self._port}/timeneye/callback"
        self._path, self._sandbox = path, sandbox
        self.pressing: asyncio.Task[str] | None = None

    def sign_in(self) -> SignIn:
        """As after the next start."""
        file, vault = AccountFile(self._path), MemoryVault()
        accounts = Accounts(file, vault, connect, self._browse, lambda _secret: None, lambda: self._port)
        return accounts.sign_in(
            self._sandbox.url + "/", AppKeys(self._sandbox.client_id, Secret(self._sandbox.client_secret))
        )

    async def _browse(self, address: str) -> bool:
        self.pressing = asyncio.create_task(asyncio.to_thread(press_allow, address))
        return True

    async def signed_in(self, *, until_confirmed: bool = True) -> None:
        attempt = self.sign_in()
        try:
            await attempt.open()
            (candidate,) = await attempt.candidates()
            if until_confirmed:
                await attempt.confirm(candidate)
        finally:
            await attempt.cancel()
        assert self.pressing is not None
        await self.pressing

    async def turned_away(self) -> None:
        """Timeneye's answer comes back without `state`, as that of a strange page would."""
        attempt = self.sign_in()
        waiting = asyncio.ensure_future(attempt.candidates())
        try:
            await attempt.open()
            assert self.pressing is not None
            with pytest.raises(VisitorError, match="status 400"):
                await self.pressing
            with pytest.raises(BadPasteError):
                attempt.paste("http://127.0.0.1/timeneye/callback?code=x")
            assert not waiting.done()
        finally:
            waiting.cancel()
            await attempt.cancel()


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Callable[[Home, Sandbox], object]], None]:
    def run(story: Callable[[Home, Sandbox], object]) -> None:
        with Sandbox() as sandbox:
            story(Home(tmp_path / "accounts.json", sandbox), sandbox)

    return run


def test_after_one_sign_in_with_state_none_without_is_taken(play: Callable[..., None]) -> None:
    def story(home: Home, sandbox: Sandbox) -> None:
        asyncio.run(home.signed_in())
        sandbox.registration.echoes_state = False
        asyncio.run(home.turned_away())

    play(story)


def test_what_nobody_confirmed_teaches_nothing(play: Callable[..., None]) -> None:
    def story(home: Home, sandbox: Sandbox) -> None:
        asyncio.run(home.signed_in(until_confirmed=False))
        sandbox.registration.echoes_state = False
        asyncio.run(home.signed_in())
        asyncio.run(home.signed_in())

    play(story)


def test_one_server_says_nothing_about_another(tmp_path: Path) -> None:
    file = AccountFile(tmp_path / "accounts.json")
    for server in ("https://a.example", "https://b.example", "https://a.example"):
        file.note_echo(server)
    assert [file.echoes_state(f"https://{name}.example") for name in "abc"] == [True, True, False]


@pytest.mark.parametrize("stored", [None, "x", {"https://a.example": 1}, [1, None]])
def test_a_file_that_says_nonsense_is_put_right(tmp_path: Path, stored: object) -> None:
    path = tmp_path / "accounts.json"
    path.write_text(json.dumps({"servers_that_echo_state": stored, "last": "kept"}))
    file = AccountFile(path)
    assert not file.echoes_state("https://a.example")
    file.note_echo("https://a.example")
    assert file.echoes_state("https://a.example")
    assert json.loads(path.read_text())["last"] == "kept"


def test_a_disk_that_takes_nothing_does_not_end_the_sign_in(
    play: Callable[..., None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def story(home: Home, _sandbox: Sandbox) -> None:
        (tmp_path / "accounts.json").mkdir()
        asyncio.run(home.signed_in())

    play(story)
    assert "could not be stored" in caplog.text
