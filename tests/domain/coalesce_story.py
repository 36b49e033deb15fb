"""One person, one piece of work, and commands that got stuck on their way: told on a real journal and a real file."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final

from domain.coalesce_model import Meant, held_after, may_have_left
from samples import DAY, NOON, timer, work

from timeneye_desktop.domain.delivery import Op, OpEvent, OpKind, OpState, Outcome
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.timer import Timer
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.rows import OP_COLUMNS, read_op
from timeneye_desktop.store.timers import Timers

STATES: Final[dict[str, tuple[OpEvent, ...]]] = {
    "never attempted": (),
    "sending": (OpEvent.ATTEMPT,),
    "waiting for its retry": (OpEvent.ATTEMPT, OpEvent.NOT_APPLIED),
    "in doubt": (OpEvent.ATTEMPT, OpEvent.UNCLEAR),
    "between its steps": (OpEvent.ATTEMPT, OpEvent.STEPPED),
    "refused": (OpEvent.ATTEMPT, OpEvent.REFUSED),
    "unclear for good": (OpEvent.ATTEMPT, OpEvent.UNCLEAR, OpEvent.CANNOT_TELL),
    "done": (OpEvent.ATTEMPT, OpEvent.APPLIED),
    "answered": (OpEvent.APPLIED,),
    "found": (OpEvent.FOUND,),
}
"""What becomes of the oldest command that is not finished, before the person does the next thing."""
OVER: Final = {OpState.DONE, OpState.CANCELLED, OpState.DISCARDED}
LATER: Final = {OpState.SENDING: "answered", OpState.DOUBT: "found"}
"""What may yet become of one that was under way when the person did the last thing."""


class Story:
    """Knows what the person means and compares it with what the commands would bring about."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal, self._outbox = Journal(database), Outbox(database)
        self._reader, self._timers = EntryReader(database), Timers(database)
        self._lids = (f"lid {number}" for number in count())
        self._lid = ""
        self.meant = Meant()
        self._before: list[Work] = []
        self._deleted: EntryRow | None = None
        self._was = Meant()
        self._versions = (f"version {number}" for number in count())
        self._timer = timer()

    async def do(self, deed: str) -> None:
        stuck = [op for op in await self._ops() if may_have_left(op)]
        await DEEDS[deed](self)
        now = {op.seq: op for op in await self._ops()}
        for op in stuck:
            assert now[op.seq] == op, f"I7: {deed} touched {op}"

    async def become(self, state: str) -> None:
        """Take the oldest open command to this state, as the engine would."""
        head = await self._head()
        for event in STATES[state]:
            assert head is not None
            if event is OpEvent.ATTEMPT:
                assert await self._outbox.sending(head, ())
            else:
                made = f"server {head.seq}"
                await self._outbox.record(head, Outcome(event, made, step=1, doubt_at=1.0), NOON)

    async def next_steps(self, deeds: Iterable[str]) -> list[tuple[str, str]]:
        """What may become of the oldest open command, and what the person may do then."""
        head = await self._head()
        states = ["never attempted"]  # since the last look
        if head is not None and head.state in LATER:
            states.append(LATER[head.state])
        elif head is not None and head.state is OpState.QUEUED and not head.attempts:
            fresh = [state for state, events in STATES.items() if not events or events[0] is OpEvent.ATTEMPT]
            states = [state for state in fresh if state != "between its steps" or head.kind is OpKind.STOP]
        return [(state, deed) for state in states for deed in deeds if self._can(deed)]

    async def check(self) -> None:
        ops = await self._ops()
        held = held_after(ops)
        assert held.is_as(self.meant), f"the server would hold {held}, meant was {self.meant}: {ops}"
        assert not held.conflicts, f"{held.conflicts}, {ops}"
        left = held_after(filter(may_have_left, ops))
        more = [op.kind.value for op in ops if op.state not in OVER and not may_have_left(op)]
        assert len(more) <= left.fewest(self.meant), f"too many: {more} upon {left} for {self.meant}"
        assert await self._shown() == self.meant, "what is shown"

    async def wipe(self) -> None:
        for table in ("attempt", "op", "entry", "timer"):
            await self._database.write(lambda c, table=table: c.execute(f"DELETE FROM {table}"))  # noqa: S608  ours

    async def _ops(self) -> list[Op]:
        """All commands of this story, oldest first."""
        query = f"SELECT {OP_COLUMNS} FROM op ORDER BY seq"  # noqa: S608  constants only
        return await self._database.read(lambda c: [read_op(row) for row in c.execute(query)])

    async def _head(self) -> Op | None:
        return next((op for op in await self._ops() if op.state not in OVER), None)

    async def _shown(self) -> Meant:
        """What the local picture holds (I6)."""
        rows = [row for day in await self._reader.days(DAY, DAY) for row in day.rows]
        timers = await self._timers.rows()
        assert len(rows) + len(timers) <= 1, (rows, timers)
        return Meant(rows[0].work if rows else None, timers[0].timer.notes if timers else None)

    def _can(self, deed: str) -> bool:
        match deed:
            case "edit back":
                return self.meant.entry is not None and bool(self._before)
            case "edit" | "delete":
                return self.meant.entry is not None
            case "undo delete":
                return self._deleted is not None
        return self.meant.timer is not None

    # -- deeds -----------------------------------------------------------------------

    async def log(self) -> None:
        self._lid, said = next(self._lids), work(notes="said")
        await self._journal.log(self._lid, said, NOON.utc)
        self.meant, self._before = Meant(said), []

    async def edit(self) -> None:
        await self._edit_to(replace(self._entry(), minutes=self._entry().minutes + 10))

    async def edit_back(self) -> None:
        await self._edit_to(self._before[0])

    async def delete(self) -> None:
        self._deleted = await self._journal.delete(self._lid, NOON.utc)
        self._was, self.meant = self.meant, Meant()

    async def undo(self) -> None:
        assert self._deleted is not None
        back = await self._journal.restore(self._deleted, next(self._lids), NOON.utc)
        self.meant, self._lid, self._deleted = self._was, back.lid, None

    async def start(self) -> None:
        self._timer = timer(next(self._lids), notes=next(self._versions))
        await self._journal.start(self._timer, NOON.utc)
        self.meant = Meant(timer=self._timer.notes)

    async def change(self) -> None:
        await self._change_to(replace(self._timer, notes=next(self._versions)))

    async def pause_or_resume(self) -> None:
        """The notes tell the versions of a timer apart."""
        turned = self._timer.resumed(NOON) if self._timer.since is None else self._timer.paused(NOON)
        await self._change_to(replace(turned, notes=next(self._versions)))

    async def stop(self) -> None:
        self._lid, said = next(self._lids), work(20, self._timer.notes)
        await self._journal.stop(Stop(self._timer.lid, self._lid, said), NOON.utc)
        self.meant, self._before = Meant(said), []

    async def discard(self) -> None:
        await self._journal.discard(self._timer.lid, NOON.utc)
        self.meant = Meant()

    async def _edit_to(self, wanted: Work) -> None:
        self._before.append(self._entry())
        await self._journal.edit(self._lid, wanted, NOON.utc)
        self.meant = Meant(wanted)

    async def _change_to(self, wanted: Timer) -> None:
        self._timer = wanted
        await self._journal.change(self._timer, NOON.utc)
        self.meant = Meant(timer=self._timer.notes)

    def _entry(self) -> Work:
        assert self.meant.entry is not None
        return self.meant.entry


DEEDS: Final[dict[str, Callable[[Story], Awaitable[None]]]] = {
    "log": Story.log,
    "edit": Story.edit,
    "edit back": Story.edit_back,
    "delete": Story.delete,
    "undo delete": Story.undo,
    "start": Story.start,
    "change": Story.change,
    "pause or resume": Story.pause_or_resume,
    "stop": Story.stop,
    "discard": Story.discard,
}


def tell_all(file: Path, beginning: tuple[str, ...], deeds: Iterable[str], more: int) -> tuple[int, list[str]]:
    """Every story that begins like this and goes on with so many deeds: how many, and which went wrong.

    A beginning names deeds and states in turns.
    """
    told: list[str] = []
    wrong: list[str] = []

    async def grow(steps: tuple[str, ...], more: int, database: Database) -> None:
        story = Story(database)
        told.append(", ".join(steps))
        try:
            for step in steps:
                await (story.become(step) if step in STATES else story.do(step))
            await story.check()
        except AssertionError as error:
            wrong.append(f"{told[-1]}: {error}")
        longer = await story.next_steps(deeds)
        await story.wipe()
        for state, deed in longer if more else ():
            await grow((*steps, state, deed), more - 1, database)

    async def run() -> None:
        with ThreadPoolExecutor(max_workers=1) as thread:
            database = Database(file, thread)
            await database.open()
            await database.read(lambda c: c.execute("PRAGMA synchronous=OFF"))  # the disk is not what is told of here
            await grow(beginning, more, database)
            await database.close()

    asyncio.run(run())
    return len(told), wrong
