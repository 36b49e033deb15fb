"""How a past moment is told."""

from __future__ import annotations

from datetime import datetime

from timeneye_desktop.domain.days import day_name


def age(moment: datetime, now: datetime) -> str:
    """As in: today 10:42, yesterday 18:20, Mon 16 Nov 9:05; in the person's own time zone."""
    local, today = moment.astimezone(), now.astimezone().date()
    name = day_name(local.date(), today)
    return f"{name.lower() if name in {'Today', 'Yesterday'} else name} {local.hour}:{local.minute:02d}"
