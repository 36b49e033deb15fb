"""Small documents beside the databases: preferences, accounts, lines typed before, window places, newer versions."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import Field, asdict, astuple, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.place import Place
from timeneye_desktop.domain.preferences import Preferences, span_of
from timeneye_desktop.domain.release import Looked, Release
from timeneye_desktop.domain.typed import Typed

_LARGEST: Final = 256 * 1024


class PreferenceFile:
    """Keeps preferences as JSON. Unknown or wrong values give the default; unknown keys are kept.

    What is the default is not kept, so that another default holds for whoever has chosen nothing.
    """

    def __init__(self, path: Path, default: Preferences = Preferences()) -> None:  # noqa: B008  it is frozen
        self._path = path
        self._default = default

    def load(self) -> Preferences:
        stored = _load(self._path)
        good: dict[str, Any] = {}
        for field in fields(Preferences):
            value = _checked(field, stored.get(field.name))
            if value is not None:
                good[field.name] = value
        return replace(self._default, **good)

    def save(self, preferences: Preferences) -> None:
        """StoreError when the file cannot be written."""
        usual = asdict(self._default)
        chosen = {key: value for key, value in asdict(preferences).items() if value != usual[key]}
        values = {key: value.value if isinstance(value, Enum) else value for key, value in chosen.items()}
        _save(self._path, {key: value for key, value in _load(self._path).items() if key not in usual} | values)


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

    def echoes_state(self, server: str) -> bool:
        """Whether a sign-in at this server has come back with our `state` before: then every one has to."""
        servers = _load(self._path).get("servers_that_echo_state")
        return isinstance(servers, list) and server in servers

    def note_echo(self, server: str) -> None:
        if not self.echoes_state(server):
            stored = _load(self._path)
            servers = stored.get("servers_that_echo_state")
            known = servers if isinstance(servers, list) else []
            _save(self._path, {**stored, "servers_that_echo_state": [*known, server]})

    def forget_last(self) -> None:
        _save(self._path, {**_load(self._path), "last": ""})


class LineFile:
    """Keeps the lines that were entered before. No work depends on it: a damaged one is an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Typed, ...]:
        """The latest last."""
        stored = _load(self._path).get("lines")
        lines = map(_typed, stored if isinstance(stored, list) else ())
        return tuple(line for line in lines if line is not None)

    def save(self, lines: Sequence[Typed]) -> None:
        """StoreError when the file cannot be written."""
        _save(self._path, {"lines": [[line.text, *(line.picked or ())] for line in lines]})

    def remove(self) -> None:
        """StoreError when it cannot be removed."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error) from error


def _account(accounts: object, key: object) -> Account | None:
    record = accounts.get(key) if isinstance(accounts, dict) and isinstance(key, str) else None
    if not isinstance(record, dict) or not isinstance(key, str):
        return None
    server, number, name = record.get("server"), record.get("id"), record.get("name")
    if isinstance(server, str) and isinstance(number, str) and isinstance(name, str):
        return Account(key, server, Person(number, name))
    return None


def _typed(stored: Any) -> Typed | None:  # noqa: ANN401  whatever stands in the file
    match stored:
        case [str(text)]:
            return Typed(text)
        case [str(text), str(project), str(phase)]:
            return Typed(text, PhaseKey(project, phase))
    return None


def _checked(field: Field[Any], value: object) -> object | None:
    """The stored value as the field's type, or None to keep the default."""
    default, span = field.default, span_of(field)
    if isinstance(default, Enum):
        choices = {choice.value: choice for choice in type(default)}
        return choices.get(value) if isinstance(value, str) else None
    if type(value) is not type(default):
        return None
    return None if span is not None and isinstance(value, int) and value not in span else value


class PlaceFile:
    """Keeps where windows stood, by the screens they stood on. A damaged file is an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, Place]:
        """By screens and window."""
        found = {key: _place(value) for key, value in _load(self._path).items()}
        return {key: place for key, place in found.items() if place is not None}

    def save(self, places: Mapping[str, Place]) -> None:
        """StoreError when the file cannot be written."""
        _save(self._path, {key: list(astuple(place)) for key, place in places.items()})


class UpdateFile:
    """Keeps what is known of newer versions. A damaged file is an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Looked:
        stored = _load(self._path)
        day, version, page, told = (stored.get(name) for name in ("day", "version", "page", "told"))
        if isinstance(day, str) and isinstance(version, str) and isinstance(page, str) and isinstance(told, str):
            return Looked(day, Release(version, page), told)
        return Looked()

    def save(self, looked: Looked) -> None:
        """StoreError when the file cannot be written."""
        found = looked.found
        _save(self._path, {"day": looked.day, "version": found.version, "page": found.page, "told": looked.told})


def _place(value: object) -> Place | None:
    is_fit = isinstance(value, list) and len(value) == 4 and all(type(part) is int for part in value)  # noqa: PLR2004  two corners
    return Place(*value) if is_fit else None  # type: ignore[misc]  # looked at above


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _save(path: Path, values: dict[str, Any]) -> None:
    """Whole or not at all."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                json.dump(values, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise disk_error(error) from error
