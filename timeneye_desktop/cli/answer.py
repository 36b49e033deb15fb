"""What came of it: an exit code, one sentence, and facts for a script."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Self

from timeneye_desktop.cli.asked import VERSION


class Exit(IntEnum):
    """Exit codes (experience, "Keys and the terminal")."""

    DONE = 0
    """For `status`: a timer runs."""
    NOTHING_RUNS = 1
    FAILED = 2
    QUEUED = 3
    """Done on this computer, and not on Timeneye yet."""


@dataclass(frozen=True, slots=True)
class Answer:
    exit: Exit
    said: str
    """For a person: one sentence, or several lines."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """For a script; documented in docs/terminal.md."""

    def as_json(self) -> str:
        return json.dumps({"v": VERSION, "exit": int(self.exit), "said": self.said, **self.facts})

    @classmethod
    def read(cls, text: str) -> Self | None:
        """None for what is no answer."""
        try:
            found = json.loads(text)
            if found.pop("v") != VERSION:
                return None
            return cls(Exit(found.pop("exit")), str(found.pop("said")), found)
        except (ValueError, KeyError, AttributeError, RecursionError):
            return None


def failed(said: str, **facts: object) -> Answer:
    return Answer(Exit.FAILED, said, facts)
