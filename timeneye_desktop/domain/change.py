"""What became of an entry, through whom, and what it was before?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from timeneye_desktop.domain.entry import EntryRow, Work


class Cause(Enum):
    """Whose doing it was; before and after say whether it was logged, changed or deleted."""

    YOU = "you"
    UNDO = "undo"
    REDO = "redo"
    ELSEWHERE = "elsewhere"
    """Another device, a colleague, the server itself: a list showed it."""
    ROUNDED = "rounded"
    """The first list to show an entry of ours had other minutes."""
    ADOPTED = "adopted"
    """The answer to our create was lost, and the entry was found on the server."""
    MERGED = "merged"
    """Our edit was sent together with what had been changed there."""


@dataclass(frozen=True, slots=True)
class Turned:
    """An entry went from one state to another; None where it was not there."""

    lid: str
    before: Work | None
    after: Work | None

    def reversed(self) -> Turned:
        return Turned(self.lid, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Record:
    """One line of an entry's history."""

    at: datetime
    """UTC"""
    cause: Cause
    turned: Turned


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or a redo brought about, or why it did nothing."""

    rows: tuple[tuple[Turned, EntryRow], ...] = ()
    """Per entry what was done to it now, and the row as it is; of a deleted one, as it was."""
    is_told: bool = False
    """Timeneye had been told of it, or may have been: the opposite is sent as well."""
    refused: str = ""
    """A key that `ui/words.py` knows."""
