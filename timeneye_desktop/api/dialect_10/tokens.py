"""Exchanging a code for tokens: four addresses are documented or seen (api-10, 7.1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10.wire import BASE, pairs
from timeneye_desktop.api.json_text import decoded, text
from timeneye_desktop.api.verdicts import judged
from timeneye_desktop.domain import account
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.secret import Secret

_EPOCH_FROM: Final = 1_000_000_000
_FORTNIGHT: Final = timedelta(days=14)


class Tokens:
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


def _read(answer: Answer) -> account.Tokens:
    return judged(answer, _tokens, writes=False)


def _tokens(body: bytes) -> account.Tokens:
    value = decoded(body)
    access = value.get("accessToken") if isinstance(value, dict) else None
    if not isinstance(access, str) or not access or not access.isascii() or not access.isprintable():
        raise BadAnswerError("no token")
    refresh = value.get("refreshToken")
    return account.Tokens(
        Secret(access), Secret(refresh if isinstance(refresh, str) else ""), expiry(value.get("expiration"))
    )


def expiry(value: object) -> datetime:
    """UTC of an undocumented format: seconds from now, an epoch, or a date in GMT; else 14 days (api-10, 7.23)."""
    now = datetime.now(UTC)
    try:
        if isinstance(value, str) and not value.isdigit():
            moment = datetime.fromisoformat(text(value).strip())
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        seconds = int(value) if isinstance(value, str | int) and not isinstance(value, bool) else 0
        if seconds >= _EPOCH_FROM:
            return datetime.fromtimestamp(seconds, UTC)
        if seconds > 0:
            return now + timedelta(seconds=seconds)
    except (ValueError, OverflowError, OSError):
        pass
    return now + _FORTNIGHT
