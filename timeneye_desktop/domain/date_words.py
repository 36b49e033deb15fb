"""Which words at the front of a line say a day?"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from timeneye_desktop.domain.calendar_words import (
    DAYS,
    HERE_OR_YESTERDAY,
    OF,
    TWO_DAYS_BACK,
    days_back,
    english_month,
    month_named,
    month_or_not,
    weekday_named,
    weekday_or_not,
)
from timeneye_desktop.domain.days import last_weekday, nearest_past
from timeneye_desktop.domain.draft import Draft, Kind, Meaning
from timeneye_desktop.domain.length_words import is_ago, length_ahead, words_before_ago
from timeneye_desktop.domain.line_words import NOTE, Reading, Words, bare, joined

_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBERS: Final = re.compile(r"(?P<one>[0-9]{1,2})(?:/(?P<two>[0-9]{1,2})(?:/(?P<year>[0-9]{4}))?|"
                             r"\.(?P<month>[0-9]{1,2})\.(?P<of>[0-9]{4})?)")  # fmt: skip
"""12/3/2026 and 12.3.2026, and without the year 3/4 and 12.3."""
_DAY: Final = re.compile(r"(?P<day>[0-9]{1,2})(?:\.|st|nd|rd|th|er|\u00ba|\u00b0)?")
_NUMBER: Final = re.compile(r"[0-9]{1,3}")
_YEAR: Final = re.compile(r"20[0-9]{2}")
_AFTER_MAY: Final = frozenset(["be", "have", "need", "not", "still"])
"""Where "2 may" is no day."""
_ALWAYS: Final = "24/7"
_SOON: Final = timedelta(days=31)
"""A day so near ahead may be meant, although days are past."""
_MOST_DAYS: Final = 366
_ABBREVIATED: Final = 3


class _Date(NamedTuple):
    words: int
    days: tuple[date, ...]
    is_sure: bool


def read_day(ahead: Words, draft: Draft, today: date, *, is_beside_length: bool) -> Reading | None:
    """A word such as hier is a day only at the end, right after a length."""
    if draft.day is not None:
        return None
    back = _back(ahead, is_beside_length=is_beside_length)
    if back is not None:
        return _day(back[0], (today - timedelta(days=back[1]),))
    if _ISO_DATE.fullmatch(ahead[0].bare):
        found = _valid(*map(int, ahead[0].bare.split("-")))
        return _day(1, found) if found else None
    dated = _date(ahead, today)
    if dated is not None:
        return _day(dated.words, dated.days, is_sure=dated.is_sure)
    return _weekday(ahead, today)


def _day(count: int, days: tuple[date, ...], *, is_sure: bool = True) -> Reading:
    meanings = tuple(Meaning(Kind.DAY, day=day) for day in days)
    return Reading(count, meanings if is_sure else (NOTE, *meanings))


def _back(ahead: Words, *, is_beside_length: bool) -> tuple[int, int] | None:
    """How many words, and how many days ago: yesterday, l'altro ieri, 3 days ago, vor 3 Tagen."""
    if joined(ahead, 2).replace("\u2019", "'") in TWO_DAYS_BACK:
        return 2, 2
    back = days_back(ahead[0].bare)
    if back is not None:
        return 1, back
    if ahead[0].bare == HERE_OR_YESTERDAY and is_beside_length and len(ahead) == 1:
        return 1, 1
    before = words_before_ago(ahead)
    number = bare(ahead, before)
    if not _NUMBER.fullmatch(number) or bare(ahead, before + 1) not in DAYS or not (before or is_ago(ahead, 2)):
        return None
    return (before + 2 + (not before), int(number)) if 0 < int(number) <= _MOST_DAYS else None


def _weekday(ahead: Words, today: date) -> Reading | None:
    """Alone or before its date, which then decides: fri, Fri 27 Feb, ven 27/2."""
    known = weekday_named(ahead[0].bare)
    weekday = weekday_or_not(ahead[0].bare) if known is None else known
    if weekday is None:
        if ahead[0].bare == HERE_OR_YESTERDAY:
            return _day(1, (today - timedelta(days=1),), is_sure=False)
        return None
    dated = _date(ahead[1:], today, weekday)
    if dated is not None:
        return _day(1 + dated.words, dated.days)
    last = last_weekday(weekday, today)
    days = (last, today) if today.weekday() == weekday else (last,)
    if known is None:
        return _day(1, days, is_sure=False)
    is_short = len(ahead[0].bare) <= _ABBREVIATED
    return Reading(1, (*_day(1, days).meanings, *((NOTE,) if is_short else ())))


def _date(ahead: Words, today: date, weekday: int | None = None) -> _Date | None:
    """Day and month, in words or numbers; a weekday in front leaves no doubt that it is a date."""
    if not ahead:
        return None
    found = _in_numbers(ahead, today, weekday) if ahead[0].bare[:1].isdigit() else None
    return found or _in_words(ahead, today, weekday)


def _in_numbers(ahead: Words, today: date, weekday: int | None) -> _Date | None:
    """The day first, as in most places; with slashes perhaps the month."""
    said = _NUMBERS.fullmatch(ahead[0].text.rstrip(",;"))
    if said is None and ahead[0].text.endswith("."):
        said = _NUMBERS.fullmatch(ahead[0].bare)
    if said is None or said.group() == _ALWAYS:
        return None
    one, two, year = int(said["one"]), int(said["two"] or said["month"]), said["year"] or said["of"]
    orders = ((two, one), (one, two)) if said["two"] else ((two, one),)
    days = (day for month, number in orders for day in _days(year, month, number, today, weekday))
    ordered = sorted(dict.fromkeys(days), key=lambda day: day > today)
    if weekday is not None:
        ordered.sort(key=lambda day: day.weekday() != weekday)
    return _Date(1, tuple(ordered), bool(year or weekday is not None)) if ordered else None


def _in_words(ahead: Words, today: date, weekday: int | None) -> _Date | None:
    """12 mar, 12 march 2026, 12 de marzo, and mar 12; but "may 2 hours" holds a length and no day."""
    is_day_first = ahead[0].bare[:1].isdigit()
    has_of = is_day_first and bare(ahead, 1) in OF
    at = 2 if has_of else 1
    name = bare(ahead, at) if is_day_first else ahead[0].bare
    known = month_named(name) if is_day_first else english_month(name)
    month = month_or_not(name) if known is None and is_day_first else known
    said = _DAY.fullmatch(ahead[0].bare if is_day_first else bare(ahead, 1))
    if month is None or said is None or not (is_day_first or length_ahead(ahead[1:]) is None):
        return None
    after = at + 2 if bare(ahead, at + 1) in OF else at + 1
    year = bare(ahead, after) if _YEAR.fullmatch(bare(ahead, after)) else ""
    days = _days(year, month, int(said["day"]), today, weekday)
    is_sure = bool(known is not None or has_of or year or weekday is not None)
    if name == "may" and not year and bare(ahead, at + 1) in _AFTER_MAY:
        is_sure = False
    return _Date(after + 1 if year else at + 1, days, is_sure) if days else None


def _days(year: str | None, month: int, day: int, today: date, weekday: int | None) -> tuple[date, ...]:
    """Without a year the latest that is past, or the next, where that is near or the weekday says so."""
    if year:
        return _valid(int(year), month, day)
    past = nearest_past(month, day, today)
    if past is None:
        return ()
    coming = _valid(today.year, month, day) if past.year < today.year else _valid(today.year + 1, month, day)
    if weekday is not None and past.weekday() != weekday and any(one.weekday() == weekday for one in coming):
        return (*coming, past)
    return (past, *(one for one in coming if one - today <= _SOON))


def _valid(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()
