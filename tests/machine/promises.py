"""What has to be true at every moment (I2, I3, I4, I7, I9 of delivery 2.1)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final

from machine.life import Life
from machine.meant import Meant

from timeneye_desktop.api.calls import Call
from timeneye_desktop.domain.delivery import Op, OpKind

_ENTRIES: Final = "/api/3/entries/"
_MAKES: Final = {
    _ENTRIES: frozenset({OpKind.CREATE}),
    "/api/3/timers/": frozenset({OpKind.START, OpKind.STOP, OpKind.CREATE}),
    "/api/3/timer/": frozenset({OpKind.STOP, OpKind.CREATE}),
}
"""Which commands may make something by a POST below these addresses."""


class BrokenError(AssertionError):
    """A promise that holds at every moment did not hold at this one."""


class Leaving:
    """Remembers what every create sent, over all lives of the program."""

    def __init__(self) -> None:
        self._sent: dict[int, dict[str, str]] = {}
        self._writing = 0

    @contextlib.contextmanager
    def watched(self, life: Life, call: Call[Any]) -> Iterator[None]:
        if not call.writes:
            yield
            return
        if self._writing:
            raise BrokenError("I4: two writes at once")
        if call.path.startswith(_ENTRIES) and "(ref " in dict(call.form or call.query).get("notes", ""):
            raise BrokenError("I9: a reference in an entry")
        if call.method == "POST":
            self._check_creation(life, call)
        self._writing += 1
        try:
            yield
        finally:
            self._writing -= 1

    def _check_creation(self, life: Life, call: Call[Any]) -> None:
        sending = life.ops("state = 'sending'")
        kinds = next(kinds for address, kinds in _MAKES.items() if call.path.startswith(address))
        if len(sending) != 1 or sending[0].kind not in kinds:
            raise BrokenError(f"I3: a POST to {call.path} left that was not written down as sending")
        if call.path == _ENTRIES:
            self._check_entry(life, sending[0], dict(call.form or ()))

    def _check_entry(self, life: Life, op: Op, fields: dict[str, str]) -> None:
        if op.work is None or op.fence is None:
            raise BrokenError("I3: a create left without its contents or its fence")
        said = (*op.work.phase, str(op.work.minutes), op.work.day.isoformat(), op.work.notes)
        if tuple(fields[name] for name in ("projectId", "taskId", "minutes", "entryDate", "notes")) != said:
            raise BrokenError("I3: a create left with other contents than were written down")
        if self._sent.get(op.seq, fields) != fields and (op.doubted or not _was_handed_back(life, op)):
            raise BrokenError("I7: a create changed between two attempts")
        self._sent[op.seq] = fields


def _was_handed_back(life: Life, op: Op) -> bool:
    """It waited for the person, who may have changed it: the server had certainly not acted."""
    return bool(life.peek("SELECT 1 FROM attempt WHERE op_seq = ? AND outcome = 'refused'", op.seq))


def partition(life: Life, meant: Meant) -> None:
    """Every accepted entry is on the server and mapped, or waits (I2); timers are shown."""
    busy = {op.entry_lid or op.lid for op in life.ops()}
    mapped = {row[0] for row in life.peek("SELECT lid FROM entry WHERE server_id IS NOT NULL AND NOT deleted")}
    shown = {row[0] for row in life.peek("SELECT lid FROM timer WHERE NOT ended")}
    lost = [lid for lid in meant.living if lid not in busy | mapped] + [lid for lid in meant.timers if lid not in shown]
    if lost:
        raise BrokenError(f"I2: {', '.join(lost)} neither waits nor is on the server")
