"""What has to be true at every moment (I2, I3, I4, I7, I9 of delivery 2.1)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final

from machine.life import Life
from machine.meant import Meant

from timeneye_desktop.api.calls import Call, Pairs
from timeneye_desktop.domain.delivery import OpKind

_CREATION: Final = "/api/3/entries/"


class BrokenError(AssertionError):
    """A promise that holds at every moment did not hold at this one."""


class Leaving:
    """Remembers what every create sent, over all lives of the program."""

    def __init__(self) -> None:
        self._sent: dict[int, Pairs | None] = {}
        self._writing = 0

    @contextlib.contextmanager
    def watched(self, life: Life, call: Call[Any]) -> Iterator[None]:
        if not call.writes:
            yield
            return
        if self._writing:
            raise BrokenError("I4: two writes at once")
        if call.path.startswith(_CREATION):
            self._check_entry(life, call)
        self._writing += 1
        try:
            yield
        finally:
            self._writing -= 1

    def _check_entry(self, life: Life, call: Call[Any]) -> None:
        fields = dict(call.form or call.query)
        if "(ref " in fields.get("notes", ""):
            raise BrokenError("I9: a reference in an entry")
        if call.method != "POST":
            return
        sending = life.ops("state = 'sending'")
        if [op.kind for op in sending] != [OpKind.CREATE]:
            raise BrokenError("I3: a create left that was not written down as sending")
        op = sending[0]
        if op.work is None or op.fence is None:
            raise BrokenError("I3: a create left without its contents or its fence")
        said = (op.work.phase.project_id, op.work.phase.phase_id, str(op.work.minutes), op.work.day.isoformat())
        if tuple(fields[name] for name in ("projectId", "taskId", "minutes", "entryDate")) != said:
            raise BrokenError("I3: a create left with other contents than were written down")
        if self._sent.setdefault(op.seq, call.form) != call.form:
            raise BrokenError("I7: a create changed between two attempts")


def partition(life: Life, meant: Meant) -> None:
    """Every accepted entry is on the server and mapped, or waits (I2); timers are shown."""
    busy = {op.entry_lid or op.lid for op in life.ops()}
    mapped = {row[0] for row in life.peek("SELECT lid FROM entry WHERE server_id IS NOT NULL AND NOT deleted")}
    shown = {row[0] for row in life.peek("SELECT lid FROM timer WHERE NOT ended")}
    lost = [lid for lid in meant.living if lid not in busy | mapped] + [lid for lid in meant.timers if lid not in shown]
    if lost:
        raise BrokenError(f"I2: {', '.join(lost)} neither waits nor is on the server")
