"""How are an export, its columns and its files put into words?"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, TimeneyeError
from timeneye_desktop.domain.exported import Extent, Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.summary import Summary, Words
from timeneye_desktop.services.export_cells import Labels
from timeneye_desktop.ui.reports.wording import date_name, title_of
from timeneye_desktop.ui.words import sentence

translate = QCoreApplication.translate

EVER: Final = Stretch(date.min, date.max)
"""All days."""


def format_words() -> dict[Enum, str]:
    """By Format."""
    return {
        Format.XLSX: translate("Export", "Workbook (XLSX)"),
        Format.CSV: translate("Export", "Table (CSV)"),
        Format.JSON: translate("Export", "Data (JSON)"),
        Format.ICS: translate("Export", "Calendar (iCalendar)"),
    }


def format_hint(kind: Format) -> str:
    return {
        Format.XLSX: translate("Export", "For Excel, LibreOffice and the like, with a sheet of totals."),
        Format.CSV: translate("Export", "For any spreadsheet or program that reads tables."),
        Format.JSON: translate("Export", "For programs. Nothing is left out."),
        Format.ICS: translate("Export", "Each entry is an event of a whole day that keeps nobody busy."),
    }[kind]


def labels() -> Labels:
    """The words inside the files."""
    columns = (
        translate("Export", "Date"),
        translate("Export", "Project"),
        translate("Export", "Phase"),
        translate("Export", "Note"),
        translate("Export", "Minutes"),
        translate("Export", "Hours"),
        translate("Export", "Billed"),
        translate("Export", "State"),
        translate("Export", "Timeneye id"),
    )
    return Labels(
        columns=columns,
        states={
            RowState.SENT: translate("Export", "on Timeneye"),
            RowState.WAITING: translate("Export", "not sent yet"),
            RowState.SENDING: translate("Export", "being sent"),
            RowState.UNCLEAR: translate("Export", "unclear"),
            RowState.NEEDS_YOU: translate("Export", "needs you"),
        },
        yes=translate("Export", "yes"),
        no=translate("Export", "no"),
        entries=translate("Export", "Entries"),
        totals=translate("Export", "Totals"),
        total=translate("Export", "Total"),
        duration=translate("Export", "Duration"),
        event=translate("Export", "{time} {title}"),
    )


def extent_words(extent: Extent) -> str:
    """As in: 124 entries, 96:30."""
    if not extent.entries:
        return translate("Export", "Nothing is logged on these days.")
    words = translate("Export", "%Ln entries, {time}", "", extent.entries)
    return words.format(time=format_minutes(extent.minutes))


def unsent_words(extent: Extent) -> str:
    """What is said of those that are not on Timeneye yet; nothing without any."""
    if not extent.unsent:
        return ""
    return translate("Export", "%Ln of them not on Timeneye yet: included, and marked.", "", extent.unsent)


def cut_words(extent: Extent) -> str:
    if extent.oldest is None:
        return translate("Export", "No entries are on this computer yet.")
    words = translate("Export", "Entries before {day} are not on this computer yet.")
    return words.format(day=date_name(extent.oldest))


def progress_words(done: int, of: int) -> str:
    locale = QLocale()
    words = translate("Export", "{done} of {all} entries", "", of)
    return words.format(done=locale.toString(done), all=locale.toString(of))


def copied_words(entries: int, minutes: int) -> str:
    """As in: Copied: 5 entries, 7:20."""
    return translate("Export", "Copied: %Ln entries, {time}", "", entries).format(time=format_minutes(minutes))


def failure(error: TimeneyeError) -> str:
    """Why there is no file, and what became of the one before."""
    if isinstance(error, DiskFullError):
        return translate("Export", "The disk is full, so nothing was written. An older file is as it was.")
    if isinstance(error, ReadOnlyError):
        return translate("Export", "This folder cannot be written. Choose another one.")
    return sentence(error)


def proposed_name(stretch: Stretch, kind: Format) -> str:
    """Of digits and plain letters only: every file system and every mail program takes it."""
    ends = () if stretch == EVER else dict.fromkeys((stretch.first.isoformat(), stretch.last.isoformat()))
    return f"{'-'.join(['timeneye', *ends])}.{kind.value}"


def words_of(stretch: Stretch, summary: Summary) -> Words:
    """What a summary begins and ends with."""
    title = translate("Export", "All days") if stretch == EVER else title_of(stretch)
    total = translate("Export", "Total: {time}").format(time=format_minutes(summary.minutes))
    return Words(title, total)
