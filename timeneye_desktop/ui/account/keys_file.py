"""What is in the file that a firm hands out to its people instead of a client id and a secret?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.ui.account.key_text import read_key

LARGEST: Final = 64 * 1024
_LONGEST_ADDRESS: Final = 300


@dataclass(frozen=True, slots=True)
class KeysFile:
    keys: AppKeys
    server: str
    """Empty when the file names none."""


def read_keys_file(path: Path) -> KeysFile:
    """Waits for the disk, so not for the UI thread. NotPossibleError: unreadable, or not such a file."""
    try:
        if not path.is_file():  # a pipe or a device would keep us waiting
            raise NotPossibleError("keys-file-unreadable")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise NotPossibleError("keys-file-unreadable") from error
    if len(content) > LARGEST:
        raise NotPossibleError("keys-file")
    return _understood(content)


def _understood(content: bytes) -> KeysFile:
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise NotPossibleError("keys-file")
    try:
        keys = AppKeys(read_key(_text(given, "client_id")), Secret(read_key(_text(given, "client_secret"))))
    except NotPossibleError as error:
        raise NotPossibleError("keys-file") from error
    server = _text(given, "server").strip()
    if len(server) > _LONGEST_ADDRESS:
        raise NotPossibleError("keys-file")
    return KeysFile(keys, server)


def _text(given: dict[str, Any], name: str) -> str:
    """Ids may be written as numbers; anything else that is not text counts as missing."""
    value = given.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:d}"
    return value if isinstance(value, str) else ""
