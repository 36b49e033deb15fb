"""What was asked for in the terminal, as one frozen value that also travels to a running app."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Self

DO: Final = "do"
"""In front of a line that holds what was asked."""
VERSION: Final = 1
"""Of the shape in which questions and answers travel and are printed; counts up when a field changes its meaning."""


@dataclass(frozen=True, slots=True)
class Asked:
    verb: str
    text: str = ""
    """The words behind the verb, joined."""
    at: str = ""
    """When it began or ended, as it was typed: 9:30, or 25m ago."""
    limit: int = 0
    """At most so many lines; 0 for all."""
    right: str = ""
    """The desktop's permission to come to the front, where it gave one."""

    def as_line(self) -> str:
        """One line of plain characters."""
        given = {key: value for key, value in asdict(self).items() if value}
        return json.dumps({"v": VERSION, **given})

    @classmethod
    def read(cls, line: str) -> Self | None:
        """None for what is no such line."""
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(found, dict) or found.pop("v", None) != VERSION:
            return None
        return cls(**found) if _fits(found, cls) else None


def _fits(found: dict[str, Any], cls: type[Asked]) -> bool:
    kinds: dict[str, type[Any]] = {field.name: int if field.name == "limit" else str for field in fields(cls)}
    return "verb" in found and all(name in kinds and type(value) is kinds[name] for name, value in found.items())
