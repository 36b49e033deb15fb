"""What does the terminal do and say about a timer that began some time ago?"""

from __future__ import annotations

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.services.desk import Desk


async def move_beginning(desk: Desk, ago_seconds: float) -> str:
    """The timer in front began that long ago; nothing is taken from entries that lie there."""
    row, now = desk.tracking.current, desk.tracking.now()
    if row is None:
        raise NotPossibleError("nothing-runs")
    as_it_is = await desk.repair.plan(row.timer.lid, 0)
    earlier = ago_seconds - (now.utc - as_it_is.began).total_seconds()
    plan = await desk.repair.plan(row.timer.lid, earlier)
    await desk.repair.do(plan, trim=False)
    return f"{row.project} > {row.phase} began at {plan.began.astimezone():%H:%M}.{overlap_words(plan.trimmed)}"


async def lies_there(desk: Desk) -> str:
    """What is logged of the time since the timer in front began."""
    row = desk.tracking.current
    return "" if row is None else overlap_words((await desk.repair.overlap(row.timer.lid)).trimmed)


def overlap_words(minutes: int) -> str:
    return f" {format_minutes(minutes)} of what was logged before lies in the same time." if minutes else ""
