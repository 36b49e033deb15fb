"""What do the verbs about several timers do: timers, save?"""

from __future__ import annotations

from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.facts import of_entry, of_timer
from timeneye_desktop.cli.named import fitting
from timeneye_desktop.cli.timer_verbs import queued
from timeneye_desktop.cli.wording import pending_words
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, TimerRow
from timeneye_desktop.services.desk import Desk


async def timers(desk: Desk, _asked: Asked) -> Answer:
    rows, now = desk.tracking.timers, desk.tracking.now()
    lines = [_line(row, now) for row in rows]
    resting = desk.sweeping.resting()
    if resting.rows:
        lines.append(f"{pending_words(resting)}. `timeneye save` logs them.")
    facts = {"timers": [of_timer(row, now) for row in rows], "pendingMinutes": resting.minutes}
    return Answer(Exit.DONE, "\n".join(lines) or "There is no timer.", facts)


async def save(desk: Desk, asked: Asked) -> Answer:
    """Without words, all of them."""
    offers = desk.sweeping.offers(merge=False)
    wanted = [offer for offer in offers if fitting(offer.rows, asked.text)]
    if not wanted:
        raise NotPossibleError("nothing-rests" if not offers else "no-such-timer")
    swept = await desk.sweeping.save(wanted)
    lines = [_logged(row) for row in swept.rows]
    if queued(desk) is Exit.QUEUED:
        lines.append("Saved here; it is sent with the next sync.")
    return Answer(queued(desk), "\n".join(lines), {"entries": [of_entry(row) for row in swept.rows]})


def _line(row: TimerRow, now: Instant) -> str:
    time = format_minutes(int(row.timer.seconds(now)) // 60)
    note = f"  {row.timer.notes}" if row.timer.notes else ""
    return f"{time:>5}  {row.timer.state.value:<7}  {row.project} > {row.phase}{note}  {row.timer.day.isoformat()}"


def _logged(row: EntryRow) -> str:
    minutes = format_minutes(row.work.minutes)
    return f"Logged {minutes} to {row.project} > {row.phase}, {row.work.day.isoformat()}."
