"""How tokens and app keys are written inside one keyring item."""

from __future__ import annotations

import json
from datetime import datetime

from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret


def tokens_to_text(tokens: Tokens) -> str:
    expires = tokens.expires_at.isoformat() if tokens.expires_at else ""
    return json.dumps({"access": tokens.access.reveal(), "refresh": tokens.refresh.reveal(), "expires": expires})


def tokens_from_text(text: str) -> Tokens | None:
    """None for anything this program has not written."""
    found = _texts(text)
    if not found.get("access"):
        return None
    try:
        expires = datetime.fromisoformat(found.get("expires", ""))
    except ValueError:
        expires = None
    return Tokens(Secret(found["access"]), Secret(found.get("refresh", "")), expires)


def keys_to_text(keys: AppKeys) -> str:
    return json.dumps({"client_id": keys.client_id, "client_secret": keys.client_secret.reveal()})


def keys_from_text(text: str) -> AppKeys | None:
    """None for anything this program has not written."""
    found = _texts(text)
    if not found.get("client_id"):
        return None
    return AppKeys(found["client_id"], Secret(found.get("client_secret", "")))


def _texts(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: value for key, value in found.items() if isinstance(value, str)}
