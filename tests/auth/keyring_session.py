"""Run inside dbus-run-session with an unlocked gnome-keyring: keeps, reads and forgets with the real vault.

Usage: keyring_session.py write|read. Prints what it found as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import UTC, datetime

from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret

SERVER = "https://track.timeneye.com"
TOKENS = Tokens(Secret("access-" + "x" * 2000), Secret("refresh-\u00e9"), datetime(2026, 3, 1, tzinfo=UTC))


async def write(vault: KeyringVault) -> dict[str, object]:
    await vault.ready()
    await vault.keep_tokens("0123456789abcdef", TOKENS)
    await vault.keep_tokens("other", TOKENS)
    await vault.keep_keys(SERVER, AppKeys("42", Secret("client secret")))
    await vault.forget_tokens("other")
    await vault.forget_tokens("never kept")
    return {"session_only": vault.session_only}


async def read(vault: KeyringVault) -> dict[str, object]:
    tokens, keys = await vault.tokens("0123456789abcdef"), await vault.keys(SERVER)
    return {
        "session_only": vault.session_only,
        "same_tokens": tokens == TOKENS,
        "same_keys": keys == AppKeys("42", Secret("client secret")),
        "other": await vault.tokens("other") is None,
    }


if __name__ == "__main__":
    found = asyncio.run((write if sys.argv[1] == "write" else read)(KeyringVault()))
    print(json.dumps(found))  # noqa: T201  the answer to the test
