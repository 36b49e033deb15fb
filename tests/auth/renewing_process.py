"""One of several programs of the same person: waits for a line, then calls Timeneye with the token it holds.

Usage: renewing_process.py SERVER FOLDER KEYRING, with the folder of signed_in.py on the path.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from signed_in import SharedShelf, printed

from timeneye_desktop.app.core import connect
from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.renewal import Renewal
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.domain.account import Account, Person

TASKS = 3


async def live(server: str, folder: Path, keyring: Path) -> None:
    vault = KeyringVault(find=lambda: SharedShelf(keyring))
    account = Account(account_key(server, "637"), server, Person("637", "Nora Lindqvist"))
    renewal = Renewal(account, folder, vault, connect, lambda _secret: None)
    renewal.use(await vault.tokens(account.key))
    api = connect(server, renewal.access, renewal)
    printed(ready=True)
    await asyncio.to_thread(sys.stdin.readline)
    calls = [api.run(api.dialect.projects.list()) for _ in range(TASKS)]
    listed = await asyncio.gather(*calls, return_exceptions=True)
    printed(answers=[len(found.rows) if not isinstance(found, BaseException) else repr(found) for found in listed])
    await renewal.close()
    await api.close()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
