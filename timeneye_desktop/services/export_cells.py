"""What does an exported entry say, column by column, and in whose words?"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Protocol

from timeneye_desktop.domain.entry import EntryRow, RowState


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a file, in the person's language."""

    columns: tuple[str, ...]
    """Date, project, phase, note, minutes, hours, billed, state, Timeneye id."""
    states: Mapping[RowState, str]
    yes: str
    no: str
    entries: str
    """The sheet of entries, and how many there are."""
    totals: str
    """The sheet of totals."""
    total: str
    duration: str
    event: str
    """Of a calendar, with the places {time} and {title}."""


class Writer(Protocol):
    """Writes entries in portions; runs on any thread, one call after the other."""

    def begin(self, stream: IO[bytes]) -> None: ...

    def add(self, rows: tuple[EntryRow, ...]) -> None: ...

    def finish(self) -> None: ...

    def leave(self) -> None:
        """Whatever happened: keep nothing."""


def cells(row: EntryRow, labels: Labels) -> tuple[object, ...]:
    """In the order of the columns; what nobody knows yet is an empty text."""
    work = row.work
    billed = labels.yes if row.billed else labels.no
    return (
        work.day,
        readable(row.project),
        readable(row.phase),
        readable(work.notes),
        work.minutes,
        hours(work.minutes),
        billed if row.server_id else "",
        labels.states[row.state],
        row.server_id,
    )


def hours(minutes: int) -> float:
    """As a decimal number; sums of it are right to the minute for thousands of entries."""
    return round(minutes / 60, 4)


def readable(text: str) -> str:
    """Without control characters and half characters, which spreadsheets and calendars refuse; lines stay lines."""
    if text.isprintable():
        return text
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in ended if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"})
