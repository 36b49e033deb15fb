"""One thing that a diagnosis tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_KEY: Final = 6


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    text: str
    is_wrong: bool = False

    def __str__(self) -> str:
        plain = "".join(char if char.isprintable() else "?" for char in " ".join(self.text.split()))
        return f"{'!' if self.is_wrong else ' '} {self.name:<10} {plain}"


def short(key: str) -> str:
    """Of an account's key as much as tells two apart."""
    return f"{key[:_KEY]}..." if len(key) > _KEY else key
