"""Which calls exchange a code for tokens (api-10, 7.1), which renew them, and what they answer?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias, TypeGuard
from urllib.parse import quote

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10.wire import BASE, pairs
from timeneye_desktop.api.json_text import decoded, number
from timeneye_desktop.api.verdicts import judged
from timeneye_desktop.domain import account
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.secret import Secret

Address: TypeAlias = tuple[str, str]
"""Method and path below the server."""

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
    def __init__(self, renewals: tuple[Address, ...] = RENEWALS) -> None:
        self._renewals = renewals

    def exchanges(self, keys: AppKeys, code: str) -> tuple[Call[account.Tokens], ...]:
        """The calls to try in this order; a code is good for one use, so move on only when the address is wrong."""
        fields = pairs(code=code, clientId=keys.client_id)
        segments = f"{quote(keys.client_id, safe='')}/{quote(code, safe='')}"
        return (
            Call("GET", "/token", _read, fields, basic=keys, writes=True),
            Call("POST", "/token", _read, form=fields, basic=keys, writes=True),
            Call("GET", f"{BASE}/token/", _read, fields, basic=keys, writes=True),
            Call("GET", f"{BASE}/token/{segments}", _read, basic=keys, writes=True),
        )

    def renewals(self, keys: AppKeys, refresh: Secret) -> tuple[Call[account.Tokens], ...]:
        """The calls to try in this order; a refresh token may be good for one use only, like a code."""
        fields = pairs(grant_type="refresh_token", refreshToken=refresh.reveal(), clientId=keys.client_id)
        return tuple(
            Call(method, path, _read, fields, basic=keys, writes=True)
            if method == "GET"
            else Call(method, path, _read, form=fields, basic=keys, writes=True)
            for method, path in self._renewals
        )


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
