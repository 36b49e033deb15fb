"""Which kinds of files can entries be written to, and how much would be written?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from timeneye_desktop.domain.stretch import Stretch


class Format(Enum):
    """The value is the ending of its files."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    ICS = "ics"


class Shape(Enum):
    """What is copied: lines for people, the same in Markdown, or a table for a spreadsheet."""

    SUMMARY = "summary"
    MARKDOWN = "markdown"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Extent:
    entries: int = 0
    minutes: int = 0
    unsent: int = 0
    """How many of the entries are not on Timeneye as they are here."""
    oldest: date | None = None
    """The first day of which this computer knows anything."""

    def is_cut(self, stretch: Stretch) -> bool:
        """There may be more of these days on Timeneye."""
        return self.oldest is None or stretch.first < self.oldest
