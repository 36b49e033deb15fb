"""Which timer does somebody mean who names it in a few words?"""

from __future__ import annotations

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.folding import folded
from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.services.desk import Desk


def named(desk: Desk, text: str) -> str:
    """Its lid; without words that of no timer in particular. NotPossibleError when none fits, or several do."""
    if not text.strip():
        return ""
    rows = fitting(desk.tracking.timers, text)
    if len(rows) != 1:
        raise NotPossibleError("several-timers" if rows else "no-such-timer")
    return rows[0].timer.lid


def fitting(rows: tuple[TimerRow, ...], text: str) -> tuple[TimerRow, ...]:
    """Those that have all of the words in their project, phase or note."""
    words = folded(text).split()
    return tuple(
        row for row in rows if all(word in folded(f"{row.project} {row.phase} {row.timer.notes}") for word in words)
    )
