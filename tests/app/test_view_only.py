"""Where nothing can be kept the person may look and export, is told so for good, and nothing is pretended."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from a_program import Life, find
from closed import ordinary, readable_only
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.alone import alone
from timeneye_desktop.app.args import parse
from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import ReadOnlyError
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.store.schema import MIGRATIONS
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.words import notice

Tell: TypeAlias = Callable[[Callable[[Life], Awaitable[None]]], None]


async def one_entry_waits(life: Life) -> Path:
    """Written while offline, by a program that has ended."""
    account = await life.at_work()
    life.sandbox.faults.go_offline()
    await life.log("not sent yet")
    await life.program.end()
    life.sandbox.faults.come_back()
    return file_of(life, account)


def file_of(life: Life, account: Account) -> Path:
    return life.paths.account(account.key) / "timeneye.sqlite"


async def can_be_looked_at(life: Life) -> None:
    desktop = life.desktop
    banner = find(desktop.window, QLabel, "banner")
    await eventually(banner.isVisible, "it is said")
    assert banner.text() == notice("view-only-newer")
    assert desktop.desk.syncing.status.reach is Reach.VIEW_ONLY
    assert not find(desktop.entry, QLineEdit, "entry_text").isEnabled()
    assert not desktop.timer.isEnabled()
    desktop.ask_quickly()
    assert not desktop.quick.isVisible()
    assert json.loads(await desktop.desk.waiting.export())[0]["notes"] == "not sent yet"
    desktop.windows.show(Door.WAITING)
    panel = desktop.windows.made(Door.WAITING)
    assert panel is not None
    words = find(panel, QLabel, "waiting_what")
    await eventually(lambda: words.text().startswith("Log 0:25"), "it shows what waits")
    assert [button.text() for button in panel._card.buttons if button.isEnabled() and button.isVisible()] == []
    assert find(panel, QPushButton, "export").isEnabled()


def test_the_file_of_a_newer_program_can_be_looked_at_and_exported(live: Tell) -> None:
    async def story(life: Life) -> None:
        file = await one_entry_waits(life)
        with sqlite3.connect(file) as connection:
            connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
        connection.close()
        before = file.read_bytes()
        asked = len(life.sandbox.requests)
        later = life.next_start()
        try:
            await later.program.begin(demo=False, hidden=False)
            await can_be_looked_at(later)
        finally:
            await later.program.end()
            later.office.thread.shutdown()
        assert len(life.sandbox.requests) == asked, "nothing is sent from a file that this program does not know"
        assert file.read_bytes() == before

    live(story)


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_in_a_home_that_cannot_be_written_it_looks_without_a_lock(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(open_folder))
    account = Account("somebody", "http://127.0.0.1:1", Person("7", "Mara"))

    def office() -> Office:
        return open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, QUICK)

    async def fill() -> None:
        opened = OpenAccount(account, office())
        await opened.open()
        await opened.desk.entries.log(Work(PhaseKey("1", "2"), 25, opened.desk.entries.today(), "not sent yet"))
        await opened.close()

    async def look() -> None:
        looking = office()
        with ordinary():
            lock = alone(find_paths(), parse([]))
            assert lock is not None, "it goes on"
            assert not lock.is_held
            opened = OpenAccount(account, looking)
            await opened.open()
        holding = asyncio.create_task(opened.sync())
        await eventually(lambda: opened.desk.syncing.status.waiting == 1, "it counts what waits")
        status = opened.desk.syncing.status
        assert (status.reach, notice(status.detail)) == (Reach.VIEW_ONLY, notice("view-only-closed"))
        with pytest.raises(ReadOnlyError):
            await opened.desk.entries.log(Work(PhaseKey("1", "2"), 25, opened.desk.entries.today(), "lost"))
        holding.cancel()
        await opened.close()

    asyncio.run(fill())
    with readable_only(open_folder):
        asyncio.run(look())
