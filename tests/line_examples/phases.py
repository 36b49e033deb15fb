"""Which phase: after a slash, or in plain words."""

from __future__ import annotations

from datetime import date

from line_examples.example import ACME, BUILD, LABS
from line_examples.example import Example as X

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
