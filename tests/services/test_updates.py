"""Is nobody asked who need not be, once a day at most, and is each version news once?"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from api.servers import Line, Script, Server, Told, answering

from timeneye_desktop import __version__
from timeneye_desktop.api.updates import newest
from timeneye_desktop.domain.release import Looked, Release
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services.updates import Updates
from timeneye_desktop.store.documents import UpdateFile

SYNCED = SyncStatus(Reach.ONLINE, synced_at=datetime(2026, 3, 12, 8, tzinfo=UTC))
FIRST, SECOND = date(2026, 3, 12), date(2026, 3, 13)


class Person:
    """Somebody whose packager named an address, and the server that answers there."""

    def __init__(self, path: Path, thread: ThreadPoolExecutor) -> None:
        self.path = path
        self.thread = thread
        self.is_wanted = True
        self.told = Told()
        self.script: Script = answering(200, b'{"version": "99.1"}')
        self.url = ""

    async def says(self, line: Line) -> None:
        await self.script(line)

    def says_version(self, version: str) -> None:
        self.script = answering(200, json.dumps({"version": version}).encode())

    def start(self, *, named: bool = True) -> Updates:
        """The program is started once more."""
        address = f"{self.url}/new" if named else ""
        ask = partial(newest, seconds=0.5)
        return Updates(address, lambda: self.is_wanted, UpdateFile(self.path), self.thread, ask)

    @property
    def asked(self) -> int:
        return len(self.told.heard)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with ThreadPoolExecutor(max_workers=1) as thread:
        yield Person(tmp_path / "data" / "updates.json", thread)


@contextlib.asynccontextmanager
async def on_line(person: Person) -> AsyncIterator[None]:
    async with Server(person.says, person.told) as server:
        person.url = server.url
        yield


@pytest.mark.parametrize("case", ["not wanted", "nobody named", "never synced", "offline", "first sync under way"])
def test_nobody_is_asked_and_no_file_is_made(person: Person, case: str) -> None:
    async def story() -> None:
        async with on_line(person):
            person.is_wanted = case != "not wanted"
            status = {
                "never synced": replace(SYNCED, synced_at=None),
                "offline": replace(SYNCED, reach=Reach.OFFLINE),
                "first sync under way": replace(SYNCED, busy=True),
            }.get(case, SYNCED)
            updates = person.start(named=case != "nobody named")
            await updates.look(status, FIRST)
            assert updates.newer is None

    asyncio.run(story())
    assert person.told.lines == 0
    assert not person.path.exists()


def test_one_question_a_day_whatever_is_started_in_between(person: Person) -> None:
    async def story() -> None:
        async with on_line(person):
            for day in (FIRST, SECOND):
                for _start in range(2):
                    updates = person.start()
                    await asyncio.gather(*(updates.look(SYNCED, day) for _minute in range(3)))
            assert updates.newer == Release("99.1")

    asyncio.run(story())
    assert person.asked == 2


def test_what_fails_is_silent_and_not_tried_again_that_day(person: Person, caplog: pytest.LogCaptureFixture) -> None:
    async def never(line: Line) -> None:
        await line.request()
        await asyncio.Event().wait()

    async def story() -> None:
        async with on_line(person):
            updates = person.start()
            await updates.look(SYNCED, FIRST)
            for at, script in enumerate((never, answering(302, b"", "Location: /x"), answering(200, b"{"))):
                person.script = script
                for _minute in range(2):
                    await updates.look(SYNCED, date(2026, 4, 1 + at))
            assert updates.newer == Release("99.1"), "what was known is still known"

    with caplog.at_level("INFO"):
        asyncio.run(story())
    assert person.asked == 4
    assert not [record for record in caplog.records if record.name.startswith("timeneye_desktop")]


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
def test_the_same_and_an_older_one_are_no_news(person: Person, version: str) -> None:
    async def story() -> None:
        async with on_line(person):
            person.says_version(version)
            updates = person.start()
            await updates.look(SYNCED, FIRST)
            assert (updates.newer, updates.untold) == (None, None)

    asyncio.run(story())
    assert person.asked == 1


def test_each_version_is_news_once(person: Person) -> None:
    async def story() -> None:
        async with on_line(person):
            updates = person.start()
            await updates.look(SYNCED, FIRST)
            assert updates.untold == Release("99.1")
            await updates.tell(Release("99.1"))
            again = person.start()
            assert (again.untold, again.newer) == (None, Release("99.1"))
            person.says_version("99.2")
            await again.look(SYNCED, SECOND)
            assert again.untold == Release("99.2")
            person.is_wanted = False
            assert again.newer is None, "who does not want to know is told nothing"

    asyncio.run(story())


@pytest.mark.parametrize("text", ["", "[]", '{"day": 7}', '{"day": "2026-03-12", "version": null}', "{" * 10_000])
def test_a_damaged_file_is_an_empty_one(person: Person, text: str) -> None:
    person.path.parent.mkdir()
    person.path.write_text(text)
    assert UpdateFile(person.path).load() == Looked()
