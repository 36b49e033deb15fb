"""Small documents beside the databases: preferences and the accounts of this computer."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from dataclasses import asdict, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.domain.preferences import Preferences

_LARGEST: Final = 256 * 1024


class PreferenceFile:
    """Keeps preferences as JSON. Unknown or wrong values give the default; unknown keys are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        stored = _load(self._path)
        good: dict[str, Any] = {}
        for field in fields(Preferences):
            value = _checked(field.default, stored.get(field.name))
            if value is not None:
                good[field.name] = value
        return replace(Preferences(), **good)

    def save(self, preferences: Preferences) -> None:
        """StoreError when the file cannot be written."""
        values = {key: value.value if isinstance(value, Enum) else value for key, value in asdict(preferences).items()}
        _save(self._path, {**_load(self._path), **values})


class AccountFile:
    """Remembers who has signed in on this computer and who did so last. Holds no secret."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self) -> Account | None:
        stored = _load(self._path)
        return _account(stored.get("accounts"), stored.get("last"))

    def remember(self, account: Account) -> None:
        stored = _load(self._path)
        accounts = stored.get("accounts")
        accounts = accounts if isinstance(accounts, dict) else {}
        accounts[account.key] = {
            "server": account.server,
            "id": account.person.id,
            "name": account.person.name,
        }
        _save(self._path, {**stored, "accounts": accounts, "last": account.key})

    def forget_last(self) -> None:
        _save(self._path, {**_load(self._path), "last": ""})


def _account(accounts: object, key: object) -> Account | None:
    record = accounts.get(key) if isinstance(accounts, dict) else None
    if not isinstance(record, dict) or not isinstance(key, str):
        return None
    server, number, name = record.get("server"), record.get("id"), record.get("name")
    if isinstance(server, str) and isinstance(number, str) and isinstance(name, str):
        return Account(key, server, Person(number, name))
    return None


def _checked(default: object, value: object) -> object | None:
    """The stored value as the field's type, or None to keep the default."""
    if isinstance(default, Enum):
        choices = {choice.value: choice for choice in type(default)}
        return choices.get(value) if isinstance(value, str) else None
    if type(value) is not type(default):
        return None
    if isinstance(value, int) and not isinstance(value, bool) and not 0 <= value <= 65_535:  # noqa: PLR2004  a port
        return None
    return value


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _save(path: Path, values: dict[str, Any]) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFullError from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise ReadOnlyError(str(path)) from error
        raise StoreError(error.strerror or "") from error
