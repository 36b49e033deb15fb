"""A real database file per test."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

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
