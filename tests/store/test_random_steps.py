"""Whatever was done, undone one step after another it is as it was; also when it was sent, and after a restart."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from samples import BUILD, DESIGN, SINCE, work
from store.undone import Far, works

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.store.changes import by_person
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import delete_entry, edit_entry, log_entry
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.steps import Steps

Story = Callable[[Callable[[Database], Awaitable[None]]], None]


Deed: TypeAlias = tuple[str, int, int]
_SENDS: Final = st.tuples(st.just("send"), st.integers(1, 3), st.just(0))
_RESTARTS: Final = st.tuples(st.just("restart"), st.just(0), st.just(0))
_COMMANDS: Final = st.tuples(st.sampled_from(["log", "edit", "delete", "bulk"]), st.integers(0, 9), st.integers(1, 400))


class Desk:
    """Somebody at work, with a Timeneye that answers, and a program that is closed and opened."""

    def __init__(self, path: Path, thread: ThreadPoolExecutor) -> None:
        self._path, self._thread = path, thread
        self._names = (f"e{number}" for number in count())
        self.far = Far()
        self.steps = 0

    async def open(self) -> None:
        self.database = Database(self._path, self._thread)
        await self.database.open()
        await self.database.read(lambda c: c.execute("PRAGMA synchronous=OFF"))  # the disk is not what is told of here

    async def around(self, deeds: Iterable[Deed]) -> None:
        """What happens beside what the person does."""
        for kind, number, _ in deeds:
            if kind == "send":
                await self.far.take(self.database, number)
            else:
                await self.database.close()
                await self.open()

    async def do(self, deed: Deed) -> None:
        kind, number, minutes = deed
        if kind in {"send", "restart"}:
            return await self.around((deed,))
        now = await works(self.database)
        lids = sorted(now)
        lid = lids[number % len(lids)] if lids else ""
        wanted = replace(work(minutes, f"note {minutes % 3}"), phase=(DESIGN, BUILD)[minutes % 2])
        if kind == "log" or not lid:
            await Journal(self.database).log(next(self._names), wanted, SINCE)
        elif kind == "edit":
            self.steps -= wanted == now[lid]
            await Journal(self.database).edit(lid, wanted, SINCE)
        elif kind == "delete":
            await Journal(self.database).delete(lid, SINCE)
        else:
            await self._bulk(lids, number, wanted)
        self.steps += 1
        return None

    async def _bulk(self, lids: list[str], number: int, wanted: Work) -> None:
        """Some are changed, one goes, one is new, and it is changed at once: one step."""
        new = next(self._names)

        def run(connection: Any) -> None:
            by_person(connection, SINCE)
            for lid in lids[: 1 + number % 3]:
                edit_entry(connection, lid, wanted, SINCE)
            delete_entry(connection, lids[-1], SINCE)
            log_entry(connection, new, wanted, SINCE)
            edit_entry(connection, new, replace(wanted, notes="at once"), SINCE)

        await self.database.write(run)

    async def picture(self) -> Counter[Work]:
        """An entry that had to be logged again goes by another local id: what counts is what they say."""
        return Counter((await works(self.database)).values())

    async def check_sent(self) -> None:
        await self.far.take(self.database)
        assert Counter(self.far.rows.values()) == await self.picture()


@settings(max_examples=15, deadline=None)
@given(
    st.lists(_COMMANDS | _SENDS | _RESTARTS, max_size=4),
    st.lists(_COMMANDS | _SENDS | _RESTARTS, min_size=1, max_size=10),
    st.lists(st.lists(_SENDS | _RESTARTS, max_size=2), max_size=10),
)
def test_whatever_was_done_is_undone_step_by_step_and_done_again(
    before: list[Deed], deeds: list[Deed], between: list[list[Deed]]
) -> None:
    async def story(desk: Desk) -> None:
        await desk.open()
        for deed in before:
            await desk.do(deed)
        pictures, desk.steps = [await desk.picture()], 0
        for deed in deeds:
            had = desk.steps
            await desk.do(deed)
            if desk.steps > had:
                pictures.append(await desk.picture())
        around = iter(between)
        for picture in reversed(pictures[:-1]):
            await desk.around(next(around, ()))
            done = await Steps(desk.database).undo(SINCE)
            assert done is not None
            assert not done.refused
            assert await desk.picture() == picture
        await desk.check_sent()
        for picture in pictures[1:]:
            await desk.around(next(around, ()))
            assert await Steps(desk.database).redo(SINCE) is not None
            assert await desk.picture() == picture
        assert await Steps(desk.database).redo(SINCE) is None
        await desk.check_sent()
        await desk.database.close()

    with TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=1) as thread:
        asyncio.run(story(Desk(Path(folder) / "timeneye.sqlite", thread)))
