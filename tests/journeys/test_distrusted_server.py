"""Somebody else answers at Timeneye's address: nothing is sent, the person is told why, and the work waits."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from api.certificates import OPENSSL, Authority
from api.servers import Server, Told, answering
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.core import OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person, Tokens
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.system.clock import now
from timeneye_desktop.system.paths import find_paths
from timeneye_desktop.ui.words import status_line


@pytest.mark.skipif(not OPENSSL, reason="certificates are made with the openssl program")
def test_work_waits_until_the_server_is_the_real_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority, told = Authority(tmp_path), Told()

    async def tokens() -> Tokens:
        return Tokens(Secret("canary-token"), Secret(""), None)

    async def story() -> None:
        office = open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, QUICK)
        async with Server(answering(200, b"{}"), told, authority.server("localhost")) as server:
            account = Account("k", f"https://localhost:{server.port}", Person("7", "Ada"))
            opened = OpenAccount(account, office, tokens)
            await opened.open()
            desk = opened.desk
            await desk.entries.log(Work(PhaseKey("1", "2"), 25, desk.entries.today(), "waits"))
            syncing = asyncio.create_task(opened.sync())
            await eventually(lambda: desk.syncing.status.reach is Reach.UNTRUSTED, "it is noticed")
            words = status_line(desk.syncing.status, now().utc)
            assert words == "The server's certificate is not trusted, 1 waiting to send"
            assert told.heard == []
            syncing.cancel()
            await asyncio.wait([syncing])
            await opened.close()
        office.thread.shutdown()

    asyncio.run(story())
