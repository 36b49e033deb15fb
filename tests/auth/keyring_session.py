"""Run inside dbus-run-session with an unlocked gnome-keyring: keeps, reads and forgets with the real vault.

Items are so small that everything has to be split. Usage: keyring_session.py write|read. Prints what it found as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import closing
from datetime import UTC, datetime

from timeneye_desktop.auth.vault import SERVICE, KeyringVault
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret

SERVER = "https://track.timeneye.com"
TOKENS = Tokens(Secret("access-" + "x" * 2000), Secret("refresh-\u00e9"), datetime(2026, 3, 1, tzinfo=UTC))
BEFORE = Tokens(Secret("access-before"), Secret("refresh-before"), None)
KEYS = AppKeys("42", Secret("client secret"))
LONGEST = 400


async def write(vault: KeyringVault) -> dict[str, object]:
    await vault.ready()
    await vault.keep_tokens("0123456789abcdef", BEFORE)
    with_one = items()
    await vault.keep_tokens("other", TOKENS)
    await vault.forget_tokens("other")
    await vault.forget_tokens("never kept")
    left_over = len(items()) - len(with_one)
    await vault.keep_tokens("0123456789abcdef", TOKENS)
    await vault.keep_keys(SERVER, KEYS)
    longest = max(len(text) for text in items() if '"sha256"' not in text)
    return {"session_only": vault.session_only, "left_over": left_over, "longest": longest}


async def read(vault: KeyringVault) -> dict[str, object]:
    tokens, keys = await vault.tokens("0123456789abcdef"), await vault.keys(SERVER)
    return {
        "session_only": vault.session_only,
        "same_tokens": tokens == TOKENS,
        "same_keys": keys == KEYS,
        "other": await vault.tokens("other") is None,
    }


def items() -> list[str]:
    """What really stands in the keyring under our name."""
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        found = secretstorage.search_items(bus, {"service": SERVICE})
        return [item.get_secret().decode() for item in found]


if __name__ == "__main__":
    shown = asyncio.run((write if sys.argv[1] == "write" else read)(KeyringVault(longest=LONGEST)))
    print(json.dumps(shown))  # noqa: T201  the answer to the test
