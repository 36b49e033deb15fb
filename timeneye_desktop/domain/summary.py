"""What was done on some days, short enough for a mail or a stand-up: by project and phase, with notes and totals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
_JOINERS: Final = "\u200c\u200d"
"""Persian and family emoji need them."""
_MARKS: Final = re.compile(r"([\\`*_\[\]<>|~]|&(?=#?\w+;)|^[#+-]|(?<=^\d)[.)]|(?<=^\d\d)[.)])")
"""What Markdown may take for more than a letter."""


@dataclass(frozen=True, slots=True)
class Done:
    """Everything that carries the same note."""

    note: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Group:
    """One phase of one project."""

    project: str
    phase: str
    minutes: int
    done: tuple[Done, ...]
    """In the order of the entries; those without a note are in the total alone."""


@dataclass(frozen=True, slots=True)
class Summary:
    groups: tuple[Group, ...]
    entries: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Words:
    """What the summary itself cannot know, in the person's language."""

    title: str
    """Such as Mon 23 Nov 2026."""
    total: str
    """Such as: Total: 7:20."""


def summed(rows: Iterable[EntryRow]) -> Summary:
    """Projects and phases by name; ids decide what is the same phase."""
    found: dict[PhaseKey, list[EntryRow]] = {}
    for row in rows:
        found.setdefault(row.work.phase, []).append(row)
    groups = sorted(map(_group, found.values()), key=lambda group: (group.project.casefold(), group.phase.casefold()))
    minutes = sum(group.minutes for group in groups)
    return Summary(tuple(groups), sum(map(len, found.values())), minutes)


def plain_text(summary: Summary, words: Words) -> str:
    """Reads well in any mail."""
    parts = [words.title]
    for group in summary.groups:
        head = f"{group.project} > {group.phase}  {format_minutes(group.minutes)}"
        parts.append("\n".join([head, *(f"- {_said(one, group)}" for one in group.done)]))
    return "\n\n".join([*parts, words.total])


def markdown(summary: Summary, words: Words) -> str:
    """For chats and wikis; what was typed stays as it was typed."""
    parts = [f"**{_escaped(words.title)}**"]
    for group in summary.groups:
        head = f"**{_escaped(group.project)} \\> {_escaped(group.phase)}** {format_minutes(group.minutes)}"
        lines = (f"- {_escaped(one.note)}{_time(one, group)}" for one in group.done)
        parts.append("\n".join([head, "", *lines]) if group.done else head)
    return "\n\n".join([*parts, _escaped(words.total)])


def _group(rows: list[EntryRow]) -> Group:
    notes: dict[str, int] = {}
    for row in rows:
        note = _one_line(row.work.notes)
        if note:
            notes[note] = notes.get(note, 0) + row.work.minutes
    done = tuple(Done(note, minutes) for note, minutes in notes.items())
    total = sum(row.work.minutes for row in rows)
    return Group(_one_line(rows[0].project), _one_line(rows[0].phase), total, done)


def _said(one: Done, group: Group) -> str:
    return f"{one.note}{_time(one, group)}"


def _time(one: Done, group: Group) -> str:
    """Not where the head has said it already."""
    return "" if one.minutes == group.minutes else f" ({format_minutes(one.minutes)})"


def _one_line(text: str) -> str:
    """Without what nobody sees; a note must not turn the direction of what stands behind it."""
    seen = (" " if unicodedata.category(char) in _UNSEEN and char not in _JOINERS else char for char in text)
    return " ".join("".join(seen).split())


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
