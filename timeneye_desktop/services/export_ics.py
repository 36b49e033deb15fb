"""How do entries become a calendar?

An entry has a date and a length and no time of day, so it is an event of a whole day that says its length; it is
transparent, so that nobody is busy all day because of it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import IO, Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.services.export_cells import Labels, readable

_LONGEST: Final = 75
_TORN_MASK: Final = 0xC0
_TORN: Final = 0x80
"""How a byte begins that goes on with a letter."""


class IcsWriter:
    """An entry keeps the id of its event for life: a calendar that has it brings it up to date."""

    def __init__(self, labels: Labels, made: datetime) -> None:
        self._labels = labels
        self._made = made
        self._stream: IO[bytes]

    def begin(self, stream: IO[bytes]) -> None:
        self._stream = stream
        stream.write(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Timeneye Desktop//Export//EN\r\n")

    def add(self, rows: tuple[EntryRow, ...]) -> None:
        self._stream.write(b"".join(map(self._event, rows)))

    def finish(self) -> None:
        self._stream.write(b"END:VCALENDAR\r\n")

    def leave(self) -> None:
        """Nothing is kept."""

    def _event(self, row: EntryRow) -> bytes:
        work, state = row.work, self._labels.states[row.state]
        title = readable(f"{row.project} > {row.phase}")
        is_sent = row.state is RowState.SENT
        told = "\n".join(part for part in (readable(work.notes), "" if is_sent else state) if part)
        lines = (
            "BEGIN:VEVENT",
            f"UID:{row.lid}@timeneye-desktop",
            f"DTSTAMP:{self._made:%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{_date(work.day)}",
            f"DTEND;VALUE=DATE:{_date(work.day + timedelta(days=1))}",
            f"SUMMARY:{_escaped(self._labels.event.format(time=format_minutes(work.minutes), title=title))}",
            *((f"DESCRIPTION:{_escaped(told)}",) if told else ()),
            f"STATUS:{'CONFIRMED' if is_sent else 'TENTATIVE'}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        )
        return b"".join(map(_folded, lines))


def _date(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11."""
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """RFC 5545, 3.1: lines of 75 bytes at most, and no letter torn."""
    rest, parts = line.encode("utf-8", "replace"), []
    while len(rest) > _LONGEST:
        cut = _LONGEST
        while rest[cut] & _TORN_MASK == _TORN:
            cut -= 1
        parts.append(rest[:cut])
        rest = b" " + rest[cut:]
    return b"\r\n".join([*parts, rest, b""])
