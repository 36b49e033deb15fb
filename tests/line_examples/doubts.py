"""Where words can mean several things: which comes first, what else a click gives, and what is only offered."""

from __future__ import annotations

from datetime import date

from line_examples.example import ACME, TODAY, YESTERDAY
from line_examples.example import Example as X

DOUBTS = (
    X("1.30h", minutes=78, could=("1:30",)),
    X("1,30h", minutes=78, could=("1:30",)),
    X("1.30 h acme design", ACME, 78, could=("1:30",)),
    X("1.5h acme design", ACME, 90, could=()),
    X("2.75h", minutes=165, could=()),
    X("90m acme", minutes=90, notes="acme", could=()),
    X("9-10:30 acme design", ACME, 90, could=("21:00-22:30",)),
    X("9:15-10:40 call", minutes=85, notes="call", could=("21:15-22:40",)),
    X("09:15-10:40 call", minutes=85, notes="call", could=()),
    X("11:30-1:15 call", minutes=105, notes="call", could=("23:30-1:15",)),
    X("9:30-14:00", minutes=270, could=()),
    X("@2:30 acme design", ACME, ago=750, could=("0:30 ago",)),
    X("@2:30", ago=750, could=("0:30 ago",)),
    X("@02:30", ago=750, could=()),
    X("@9:30", ago=330, could=()),
    X("-2 acme design", ACME, ago=2, could=("2:00 ago",)),
    X("-25", ago=25, could=()),
    X("-1.30 acme design", ACME, ago=78, could=("1:30 ago",)),
    X("mon 1h", minutes=60, day=date(2026, 2, 23), could=("2026-03-02", "note")),
    X("monday 1h", minutes=60, day=date(2026, 2, 23), could=("2026-03-02",)),
    X("sat with Bob", day=date(2026, 2, 28), notes="with Bob", could=("note",)),
    X("saturday with Bob", day=date(2026, 2, 28), notes="with Bob", could=()),
    X("12 mar 1h", minutes=60, day=date(2025, 3, 12), could=("2026-03-12",)),
    X("12 may 1h", minutes=60, day=date(2025, 5, 12), could=()),
    X("3/2/2026 1h", minutes=60, day=date(2026, 2, 3), could=("2026-03-02",)),
    X("2/13/2026 1h", minutes=60, day=date(2026, 2, 13), could=()),
    X("13/2/2026 1h", minutes=60, day=date(2026, 2, 13), could=()),
    X("12/1/2026 1h", minutes=60, day=date(2026, 1, 12), could=("2026-12-01",)),
    X("1/12/2026 1h", minutes=60, day=date(2026, 1, 12), could=("2026-12-01",)),
    X("4/1/2026 1h", minutes=60, day=date(2026, 1, 4), could=("2026-04-01",)),
    X("1/4/2026 1h", minutes=60, day=date(2026, 1, 4), could=("2026-04-01",)),
    X("Thu 31 Dec 1h", minutes=60, day=date(2026, 12, 31), could=("2025-12-31",)),
    X("Wed 31 Dec 1h", minutes=60, day=date(2025, 12, 31), could=()),
)

OFFERS = (
    X("acme design 90", ACME, notes="90", offers=("90: 1:30",)),
    X("90 acme design", ACME, notes="90", offers=("90: 1:30",)),
    X("acme design 2", ACME, notes="2", offers=("2: 0:02, 2:00",)),
    X("acme design 1.30", ACME, notes="1.30", offers=("1.30: 1:18, 1:30",)),
    X("acme design 1,5", ACME, notes="1,5", offers=("1,5: 1:30",)),
    X("acme design 90 homepage", ACME, notes="90 homepage", offers=("90: 1:30",)),
    X("acme design homepage 90 sketches", ACME, notes="homepage 90 sketches", offers=()),
    X("acme design 90 1h", ACME, 60, notes="90", offers=()),
    X("-25 acme design 90", ACME, ago=25, notes="90", offers=()),
    X("we call 2 people", notes="we call 2 people", offers=()),
    X("website 2 launch", "Website 2 > Launch", offers=()),
    X("acme design 2026", ACME, notes="2026", offers=()),
    X("acme design #90", ACME, notes="#90", offers=()),
    X("acme design '90", ACME, notes="90", offers=()),
    X("acme design 0", ACME, notes="0", offers=()),
    X("3/4", notes="3/4", offers=("3/4: 2025-04-03, 2025-03-04, 2026-03-04",)),
    X("27/2 1h", minutes=60, notes="27/2", offers=("27/2: 2026-02-27",)),
    X("12.2. 1h", minutes=60, notes="12.2.", offers=("12.2.: 2026-02-12",)),
    X("about 12.2. we met", notes="about 12.2. we met", offers=()),
    X("24/7 support 1h", minutes=60, notes="24/7 support", offers=()),
    X("mar 1h", minutes=60, notes="mar", offers=("mar: 2026-02-24",)),
    X("Mo 1h", minutes=60, notes="Mo", offers=("Mo: 2026-02-23, 2026-03-02",)),
    X("acme design 1h so", ACME, 60, notes="so", offers=("so: 2026-03-01",)),
    X("hier 1h acme design", ACME, 60, notes="hier", offers=("hier: 2026-03-01",)),
    X("12 set 1h", minutes=60, notes="12 set", offers=("12 set: 2025-09-12",)),
    X("so we do mi casa", notes="so we do mi casa", offers=()),
    X("yesterday mar 1h", minutes=60, day=YESTERDAY, notes="mar", offers=()),
    X("90 acme design mar", ACME, notes="90 mar", offers=("90: 1:30", "mar: 2026-02-24")),
)

NAMES = (
    X("monday club rehearsal 1h", "Monday Club > Rehearsal", 60, marked="[monday] [club] [rehearsal] [1h]"),
    X("club rehearsal monday 1h", "Monday Club > Rehearsal", 60, day=date(2026, 2, 23)),
    X("monday 1h club rehearsal", "Monday Club > Rehearsal", 60, day=date(2026, 2, 23)),
    X("24h support hotline 1h", "24h Support > Hotline", 60, marked="[24h] [support] [hotline] [1h]"),
    X("24h", minutes=1_440),
    X("sol energy sat images 2h", "Sol Energy > Sat images", 120),
    X("sat 2h sol energy images", "Sol Energy > Sat images", 120, day=date(2026, 2, 28)),
    X("festival mardi gras 1h", "Festival > Mardi Gras", 60),
    X("mardi 1h", minutes=60, day=date(2026, 2, 24)),
    X("/monday club 1h", "Monday Club > Rehearsal", 60),
    X("today acme design", ACME, day=TODAY),
)
