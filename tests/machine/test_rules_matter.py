"""The test of the tests: a rule of the delivery that is switched off is noticed by the simulator."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

import pytest
from machine.life import POLL, Rules
from machine.schedule import Settings, a_ground, run
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

    async def due(self, _now: float) -> tuple[Watch, ...]:
        return ()


class NoEditWatched(Watches):
    """It does not look whether an old edit came back (delivery 2.6)."""

    async def due(self, now: float) -> tuple[Watch, ...]:
        return tuple(watch for watch in await super().due(now) if watch.kind is not WatchKind.EDIT)


LATE = CLASSES["S1"]
EQUAL = FaultClass("equal rows, few doubts", others=6.0, writes={Fate.NOT_SENT: 3, Fate.LIMITED: 3, Fate.LOST: 1})
RULES = {
    "written before it is sent": (LATE, Rules(outbox=SentUnwritten)),
    "write-ahead": (LATE, Rules(outbox=NothingWrittenAhead)),
    "settle window": (LATE, Rules(pace=Pace(poll=POLL, settle=0.0))),
    "fence retaken": (EQUAL, Rules(outbox=FirstFenceKept)),
    "late twins watched": (CLASSES["S3"], Rules(watches=NothingWatched)),
    "edits looked at again": (LATE, Rules(watches=NoEditWatched)),
    "claimed ids": (LATE, Rules(identities=NothingClaimed)),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_is_switched_off_is_noticed(rule: str) -> None:
    faults, rules = RULES[rule]
    with a_ground() as ground:
        for seed in range(1_000):
            is_noticed = not run(seed, Settings(faults=faults, rules=rules), ground).is_clean
            if is_noticed and run(seed, Settings(faults=faults), ground).is_clean:
                return
    pytest.fail(f"nothing went wrong without the rule: {rule}")
