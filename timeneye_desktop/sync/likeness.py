"""When two pieces of work are the same, and what to make of three versions of one."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import RemoteEntry


def same_notes(ours: str, theirs: str) -> bool:
    """Equal after NFC, HTML entities and white space are folded (delivery 2.6)."""
    return _folded(ours) == _folded(theirs)


def same_work(ours: Work, theirs: Work) -> bool:
    return (ours.phase, ours.minutes, ours.day) == (theirs.phase, theirs.minutes, theirs.day) and same_notes(
        ours.notes, theirs.notes
    )


def equal_rows(work: Work, rows: Iterable[RemoteEntry], without: Iterable[str]) -> list[str]:
    """Ids of the rows that say the same, lowest first, outside the given ids."""
    excluded = frozenset(without)
    return sorted((row.id for row in rows if row.id not in excluded and same_work(work, row.work)), key=by_number)


def stopped_rows(work: Work, rows: Iterable[RemoteEntry], least: int, most: int) -> list[RemoteEntry]:
    """Rows that may have come of a timer with this work, which ran on to some minutes of this span."""
    return [
        row
        for row in rows
        if (row.work.phase, row.work.day) == (work.phase, work.day)
        and least <= row.work.minutes <= most
        and same_notes(work.notes, row.work.notes)
    ]


def merged(base: Work, ours: Work, theirs: Work) -> Work | None:
    """Their version with our changes, or None where both changed the same field differently (delivery 2.10)."""
    result = theirs
    for name in ("phase", "minutes", "day", "notes"):
        before, mine, other = getattr(base, name), getattr(ours, name), getattr(theirs, name)
        alike = same_notes if name == "notes" else _equal
        if alike(mine, before) or alike(mine, other):
            continue
        if not alike(other, before):
            return None
        result = replace(result, **{name: mine})
    return result


def _equal(one: object, other: object) -> bool:
    return one == other


def by_number(number: str) -> tuple[int, str]:
    """Orders ids as the numbers they are."""
    return len(number), number


def _folded(notes: str) -> str:
    return " ".join(unicodedata.normalize("NFC", html.unescape(notes)).split())
