"""Which calls exchange a code for tokens (api-10, 7.1), which renew them, and what they answer?"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias, TypeGuard
from urllib.parse import quote

from timeneye_desktop.api.calls import Answer, Call, Pairs
from timeneye_desktop.api.dialect_10.wire import BASE, pairs
from timeneye_desktop.api.json_text import decoded, number
from timeneye_desktop.api.verdicts import judged
from timeneye_desktop.domain import account
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.secret import Secret

Address: TypeAlias = tuple[str, str]
"""Method and path below the server."""

EXCHANGES: Final[tuple[Address, ...]] = (
    ("GET", "/token"),
    ("POST", "/token"),
    ("GET", f"{BASE}/token/"),
    ("GET", f"{BASE}/token/{{clientId}}/{{code}}"),
)
_ADDRESS: Final = re.compile(r"(GET|POST) ((?:/(?:[\w.~-]+|\{clientId\}|\{code\}))+/?)", re.ASCII)
RENEWALS: Final[tuple[Address, ...]] = (
    ("POST", f"{BASE}/token/refresh/"),
    ("GET", f"{BASE}/token/refresh/"),
    ("POST", "/token"),
)
"""Guesses: such an address exists, and none was ever written down (api-10, section 3)."""

_EPOCH_FROM: Final = 1_000_000_000
_MILLISECONDS_FROM: Final = 100_000_000_000
_FORTNIGHT: Final = timedelta(days=14)


class Tokens:
    def __init__(self, exchanges: tuple[Address, ...] = EXCHANGES, renewals: tuple[Address, ...] = RENEWALS) -> None:
        self._exchanges = exchanges
        self._renewals = renewals

    def exchanges(self, keys: AppKeys, code: str, verifier: str = "") -> tuple[Call[account.Tokens], ...]:
        """The calls to try in this order; a code is good for one use, so move on only when the address is wrong.

        The verifier (RFC 7636 4.5) goes where the code goes: Timeneye may drop it, and a server that took note of the
        challenge asks for it. An address with the code in its path is left as it is known to work.
        """
        fields = pairs(code=code, clientId=keys.client_id, code_verifier=verifier or None)
        return tuple(_exchange(method, path, keys, code, fields) for method, path in self._exchanges)

    def renewals(self, keys: AppKeys, refresh: Secret) -> tuple[Call[account.Tokens], ...]:
        """The calls to try in this order; a refresh token may be good for one use only, like a code."""
        fields = pairs(grant_type="refresh_token", refreshToken=refresh.reveal(), clientId=keys.client_id)
        return tuple(
            Call(method, path, _read, fields, basic=keys, writes=True)
            if method == "GET"
            else Call(method, path, _read, form=fields, basic=keys, writes=True)
            for method, path in self._renewals
        )


def addresses(text: str) -> tuple[Address, ...]:
    """What a packager names, as in "POST /token, GET /api/3/token/{clientId}/{code}"; ValueError."""
    found = [_ADDRESS.fullmatch(part.strip()) for part in text.split(",")]
    named = tuple((address[1], address[2]) for address in found if address)
    if len(named) < len(found):
        raise ValueError(text)
    return named


def _exchange(method: str, path: str, keys: AppKeys, code: str, fields: Pairs) -> Call[account.Tokens]:
    if "{code}" in path:
        path = path.replace("{clientId}", quote(keys.client_id, safe="")).replace("{code}", quote(code, safe=""))
        return Call(method, path, _read, basic=keys, writes=True)
    if method == "GET":
        return Call(method, path, _read, fields, basic=keys, writes=True)
    return Call(method, path, _read, form=fields, basic=keys, writes=True)


def _read(answer: Answer) -> account.Tokens:
    return judged(answer, _tokens, writes=False)


def _tokens(body: bytes) -> account.Tokens:
    value = decoded(body)
    access = value.get("accessToken") if isinstance(value, dict) else None
    if not _can_be_sent(access):
        raise BadAnswerError("no token")
    refresh = value.get("refreshToken")
    return account.Tokens(
        Secret(access), Secret(refresh if _can_be_sent(refresh) else ""), expiry(value.get("expiration"))
    )


def _can_be_sent(token: object) -> TypeGuard[str]:
    return isinstance(token, str) and bool(token) and token.isascii() and token.isprintable()


def expiry(value: object) -> datetime:
    """UTC of an undocumented format: seconds from now, an epoch, or a date, in GMT unless it says otherwise (7.23).

    What makes no sense is 14 days. Nothing depends on it: a 401 is the only truth.
    """
    now = datetime.now(UTC)
    try:
        seconds = number(value)
    except ValueError:
        return _moment(value) or now + _FORTNIGHT
    try:
        if seconds >= _EPOCH_FROM:
            return datetime.fromtimestamp(seconds / 1_000 if seconds >= _MILLISECONDS_FROM else seconds, UTC)
        return now + (timedelta(seconds=seconds) if seconds > 0 else _FORTNIGHT)
    except (ValueError, OverflowError, OSError):
        return now + _FORTNIGHT


def _moment(value: object) -> datetime | None:
    """Of a date as ISO 8601 or HTTP write it."""
    if not isinstance(value, str):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(value.strip())
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
