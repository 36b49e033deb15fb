"""What does an exported file say, read by programs that are not ours, and what does the day list say?"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.exported import Format
from timeneye_desktop.services.export_cells import Labels

LABELS = Labels(
    columns=("Date", "Project", "Phase", "Note", "Minutes", "Hours", "Billed", "State", "Timeneye id"),
    states={
        RowState.SENT: "on Timeneye",
        RowState.WAITING: "not sent yet",
        RowState.SENDING: "being sent",
        RowState.UNCLEAR: "unclear",
        RowState.NEEDS_YOU: "needs you",
    },
    yes="yes",
    no="no",
    entries="Entries",
    totals="Totals",
    total="Total",
    duration="Duration",
    event="{time} {title}",
)


@dataclass(frozen=True)
class Told:
    """What a file says of an entry; None where this kind of file does not say it."""

    day: date
    title: str
    note: str
    minutes: int
    state: str
    server_id: str | None


def seen(text: str) -> str:
    """Without what files for people leave out."""
    lines = text.replace("\r\n", "\n")
    return "".join(char for char in lines if char in "\n\t" or char >= " ")


def listed(rows: list[EntryRow], *, is_exact: bool = False, has_id: bool = True) -> list[Told]:
    """What the day list shows, from its foot to its top."""
    return [
        Told(
            row.work.day,
            f"{row.project} > {row.phase}",
            row.work.notes if is_exact else seen(row.work.notes),
            row.work.minutes,
            row.state.value if is_exact else LABELS.states[row.state],
            row.server_id if has_id else None,
        )
        for row in reversed(rows)
    ]


def from_csv(path: Path) -> list[Told]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(float(row["Hours"]) * 60 == pytest.approx(int(row["Minutes"]), abs=0.01) for row in rows)
    return [
        Told(
            date.fromisoformat(row["Date"]),
            f"{row['Project']} > {row['Phase']}",
            row["Note"].removeprefix("'"),
            int(row["Minutes"]),
            row["State"],
            row["Timeneye id"],
        )
        for row in rows
    ]


def from_xlsx(path: Path) -> list[Told]:
    from openpyxl import load_workbook

    book = load_workbook(path)
    heads, *rows = book["Entries"].iter_rows(values_only=True)
    assert heads == (*LABELS.columns[:5], "Duration", *LABELS.columns[5:])
    assert book["Entries"].freeze_panes == "A2"
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "inlineStr", "n", "d"}, (
        "no formula"
    )
    assert all(isinstance(row[0], datetime) and row[5] == timedelta(minutes=row[4]) for row in rows)
    assert all(row[6] * 60 == pytest.approx(row[4]) for row in rows)
    totals = list(book["Totals"].iter_rows(values_only=True))
    assert totals[-1][2:4] == (len(rows), timedelta(minutes=sum(row[4] for row in rows)))
    assert sum(row[2] for row in totals[1:-1]) == len(rows)
    book.close()
    return [Told(row[0].date(), f"{row[1]} > {row[2]}", row[3] or "", row[4], row[8], row[9] or "") for row in rows]


def from_json(path: Path) -> list[Told]:
    whole = json.loads(path.read_text("utf-8"))
    assert whole["v"] == 1
    assert (whole["from"], whole["to"]) == (None, None)
    rows = whole["entries"]
    unsent = [row for row in rows if row["state"] != "sent"]
    assert whole["total"] == {
        "entries": len(rows),
        "minutes": sum(row["minutes"] for row in rows),
        "unsent": len(unsent),
    }
    return [
        Told(
            date.fromisoformat(row["date"]),
            f"{row['project']} > {row['phase']}",
            row["note"],
            row["minutes"],
            row["state"],
            row["id"] or "",
        )
        for row in rows
    ]


def from_ics(path: Path) -> list[Told]:
    import icalendar

    found = []
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    for event in events:
        time, title = str(event["SUMMARY"]).split(" ", 1)
        hours, minutes = time.split(":")
        note, state = str(event.get("DESCRIPTION", "")), "on Timeneye"
        assert event["TRANSP"] == "TRANSPARENT"
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        if event["STATUS"] == "TENTATIVE":
            note, _, state = note.rpartition("\n")
        found.append(Told(event.decoded("DTSTART"), title, note, int(hours) * 60 + int(minutes), state, None))
    assert len({str(event["UID"]) for event in events}) == len(events)
    return found


READERS: dict[Format, Callable[[Path], list[Told]]] = {
    Format.CSV: from_csv,
    Format.XLSX: from_xlsx,
    Format.JSON: from_json,
    Format.ICS: from_ics,
}
