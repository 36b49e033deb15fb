"""Which lines does a pasted text hold, without the bullets before and the tabs between their words?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.calendar_words import month_named
from timeneye_desktop.domain.durations import Duration, format_minutes, parse_duration
from timeneye_desktop.domain.entry_line import LONGEST
from timeneye_desktop.domain.timer import whole_minutes

MOST: Final = 500
"""Lines that are read of one text."""
_MARKS: Final = 3
"""Signs before a line that are taken off, as in "1. - [x] acme"."""
_MARK: Final = re.compile(r"(?:[-*+>\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u2013\u2014]|\[[ xX]?\])(?=\s|$)")
_NUMBER: Final = re.compile(r"\(?[0-9]{1,3}[.)](?=\s|$)")
_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])")
"""As tables write a length of time: 1:30:00."""


@dataclass(frozen=True, slots=True)
class Pasted:
    lines: tuple[str, ...]
    left_out: int = 0
    """Lines after the first 500."""


def pasted_lines(text: str) -> Pasted:
    """The lines that hold a word, ready to be read as entry lines; no text raises."""
    found = [line for line in text.splitlines() if line.strip()]
    lines = [_bare(line) for line in found[:MOST]]
    return Pasted(tuple(line for line in lines if line), len(found[MOST:]))


def _bare(line: str) -> str:
    cells = line[: LONGEST + 500].strip().split("\t")
    text = " ".join(_timed(cells)) if len(cells) > 1 else cells[0]
    for _ in range(_MARKS):
        mark = _MARK.match(text) or _NUMBER.match(text)
        if mark is None:
            break
        rest = text[mark.end() :].strip()
        if mark.re is _NUMBER and month_named(rest.partition(" ")[0]) is not None:  # 12. March
            break
        text = rest
    return " ".join(text.split())


def _timed(cells: list[str]) -> list[str]:
    """In a table a number that stands alone is the time when no other cell can be: 1.5 becomes 1:30."""
    texts = [_without_seconds(cell.strip()) for cell in cells]
    lengths = {at: parse_duration(text) for at, text in enumerate(texts)}
    times = {at: length for at, length in lengths.items() if isinstance(length, Duration)}
    if len(times) == 1:
        ((at, length),) = times.items()
        texts[at] = format_minutes(length.minutes)
    return [text for text in texts if text]


def _without_seconds(cell: str) -> str:
    clock = _CLOCK.fullmatch(cell)
    if clock is None:
        return cell
    hours, minutes, seconds = (int(part) for part in clock.groups())
    return format_minutes(whole_minutes(hours * 3600 + minutes * 60 + seconds))
