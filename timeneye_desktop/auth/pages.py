"""What the browser shows at the end. Static: nothing from a request ever appears here (sign-in 3.4)."""

from __future__ import annotations

from html import escape
from typing import Final

from timeneye_desktop.auth.request import Reply
from timeneye_desktop.domain.page_words import PageWords

_STYLE: Final = """
:root { color-scheme: light dark;
  --back: #f4f5f7; --card: #ffffff; --text: #1f2430; --muted: #5c6470; --line: #e2e5ea; }
@media (prefers-color-scheme: dark) {
  :root { --back: #16181d; --card: #20242b; --text: #e8eaee; --muted: #a5adba; --line: #333944; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center; padding: 24px;
  background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 26rem; padding: 36px 40px; text-align: center; background: var(--card);
  border: 1px solid var(--line); border-radius: 14px; }
.mark { width: 56px; height: 56px; margin: 0 auto 18px; border-radius: 50%; position: relative; }
.mark::after { content: ""; position: absolute; }
.good { background: #1f8a5b; }
.good::after { left: 21px; top: 13px; width: 11px; height: 22px; border: solid #fff; border-width: 0 4px 4px 0;
  transform: rotate(45deg); }
.plain { border: 4px solid #3f6fd8; }
.plain::after { left: 22px; top: 10px; width: 12px; height: 16px; border: solid #3f6fd8; border-width: 0 0 4px 4px; }
h1 { margin: 0 0 8px; font-size: 1.3rem; font-weight: 600; }
p { margin: 0; color: var(--muted); }
"""

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

HEADERS: Final = (
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", _POLICY),
)


def _document(mark: str, title: str, text: str, language: str = "en") -> bytes:
    title, text = escape(title), escape(text)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title} - Timeneye Desktop</title><style>{_STYLE}</style></head>"
        f'<body><main><div class="mark {mark}"></div><h1>{title}</h1><p>{text}</p></main></body></html>\n'
    ).encode()


def signed_in(words: PageWords) -> bytes:
    return _document("good", words.let_in, words.one_step_left, words.language)


def returned(words: PageWords) -> bytes:
    return _document("plain", words.back, words.look_there, words.language)


NOTHING: Final = _document(
    "plain", "Nothing to see here", "This address only serves a sign-in that Timeneye Desktop has started."
)


def page(status: int, body: bytes, *extra: tuple[str, str]) -> Reply:
    return Reply(status, body, (("Content-Type", "text/html; charset=utf-8"), *HEADERS, *extra))


def rejection(status: int, *extra: tuple[str, str]) -> Reply:
    return page(status, NOTHING, *extra)


def redirect(status: int, location: str, *extra: tuple[str, str]) -> Reply:
    return Reply(status, b"", (("Location", location), *HEADERS, *extra))
