"""What stands in the day list, row by row?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import ClassVar

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import DayRows, EntryRow
from timeneye_desktop.ui.day.wording import entry_words, total_words
from timeneye_desktop.ui.day_names import day_and_date
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import together


class Older(Enum):
    """What is known about the days before the first one shown."""

    MORE = "more"
    """Nobody has looked yet."""
    LOADING = "loading"
    ON_TIMENEYE = "on Timeneye"
    """Every stored day is shown; Timeneye may well have older ones."""
    FETCHING = "fetching"
    AWAY = "away"
    """The same, and Timeneye cannot be reached."""
    END = "end"
    """Timeneye has no older ones either."""


@dataclass(frozen=True, slots=True)
class DayLine:
    """The head of a day."""

    day: date
    today: date
    minutes: int
    target: int
    is_first: bool = False
    can_choose: ClassVar[bool] = False

    @property
    def key(self) -> str:
        return f"day {self.day.isoformat()}"

    @property
    def text(self) -> str:
        return together(day_and_date(self.day, self.today), total_words(self.minutes, self.target))


@dataclass(frozen=True, slots=True)
class EntryLine:
    row: EntryRow
    words: tuple[str, ...] = ()
    """Folded, to be marked where they begin a word."""
    can_choose: ClassVar[bool] = True

    @property
    def key(self) -> str:
        return f"entry {self.row.lid}"

    @property
    def text(self) -> str:
        return entry_words(self.row)


@dataclass(frozen=True, slots=True)
class WordsLine:
    """A quiet sentence where entries would be."""

    key: str
    text: str
    can_choose: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class StarterLine:
    """A phase that is likely to come next; one click starts it."""

    choice: PhaseChoice
    can_choose: ClassVar[bool] = True

    @property
    def key(self) -> str:
        return f"starter {self.choice.key.project_id}/{self.choice.key.phase_id}"

    @property
    def text(self) -> str:
        return tr("Start {title}").format(title=self.choice.title)


@dataclass(frozen=True, slots=True)
class OlderLine:
    """The foot of the list."""

    older: Older
    key: str = "older"

    @property
    def can_choose(self) -> bool:
        return self.older in {Older.ON_TIMENEYE, Older.FETCHING}

    @property
    def text(self) -> str:
        return {
            Older.MORE: "",
            Older.LOADING: tr("Loading older days"),
            Older.ON_TIMENEYE: tr("Fetch older days from Timeneye"),
            Older.FETCHING: tr("Fetching older days from Timeneye. Stop"),
            Older.AWAY: tr("Older days are not on this computer."),
            Older.END: tr("That is all there is."),
        }[self.older]


Line = DayLine | EntryLine | WordsLine | StarterLine | OlderLine


@dataclass(frozen=True, slots=True)
class Sought:
    """The days hold only what was found."""

    words: tuple[str, ...] = ()
    end_words: str = ""
    """What stands beneath the last one."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything the list shows, as one value."""

    days: tuple[DayRows, ...]
    today: date
    target: int = 0
    """Minutes of a working day; 0 for none."""
    empty_words: str = ""
    """What to say beneath today while it has no entry."""
    starters: tuple[PhaseChoice, ...] = ()
    shown: date | None = None
    """A day the person asked for; it has a head even without entries."""
    older: Older = Older.MORE
    has_later: bool = False
    """Later days than these are stored, and not loaded."""
    sought: Sought | None = None


def lines(contents: Contents) -> tuple[Line, ...]:
    """One flat list: a head for each day, its entries beneath."""
    found: list[Line] = []
    if contents.sought is not None:
        for group in contents.days:
            found.append(DayLine(group.day, contents.today, group.minutes, 0, is_first=not found))
            found += [EntryLine(row, contents.sought.words) for row in group.rows]
        return *found, WordsLine("found", contents.sought.end_words)
    if contents.has_later:
        found.append(WordsLine("later", tr("Loading later days")))
    wanted = (contents.shown,) if contents.has_later else (contents.today, contents.shown)
    for group in with_days(contents.days, *wanted):
        target = target_of(group.day, contents.target)
        found.append(DayLine(group.day, contents.today, group.minutes, target, is_first=not found))
        found += map(EntryLine, group.rows)
        if not group.rows and group.day == contents.today:
            found.append(WordsLine("empty today", contents.empty_words))
            found += map(StarterLine, contents.starters)
        elif not group.rows:
            found.append(WordsLine(f"empty {group.day.isoformat()}", tr("Nothing on this computer for this day.")))
    if contents.days:
        found.append(OlderLine(contents.older))
    return tuple(found)


def with_days(days: Sequence[DayRows], *wanted: date | None) -> list[DayRows]:
    """The days, newest first, the wanted ones among them even when they are empty."""
    known = {group.day for group in days}
    empty = {day for day in wanted if day is not None and day not in known}
    return sorted([*days, *(DayRows(day, ()) for day in empty)], key=lambda group: group.day, reverse=True)


def target_of(day: date, target: int) -> int:
    """Saturdays and Sundays have no target."""
    saturday = 5
    return target if day.weekday() < saturday else 0


def held(days: Sequence[DayRows], row: EntryRow, at: int) -> tuple[DayRows, ...]:
    """The days with `row` as it is, at place `at` of its day, whatever became of it meanwhile."""
    kept: list[DayRows] = []
    for group in with_days(days, row.work.day):
        others = [other for other in group.rows if other.lid != row.lid]
        if group.day == row.work.day:
            others.insert(at, row)
        if others:
            kept.append(replace(group, rows=tuple(others)))
    return tuple(kept)


def place_in_day(days: Sequence[DayRows], lid: str) -> int:
    """How many entries stand above this one on its day."""
    for group in days:
        for at, row in enumerate(group.rows):
            if row.lid == lid:
                return at
    return 0
