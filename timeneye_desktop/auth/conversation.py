"""Who said what during one sign-in, and whether it counts (sign-in 3.2 and 3.3). No input or output happens here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias
from urllib.parse import urlencode, urlsplit

from timeneye_desktop.auth.pages import page, redirect, rejection, returned
from timeneye_desktop.auth.request import Reply, Request, fields
from timeneye_desktop.auth.tickets import Ticket, Tickets, Use
from timeneye_desktop.domain.errors import BadPasteError
from timeneye_desktop.domain.page_words import ENGLISH
from timeneye_desktop.domain.secret import Secret

CALLBACK: Final = "/timeneye/callback"
CANCEL: Final = "/timeneye/cancel"
"""Timeneye lets an app register a second address for "no" (api-10 3)."""
DONE: Final = "/timeneye/done"
COOKIE: Final = "timeneye_sign_in"
_CODE: Final = re.compile(r"[!-~]{1,2048}\Z")
_START: Final = b"/s/"
_KEPT_UNMATCHED: Final = 3


@dataclass(frozen=True, slots=True)
class Arrived:
    """A code to exchange."""

    code: Secret
    verifier: Secret
    is_certain: bool
    """It carried our `state`. Without, it may be the code of a strange page, or a slip of the person's."""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A code that cannot be tied to our browser: never exchanged unless the person says so."""

    code: Secret


@dataclass(frozen=True, slots=True)
class ConsentRefused:
    """Somebody pressed Deny in our browser."""


Event: TypeAlias = Arrived | Unmatched | ConsentRefused


@dataclass(frozen=True, slots=True)
class Verdict:
    reply: Reply
    event: Event | None = None
    is_done_page: bool = False
    """The reply depends on how the exchange ends; `reply` is what to say when that is not known."""


class Conversation:
    """The rules of one sign-in. `authorize` makes the server's consent address for a ticket's state and challenge."""

    def __init__(self, port: int, authorize: Callable[[Ticket], str], *, server_echoes_state: bool = False) -> None:
        self.port = port
        self.rejected = 0
        self.server_echoes_state = server_echoes_state
        """Once a server has sent `state` back, an answer without it no longer counts (a ratchet)."""
        self._authorize = authorize
        self._tickets = Tickets()
        self._seen: set[bytes] = set()
        self._unmatched = 0

    @property
    def start_link(self) -> str:
        """A local link that works once; after it was followed, another one."""
        return f"http://127.0.0.1:{self.port}/s/{self._tickets.fresh().nonce}"

    def authorize_link(self) -> str:
        """The server's consent page itself, for when no listener could be opened: the answer has to be pasted."""
        ticket = self._tickets.followed()
        if ticket.use is not Use.FOLLOWED:
            ticket = self._tickets.fresh()
            ticket.use = Use.FOLLOWED
        return self._authorize(ticket)

    def judge(self, request: Request) -> Verdict:
        """What to answer, and what it means. Nothing a stranger sends ends the conversation."""
        verdict = self._judge(request)
        if verdict.reply.status >= 400:  # noqa: PLR2004  the client errors of HTTP
            self.rejected += 1
        return verdict

    def read_paste(self, text: str) -> Arrived:
        """What a person copied from the browser: the whole address, or the bare code. BadPasteError when neither."""
        pasted = text.strip().strip("\"'<>")
        if "?" not in pasted and not pasted.startswith("code="):
            if "://" in pasted or not _CODE.match(pasted):
                raise BadPasteError("no code" if "://" in pasted else "format")
            return self._arrived(pasted, self._tickets.followed(), is_certain=False)
        query = pasted.partition("?")[2] or pasted
        given = fields(query.partition("#")[0].encode("utf-8", "replace"))
        if given is None or "error" in given:
            raise BadPasteError("format" if given is None else "refused")
        if not _CODE.match(given.get("code", "")):
            raise BadPasteError("no code")
        ticket = self._tickets.by_state(given["state"]) if "state" in given else self._tickets.followed()
        is_short = "state" not in given and self.server_echoes_state
        if ticket is None or ticket.use is Use.VOID or is_short:
            raise BadPasteError("state")
        return self._arrived(given["code"], ticket, is_certain="state" in given)

    def accept(self, unmatched: Unmatched) -> Arrived:
        """The person says that this answer is theirs."""
        return self._arrived(unmatched.code.reveal(), self._tickets.followed(), is_certain=False)

    def _judge(self, request: Request) -> Verdict:
        hosts = request.all(b"host")
        if hosts != [f"127.0.0.1:{self.port}".encode()]:
            return Verdict(rejection(421))
        if request.method != b"GET":
            return Verdict(rejection(405, ("Allow", "GET")))
        path = request.path
        known = path.startswith(_START) or path in {CALLBACK.encode(), CANCEL.encode(), DONE.encode()}
        if not known:
            return Verdict(rejection(404))
        if not _is_navigation(request):
            return Verdict(rejection(403))
        if path == DONE.encode():
            return Verdict(page(200, returned(ENGLISH)), is_done_page=True)
        return self._start(request) if path.startswith(_START) else self._callback(request)

    def _start(self, request: Request) -> Verdict:
        ticket = self._tickets.by_nonce(request.target.removeprefix(_START).decode("latin-1"))
        if ticket is None:
            return Verdict(rejection(404))
        if ticket.use is not Use.FRESH:
            if ticket.use is Use.FOLLOWED:
                ticket.use = Use.VOID
            return Verdict(rejection(410))
        ticket.use = Use.FOLLOWED
        cookie = f"{COOKIE}={ticket.cookie}; Path=/timeneye; HttpOnly; SameSite=Lax"
        return Verdict(redirect(302, self._authorize(ticket), ("Set-Cookie", cookie)))

    def _callback(self, request: Request) -> Verdict:
        given = fields(request.query)
        if given is None:
            return Verdict(rejection(400))
        by_state = self._tickets.by_state(given["state"]) if "state" in given else None
        if "state" in given and by_state is None:
            return Verdict(rejection(400))
        if by_state is not None:
            self.server_echoes_state = True
        elif self.server_echoes_state:
            return Verdict(rejection(400))
        ticket = by_state or self._tickets.by_cookie(request.cookie(COOKIE.encode()))
        if ticket is not None and ticket.use is not Use.FOLLOWED:
            return Verdict(rejection(410))
        if "error" in given or request.path == CANCEL.encode():
            return self._refusal(ticket)
        return self._code(given.get("code", ""), ticket, by_state=by_state is not None)

    def _refusal(self, ticket: Ticket | None) -> Verdict:
        """A no counts only from our own browser."""
        if ticket is None:
            return Verdict(rejection(400))
        return Verdict(_to_done(), ConsentRefused())

    def _code(self, code: str, ticket: Ticket | None, *, by_state: bool) -> Verdict:
        if not _CODE.match(code):
            return Verdict(rejection(400))
        if _digest(code) in self._seen:
            return Verdict(rejection(410))
        if ticket is None:
            if self._unmatched == _KEPT_UNMATCHED:
                return Verdict(rejection(400))
            self._unmatched += 1
            self._seen.add(_digest(code))
            return Verdict(_to_done(), Unmatched(Secret(code)))
        if by_state:  # a cookie alone stays good: a strange page may have sent the browser here with a code of its own
            ticket.use = Use.SPENT
        return Verdict(_to_done(), self._arrived(code, ticket, is_certain=by_state))

    def _arrived(self, code: str, ticket: Ticket, *, is_certain: bool) -> Arrived:
        self._seen.add(_digest(code))
        return Arrived(Secret(code), Secret(ticket.verifier), is_certain)


def with_binding(address: str, ticket: Ticket) -> str:
    """The consent address with `state` and the PKCE challenge; neither is documented, so Timeneye may drop both."""
    extra = {"state": ticket.state, "code_challenge": ticket.challenge, "code_challenge_method": "S256"}
    return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(extra)}"


def _is_navigation(request: Request) -> bool:
    """False for what a page fetches, frames or loads ahead; browsers say so, other programs say nothing."""
    modes, targets = request.all(b"sec-fetch-mode"), request.all(b"sec-fetch-dest")
    purposes = request.all(b"sec-purpose") + request.all(b"purpose")
    return (
        all(mode == b"navigate" for mode in modes)
        and all(target == b"document" for target in targets)
        and not any(b"prefetch" in purpose or b"prerender" in purpose for purpose in purposes)
    )


def _to_done() -> Reply:
    return redirect(303, DONE)


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.encode("ascii")).digest()
