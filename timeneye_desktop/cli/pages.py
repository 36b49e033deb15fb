"""Which pages of the running app does `timeneye show` bring to the front?"""

from __future__ import annotations

from typing import Final

WINDOW: Final = "window"
QUICK_ENTRY: Final = "quick-entry"
PAGES: Final = (
    *(WINDOW, QUICK_ENTRY, "reports", "export", "check", "mini", "waiting", "settings", "computer", "keys", "about"),
)
"""The first when none is named. The others are doors of `ui/doors.py`, by their values."""
