"""A person at a computer in a time that passes by itself: a hand on the mouse, or none, and the watch that notices."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from pathlib import Path
from typing import Any

from machine.virtual_time import Clock, VirtualLoop

from timeneye_desktop.domain.absence import Cause, Sign
from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.news import News
from timeneye_desktop.services.presence import PresenceWatch
from timeneye_desktop.services.pulse import Pulse
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.services.stopping import Stopping
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.absences import Absences as Store
from timeneye_desktop.store.courses import Courses
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.documents import PreferenceFile
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.last_seen import LastSeen
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.spans import Spans
from timeneye_desktop.store.timers import Timers

DESIGN = PhaseKey("10", "100")


class AtOnce(Executor):
    """Where time is not real, nobody waits for a thread."""

    def submit(self, work: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001  carried to whoever waits
            done.set_exception(error)
        return done


class Hands:
    """On the mouse, or not; what the computer tells of it, and how often it was asked."""

    def __init__(self, clock: Clock, *, tells: bool = True) -> None:
        self._clock, self._tells = clock, tells
        self.touched = clock().boot
        self.held_by, self.locked = "", False
        self.asked = 0
        self._hear: list[Callable[[Sign], None]] = []

    async def idle_seconds(self) -> float | None:
        self.asked += 1
        return self._clock().boot - self.touched if self._tells else None

    async def until_touched(self, patience: float) -> bool:
        await asyncio.sleep(patience)
        return False

    async def holder(self) -> str:
        return self.held_by

    async def is_locked(self) -> bool:
        return self.locked

    def subscribe(self, hear: Callable[[Sign], None]) -> Callable[[], None]:
        self._hear.append(hear)
        return lambda: self._hear.remove(hear)

    def tell(self, sign: Sign) -> None:
        self.locked = sign is Sign.LOCK
        for hear in tuple(self._hear):
            hear(sign)


class Room:
    """A person at a computer with the watch running."""

    def __init__(self, loop: VirtualLoop, folder: Path, *, tells: bool = True) -> None:
        self.clock = Clock(loop)
        self.hands = Hands(self.clock, tells=tells)
        self.database = Database(folder / "timeneye.sqlite", AtOnce())  # type: ignore[arg-type]  # as good as a thread
        self.folder, self.news, self.kept = folder, News(), list[str]()
        self.settings = Settings(PreferenceFile(folder / "preferences.json"), self.news, AtOnce())
        reader = EntryReader(self.database)
        nothing: Callable[[], None] = lambda: None  # noqa: E731  no engine here
        journal, timers = Journal(self.database), Timers(self.database)
        courses = Courses(self.database)
        endings = Endings(courses, lambda: self.settings.current)
        ends = (endings, courses, lambda: self.settings.current)
        self.tracking = Tracking(journal, timers, reader, self.news, self.clock, nothing, endings)
        store, spans = Store(self.database), Spans(self.database)
        stopping = Stopping(self.tracking, Entries(journal, reader, self.news, self.clock, nothing), *ends)
        self.absences = Absences(store, spans, self.tracking, stopping, self.news, self.clock, nothing)
        self.pulse = Pulse(LastSeen(self.database), self.tracking, self.clock)
        self.watching: asyncio.Task[None] | None = None

    async def opens(self) -> None:
        await self.database.open()
        phase = Phase("100", "10", "Design", is_open=True)
        await Mirror(self.database).take_projects(Listing((Project("10", "Acme", is_active=True),)))
        await Mirror(self.database).take_phases("10", Listing((phase,)), self.clock.now())
        await self.begins()

    async def begins(self) -> None:
        self.watch = PresenceWatch(
            self.hands, self.absences, self.tracking, self.settings, self.news, self.clock, self.kept.append
        )
        self.watching = asyncio.get_running_loop().create_task(self.watch.run())
        await asyncio.sleep(0)

    async def ends(self, *, crashes: bool = False) -> None:
        assert self.watching is not None
        self.watching.cancel()
        with suppress(asyncio.CancelledError):
            await self.watching
        if not crashes:
            await self.watch.end()

    async def works(self, minutes: float) -> None:
        """A hand on the mouse every now and then."""
        if self.tracking.current is None:
            await self.tracking.start(DESIGN)
        for _ in range(round(minutes)):
            self.hands.touched = self.clock().boot
            await self.pulse.beat()
            await asyncio.sleep(60)
        self.hands.touched = self.clock().boot

    async def leaves(self, minutes: float) -> None:
        await asyncio.sleep(minutes * 60)
        self.hands.touched = self.clock().boot

    @property
    def asked(self) -> list[tuple[int, frozenset[Cause]]]:
        """Minutes and causes of each stretch that waits for an answer."""
        pending = self.absences.pending
        if pending is None:
            return []
        return [(round(one.seconds / 60), one.causes) for one in pending.stretches]


def told(folder: Path, story: Callable[[Room], Awaitable[None]], *, tells: bool = True) -> None:
    loop = VirtualLoop()

    async def tell() -> None:
        room = Room(loop, folder, tells=tells)
        await room.opens()
        try:
            await story(room)
        finally:
            await room.ends()
            await room.database.close()

    try:
        loop.run_until_complete(tell())
    finally:
        loop.close()
