"""Does somebody's Timeneye account live in another time zone than this computer?

No call tells the account's zone (api-10): the person may. Timeneye locks days and saves timers by it.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def zone_named(name: str) -> ZoneInfo | None:
    """The zone of an IANA name such as Europe/Rome; None for what is none."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # unknown, no name of a file, a folder
        return None


def differs(name: str, now: datetime) -> bool:
    """Whether clocks there show another time than here; False where the account's zone is not known."""
    zone = zone_named(name)
    return zone is not None and now.astimezone(zone).utcoffset() != now.astimezone().utcoffset()
