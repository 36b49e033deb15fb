"""What the sync asks of Timeneye, in its own words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, TypeVar

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import (
    BadAnswerError,
    BlockedError,
    NotFoundError,
    NotSentError,
    RefusedError,
    SignedOutError,
    TooManyRequestsError,
)
from timeneye_desktop.domain.remote import Listing, RemoteEntry, RemoteTimer

T = TypeVar("T")

STOPS_ALL: Final = (NotSentError, TooManyRequestsError, SignedOutError, BlockedError)
"""After one of these nothing else can be asked now either."""
_METHOD_NOT_ALLOWED: Final = 405


class Server:
    """One person's Timeneye. Every method raises CallError subclasses only."""

    def __init__(self, api: Timeneye, user_id: str) -> None:
        self._api = api
        self._calls = api.dialect
        self._user_id = user_id
        self.asked = 0
        """Requests made so far; the one long reading of all phases has a pace of its own and does not count."""

    async def projects(self) -> Listing[Project]:
        return await self._run(self._calls.projects.list())

    async def phases(self, project_id: str) -> Listing[Phase]:
        return await self._api.run(self._calls.phases.list(project_id))

    async def entries(self, first: date, last: date) -> Listing[RemoteEntry]:
        """The person's own entries of these days, both included; others' rows never (api-10 7.25)."""
        listing = await every_entry(self._api, first, last, self._user_id, self._on_page)
        own = tuple(row for row in listing.rows if row.user_id == self._user_id)
        return Listing(own, listing.unreadable)

    async def entries_around(self, *days: date) -> tuple[RemoteEntry, ...]:
        """Own entries of these days and their neighbours; BadAnswerError when a row could not be read.

        A look that decides whether something exists may not overlook a row.
        """
        listing = await self.entries(min(days) - timedelta(days=1), max(days) + timedelta(days=1))
        if listing.unreadable:
            raise BadAnswerError(f"{listing.unreadable} rows")
        return listing.rows

    async def timers(self) -> tuple[RemoteTimer, ...]:
        """All of the person's timers; BadAnswerError when one could not be read."""
        listing = await self._run(self._calls.timers.list())
        if listing.unreadable:
            raise BadAnswerError(f"{listing.unreadable} rows")
        return listing.rows

    async def create_entry(self, work: Work) -> str:
        return await self._run(self._calls.entries.create(work, self._user_id))

    async def update_entry(self, entry_id: str, work: Work) -> None:
        await self._run(self._calls.entries.update(entry_id, work, self._user_id))

    async def delete_entry(self, entry_id: str) -> None:
        await self._run(self._calls.entries.delete(entry_id))

    async def start_timer(self, phase: PhaseKey, seconds: int, notes: str) -> str:
        return await self._run(self._calls.timers.start(phase, seconds, notes))

    async def update_timer(self, timer_id: str, work: Work, seconds: int) -> None:
        await self._run(
            self._calls.timers.update(timer_id, phase=work.phase, seconds=seconds, notes=work.notes, day=work.day)
        )

    async def stop_timer(self, timer_id: str) -> str:
        """Make an entry of the timer and answer with its id; tries the second address of api-10 7.4."""
        try:
            return await self._run(self._calls.timers.stop(timer_id))
        except RefusedError as error:
            if not isinstance(error, NotFoundError) and error.status != _METHOD_NOT_ALLOWED:
                raise
        return await self._run(self._calls.timers.stop_singular(timer_id))

    async def delete_timer(self, timer_id: str) -> None:
        await self._run(self._calls.timers.delete(timer_id))

    async def _run(self, call: Call[T]) -> T:
        self.asked += 1
        return await self._api.run(call)

    def _on_page(self, _rows: int) -> None:
        self.asked += 1
