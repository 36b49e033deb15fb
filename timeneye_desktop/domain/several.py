"""What can be done to several entries at once, and what is left of them afterwards?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_MINUTES, MAX_NOTES, EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError

BETWEEN_NOTES: Final = "; "


@dataclass(frozen=True, slots=True)
class Change:
    """The fields that become something else; None leaves a field as it is."""

    phase: PhaseKey | None = None
    minutes: int | None = None
    day: date | None = None
    notes: str | None = None

    @classmethod
    def to(cls, work: Work) -> Change:
        """All of it."""
        return cls(work.phase, work.minutes, work.day, work.notes)

    def of(self, work: Work) -> Work:
        return Work(
            self.phase or work.phase,
            work.minutes if self.minutes is None else self.minutes,
            self.day or work.day,
            work.notes if self.notes is None else self.notes,
        )


@dataclass(frozen=True, slots=True)
class Log:
    work: Work


@dataclass(frozen=True, slots=True)
class Edit:
    lid: str
    change: Change


@dataclass(frozen=True, slots=True)
class Delete:
    lid: str


Act: TypeAlias = Log | Edit | Delete


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an act: the new entry, or the one that was deleted, or what the edited one was before."""

    act: Act
    row: EntryRow


def duplicated(rows: Sequence[EntryRow]) -> tuple[Act, ...]:
    return tuple(Log(row.work) for row in rows)


def split(row: EntryRow, minutes: int) -> tuple[Act, ...]:
    """The first part keeps the entry, so that Timeneye knows it as the same one."""
    if not 0 < minutes < row.work.minutes:
        raise NotPossibleError("part-too-long")
    rest = replace(row.work, minutes=row.work.minutes - minutes)
    return Edit(row.lid, Change(minutes=minutes)), Log(rest)


def merged(rows: Sequence[EntryRow]) -> tuple[Act, ...]:
    """One entry with all minutes and notes: the first that Timeneye knows, else the first. Edited before any goes."""
    if len(rows) < 2 or len({(row.work.phase, row.work.day) for row in rows}) > 1:  # noqa: PLR2004  one is no pair
        raise NotPossibleError("not-alike")
    minutes = sum(row.work.minutes for row in rows)
    if minutes > MAX_MINUTES:
        raise NotPossibleError("over-a-day")
    kept = next((row for row in rows if row.server_id), rows[0])
    change = Change(minutes=minutes, notes=joined_notes([row.work.notes for row in rows])[:MAX_NOTES].rstrip())
    return Edit(kept.lid, change), *(Delete(row.lid) for row in rows if row.lid != kept.lid)


def joined_notes(notes: Sequence[str]) -> str:
    """Each note once, in their order."""
    return BETWEEN_NOTES.join(dict.fromkeys(note for note in notes if note))
