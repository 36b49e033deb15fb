"""A person with an account on a real sandbox: the whole program below the windows."""

from __future__ import annotations

import asyncio
import contextlib
import json
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths

QUICK = Pace(
    settle=0.6, timer_settle=0.2, first_look=0.05, longest_look=0.2, retry=0.1, poll=600, lag=0.1, requests=10_000
)
"""The waits of the delivery design, shortened: nothing in these worlds applies a request later than that."""


async def no_browser(_address: str) -> bool:
    return False


@dataclass
class World:
    sandbox: Sandbox
    office: Office
    account: Account
    token: str
    opened: OpenAccount
    syncing: asyncio.Task[None] | None = None

    @property
    def desk(self) -> Desk:
        return self.opened.desk

    @property
    def phases(self) -> tuple[PhaseChoice, ...]:
        return self.desk.catalogue.choices

    def go_online(self) -> None:
        """Let the engine run."""
        self.syncing = asyncio.create_task(self.opened.sync(), name="sync")

    async def quiet(self) -> None:
        """Wait until nothing waits to be sent and the server has been read."""
        await eventually(self._is_quiet, "everything is delivered")

    async def _is_quiet(self) -> bool:
        status = self.desk.syncing.status
        return not status.busy and status.synced_at is not None and not await self.desk.waiting.rows()

    def work(self, minutes: int, notes: str, phase: int = 0) -> Work:
        return Work(self.phases[phase].key, minutes, self.desk.entries.today(), notes)

    def server_rows(self, notes: str | None = None, day: date | None = None) -> list[dict[str, Any]]:
        """What the server holds for that day, read over plain HTTP."""
        day = day or self.desk.entries.today()
        path = f"/api/3/entries/?dateFrom={day}&dateTo={day}&userId={self.account.person.id}&limit=1000"
        rows: list[dict[str, Any]] = self.get(path)["entries"]
        return [row for row in rows if notes is None or row["notes"] == notes]

    def server_timers(self) -> list[dict[str, Any]]:
        timers: list[dict[str, Any]] = self.get("/api/3/timers/")["timers"]
        return timers

    def get(self, path: str) -> dict[str, Any]:
        request = urllib.request.Request(self.sandbox.url + path, headers={"Bearer": self.token})  # noqa: S310  http
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  our own server
            found: dict[str, Any] = json.load(answer)
            return found

    def put(self, path: str, fields: dict[str, Any]) -> None:
        """Change an entry as another device would."""
        names = ("projectId", "taskId", "userId", "minutes", "entryDate", "notes")
        self.call("PUT", path, {name: str(fields[name])[:1_500] for name in names})

    def call(self, method: str, path: str, query: dict[str, str], user: str = "me") -> None:
        """What somebody else, or another program, asks of the server."""
        token = self.token if user == "me" else self.sandbox.issue_token(user)
        address = f"{self.sandbox.url}{path}?{urllib.parse.urlencode(query)}"
        request = urllib.request.Request(address, headers={"Bearer": token}, method=method)  # noqa: S310  http
        urllib.request.urlopen(request, timeout=10).close()  # noqa: S310  our own server

    async def sign_in_again(self) -> None:
        """The same person with a new token."""
        self.token = self.sandbox.issue_token()
        await self._end_sync()
        attempt = self.office.accounts.sign_in_with_token(self.sandbox.url, Secret(self.token))
        people = await attempt.candidates()
        assert await attempt.confirm(people[0]) == self.account
        self.go_online()

    def notes_on_server(self) -> Counter[str]:
        return Counter(row["notes"] for row in self.server_rows())

    async def close(self) -> None:
        await self._end_sync()
        await self.opened.close()

    async def die_and_return(self) -> None:
        """End without any goodbye, as after a kill, and open the same files again."""
        await self._end_sync()
        await self.opened.close()
        self.opened = OpenAccount(self.account, self.office)
        await self.opened.open()

    async def _end_sync(self) -> None:
        if self.syncing is not None:
            self.syncing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.syncing
            self.syncing = None


async def eventually(look: Callable[[], Awaitable[bool]] | Callable[[], bool], what: str, seconds: float = 15) -> None:
    """Wait until the look is true; fail with `what` when it does not become so in time."""
    deadline = asyncio.get_running_loop().time() + seconds
    while True:
        found = look()
        if await found if isinstance(found, Awaitable) else found:
            return
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        await asyncio.sleep(0.02)


@contextlib.asynccontextmanager
async def a_world(sandbox: Sandbox, *, pace: Pace = QUICK, home: Path | None = None) -> AsyncIterator[World]:
    """Sign in with a token and open the account; the engine does not run yet."""
    environment = {} if home is None else {"TIMENEYE_DESKTOP_HOME": str(home)}
    paths = find_paths(environment) if home is not None else find_paths()
    office = open_office(paths, MemoryVault(), no_browser, lambda _secret: None, pace)
    token = sandbox.issue_token()
    attempt = office.accounts.sign_in_with_token(sandbox.url, Secret(token))
    people = await attempt.candidates()
    account = await attempt.confirm(people[0])
    opened = OpenAccount(account, office)
    await opened.open()
    world = World(sandbox, office, account, token, opened)
    try:
        yield world
    finally:
        await world.close()
        office.thread.shutdown()


@contextlib.asynccontextmanager
async def a_known_world(sandbox: Sandbox, *, pace: Pace = QUICK) -> AsyncIterator[World]:
    """The same, after the first sync: projects, phases and entries are on this computer."""
    async with a_world(sandbox, pace=pace) as world:
        world.go_online()
        await eventually(lambda: len(world.phases) > 0, "phases are loaded")
        await world.quiet()
        yield world
