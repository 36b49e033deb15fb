"""Which texts would do something to a careless window, spreadsheet or terminal? Families, the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

MEGABYTE: Final = 1_000_000
_TAGS: Final = (
    *("b", "i", "u", "h1", "p", "pre", "div", "span", "table", "tr", "td", "ul", "li", "br", "hr", "center", "font"),
    *("script", "style", "iframe", "object", "svg", "math", "form", "input", "body", "html", "qt", "title", "meta"),
)
_IMAGES: Final = (
    *("file:///etc/passwd", "file://server/share/x.png", "http://127.0.0.1:9/x.png", "https://example.com/x.svg"),
    *("data:image/png;base64,AAAA", "qrc:/x.png", "//example.com/x", "../../../x", "x onerror=alert(1)", ""),
)
_LINKS: Final = ("javascript:alert(1)", "file:///bin/sh", "data:text/html,<b>x", "vbscript:x", "mailto:a@b", "tel:1")
_FORMULAS: Final = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', "SUM(A1:A9)", "@x", "-2+3+cmd|' '!A1")
_DIRECTIONS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_UNSEEN: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u2061\u034f\u3164\u115f\u2800"
_MARKS: Final = "\u0300\u0301\u0316\u0335\u0338\u0489\u20dd\u20e0\u0e47\u0f71"
_SCRIPTS: Final = (
    *(
        "שלום עולם",
        "مرحبا بالعالم",
        "नमस्ते दुनिया",
        "สวัสดีชาวโลก",
        "你好世界",
        "こんにちは",
        "안녕하세요",
        "Привет, мир",
        "Ünïcödé",
    ),
    *(
        "ﷺﷺﷺ",
        "\U0001d573\U0001d58a\U0001d591\U0001d591\U0001d594",
        "ⅣⅤⅥ",
        "\uff46\uff55\uff4c\uff4c",
        "ĲĲĲ",
        "ẞß",
        "ﬁﬂ",
        "𒐫𒐫𒐫",
    ),
)
_EMOJI: Final = (*("👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏿", "🇩🇰", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🧑🏽‍🚀" * 50, "❤️‍🔥", "🤷🏻‍♀️", "🫱🏻‍🫲🏿"),)
_SHELL: Final = (
    *(
        "$(reboot)",
        "`id`",
        "; rm -rf ~ #",
        "| cat /etc/passwd",
        "&& shutdown",
        "-rf",
        "--help",
        "> /dev/sda",
        "$HOME",
        "~",
    ),
    *("%COMSPEC%", "^&calc", "\\\\server\\share", "*", "!history", "{a,b}", "'$(x)'", '""', "\\", "\\n"),
)
_PATHS: Final = (
    *(
        "../../etc/passwd",
        "/dev/zero",
        "C:\\CON",
        "CON",
        "NUL.txt",
        "aux",
        "com1",
        "a/b",
        "a:b",
        ".",
        "..",
        "...",
        "~root",
    ),
    *(".hidden", "name.", "name ", "file?.txt", "a" * 300 + ".json", "\\\\?\\C:\\x", "/proc/self/fd/0"),
)
_FORMATS: Final = (
    *(
        "%s%s%s%n",
        "%(x)s",
        "{}",
        "{0}",
        "{0.__class__}",
        "{x!r:>9999}",
        "%1 %2 %L1",
        "%n",
        "{{}}",
        "%99999d",
        "$1",
        "\\1",
    ),
    *("<%= x %>", "{{x}}", "${x}", "#{x}", "%%", "{:99999}", "%c%c", "[[x]]"),
)
_SHEETS: Final = (
    *("QLabel { color: red }", "} * { font-size: 900px }", "#toast { image: url(file:///x) }", "*{border:99px solid}"),
    *("qproperty-text: 'x'", "/* ", "url(http://x)", "@import url(x)", "!important", "color: palette(x)"),
)
_SQL: Final = (
    "'; DROP TABLE entry; --",
    "' OR 1=1 --",
    '" OR ""="',
    "1; ATTACH 'x' AS y",
    "x' UNION SELECT 1--",
    "%_",
    "\\'",
    "--",
)
_ENTITIES: Final = (
    *("&amp;", "&lt;b&gt;", "&#60;b&#62;", "&#x3c;", "&nbsp;", "&amp;amp;", "&", "&&", "&&&", "R&D", "&Quit", "a&b&c"),
    *("&copy;&reg;", "&#0;", "&#1114112;", "&bogus;", "Q&&A", "& &", "&\t&", "&" * 500),
)
_ESCAPES: Final = ("[2J", "[31mred[0m", "]0;title\x07", "]8;;http://x\x07link", "[6n", "P$qm", "c", "(0")


def hostile() -> dict[str, tuple[str, ...]]:
    """By family."""
    return {
        **_markup(),
        **_signs(),
        "emoji": _EMOJI,
        "scripts": _SCRIPTS + tuple(text * 60 for text in _SCRIPTS),
        "formulas": tuple(
            f"{start}{rest}" for start in ("=", "+", "-", "@", "\t=", "\r=", "\uff1d", " =") for rest in _FORMULAS
        ),
        "escapes": (*(f"\x1b{rest}" for rest in _ESCAPES), "\x9b2J", "\x08\x08\x08", "\x07"),
        "shell": _SHELL,
        "paths": _PATHS,
        "formats": _FORMATS,
        "sheets": _SHEETS,
        "sql": _SQL,
    }


def _markup() -> dict[str, tuple[str, ...]]:
    return {
        "tags": tuple(_tags()),
        "nested": tuple(f"{'<table><tr><td>' * deep}x" for deep in (1, 2, 5, 10, 20, 50, 200))
        + tuple("<ul><li>" * deep for deep in (3, 50))
        + ("<div>" * 1_000, "<" * 500, "<b " * 200),
        "images": tuple(f'<img src="{source}">' for source in _IMAGES)
        + tuple(f"<img src={s} width=99999>" for s in _IMAGES),
        "links": tuple(f'<a href="{link}">x</a>' for link in _LINKS) + _LINKS + ("https://example.com/" + "x" * 2_000,),
        "entities": _ENTITIES,
        "breaks": (
            *(f"a{sign}b" for sign in ("\t", "\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029")),
            *(
                "\n" * 5_000,
                "a\n" * 5_000,
                "\t" * 5_000,
                " " * 5_000,
                "\u3000\u00a0\u2003",
                "\n\n\nx",
                "a\n\tb\n\tc\n\td",
            ),
        ),
    }


def _signs() -> dict[str, tuple[str, ...]]:
    return {
        "controls": tuple(
            f"a{chr(code)}b" for code in (*range(32), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r\v\f\x1c\x85"
        ),
        "surrogates": ("\ud800", "\udfff", "a\ud83db", "\udc00\ud800", "\ud83d" * 300, "😀\ud83d"),
        "directions": (
            *(f"evil{sign}gpj.exe" for sign in _DIRECTIONS),
            *(_DIRECTIONS * 50, "\u202e" * 5_000 + "x"),
        ),
        "unseen": tuple(f"a{sign}b" for sign in _UNSEEN) + tuple(sign * 400 for sign in _UNSEEN) + ("", " "),
        "stacks": tuple(f"Z{mark * count}algo" for mark in _MARKS for count in (1, 30, 20_000)),
        "huge": (
            "x" * MEGABYTE,
            "word " * (MEGABYTE // 5),
            "<b>" * (MEGABYTE // 3),
            "ü\n" * (MEGABYTE // 2),
            "\u0301" * MEGABYTE,
        ),
        "unbroken": tuple(letter * 2_000 for letter in ("W", "i", "漢", "ﷺ", "_", "/", "-", "😀")),
    }


def _tags() -> Iterator[str]:
    for tag in _TAGS:
        yield f"<{tag}>x</{tag}>"
        yield f"a <{tag.upper()} style='font-size:900px'>x"
    yield from (
        "<!-- x",
        "<!DOCTYPE html><html>",
        "<?xml version='1.0'?>",
        "]]>",
        "<x",
        "a<b>c",
        "1 < 2 > 1",
        "<>",
        "</",
    )


def hostile_strings() -> tuple[str, ...]:
    return tuple(text for family in hostile().values() for text in family)
