"""Which day: by its name, its weekday or its date."""

from __future__ import annotations

from datetime import date

from line_examples.example import TODAY, YESTERDAY
from line_examples.example import Example as X

DAYS = (
    X("today", day=TODAY),
    X("yesterday", day=YESTERDAY, marked="[yesterday]"),
    X("Yesterday, 1h", day=YESTERDAY, minutes=60),
    X("sun 1h", day=date(2026, 3, 1), minutes=60),
    X("fri", day=date(2026, 2, 27)),
    X("mon", day=date(2026, 2, 23)),
    X("12 mar", day=date(2025, 3, 12), marked="[12 mar]"),
    X("mar 12", day=date(2025, 3, 12)),
    X("2 mar", day=TODAY),
    X("28 feb", day=date(2026, 2, 28)),
    X("29 feb", day=date(2024, 2, 29)),
    X("31 december", day=date(2025, 12, 31)),
    X("1st march", day=date(2026, 3, 1)),
    X("February 3rd, 1h", day=date(2026, 2, 3), minutes=60),
    X("12. mar", day=date(2025, 3, 12)),
    X("12 mar 2026", day=date(2026, 3, 12), marked="[12 mar 2026]"),
    X("12 march 2024 1h", day=date(2024, 3, 12), minutes=60),
    X("Mar 12, 2024, 1h", day=date(2024, 3, 12), minutes=60),
    X("2026-03-12", day=date(2026, 3, 12)),
    X("2026-02-30", notes="2026-02-30"),
    X("29 feb 2025", notes="29 feb 2025"),
    X("31 apr", notes="31 apr"),
    X("0 mar", notes="0 mar"),
    X("yesterday fri 1h", day=YESTERDAY, minutes=60, notes="fri"),
    X("may 2 hours", minutes=120, notes="may"),
    X("12 may 2 hours", day=date(2025, 5, 12), minutes=120),
    X("mondays", notes="mondays"),
    X("mon-fri", notes="mon-fri"),
)
