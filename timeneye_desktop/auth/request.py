"""What came in over the loopback, as a value, and what goes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote_to_bytes

_MAX_FIELDS: Final = 32


@dataclass(frozen=True, slots=True)
class Request:
    """The head of one HTTP request, raw: nothing is decoded or normalised before it is compared."""

    method: bytes
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    """Lower-case names."""

    def all(self, name: bytes) -> list[bytes]:
        return [value for key, value in self.headers if key == name]

    @property
    def path(self) -> bytes:
        return self.target.partition(b"?")[0]

    @property
    def query(self) -> bytes:
        return self.target.partition(b"?")[2]

    def cookie(self, name: bytes) -> str:
        """The last cookie of that name, or an empty text."""
        found = b""
        for line in self.all(b"cookie"):
            for part in line.split(b";"):
                key, _, value = part.strip().partition(b"=")
                found = value if key == name else found
        return found.decode("latin-1")


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def fields(query: bytes) -> dict[str, str] | None:
    """The parameters of a query; None when one is repeated, unreadable, or there are far too many.

    A plus sign stays a plus sign: codes of some servers contain it, and a space is never part of one.
    """
    parts = [part for part in query.split(b"&") if part]
    if len(parts) > _MAX_FIELDS:
        return None
    found: dict[str, str] = {}
    for part in parts:
        key, _, value = part.partition(b"=")
        try:
            name, text = unquote_to_bytes(key).decode("utf-8"), unquote_to_bytes(value).decode("utf-8")
        except UnicodeDecodeError:
            return None
        if name in found:
            return None
        found[name] = text
    return found
