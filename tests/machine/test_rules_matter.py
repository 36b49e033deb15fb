"""The test of the tests: a rule of the delivery that is switched off is noticed by the simulator."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

import pytest
from machine.life import POLL, Rules
from machine.schedule import Result, Settings, a_ground, run
from machine.trouble import CLASSES, Fate, FaultClass

from timeneye_desktop.domain.delivery import Op
from timeneye_desktop.domain.watch import Watch, WatchKind
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.pace import Pace


class SentUnwritten(Outbox):
    """It sends without having written that down (I3)."""

    async def sending(self, _op: Op, _fence: Iterable[str] | None, **_ahead: Any) -> bool:
        return True


class NothingWrittenAhead(Outbox):
    """After a start it believes that what was being sent had not left (delivery 2.3)."""

    async def recover(self, boot: float) -> None:
        def run(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE op SET state = 'queued' WHERE state = 'sending'")

        await self._database.write(run)
        await super().recover(boot)


class FirstFenceKept(Outbox):
    """It looks at the server before the first attempt only (delivery 2.6)."""

    async def sending(self, op: Op, fence: Iterable[str] | None, **ahead: Any) -> bool:
        return await super().sending(op, fence if op.fence is None else None, **ahead)


class NothingClaimed(Identities):
    """It would take a row for two entries (delivery 2.6)."""

    async def claimed(self, _ids: Iterable[str]) -> frozenset[str]:
        return frozenset()


class NothingWatched(Watches):
    """It believes that a lost request can do nothing any more (delivery 2.6)."""

    forgets: frozenset[WatchKind] = frozenset(WatchKind)

    async def due(self, now: float) -> tuple[Watch, ...]:
        watches = await super().due(now)
        for watch in watches:
            if watch.kind in self.forgets:
                await self.looked(watch, now, is_over=True)
        return tuple(watch for watch in watches if watch.kind not in self.forgets)


class NoEditWatched(NothingWatched):
    """It does not look whether an old edit came back (delivery 2.6)."""

    forgets = frozenset({WatchKind.EDIT})


LATE = CLASSES["S1"]
EQUAL = FaultClass("equal rows, few doubts", others=6.0, writes={Fate.NOT_SENT: 3, Fate.LIMITED: 3, Fate.LOST: 1})
RULES = {
    "written before it is sent": (LATE, Rules(outbox=SentUnwritten), 0),
    "write-ahead": (LATE, Rules(outbox=NothingWrittenAhead), 0),
    "settle window": (LATE, Rules(pace=Pace(poll=POLL, settle=0.0)), 5),
    "fence retaken": (EQUAL, Rules(outbox=FirstFenceKept), 163),
    "late twins watched": (CLASSES["S3"], Rules(watches=NothingWatched), 2),
    "edits looked at again": (LATE, Rules(watches=NoEditWatched), 65),
    "claimed ids": (LATE, Rules(identities=NothingClaimed), 19),
}


def is_worse(weak: Result, sound: Result) -> bool:
    """Wrong where the sound engine is right, or wrong without a word where that one tells it."""
    is_silent = (weak.is_silent or bool(weak.broken)) and not (sound.is_silent or sound.broken)
    return is_silent or (sound.is_clean and not weak.is_clean)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_is_switched_off_is_noticed(rule: str) -> None:
    faults, rules, first = RULES[rule]
    with a_ground() as ground:
        for seed in range(first, first + 1_000):
            weak = run(seed, Settings(faults=faults, rules=rules), ground)
            if not weak.is_clean and is_worse(weak, run(seed, Settings(faults=faults), ground)):
                return
    pytest.fail(f"nothing went wrong without the rule: {rule}")
