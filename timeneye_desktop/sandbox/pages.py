"""What does the person in the browser see?"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Final
from urllib.parse import urlsplit

from timeneye_desktop.sandbox.ask import Reply
from timeneye_desktop.sandbox.style import STYLE

_MARK: Final = (
    '<svg viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="11" fill="var(--accent)"/>'
    '<circle cx="20" cy="21" r="10" fill="none" stroke="var(--on-accent)" stroke-width="2.6"/>'
    '<path d="M20 15.5V21l4 2.6M17 7.6h6" fill="none" stroke="var(--on-accent)" stroke-width="2.6"'
    ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
)
_STYLE_HASH: Final = b64encode(sha256(STYLE.encode()).digest()).decode()


@dataclass(frozen=True, slots=True)
class Look:
    """What the consent page tells; everything is escaped there."""

    app: str
    person: str
    email: str
    redirect_uri: str
    ticket: str


def consent_page(look: Look) -> Reply:
    host = urlsplit(look.redirect_uri).netloc
    initials = "".join(part[0] for part in look.person.split()[:2]).upper()
    body = f"""
<h1>Let {escape(look.app)} use your account?</h1>
<p class="muted">It can act for you until you sign out.</p>
<div class="person"><span class="face" aria-hidden="true">{escape(initials)}</span>
<div><b>{escape(look.person)}</b><small>{escape(look.email)}</small></div></div>
<h2>It will be able to</h2>
<ul><li>see your projects and phases</li><li>read, add and change your entries</li>
<li>start and stop your timers</li></ul>
<div class="choice">{_button("deny", "Deny", look.ticket)}{_button("allow", "Allow", look.ticket)}</div>"""
    foot = f"You will be sent back to {escape(host)}.<br>This is a sandbox: nothing here is real."
    return _page(200, f"Allow {look.app}?", body, foot, _origin(look.redirect_uri))


def plain_page(status: int, title: str, text: str) -> Reply:
    body = f'\n<h1>{escape(title)}</h1>\n<p class="muted">{escape(text)}</p>'
    return _page(status, title, body, "This is a sandbox: nothing here is real.", "")


def _button(decision: str, text: str, ticket: str) -> str:
    return (
        f'<form method="post"><input type="hidden" name="ticket" value="{escape(ticket)}">'
        f'<button class="{decision}" name="decision" value="{decision}">{text}</button></form>'
    )


def _origin(address: str) -> str:
    """Where the form may lead after its redirect; browsers check that too."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _page(status: int, title: str, body: str, foot: str, leads_to: str) -> Reply:
    html = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} - Timeneye sandbox</title><style>{STYLE}</style></head>
<body><main><div class="card"><div class="mark">{_MARK}<span><b>Timeneye</b>Sandbox</span></div>{body}
</div><p class="foot">{foot}</p></main></body></html>
"""
    policy = (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self' {leads_to}; "
        "frame-ancestors 'none'; base-uri 'none'"
    )
    headers = (
        ("content-security-policy", policy),
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
    )
    return Reply(status, html.encode(), "text/html; charset=utf-8", headers)
