"""What is a line understood as, word for word, and what else could it be?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from timeneye_desktop.domain.catalogue import PhaseChoice


class Kind(Enum):
    DURATION = "duration"
    RANGE = "range"
    STARTED = "started"
    DAY = "day"
    PHASE = "phase"
    LITERAL = "literal"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a stretch of the line can mean, and what it then says."""

    kind: Kind
    minutes: int | None = None
    begins: int | None = None
    ago_seconds: float | None = None
    day: date | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody chose among the meanings of some words, wherever they stand."""

    words: str
    at: int


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the line and what it was taken for."""

    kind: Kind
    start: int
    end: int
    meanings: tuple[Meaning, ...] = ()
    """All it can mean, the likeliest first; empty for a phase and for plain text."""
    at: int = 0
    """The one it was taken for."""
    words: str = ""
    """The stretch as it is compared."""

    @property
    def next(self) -> Turn:
        """The choice of the meaning after this one."""
        return Turn(self.words, (self.at + 1) % len(self.meanings))

    @property
    def others(self) -> tuple[Meaning, ...]:
        """What else it could mean, the next one first."""
        return (*self.meanings[self.at + 1 :], *self.meanings[: self.at])


@dataclass(frozen=True, slots=True)
class Draft:
    """What the line says so far; None and empty mean that it says nothing about it."""

    minutes: int | None = None
    begins: int | None = None
    """Minute of the day at which a stretch such as 9:15-10:40 begins."""
    ago_seconds: float | None = None
    """A timer is to start, that long ago."""
    day: date | None = None
    phase: PhaseChoice | None = None
    alternatives: tuple[PhaseChoice, ...] = ()
    """Other phases the same words could mean."""
    notes: str = ""
    tokens: tuple[Token, ...] = ()
    offers: tuple[Token, ...] = ()
    """Words of the note that could be a length or a day, where the line names none."""
    problem: str = ""
    """A key for one plain sentence, when the line asks for something impossible."""

    @property
    def is_log(self) -> bool:
        """Enter logs an entry; otherwise it starts a timer."""
        return self.minutes is not None

    def ambiguous(self, *kinds: Kind) -> Token | None:
        """The words for one of these kinds that can be turned into something else."""
        for token in (*self.tokens, *self.offers):
            if token.others and any(one.kind in kinds for one in token.meanings):
                return token
        return None


def told(draft: Draft, meaning: Meaning) -> Draft:
    """The draft with what some more words say."""
    return replace(
        draft,
        minutes=draft.minutes if meaning.minutes is None else meaning.minutes,
        begins=draft.begins if meaning.begins is None else meaning.begins,
        ago_seconds=draft.ago_seconds if meaning.ago_seconds is None else meaning.ago_seconds,
        day=draft.day or meaning.day,
        problem=draft.problem or meaning.problem,
    )
