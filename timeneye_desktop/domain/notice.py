"""Something the person should hear of wherever they are: a title, a sentence, and what they may answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

OPENED: Final = ""
"""What was chosen when the notice itself was clicked and none of its buttons."""


@dataclass(frozen=True, slots=True)
class Choice:
    key: str
    words: str
    """A verb."""


@dataclass(frozen=True, slots=True)
class Notice:
    key: str
    """Another of the same key takes its place."""
    title: str
    body: str
    choices: tuple[Choice, ...] = ()
    is_in_window: bool = False
    """The main window shows the same by itself."""
