"""How do entries become a JSON file that a program can rely on (docs/export.md)?"""

from __future__ import annotations

from datetime import date, datetime
from typing import IO, Final

from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.services.export_cells import hours
from timeneye_desktop.services.spreadsheet import json_line

_VERSION: Final = 1


class JsonWriter:
    """One entry on each line, so that a long file can be read in portions too. Loses nothing."""

    def __init__(self, stretch: Stretch, made: datetime) -> None:
        self._stretch = stretch
        self._made = made
        self._stream: IO[bytes]
        self._entries = self._minutes = self._unsent = 0

    def begin(self, stream: IO[bytes]) -> None:
        self._stream = stream
        first, last = self._stretch.first, self._stretch.last
        head = {
            "v": _VERSION,
            "made": self._made.isoformat(timespec="seconds"),
            "from": None if first == date.min else first.isoformat(),
            "to": None if last == date.max else last.isoformat(),
        }
        self._write(f'{json_line(head)[:-1]}, "entries": [')

    def add(self, rows: tuple[EntryRow, ...]) -> None:
        parts = []
        for row in rows:
            parts.append(f"{',' if self._entries else ''}\n{json_line(_record(row))}")
            self._entries += 1
            self._minutes += row.work.minutes
            self._unsent += row.state is not RowState.SENT
        self._write("".join(parts))

    def finish(self) -> None:
        total = {"entries": self._entries, "minutes": self._minutes, "unsent": self._unsent}
        self._write(f'\n], "total": {json_line(total)}}}\n')

    def leave(self) -> None:
        """Nothing is kept."""

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("utf-8"))


def _record(row: EntryRow) -> dict[str, object]:
    work = row.work
    return {
        "date": work.day.isoformat(),
        "project": row.project,
        "phase": row.phase,
        "note": work.notes,
        "minutes": work.minutes,
        "hours": hours(work.minutes),
        "billed": row.billed if row.server_id else None,
        "state": row.state.value,
        "id": row.server_id or None,
        "projectId": work.phase.project_id,
        "phaseId": work.phase.phase_id,
    }
