"""What does each line ask for? Worked examples of the entry line's grammar, one a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey

NOW = datetime(2026, 3, 2, 15, 0)  # noqa: DTZ001  a local moment, as the line gets it: a Monday
TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)

LATELY = {"Acme > Design": "2026-02-27", "Acme > Build": "2026-02-28"}
TITLES = (
    *("Acme > Design", "Acme > Build", "Acme > Meetings", "Acme Labs > Design", "Internal > Learning"),
    *("Bakery Website > Photography", "Café Müller > Menü", "Coca-Cola > Photo shoot", "R&D > Prototypes"),
    *("Harbour App > Interaction design", "Internal > Administration", "March Festival > Posters"),
    *("Monitoring > Alerts", "Newsletter > Layout", "Theatre > Testing", "Tools > Documentation"),
    *("Website 2 > Launch", "عربي > تصميم"),
)
CHOICES = tuple(
    PhaseChoice(PhaseKey(project, phase), project, phase, used=title in LATELY, last_used=LATELY.get(title, ""))
    for title in TITLES
    for project, phase in (title.split(" > "),)
)


@dataclass(frozen=True, slots=True)
class Example:
    line: str
    phase: str = ""
    minutes: int | None = None
    notes: str = ""
    ago: int | None = None
    """Minutes."""
    day: date | None = None
    problem: str = ""
    others: tuple[str, ...] | None = None
    """What else the words could mean, where the example is about that."""
    marked: str = ""
    """The line with its tokens in brackets, where the example is about that."""


X = Example
ACME, BUILD, LABS = "Acme > Design", "Acme > Build", "Acme Labs > Design"

LENGTHS = (
    X("90m", minutes=90, marked="[90m]"),
    X("1.5h", minutes=90),
    X("1,5h", minutes=90),
    X("1:30", minutes=90),
    X("1h30", minutes=90),
    X("1h30m", minutes=90),
    X("1h 30m", minutes=90, marked="[1h 30m]"),
    X("1 h 30 min", minutes=90, marked="[1 h 30 min]"),
    X("2 hours", minutes=120, marked="[2 hours]"),
    X("2 hours 5 minutes with Bob", minutes=125, notes="with Bob", marked="[2 hours 5 minutes] with Bob"),
    X("PT1H30M", minutes=90),
    X("1h 30", minutes=90, marked="[1h 30]"),
    X("1h 30 people", minutes=60, notes="30 people", marked="[1h] 30 people"),
    X("1:30h", minutes=90),
    X("1:30 h", minutes=90, marked="[1:30 h]"),
    X(":45", minutes=45),
    X("0:90", minutes=90),
    X("2h-15m", minutes=105),
    X("1:30+0:20", minutes=110),
    X("24h", minutes=1_440),
    X("90m, homepage", minutes=90, notes="homepage", marked="[90m,] homepage"),
    X("homepage 90m.", minutes=90, notes="homepage"),
    X("call 1h 45m with Bob", minutes=105, notes="call with Bob"),
    X("20m and then 30m", minutes=20, notes="and then 30m", marked="[20m] and then 30m"),
    X("90m 2:00", minutes=90, notes="2:00"),
    X("25h", notes="25h"),
    X("0m", notes="0m"),
    X("90", notes="90"),
    X("\u0669\u0660m", notes="\u0669\u0660m"),
)

STRETCHES = (
    X("9:15-10:40", minutes=85, marked="[9:15-10:40]"),
    X("0915-1040", minutes=85),
    X("9-10:30", minutes=90),
    X("9:30-11", minutes=90),
    X("9:15–10:40", minutes=85),  # noqa: RUF001  as a text program writes it
    X("9:15 - 10:40", minutes=85, marked="[9:15 - 10:40]"),
    X("9:15 -10:40 review", minutes=85, notes="review", marked="[9:15 -10:40] review"),
    X("from 9:15 to 10:40", minutes=85, notes="from", marked="from [9:15 to 10:40]"),
    X("11:30-13:15", minutes=105),
    X("11:30-1:15", minutes=105),
    X("9-5:30", minutes=510),
    X("12:30-1:15", minutes=45),
    X("22:30-1:15", minutes=165),
    X("23:30-00:30", minutes=60),
    X("20:00-24:00", minutes=240),
    X("acme design 9:15-10:40, homepage", ACME, 85, "homepage"),
    X("9:15-10:40 11:00-12:00", minutes=85, notes="11:00-12:00"),
    X("1:30-0:20", minutes=70),
    X("9-10", notes="9-10"),
    X("9:15-9:15", notes="9:15-9:15"),
    X("9:15-25:00", notes="9:15-25:00"),
    X("555-1234", notes="555-1234"),
    X("2026-03 invoices", notes="2026-03 invoices"),
    X("1:30 - 2 reviews", minutes=90, notes="- 2 reviews"),
)

STARTS = (
    X("25m ago", ago=25, marked="[25m ago]"),
    X("1h 30m ago acme design", ACME, ago=90, marked="[1h 30m ago] [acme] [design]"),
    X("2 hours ago, acme design", ACME, ago=120),
    X("1:30 ago", ago=90),
    X("-25 acme design", ACME, ago=25, marked="[-25] [acme] [design]"),
    X("  -25 acme design", ACME, ago=25),
    X("-25m", ago=25),
    X("-1:30", ago=90),
    X("acme design -25", ACME, notes="-25"),
    X("-0", notes="-0"),
    X("-1441", notes="-1441"),
    X("- 25 chairs", notes="- 25 chairs"),
    X("@9:30 acme design", ACME, ago=330, marked="[@9:30] [acme] [design]"),
    X("@0930", ago=330),
    X("@9", ago=360),
    X("@9:30, standup", ago=330, notes="standup"),
    X("@15:00", ago=0),
    X("@15:01 acme design", ACME, problem="start-in-the-future"),
    X("@23:00 @7:00", notes="@7:00", problem="start-in-the-future"),
    X("@25:00", notes="@25:00"),
    X("ask @bob", notes="ask @bob"),
    X("@9:30 what I said 25m ago", ago=330, notes="what I said 25m ago"),
    X("2 days ago", notes="2 days ago"),
    X("25 ago", notes="25 ago"),
    X("long ago", notes="long ago"),
)

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

SLASHES = (
    X("/acme des", ACME, marked="[/acme des]", others=(LABS,)),
    X("/acme des 90m homepage", ACME, 90, "homepage", marked="[/acme des] [90m] homepage"),
    X("90m /labs", LABS, 90, marked="[90m] [/labs]"),
    X("/acme", BUILD, others=(ACME, "Acme > Meetings", LABS)),
    X("/des acme", ACME),
    X("/am 1h", "Acme > Meetings", 60, marked="[/am] [1h]"),
    X("/q1 /q2 /q3 /q4 /acme", notes="/q1 /q2 /q3 /q4 /acme"),
    X("/ad", "Internal > Administration"),
    X("/acme > design 1h", ACME, 60, marked="[/acme > design] [1h]"),
    X("/desgin", ACME),
    X("/acme desgin 1h", ACME, 60, marked="[/acme desgin] [1h]"),
    X("/acem des 1h", ACME, 60),
    X("/acme design a new header", ACME, notes="a new header", marked="[/acme design] a new header"),
    X("/acme design, build page", ACME, notes="build page"),
    X("/acme homepage", BUILD, notes="homepage"),
    X("/acme mon", BUILD, day=date(2026, 2, 23), marked="[/acme] [mon]"),
    X("/acme 2 hours", BUILD, 120),
    X("/acme 'design", BUILD, notes="design"),
    X("/photo sho", "Coca-Cola > Photo shoot"),
    X("/cafe menu", "Café Müller > Menü"),
    X("/tography", "Bakery Website > Photography"),
    X("/nosuchthing 1h", minutes=60, notes="/nosuchthing"),
    X("/", notes="/"),
    X("/... 1h", minutes=60, notes="/..."),
    X("and/or acme design", ACME, notes="and/or"),
    X("/acme des /labs", ACME, notes="/labs", marked="[/acme des] /labs"),
    X("acme design /labs 1h", LABS, 60, "acme design"),
    X("'/acme 1h", minutes=60, notes="/acme"),
)

WORDS = (
    X("acme design 90m homepage", ACME, 90, "homepage", marked="[acme] [design] [90m] homepage", others=(LABS,)),
    X("design acme 90m", ACME, 90),
    X("homepage 90m acme design", ACME, 90, "homepage", marked="homepage [90m] [acme] [design]"),
    X("acme 90m design homepage", ACME, 90, "homepage", marked="[acme] [90m] [design] homepage"),
    X("ACME Design", ACME),
    X("acme des 1h", ACME, 60),
    X("acme labs design", LABS, others=()),
    X("Acme > Design 1h", ACME, 60, marked="[Acme] [>] [Design] [1h]"),
    X("Acme > Design: homepage 1h", ACME, 60, "homepage"),
    X("acme/design 1h", ACME, 60),
    X("acme, design, homepage, 1h", ACME, 60, "homepage,"),
    X("acme build", BUILD),
    X("acme build design", BUILD, notes="design"),
    X("cafe muller menu 1h", "Café Müller > Menü", 60),
    X("Cafe\u0301 Mu\u0308ller Menu\u0308 1h", "Café Müller > Menü", 60),
    X("coca-cola photo shoot 1h", "Coca-Cola > Photo shoot", 60),
    X("r&d prototypes 1h", "R&D > Prototypes", 60),
    X("website 2 launch 1h", "Website 2 > Launch", 60),
    X("عربي تصميم 1h", "عربي > تصميم", 60),
    X("learning 1h", "Internal > Learning", 60, marked="[learning] [1h]"),
    X("march festival 1h", "March Festival > Posters", 60),
    X("layout 1h", "Newsletter > Layout", 60),
    X("1h learning to paint", "Internal > Learning", 60, "to paint"),
    X("acme 1h", minutes=60, notes="acme"),
    X("design 1h", minutes=60, notes="design"),
    X("learn 1h", minutes=60, notes="learn"),
    X("acme desgin 1h", minutes=60, notes="acme desgin"),
    X("ad 1h", minutes=60, notes="ad"),
    X("acme de 1h", minutes=60, notes="acme de"),
    X("ac de 1h", minutes=60, notes="ac de"),
    X("intranet migration", notes="intranet migration"),
    X("acme homepage design", notes="acme homepage design"),
)

LITERALS = (
    X("'#123 checked", notes="#123 checked", marked="['#123] checked"),
    X("#123 checked", notes="#123 checked", marked="#123 checked"),
    X("'2 reviews", notes="2 reviews"),
    X("acme design '90m tape", ACME, notes="90m tape", marked="[acme] [design] ['90m] tape"),
    X("'2 hours", notes="2 hours"),
    X("'mon ami", notes="mon ami"),
    X("'12 mar", notes="12 mar"),
    X("'acme design 1h", minutes=60, notes="acme design"),
    X("'@9:30", notes="@9:30"),
    X("'-25", notes="-25"),
    X("#design 1h", minutes=60, notes="#design"),
    X("'new' copy", notes="'new' copy"),
    X("'", notes="'"),
    X("''", notes="'"),
    X("don't stop", notes="don't stop", marked="don't stop"),
    X("the users' wishes", notes="the users' wishes"),
)

TRAPS = (
    X("may be 3 things", notes="may be 3 things"),
    X("call 2 people", notes="call 2 people"),
    X("1.5 version", notes="1.5 version"),
    X("march on", notes="march on"),
    X("python 3.11", notes="python 3.11"),
    X("due 12.3.", notes="due 12.3."),
    X("1:1 with Anna", notes="1:1 with Anna"),
    X("step 1: header", notes="step 1: header"),
    X("16:9 pictures", notes="16:9 pictures"),
    X("10-15m of tape", notes="10-15m of tape"),
    X("support 24/7", notes="support 24/7"),
    X("h264 and 4k", notes="h264 and 4k"),
    X("9:30am standup", notes="9:30am standup"),
    X("12:00:00", notes="12:00:00"),
    X("to do list", notes="to do list"),
    X("the test failed", notes="the test failed"),
    X("new lay of the land", notes="new lay of the land"),
    X("acme and met Bob", notes="acme and met Bob"),
    X("two launch websites 2", "Website 2 > Launch", notes="two websites 2"),
    X("we meet 2 websites", notes="we meet 2 websites"),
    X("acme design 2 reviews 1h", ACME, 60, "2 reviews"),
    X("second 2nd try", notes="second 2nd try"),
    X("sunday's mail", notes="sunday's mail"),
    X("march festival posters", "March Festival > Posters"),
)

TEXTS = (
    X(""),
    X("     "),
    X("\t\n \u3000"),
    X("acme\tdesign\t90m\thome\tpage", ACME, 90, "home page"),
    X("1h\u00a030m\u00a0homepage", minutes=90, notes="homepage"),
    X("  homepage   1h  sketches  ", minutes=60, notes="homepage sketches"),
    X("ÄÖÜ 1h 漢字 🚀 café", minutes=60, notes="ÄÖÜ 漢字 🚀 café"),
    X("كتابة التقرير 1h", minutes=60, notes="كتابة التقرير"),
    X("\u200fתדה\u200f 1h", minutes=60, notes="\u200fתדה\u200f"),
    X("👩‍👩‍👧 1h", minutes=60, notes="👩‍👩‍👧"),
    X("e\u0301te\u0301 1h", minutes=60, notes="e\u0301te\u0301"),
    X("<b>1h</b> 1h", minutes=60, notes="<b>1h</b>"),
    X("((((", notes="(((("),
    X("1:1:1:1", notes="1:1:1:1"),
    X("a" * 1_000 + " 1h", notes="a" * 1_000 + " 1h"),
    X("1h " + "b" * 2_000, minutes=60, notes="b" * 2_000),
    X("1h " + "word " * 400, minutes=60, notes=("word " * 400).strip()),
    X("x " * 600 + "acme design 1h", notes="x " * 600 + "acme design 1h"),
    X("\0 1h", minutes=60, notes="\0"),
    X("\ud800 1h", minutes=60, notes="\ud800"),
)

EXAMPLES = (*LENGTHS, *STRETCHES, *STARTS, *DAYS, *SLASHES, *WORDS, *LITERALS, *TRAPS, *TEXTS)
