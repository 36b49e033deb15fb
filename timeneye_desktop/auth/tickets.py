"""The one-time secrets that tie a browser's answer to our question (sign-in 3.2)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

_KEPT: Final = 8


class Use(Enum):
    FRESH = "fresh"
    """The start link was not followed yet."""
    FOLLOWED = "followed"
    """One browser followed it; its answer is awaited."""
    SPENT = "spent"
    """Its answer was accepted."""
    VOID = "void"
    """The start link was followed twice: nobody knows by whom, so its answer is not accepted."""


@dataclass(slots=True)
class Ticket:
    """One trip through the browser."""

    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    state: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    use: Use = Use.FRESH

    @property
    def challenge(self) -> str:
        """PKCE S256 (RFC 7636 4.2)."""
        return challenge(self.verifier)


def challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


class Tickets:
    """The trips of one sign-in: the same person may open the link again, in another browser too."""

    def __init__(self) -> None:
        self._tickets: list[Ticket] = [Ticket()]

    def fresh(self) -> Ticket:
        """A ticket nobody used yet; the last one until its link was followed."""
        if self._tickets[-1].use is not Use.FRESH:
            self._tickets = [*self._tickets, Ticket()][-_KEPT:]
        return self._tickets[-1]

    def followed(self) -> Ticket:
        """The trip that an answer without `state` most likely belongs to: the last one that began."""
        return next((ticket for ticket in reversed(self._tickets) if ticket.use is Use.FOLLOWED), self._tickets[-1])

    def by_nonce(self, nonce: str) -> Ticket | None:
        return _find(((ticket.nonce, ticket) for ticket in self._tickets), nonce)

    def by_state(self, state: str) -> Ticket | None:
        return _find(((ticket.state, ticket) for ticket in self._tickets), state)

    def by_cookie(self, cookie: str) -> Ticket | None:
        return _find(((ticket.cookie, ticket) for ticket in self._tickets), cookie)


def _find(known: Iterable[tuple[str, Ticket]], given: str) -> Ticket | None:
    """Compare with each in constant time."""
    wanted = given.encode("utf-8", "replace")
    found: Ticket | None = None
    for text, ticket in known:
        if hmac.compare_digest(text.encode("ascii"), wanted):
            found = ticket
    return found
