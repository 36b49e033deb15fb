"""What does the running program do when another launch, or the terminal, asks it something?"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from timeneye_desktop import __version__
from timeneye_desktop.app.activation import activated_by, asked
from timeneye_desktop.app.args import STATUS
from timeneye_desktop.app.launched import do
from timeneye_desktop.app.program import Program
from timeneye_desktop.cli.asked import DO, Asked
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.system.channel import HEARD, REFUSED


def hear(line: str, program: Program, answer: Callable[[str], None]) -> None:
    """Do it and answer; what the terminal asks for takes a moment."""
    asked_there = Asked.read(line.removeprefix(f"{DO} ")) if line.startswith(f"{DO} ") else None
    if asked_there is None:
        answer(heard(line, program))
    else:
        program.do(asked_there, answer)


def heard(line: str, program: Program) -> str:
    """Do it, and the answer; `no` to what is no verb, and to a wish for a window while there is none yet."""
    if line == STATUS:
        return json.dumps(_status(program))
    verb, right = asked(line)
    with activated_by(right):
        return HEARD if do(verb, program) else REFUSED


def _status(program: Program) -> dict[str, Any]:
    """`v` counts up when something here changes its meaning."""
    now = {"v": 1, "app": __version__, "open": False, "waiting": 0, "needs_you": 0, "timer": None, "tray": None}
    if program.desktop is None:
        return now
    desk = program.desktop.desk
    status = desk.syncing.status
    return now | {
        "open": True,
        "waiting": status.waiting,
        "needs_you": status.needs_you,
        "timer": _timer(desk),
        "tray": program.desktop.ladder.rung.value,
    }


def _timer(desk: Desk) -> dict[str, Any] | None:
    row = desk.tracking.current
    if row is None:
        return None
    return {
        "state": row.timer.state.value,
        "seconds": int(row.timer.seconds(desk.tracking.now())),
        "project": row.project,
        "phase": row.phase,
        "notes": row.timer.notes,
    }
