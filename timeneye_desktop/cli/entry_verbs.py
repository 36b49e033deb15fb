"""What do the verbs about entries do: log, undo, today, week, projects, queue?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from timeneye_desktop.cli.answer import Answer, Exit, failed
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.facts import of_day, of_entry, of_phase, of_waiting
from timeneye_desktop.cli.timer_verbs import not_found, queued
from timeneye_desktop.cli.wording import STATES, pending_words
from timeneye_desktop.domain.change import TakenBack
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import DayRows, EntryRow
from timeneye_desktop.domain.search import Asked as Search
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.drafts import log_draft

_WEEK = 7
_FOUND = 20
"""Entries at most, unless --limit asks for another number."""


async def log(desk: Desk, asked: Asked) -> Answer:
    draft = desk.catalogue.read_line(asked.text, desk.tracking.now().utc.astimezone())
    if draft.phase is None:
        return not_found(desk, asked.text)
    row = await log_draft(desk.entries, draft)
    said = f"Logged {format_minutes(row.work.minutes)} to {row.project} > {row.phase}, {row.work.day.isoformat()}."
    others = [choice.title for choice in draft.alternatives[:3]]
    if others:
        said += f" It could also mean {', '.join(others)}: `timeneye undo` takes it back."
    if queued(desk) is Exit.QUEUED:
        said += " Saved here; it is sent with the next sync."
    return Answer(queued(desk), said, {"entry": of_entry(row)})


async def undo(desk: Desk, _asked: Asked) -> Answer:
    return _turned(desk, await desk.past.undo(), "There is nothing to take back.", "Taken back:")


async def redo(desk: Desk, _asked: Asked) -> Answer:
    return _turned(desk, await desk.past.redo(), "There is nothing to do again.", "Done again:")


async def today(desk: Desk, _asked: Asked) -> Answer:
    day = desk.entries.today()
    return await _days(desk, day, day)


async def week(desk: Desk, _asked: Asked) -> Answer:
    """From Monday to Sunday (ISO 8601)."""
    day = desk.entries.today()
    monday = day - timedelta(days=day.weekday())
    return await _days(desk, monday, monday + timedelta(days=_WEEK - 1))


async def find(desk: Desk, asked: Asked) -> Answer:
    """The latest first, from what is on this computer."""
    found = await desk.entries.search(Search(asked.text), asked.limit or _FOUND)
    lines = [f"{row.work.day.isoformat()}  {_line(row)}" for row in found.rows]
    facts = {"entries": [of_entry(row) for row in found.rows], "all": found.is_all}
    return Answer(Exit.DONE, "\n".join(lines) or "No entry holds all of these words.", facts)


async def projects(desk: Desk, asked: Asked) -> Answer:
    found = [match.choice for match in desk.catalogue.find(asked.text, asked.limit or len(desk.catalogue.choices) or 1)]
    if not found:
        return not_found(desk, asked.text)
    return Answer(Exit.DONE, "\n".join(choice.title for choice in found), {"phases": [of_phase(one) for one in found]})


async def queue(desk: Desk, _asked: Asked) -> Answer:
    rows = await desk.waiting.rows()
    lines = []
    for row in rows:
        minutes = "" if row.work is None else format_minutes(row.work.minutes)
        lines.append("  ".join(part for part in (row.what, minutes, row.title, STATES[row.state], row.reason) if part))
    lines = lines or ["Everything is on Timeneye."]
    resting = desk.sweeping.resting()
    if resting.rows:
        lines.append(f"{pending_words(resting)}: `timeneye save` logs them.")
    return Answer(
        Exit.DONE,
        "\n".join(lines),
        {"waiting": [of_waiting(row) for row in rows], "pendingMinutes": resting.minutes},
    )


def _turned(desk: Desk, done: TakenBack | None, nothing: str, said: str) -> Answer:
    if done is None:
        return failed(nothing)
    if not done.rows:
        return failed("The entry has changed since, so it stays as it is.", reason=done.refused)
    rows = [row for _turn, row in done.rows]
    return Answer(queued(desk), "\n".join([said, *map(_line, rows)]), {"entries": [of_entry(row) for row in rows]})


async def _days(desk: Desk, first: date, last: date) -> Answer:
    days = await desk.entries.days(first, last)
    total = sum(day.minutes for day in days)
    lines = [line for day in reversed(days) for line in _day(day, is_only=first == last)]
    lines.append(f"{format_minutes(total):>5}  in all" if days else "Nothing is logged.")
    span = {"first": first.isoformat(), "last": last.isoformat(), "minutes": total}
    return Answer(Exit.DONE, "\n".join(lines), {**span, "days": [of_day(day) for day in days]})


def _day(day: DayRows, *, is_only: bool) -> Sequence[str]:
    rows = [_line(row) for row in day.rows]
    return rows if is_only else [f"{day.day.isoformat()}  {format_minutes(day.minutes)}", *rows, ""]


def _line(row: EntryRow) -> str:
    state = f" [{STATES[row.state]}]" if STATES[row.state] else ""
    note = f"  {row.work.notes}" if row.work.notes else ""
    return f"{format_minutes(row.work.minutes):>5}  {row.project} > {row.phase}{note}{state}"
