"""TIMENEYE_TOKEN_CALLS: a packager says how a code becomes tokens."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from timeneye_desktop.api.dialect_10.tokens import EXCHANGES
from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.decided import decided
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths


def test_only_what_was_named_is_asked(home: Path) -> None:
    pressing: list[asyncio.Task[str]] = []

    async def browse(address: str) -> bool:
        pressing.append(asyncio.create_task(asyncio.to_thread(press_allow, address)))
        return True

    async def sign_in(sandbox: Sandbox) -> None:
        named = decided({"TIMENEYE_TOKEN_CALLS": "GET /api/3/token/{clientId}/{code}"}).exchanges
        office = open_office(
            find_paths(), MemoryVault(), browse, lambda _secret: None, Pace(), sandbox.url, exchanges=named
        )
        await office.settings.change(redirect_port=int(sandbox.redirect_uri.split(":")[2].partition("/")[0]))
        attempt = office.accounts.sign_in(sandbox.url, AppKeys(sandbox.client_id, Secret(sandbox.client_secret)))
        try:
            await attempt.open()
            assert len(await attempt.candidates()) == 1
            await asyncio.gather(*pressing)
        finally:
            await attempt.cancel()
            office.thread.shutdown()

    with Sandbox() as sandbox, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        sandbox.redirect_uri = f"http://127.0.0.1:{probe.getsockname()[1]}/timeneye/callback"
        probe.close()
        asyncio.run(sign_in(sandbox))
        asked = [seen.path for seen in sandbox.requests if "token" in seen.path]
    assert len(asked) == 1
    assert asked[0].startswith(f"/api/3/token/{sandbox.client_id}/")


@pytest.mark.parametrize("named", ["", "https://evil.example/token", "GET /token; POST /token"])
def test_without_a_word_that_makes_sense_the_usual_ones_are_tried(named: str, caplog: pytest.LogCaptureFixture) -> None:
    assert decided({"TIMENEYE_TOKEN_CALLS": named}).exchanges == EXCHANGES
    assert ("TIMENEYE_TOKEN_CALLS" in caplog.text) == bool(named)
