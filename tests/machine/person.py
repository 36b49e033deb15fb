"""What a person does with the program, at any moment and in any order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import count
from random import Random
from typing import Any, Final

from machine.far_side import PHASES
from machine.life import KilledError, Life
from machine.meant import Meant
from machine.story import Story
from machine.virtual_time import Clock

from timeneye_desktop.domain.delivery import OpState
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Timer, TimerState, whole_minutes
from timeneye_desktop.store.journal import Stop

_AGAIN: Final = 0.15
"""How often exactly the same is logged once more, on purpose."""
_GAPS: Final = ((0.0, 2.0), (2.0, 90.0), (90.0, 1_200.0))
_WORDS: Final = ("", "mail", "plan")
_STILL_MEANT: Final = frozenset({"logged-already", "changed-elsewhere"})


class Person:
    def __init__(
        self,
        chance: Random,
        meant: Meant,
        clock: Clock,
        story: Story,
        program: Callable[[], Awaitable[Life]],
        check: Callable[[Life], None],
    ) -> None:
        """`program` is awaited until one runs; `check` is called after each command it took."""
        self._chance = chance
        self._meant = meant
        self._clock = clock
        self._story = story
        self._program = program
        self._check = check
        self._numbers = count(1)

    async def work(self, deeds: int) -> None:
        await self._log()
        for _ in range(deeds - 1):
            await asyncio.sleep(self._chance.uniform(*self._chance.choice(_GAPS)))
            possible = self._possible()
            await self._chance.choices(tuple(possible), tuple(possible.values()))[0]()

    def _possible(self) -> dict[Callable[[], Awaitable[None]], int]:
        meant = self._meant
        deeds: dict[Callable[[], Awaitable[None]], int] = {self._log: 30, self._start: 12, self._look: 6}
        if meant.living:
            deeds |= {self._edit: 18, self._delete: 9}
        if meant.deleted:
            deeds |= {self._restore: 12}
        if meant.timers:
            deeds |= {self._stop: 14, self._change: 8, self._pause_or_resume: 8, self._discard: 4}
        return deeds

    async def answer(self) -> None:
        """Say of all that waits for an answer that it was meant as it was said."""
        life = await self._program()
        for waiting in await life.queue.rows():
            if waiting.op.state is OpState.PARKED and waiting.op.reason in _STILL_MEANT:
                self._story.note("person", "do it anyway:", waiting.op.kind.value, waiting.op.lid, waiting.op.reason)
                await life.queue.retry(waiting.op.seq)
        life.engine.wake()

    # -- entries ---------------------------------------------------------------------

    async def _log(self) -> None:
        lid, work = f"e{next(self._numbers)}", self._some_work()
        if self._meant.living and self._chance.random() < _AGAIN:
            work = self._chance.choice(tuple(self._meant.living.values()))
        await self._do(
            ("log", lid, _said(work)),
            lambda life: life.journal.log(lid, work, self._clock.now()),
            lambda _: self._meant.logged(lid, work),
        )

    async def _edit(self) -> None:
        lid = self._chance.choice(tuple(self._meant.living))
        before, other = self._meant.living[lid], self._some_work()
        work = self._chance.choice(
            (
                replace(before, minutes=other.minutes),
                replace(before, notes=other.notes),
                replace(before, phase=other.phase, minutes=other.minutes + 1),
                other,
            )
        )
        await self._do(
            ("edit", lid, _said(work)),
            lambda life: life.journal.edit(lid, work, self._clock.now()),
            lambda _: self._meant.edited(lid, work),
        )

    async def _delete(self) -> None:
        lid = self._chance.choice(tuple(self._meant.living))
        await self._do(
            ("delete", lid),
            lambda life: life.journal.delete(lid, self._clock.now()),
            self._meant.removed,
        )

    async def _restore(self) -> None:
        row, again = self._meant.deleted[-1], f"e{next(self._numbers)}"
        await self._do(
            ("undo the delete of", row.lid, "or log", again),
            lambda life: life.journal.restore(row, again, self._clock.now()),
            lambda after: self._meant.restored(row, after),
        )

    async def _look(self) -> None:
        self._story.note("person", "sync now")
        (await self._program()).engine.sync_now()

    # -- timers ----------------------------------------------------------------------

    async def _start(self) -> None:
        lid, work = f"t{next(self._numbers)}", self._some_work()
        timer = Timer(lid, work.phase, work.notes, work.day, float(self._chance.choice((0, 0, 600))), self._clock())
        await self._measure(("start", lid, _said(work)), timer)

    async def _pause_or_resume(self) -> None:
        timer = self._chance.choice(tuple(self._meant.timers.values()))
        if timer.state is TimerState.RUNNING:
            await self._measure(("pause", timer.lid), timer.paused(self._clock()))
        else:
            await self._measure(("resume", timer.lid), timer.resumed(self._clock()))

    async def _change(self) -> None:
        timer = self._chance.choice(tuple(self._meant.timers.values()))
        other = self._some_work()
        timer = self._chance.choice((replace(timer, notes=other.notes), replace(timer, phase=other.phase)))
        await self._measure(("change", timer.lid, timer.phase.phase_id, timer.notes), timer)

    async def _measure(self, what: tuple[Any, ...], timer: Timer) -> None:
        """Bring a timer about; another that runs is stopped and logged with it."""
        known = self._meant.timers.get(timer.lid)
        goes_on = known is not None and known.state is timer.state
        others = [
            one for one in self._meant.timers.values() if one.lid != timer.lid and one.state is TimerState.RUNNING
        ]
        stop = self._stop_of(others[0]) if others and timer.state is TimerState.RUNNING and not goes_on else None

        def accepted(_: object) -> None:
            if stop is not None:
                self._meant.stopped(stop.lid, stop.entry_lid, stop.work)
            self._meant.measured(timer)

        def command(life: Life) -> Awaitable[Any]:
            act = life.journal.start if known is None else life.journal.change
            return act(timer, self._clock.now(), stopping=stop)

        await self._do(
            what if stop is None else (*what, "instead of", stop.lid, "as", stop.entry_lid), command, accepted
        )

    async def _stop(self) -> None:
        stop = self._stop_of(self._chance.choice(tuple(self._meant.timers.values())))
        await self._do(
            ("stop", stop.lid, "as", stop.entry_lid, _said(stop.work)),
            lambda life: life.journal.stop(stop, self._clock.now()),
            lambda _: self._meant.stopped(stop.lid, stop.entry_lid, stop.work),
        )

    async def _discard(self) -> None:
        lid = self._chance.choice(tuple(self._meant.timers))
        await self._do(
            ("discard", lid),
            lambda life: life.journal.discard(lid, self._clock.now()),
            lambda _: self._meant.forgotten(lid),
        )

    def _stop_of(self, timer: Timer) -> Stop:
        work = Work(timer.phase, whole_minutes(timer.seconds(self._clock())), timer.day, timer.notes)
        return Stop(timer.lid, f"e{next(self._numbers)}", work)

    # -- how -------------------------------------------------------------------------

    async def _do(
        self, what: tuple[Any, ...], command: Callable[[Life], Awaitable[Any]], accepted: Callable[[Any], None]
    ) -> None:
        """Give a command; it counts once it is committed, also when the program dies before it can say so."""
        life = await self._program()
        try:
            result = await command(life)
        except KilledError as killed:
            self._story.note("person", *what, "- killed,", "committed" if killed.committed else "nothing written")
            if killed.committed:
                accepted(killed.result)
            return
        except NotPossibleError as error:
            self._story.note("person", *what, "- not possible:", error.why)
            return
        self._story.note("person", *what)
        accepted(result)
        self._check(life)
        life.engine.wake()

    def _some_work(self) -> Work:
        choice = self._chance.choice
        number = next(self._numbers)
        notes = choice(_WORDS) if self._chance.random() < 0.4 else f"note {number}"
        return Work(choice(PHASES), choice((15, 30, 60)), self._clock.today(), notes)


def _said(work: Work) -> str:
    return f"[{work.phase.phase_id} {work.minutes} min {work.day:%d.%m.} {work.notes!r}]"
