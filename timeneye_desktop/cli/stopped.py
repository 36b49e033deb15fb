"""What does the terminal say of a timer that was stopped?"""

from __future__ import annotations

from timeneye_desktop.domain.durations import format_minutes, format_seconds
from timeneye_desktop.services.stopping import Stopped


def stopped_words(stopped: Stopped) -> str:
    """As in: Logged 0:12 (11:40) to Acme > Design; or, past midnight, what was logged for each day."""
    first, *others = stopped.logged
    title = f"{first.row.project} > {first.row.phase}"
    if others:
        days = ", ".join(f"{format_minutes(row.work.minutes)} on {row.work.day.isoformat()}" for row in stopped.rows)
        return f"Logged to {title}: {days}."
    minutes = first.row.work.minutes
    measured = "" if stopped.measured is None else f" ({format_seconds(stopped.measured)})"
    return f"Logged {format_minutes(minutes)}{measured} to {title}."
