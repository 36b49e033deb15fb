"""Which words of the line say its phase, its time and its day, and what if they said something else?"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from timeneye_desktop.domain.draft import Draft, Kind, Token
from timeneye_desktop.domain.durations import Duration, format_minutes, parse_duration
from timeneye_desktop.ui.entry.wording import DAYS, LENGTHS


class Part(Enum):
    """What has a chip of its own."""

    PHASE = "phase"
    LENGTH = "length"
    DAY = "day"


_KINDS: Final = {Part.PHASE: (Kind.PHASE,), Part.LENGTH: LENGTHS, Part.DAY: DAYS}


def words_of(text: str, draft: Draft, part: Part) -> str:
    """As they stand in the line."""
    start, end = _stretch(draft, part)
    return text[start:end]


def rewritten(text: str, draft: Draft, part: Part, words: str, read: Callable[[str], Draft]) -> str | None:
    """The line with other words for its time or day, none to take them out; None when they say neither."""
    start, end = _stretch(draft, part)
    words = " ".join(words.split())
    if not words:
        return " ".join(piece for piece in (text[:start].rstrip(), text[end:].lstrip()) if piece)
    length = parse_duration(words) if part is Part.LENGTH else None
    ways = (words, format_minutes(length.minutes)) if isinstance(length, Duration) else (words,)
    for way in ways:  # a bare 90 is a time in a field of its own, and in the line once it is written as 1:30
        changed = text[:start] + way + text[end:]
        said = _token(read(changed), part)
        if said is not None and (said.start, said.end) == (start, start + len(way)):
            return changed
    return None


def _stretch(draft: Draft, part: Part) -> tuple[int, int]:
    """Where the words begin and end, or those that could say it; nowhere when there are none."""
    found = _token(draft, part) or draft.ambiguous(*_KINDS[part])
    return (0, 0) if found is None else (found.start, found.end)


def _token(draft: Draft, part: Part) -> Token | None:
    return next((token for token in draft.tokens if token.kind in _KINDS[part]), None)
