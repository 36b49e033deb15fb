"""Which words at the front of a line are a length, or say how long ago something began?"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from timeneye_desktop.domain.clock_words import minute_of_day
from timeneye_desktop.domain.draft import Draft, Kind, Meaning
from timeneye_desktop.domain.durations import HOURS, MINUTES, Duration, other_lengths, parse_duration
from timeneye_desktop.domain.line_words import NOTE, Reading, Words, bare, joined

_UNITS: Final = HOURS | MINUTES
_SPOKEN: Final = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)? ?(?:{'|'.join(HOURS)})\.? [0-9]+ ?(?:{'|'.join(MINUTES)})"
    rf"|[0-9]+(?:[.,:][0-9]+)? (?:{'|'.join(_UNITS)})"
)
"""Lengths of several words: 1h 30m, 1 h 30 min, 2 hours."""
_HOURS_FIRST: Final = re.compile(rf"[0-9]+ ?(?:{'|'.join(HOURS)}) [0-5]?[0-9]")
"""1h 30, where nothing follows that could be counted."""
_NUMBER: Final = re.compile(r"[0-9]{1,4}|[0-9]{0,2}[.,][0-9]{1,2}")
"""What is a length in a field for lengths, and in a sentence may be anything."""
_LONGEST: Final = 4
"""Words of a length: 1 h 30 min."""
_HALF: Final = timedelta(hours=12)
_TWOFOLD: Final = range(60, 12 * 60)
"""Minutes of a day that a clock of twelve hours shows again after noon."""


def read_length(ahead: Words, draft: Draft) -> Reading | None:
    """But for the 25m of a second "25m ago", which says when."""
    found = length_ahead(ahead) if draft.minutes is None else None
    if found is None or is_ago(ahead, found[0]):
        return None
    count, length = found
    lengths = (length.minutes, *other_lengths(joined(ahead, count)))
    return Reading(count, tuple(Meaning(Kind.DURATION, minutes=minutes) for minutes in lengths))


def read_started(ahead: Words, draft: Draft, now: datetime) -> Reading | None:
    """Read @9:30, 25m ago, 25m fa, vor 25m, il y a 25m, hace 25m, and -25 as the very first word."""
    if draft.ago_seconds is not None or draft.problem:
        return None
    sign, rest = ahead[0].text[0], ahead[0].bare[1:]
    if sign == "@":
        minute = minute_of_day(rest)
        return None if minute is None else Reading(1, _since(minute, rest, now))
    if sign == "-" and ahead[0].number == 0 and rest[:1].isdigit():
        length = parse_duration(rest)
        return _ago(1, length, rest) if isinstance(length, Duration) else None
    before = words_before_ago(ahead)
    is_said = before or any(is_ago(ahead, number) for number in range(1, _LONGEST + 1))
    found = length_ahead(ahead[before:]) if is_said else None
    if found is None or not (before or is_ago(ahead, found[0])):
        return None
    return _ago(before + found[0] + (not before), found[1], joined(ahead[before:], found[0]))


def offered_length(ahead: Words, draft: Draft) -> Reading | None:
    """Read 90 and 1.30, which stay in the note until somebody says that they are lengths."""
    text = ahead[0].bare
    if draft.minutes is not None or draft.ago_seconds is not None or not _NUMBER.fullmatch(text):
        return None
    length = parse_duration(text)
    if not isinstance(length, Duration) or ahead[0].text != text:
        return None
    lengths = (length.minutes, *other_lengths(text))
    return Reading(1, (NOTE, *(Meaning(Kind.DURATION, minutes=minutes) for minutes in lengths)))


def length_ahead(ahead: Words) -> tuple[int, Duration] | None:
    """Read 90m, 2 hours, 1h 30m: the longest reading that can only mean a length of time."""
    if not ahead or not (ahead[0].text[0].isdigit() or ahead[0].text[0] in ":.,pP"):
        return None
    second = bare(ahead, 1)
    has_more = second in _UNITS or (second[:1].isdigit() and ahead[0].text[-1].isalpha())
    if not has_more and ahead[0].bare.isdigit():
        return None
    for count in (4, 3, 2, 1) if has_more else (1,):
        text = joined(ahead, count)
        is_one = count == 1 or _SPOKEN.fullmatch(text) or (_HOURS_FIRST.fullmatch(text) and len(ahead) == count)
        found = parse_duration(text) if is_one else None
        if isinstance(found, Duration) and found.has_sign_of_time:
            return count, found
    return None


def is_ago(ahead: Words, number: int) -> bool:
    """Whether that word says so of the ones before it; an FA cup is one."""
    return number < len(ahead) and (ahead[number].bare == "ago" or ahead[number].text.rstrip(".,;") == "fa")


def words_before_ago(ahead: Words) -> int:
    """How many words stand in front where "ago" does: vor, hace, il y a."""
    if ahead[0].bare in {"vor", "hace"}:
        return 1
    return 3 if ahead[0].bare == "il" and joined(ahead, 3) == "il y a" else 0


def _ago(count: int, length: Duration, text: str) -> Reading:
    lengths = (length.minutes, *other_lengths(text))
    return Reading(count, tuple(Meaning(Kind.STARTED, ago_seconds=minutes * 60.0) for minutes in lengths))


def _since(minute: int, text: str, now: datetime) -> tuple[Meaning, ...]:
    """From that time of today on, by the clock of the place, also on a day on which it was changed.

    Of 2:30 in the afternoon both the one in the night and the one after noon are past.
    """
    start = now.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
    ago = now.timestamp() - start.timestamp()
    if ago < 0:
        return (Meaning(Kind.STARTED, problem="start-in-the-future"),)
    after_noon = now.timestamp() - (start + _HALF).timestamp()
    is_twofold = minute in _TWOFOLD and not text.startswith("0") and after_noon >= 0
    return tuple(Meaning(Kind.STARTED, ago_seconds=past) for past in ((ago, after_noon) if is_twofold else (ago,)))
