"""A real database file per test."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from lives import NAME, copied, on, some_of_everything

from timeneye_desktop.store.database import Database


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


@pytest.fixture
def in_database(tmp_path: Path, thread: ThreadPoolExecutor) -> Callable[[Callable[[Database], Awaitable[None]]], None]:
    """Run a coroutine function with an open database of its own."""

    def run(story: Callable[[Database], Awaitable[None]]) -> None:
        async def tell() -> None:
            database = Database(tmp_path / "timeneye.sqlite", thread)
            await database.open()
            try:
                await story(database)
            finally:
                await database.close()

        asyncio.run(tell())

    return run


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of somebody who has worked, closed; copy it."""
    folder = tmp_path_factory.mktemp("lived")
    with ThreadPoolExecutor(max_workers=1) as executor:
        on(folder, executor, some_of_everything)
    return folder


@pytest.fixture(scope="session")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as a kill leaves it: the newest of it stands only in the journal of the database."""
    folder, work = tmp_path_factory.mktemp("killed"), tmp_path_factory.mktemp("alive")

    async def story(database: Database) -> None:
        await some_of_everything(database)
        copied(work, folder)

    with ThreadPoolExecutor(max_workers=1) as executor:
        on(work, executor, story)
    assert (folder / f"{NAME}-wal").stat().st_size
    return folder
