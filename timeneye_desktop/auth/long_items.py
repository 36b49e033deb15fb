"""How a text that is longer than an item of the keyring may be is kept in several of them."""

from __future__ import annotations

import hashlib
import json
from typing import Final, Protocol

LONGEST: Final = 1_200
"""Characters; Windows takes 2,560 bytes in an item, and two for each character (sign-in 3.5)."""
_MOST_PARTS: Final = 1_000


class Backend(Protocol):
    """The three calls of a keyring back end that we use."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class LongItems:
    """A back end over another one. What fits is kept as it is.

    The rest goes into numbered items that are named after its sum, and a manifest that is written last: whatever
    breaks off on the way, the item's name leads either to the old text or to the new one.
    """

    def __init__(self, backend: Backend, longest: int = LONGEST) -> None:
        self._backend = backend
        self._longest = longest

    def get_password(self, service: str, username: str) -> str | None:
        """The whole text; None when there is none, or a part of it is missing or was changed."""
        kept = self._backend.get_password(service, username)
        if kept is None or (manifest := _manifest(kept)) is None:
            return kept
        found = [self._backend.get_password(service, name) or "" for name in _part_names(username, manifest)]
        text = "".join(found)
        return text if _sum(text) == manifest[1] else None

    def set_password(self, service: str, username: str, password: str) -> None:
        before = self._parts_of(service, username)
        parts = [password[at : at + self._longest] for at in range(0, len(password), self._longest)]
        manifest = (len(parts), _sum(password))
        if len(parts) <= 1:
            self._backend.set_password(service, username, password)
            names = []
        else:
            names = _part_names(username, manifest)
            for name, part in zip(names, parts, strict=True):
                self._backend.set_password(service, name, part)
            self._backend.set_password(service, username, json.dumps({"parts": manifest[0], "sha256": manifest[1]}))
        self._remove(service, [name for name in before if name not in names])

    def delete_password(self, service: str, username: str) -> None:
        """All of it that is there, which may be nothing."""
        self._remove(service, [username, *self._parts_of(service, username)])

    def _parts_of(self, service: str, username: str) -> list[str]:
        manifest = _manifest(self._backend.get_password(service, username) or "")
        return [] if manifest is None else _part_names(username, manifest)

    def _remove(self, service: str, names: list[str]) -> None:
        for name in names:
            if self._backend.get_password(service, name) is not None:
                self._backend.delete_password(service, name)


def _manifest(kept: str) -> tuple[int, str] | None:
    """Count and sum, when this is the manifest of a long text."""
    if not kept.startswith('{"parts": '):
        return None
    try:
        found = json.loads(kept)
    except (ValueError, RecursionError):
        return None
    count, digest = found.get("parts"), found.get("sha256")
    if isinstance(count, int) and 1 < count <= _MOST_PARTS and isinstance(digest, str):
        return count, digest
    return None


def _part_names(username: str, manifest: tuple[int, str]) -> list[str]:
    count, digest = manifest
    return [f"{username} {digest[:12]} {number}" for number in range(1, count + 1)]


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
