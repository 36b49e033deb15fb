"""What does the verb `check` do: what looks wrong in this week, or in the one before?"""

from __future__ import annotations

from timeneye_desktop.cli.answer import Answer, Exit, failed
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.facts import of_entry
from timeneye_desktop.domain.check import Finding, Wrong
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.stretch import Kind, around
from timeneye_desktop.services.desk import Desk


async def check(desk: Desk, asked: Asked) -> Answer:
    """From Monday to Sunday (ISO 8601); `last` looks at the week before."""
    weeks = {"": 0, "last": -1, "last week": -1}.get(asked.text.strip())
    if weeks is None:
        return failed("Without words it looks over this week, with `last` over the one before.")
    week = around(desk.entries.today(), Kind.WEEK, 1).moved(weeks)
    looked = await desk.checking.look(week)
    lines = [_line(finding) for finding in looked.findings]
    if looked.more:
        lines.append(f"{looked.more} more.")
    if looked.fine:
        lines.append(f"{looked.fine} called fine before.")
    facts = {
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "fine": looked.fine,
        "findings": [_facts(finding) for finding in looked.findings],
    }
    return Answer(Exit.DONE, "\n".join(lines) or "Nothing looks wrong.", facts)


def _line(finding: Finding) -> str:
    day = "" if finding.day is None else f"{finding.day:%a} {finding.day.isoformat()}  "
    title = f"{finding.title}  " if finding.title else ""
    return f"{day}{title}{_what(finding)}"


def _what(finding: Finding) -> str:
    time, many = format_minutes(finding.minutes), len(finding.rows)
    return {
        Wrong.NEEDS_YOU: f"{finding.count} needs you",
        Wrong.UNSENT: f"{finding.count} waiting to send",
        Wrong.RESTING: f"{time}, paused, not on your timesheet yet",
        Wrong.UNDER: f"{time} logged, {format_minutes(finding.missing)} below the target",
        Wrong.OVERFULL: f"{time} on one day",
        Wrong.FUTURE: f"{time}, still to come",
        Wrong.OFF_DAY: f"{time}, on a day off",
        Wrong.LONG: f"{time}, very long",
        Wrong.TWINS: f"{time}, {many} equal entries",
        Wrong.NO_NOTE: f"{time}, no note",
        Wrong.CLOSED: f"{many} on a closed phase" if many > 1 else f"{time}, on a closed phase",
    }[finding.wrong]


def _facts(finding: Finding) -> dict[str, object]:
    return {
        "wrong": finding.wrong.value,
        "date": None if finding.day is None else finding.day.isoformat(),
        "minutes": finding.minutes,
        "missing": finding.missing,
        "count": finding.count,
        "title": finding.title,
        "entries": [of_entry(row) for row in finding.rows],
    }
