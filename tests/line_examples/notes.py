"""What stays in the note: words in quotes, words that only look like time, and any text at all."""

from __future__ import annotations

from line_examples.example import ACME
from line_examples.example import Example as X

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
    X("'::", notes="::"),
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
