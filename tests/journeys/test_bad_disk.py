"""A disk at its worst: full, read-only, occupied. One plain sentence, and nothing that was saved is lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from small_disk import a_small_disk, mount
from world import World, a_known_world, eventually, no_browser

from timeneye_desktop.app.core import OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.errors import (
    DiskFullError,
    ReadOnlyError,
    StoreError,
    TimeneyeError,
)
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths
from timeneye_desktop.ui.words import sentence


def is_plain(text: str) -> bool:
    """One or two short sentences for a person, and nothing of a programmer's."""
    strange = ("Error", "Traceback", "Exception", "<", "{", "\n", "errno")
    return (
        text[0].isupper()
        and text.endswith((".", "?"))
        and len(text) < 200
        and not any(word in text for word in strange)
    )


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home on a file system of 3 MB, which is really full when it is full."""
    with a_small_disk(tmp_path / "disk", "3m") as disk:
        monkeypatch.setenv("TIMENEYE_DESKTOP_HOME", str(disk / "home"))
        yield disk


def fill(disk: Path) -> Path:
    """Leave not one block free."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4_096)
    return ballast


async def refused(command: Callable[[], Awaitable[object]]) -> TimeneyeError | None:
    try:
        await command()
    except StoreError as error:
        return error
    return None


def test_a_really_full_disk_is_told_and_what_was_saved_arrives(small_disk: Path, sandbox: Sandbox) -> None:
    async def story(world: World) -> None:
        await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
        world.sandbox.faults.go_offline()
        await world.desk.entries.log(world.work(25, "before"))
        await world.desk.tracking.start(world.phases[0].key, "running", ago_seconds=600)
        ballast = fill(small_disk)
        saved, error = 0, None
        while error is None:
            work = world.work(5, f"filling {saved} {'x' * 1_300}")
            error = await refused(lambda work=work: world.desk.entries.log(work))
            saved += error is None
        assert isinstance(error, DiskFullError)
        assert is_plain(sentence(error))
        assert isinstance(await refused(world.desk.tracking.stop), StoreError)
        assert world.desk.tracking.current is not None, "the timer still runs"
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await asyncio.sleep(0.3)
        ballast.unlink()
        await world.desk.tracking.stop()
        world.desk.syncing.sync_now()
        await world.quiet()
        counts = world.notes_on_server()
        assert (counts["before"], counts["running"]) == (1, 1)
        assert sum(count for notes, count in counts.items() if notes.startswith("filling")) == saved

    async def tell() -> None:
        async with asyncio.timeout(60), a_known_world(sandbox) as world:
            await story(world)

    asyncio.run(tell())


def test_a_disk_that_is_full_at_the_start_is_told_and_the_next_start_works(small_disk: Path) -> None:
    async def story() -> None:
        ballast = fill(small_disk)
        office = open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, Pace())
        account = Account("somebody", "https://track.timeneye.com", Person("1", "Nora"))
        opened = OpenAccount(account, office)
        error = await refused(opened.open)
        assert isinstance(error, DiskFullError), repr(error)
        assert is_plain(sentence(error))
        ballast.unlink()
        await opened.open()
        assert opened.desk.tracking.timers == ()
        await opened.close()
        office.thread.shutdown()

    asyncio.run(story())


def test_a_disk_that_becomes_read_only_is_told_and_what_was_saved_arrives(small_disk: Path, sandbox: Sandbox) -> None:
    async def story(world: World) -> None:
        await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
        world.sandbox.faults.go_offline()
        await world.desk.entries.log(world.work(25, "before"))
        await world._end_sync()
        await world.opened.close()
        mount("-o", "remount,ro", str(small_disk))
        opened = OpenAccount(world.account, world.office)
        await opened.open()
        assert (await opened.desk.waiting.rows())[0].work == world.work(25, "before")
        error = await refused(lambda: opened.desk.entries.log(world.work(5, "not to be kept")))
        assert isinstance(error, ReadOnlyError)
        assert is_plain(sentence(error))
        await opened.close()
        with pytest.raises(ReadOnlyError):
            await world.desk.settings.change(redirect_port=50_000)
        mount("-o", "remount,rw", str(small_disk))
        world.opened = OpenAccount(world.account, world.office)
        await world.opened.open()
        world.sandbox.faults.come_back()
        world.go_online()
        await world.quiet()
        assert len(world.server_rows("before")) == 1

    async def tell() -> None:
        async with asyncio.timeout(60), a_known_world(sandbox) as world:
            await story(world)

    asyncio.run(tell())


def is_a_store_error(make: Callable[[], Any]) -> StoreError:
    with pytest.raises(StoreError) as caught:
        make()
    return caught.value


def test_a_file_where_the_data_folder_should_be_is_told(home: Path) -> None:
    home.parent.mkdir(parents=True, exist_ok=True)
    home.write_text("somebody's shopping list")
    error = is_a_store_error(lambda: open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, Pace()))
    assert is_plain(sentence(error))
    assert home.read_text() == "somebody's shopping list"


@pytest.mark.parametrize("name", ["accounts", "timeneye.sqlite", "lock"])
def test_something_else_in_the_place_of_a_file_is_told_and_left_alone(home: Path, name: str) -> None:
    async def story() -> None:
        paths = find_paths()
        office = open_office(paths, MemoryVault(), no_browser, lambda _secret: None, Pace())
        account = Account("somebody", "https://track.timeneye.com", Person("1", "Nora"))
        if name == "accounts":
            (paths.data / name).write_text("in the way")
            error = is_a_store_error(lambda: OpenAccount(account, office))
        else:
            place = paths.account(account.key) / name
            place.mkdir()
            (place / "precious").touch()
            opened = OpenAccount(account, office)
            error = await refused(opened.open)
            await opened._api.close()
            assert [found.name for found in place.iterdir()] == ["precious"]
        assert isinstance(error, StoreError)
        assert is_plain(sentence(error)), sentence(error)
        office.thread.shutdown()

    asyncio.run(story())
