"""An endless random day of work in a process of its own: it tells each command before and after, and gets killed."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any, TypeAlias

from world import QUICK, no_browser

from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person, Tokens
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.timer import Timer, TimerRow, TimerState
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.system.clock import boot_seconds
from timeneye_desktop.system.paths import find_paths

MARK = "k"
"""What the notes of all that is done here begin with."""
PACES = (25, 25, 25, 25, 500)
"""Commands a second that a person would give if each took no time; the hurried days are mostly killed in one."""
Deed: TypeAlias = dict[str, Any]
Command: TypeAlias = tuple[list[Deed], Callable[[], Awaitable[Any]]]
"""What it does to whom, and the call that does it."""


def tell(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line | {"at": boot_seconds()}) + "\n")
    sys.stdout.flush()


class Day:
    """Chooses what to do next from what is on the desk, with the same seed the same way."""

    def __init__(self, desk: Desk, chance: random.Random, name: str) -> None:
        self._desk = desk
        self._chance = chance
        self._names = (f"{MARK}{name}.{number}" for number in count())
        self._undo: Callable[[], Command] | None = None
        self._a_second = chance.choice(PACES)
        likely = {self._log: 30, self._edit: 20, self._delete: 14, self._take_back: 8, self._start: 8}
        self._likely = likely | {self._pause: 6, self._stop: 8, self._change: 4, self._discard: 4}

    async def work(self) -> None:
        while True:
            (choose,) = self._chance.choices(list(self._likely), list(self._likely.values()))
            command = await choose()
            if command is not None:
                await self._do(command)
            await asyncio.sleep(self._chance.expovariate(self._a_second))

    async def _do(self, command: Command) -> None:
        deeds, call = command
        tell({"deeds": deeds})
        try:
            answer = await call()
        except NotPossibleError as error:
            tell({"saved": False, "why": str(error)})
            return
        tell({"saved": True})
        if isinstance(answer, EntryRow) and deeds[-1]["deed"] == "delete":
            self._undo = lambda: ([_undoing(answer.work.notes)], lambda: self._desk.entries.restore(answer))
        if isinstance(answer, Timer):
            runs = answer.state is TimerState.RUNNING  # then it ends the one that runs, as a start does
            stopping = self._stopping if runs else list[Deed]
            back = [_undoing(answer.notes)]
            self._undo = lambda: (stopping() + back, lambda: self._desk.tracking.undo_discard(answer))

    async def _log(self) -> Command:
        work = Work(self._phase(), self._chance.randint(1, 90), self._day(), next(self._names))
        return [_holding("log", work)], lambda: self._desk.entries.log(work)

    async def _edit(self) -> Command | None:
        row = await self._row()
        if row is None:
            return None
        work = replace(row.work, minutes=self._chance.randint(1, 90))
        if self._chance.random() < 0.3:
            work = replace(work, phase=self._phase(), day=self._day())
        return [_holding("edit", work)], lambda: self._desk.entries.edit(row.lid, work)

    async def _delete(self) -> Command | None:
        row = await self._row()
        if row is None:
            return None
        return [{"deed": "delete", "name": row.work.notes}], lambda: self._desk.entries.delete(row.lid)

    async def _take_back(self) -> Command | None:
        undo, self._undo = self._undo, None
        return None if undo is None else undo()

    async def _start(self) -> Command:
        name, phase, ago = next(self._names), self._phase(), self._chance.randint(0, 3_600)
        day = (datetime.now().astimezone() - timedelta(seconds=ago)).date()
        deed = _holding("start", Work(phase, 0, day, name)) | {"seconds": ago}
        return [*self._stopping(), deed], lambda: self._desk.tracking.start(phase, name, ago_seconds=ago)

    async def _pause(self) -> Command | None:
        row = self._timer()
        if row is None:
            return None
        lid, name = row.timer.lid, row.timer.notes
        if row.timer.state is TimerState.RUNNING:
            return [{"deed": "pause", "name": name}], lambda: self._desk.tracking.pause(lid)
        return [*self._stopping(), {"deed": "resume", "name": name}], lambda: self._desk.tracking.resume(lid)

    async def _stop(self) -> Command | None:
        row = self._timer()
        if row is None:
            return None
        return [{"deed": "stop", "name": row.timer.notes}], lambda: self._desk.tracking.stop(row.timer.lid)

    async def _change(self) -> Command | None:
        row = self._timer()
        if row is None:
            return None
        phase, seconds = self._phase(), self._chance.randint(0, 3_600)
        work = Work(phase, 0, row.timer.day, row.timer.notes)
        call = lambda: self._desk.tracking.edit(row.timer.lid, phase=phase, seconds=seconds)  # noqa: E731  named parts
        return [_holding("change", work) | {"seconds": seconds}], call

    async def _discard(self) -> Command | None:
        row = self._timer()
        if row is None:
            return None
        return [{"deed": "discard", "name": row.timer.notes}], lambda: self._desk.tracking.discard(row.timer.lid)

    def _stopping(self) -> list[Deed]:
        """What beginning a timer does to the one that runs."""
        running = self._running()
        return [{"deed": "stop", "name": running.timer.notes}] if running else []

    def _running(self) -> TimerRow | None:
        return next((row for row in self._desk.tracking.timers if row.timer.state is TimerState.RUNNING), None)

    def _timer(self) -> TimerRow | None:
        rows = self._desk.tracking.timers
        return self._chance.choice(rows) if rows else None

    async def _row(self) -> EntryRow | None:
        today = self._desk.entries.today()
        days = await self._desk.entries.days(today - timedelta(days=4), today)
        rows = [row for day in days for row in day.rows if row.work.notes.startswith(MARK)]
        return self._chance.choice(rows) if rows else None

    def _phase(self) -> PhaseKey:
        return self._chance.choice(self._desk.catalogue.choices[:3]).key

    def _day(self) -> Any:
        return self._desk.entries.today() - timedelta(days=self._chance.randint(0, 2))


def _undoing(name: str) -> Deed:
    return {"deed": "undo", "name": name}


def _holding(deed: str, work: Work) -> Deed:
    return {
        "deed": deed,
        "name": work.notes,
        "phase": [int(number) for number in work.phase],
        "minutes": work.minutes,
        "day": work.day.isoformat(),
    }


async def below_the_windows(order: dict[str, Any], office: Office) -> None:
    """The program without its windows."""
    account = Account(order["key"], order["server"], Person(order["person"], ""))
    opened = OpenAccount(account, office)
    await opened.open()
    syncing = asyncio.create_task(opened.sync())
    await _day(opened.desk, order)
    del syncing


async def with_windows(application: Any, office: Office, order: dict[str, Any]) -> None:
    """All of it, opened as for anybody who worked here before."""
    from timeneye_desktop.app.crash import Reporter
    from timeneye_desktop.app.program import Program
    from timeneye_desktop.app.sample import Sample

    program = Program(office, Sample(), application, Reporter())
    await program.begin(demo=False, hidden=False)
    assert program.desktop is not None, "the files can be opened"
    await _day(program.desktop.desk, order)


async def _day(desk: Desk, order: dict[str, Any]) -> None:
    tell({"open": True})
    await Day(desk, random.Random(order["seed"]), order["name"]).work()  # noqa: S311  a day to be told again


async def _office(order: dict[str, Any]) -> Office:
    vault = MemoryVault()
    await vault.keep_tokens(order["key"], Tokens(Secret(order["token"]), Secret(""), None))
    return open_office(find_paths(), vault, no_browser, lambda _secret: None, QUICK)


def live(order: dict[str, Any]) -> None:
    office = asyncio.run(_office(order))
    if not order["windows"]:
        asyncio.run(below_the_windows(order, office))
        return
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.qt_application import make_application

    application = make_application()
    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(with_windows(application, office, order))


if __name__ == "__main__":
    live(json.loads(sys.stdin.readline()))
