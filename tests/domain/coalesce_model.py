"""What a server would hold once every command was applied in order, and how few commands that takes: a model of 2.7."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from timeneye_desktop.domain.delivery import Op, OpKind, OpState
from timeneye_desktop.domain.entry import Work

UNSENT = frozenset({OpState.CANCELLED, OpState.DISCARDED})
ROUNDED = 1
"""Minutes that this server adds when it stops a timer."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What the person wants now: an entry, a timer with these notes, or nothing."""

    entry: Work | None = None
    timer: str | None = None


@dataclass
class Held:
    """What a server holds: entries and the notes of timers, by local id."""

    rows: dict[str, Work] = field(default_factory=dict)
    timers: dict[str, str] = field(default_factory=dict)
    conflicts: list[str] = field(default_factory=list)

    def apply(self, op: Op) -> None:
        match op.kind, op.work:
            case OpKind.CREATE, Work() as work:
                self.rows[op.lid] = work
            case OpKind.EDIT, Work() as work:
                self._edit(op, work)
            case OpKind.DELETE, None:
                if op.base is not None and self.rows.get(op.lid) not in {None, op.base}:
                    self.conflicts.append(f"delete of {self.rows[op.lid]} expects {op.base}")
                self.rows.pop(op.lid, None)
            case ((OpKind.START | OpKind.CHANGE), Work() as work):
                self.timers[op.lid] = work.notes
            case OpKind.STOP, Work() as work:
                del self.timers[op.lid]
                rounded = ROUNDED if op.state is OpState.DONE else 0  # else the correction is still to come
                self.rows[op.entry_lid] = replace(work, minutes=work.minutes + rounded)
            case OpKind.DISCARD, None:
                self.timers.pop(op.lid, None)

    def _edit(self, op: Op, wanted: Work) -> None:
        theirs = self.rows.get(op.lid)
        if theirs is None:
            self.conflicts.append("edit of nothing")
        elif op.base is not None and theirs not in {wanted, op.base}:
            self.conflicts.append(f"edit of {theirs} expects {op.base}")
        self.rows[op.lid] = wanted

    def is_as(self, meant: Meant) -> bool:
        rows = [] if meant.entry is None else [meant.entry]
        timers = [] if meant.timer is None else [meant.timer]
        return (list(self.rows.values()), list(self.timers.values())) == (rows, timers)

    def fewest(self, meant: Meant) -> int:
        """Commands that make it as meant: start, change, stop or discard a timer; create, edit or delete an entry."""
        if self.is_as(meant):
            return 0
        if meant.entry is not None:
            spare = [work for work in self.rows.values() if work != meant.entry]
            is_there = len(spare) < len(self.rows)
            return max(len(self.rows) + len(self.timers) - is_there, 0 if is_there else 1)
        if meant.timer is not None:
            return 1
        return len(self.rows) + len(self.timers)


def held_after(ops: Iterable[Op]) -> Held:
    held = Held()
    for op in ops:
        if op.state not in UNSENT:
            held.apply(op)
    return held


def may_have_left(op: Op) -> bool:
    """Whether its bytes are out of our hands, so that they may not change any more (I7)."""
    refused = op.state is OpState.PARKED and not op.doubted and op.step == 0
    return op.state not in UNSENT and op.attempts > 0 and not refused
