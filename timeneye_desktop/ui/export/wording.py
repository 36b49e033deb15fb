"""How are an export, its columns and its files put into words?"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, TimeneyeError
from timeneye_desktop.domain.exported import Extent, Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.summary import Summary, Words
from timeneye_desktop.services.export_cells import Labels
from timeneye_desktop.ui.reports.wording import date_name, title_of
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import sentence

EVER: Final = Stretch(date.min, date.max)
"""All days."""


def format_words() -> dict[Enum, str]:
    """By Format."""
    return {
        Format.XLSX: tr("Workbook (XLSX)"),
        Format.CSV: tr("Table (CSV)"),
        Format.JSON: tr("Data (JSON)"),
        Format.ICS: tr("Calendar (iCalendar)"),
    }


def format_hint(kind: Format) -> str:
    return {
        Format.XLSX: tr("For Excel, LibreOffice and the like, with a sheet of totals."),
        Format.CSV: tr("For any spreadsheet or program that reads tables."),
        Format.JSON: tr("For programs. Nothing is left out."),
        Format.ICS: tr("Each entry is an event of a whole day that keeps nobody busy."),
    }[kind]


def labels() -> Labels:
    """The words inside the files."""
    columns = (
        tr("Date"),
        tr("Project"),
        tr("Phase"),
        tr("Note"),
        tr("Minutes"),
        tr("Hours"),
        tr("Billed"),
        tr("State"),
        tr("Timeneye id"),
    )
    return Labels(
        columns=columns,
        states={
            RowState.SENT: tr("on Timeneye"),
            RowState.WAITING: tr("not sent yet"),
            RowState.SENDING: tr("being sent"),
            RowState.UNCLEAR: tr("unclear"),
            RowState.NEEDS_YOU: tr("needs you"),
        },
        yes=tr("yes"),
        no=tr("no"),
        entries=tr("Entries"),
        totals=tr("Totals"),
        total=tr("Total"),
        duration=tr("Duration"),
        event=tr("{time} {title}"),
    )


def extent_words(extent: Extent) -> str:
    """As in: 124 entries, 96:30."""
    if not extent.entries:
        return tr("Nothing is logged on these days.")
    words = tr("%Ln entries, {time}", "", extent.entries)
    return words.format(time=format_minutes(extent.minutes))


def unsent_words(extent: Extent) -> str:
    """What is said of those that are not on Timeneye yet; nothing without any."""
    if not extent.unsent:
        return ""
    return tr("%Ln of them not on Timeneye yet: included, and marked.", "", extent.unsent)


def cut_words(extent: Extent) -> str:
    if extent.oldest is None:
        return tr("No entries are on this computer yet.")
    words = tr("Entries before {day} are not on this computer yet.")
    return words.format(day=date_name(extent.oldest))


def progress_words(done: int, of: int) -> str:
    locale = QLocale()
    words = tr("{done} of {all} entries", "", of)
    return words.format(done=locale.toString(done), all=locale.toString(of))


def copied_words(entries: int, minutes: int) -> str:
    """As in: Copied: 5 entries, 7:20."""
    return tr("Copied: %Ln entries, {time}", "", entries).format(time=format_minutes(minutes))


def failure(error: TimeneyeError) -> str:
    """Why there is no file, and what became of the one before."""
    if isinstance(error, DiskFullError):
        return tr("The disk is full, so nothing was written. An older file is as it was.")
    if isinstance(error, ReadOnlyError):
        return tr("This folder cannot be written. Choose another one.")
    return sentence(error)


def proposed_name(stretch: Stretch, kind: Format) -> str:
    """Of digits and plain letters only: every file system and every mail program takes it."""
    ends = () if stretch == EVER else dict.fromkeys((stretch.first.isoformat(), stretch.last.isoformat()))
    return f"{'-'.join(['timeneye', *ends])}.{kind.value}"


def words_of(stretch: Stretch, summary: Summary) -> Words:
    """What a summary begins and ends with."""
    title = tr("All days") if stretch == EVER else title_of(stretch)
    total = tr("Total: {time}").format(time=format_minutes(summary.minutes))
    return Words(title, total)
