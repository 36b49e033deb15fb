"""What does the card say about an absence? Verbs carry what they do; nothing is asked, nobody is blamed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.absence import Cause
from timeneye_desktop.domain.answering import Absence, Fate, Piece
from timeneye_desktop.ui.ages import age, clock
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import together

_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class CardWords:
    title: str
    body: str


def is_overnight(absence: Absence) -> bool:
    return absence.since.astimezone().date() != absence.until.astimezone().date()


def card_words(absence: Absence, now: datetime) -> CardWords:
    since, until, name = clock(absence.since), clock(absence.until), plain(absence.title, _NAME)
    if is_overnight(absence):
        body = tr("Last activity {moment}.").format(moment=age(absence.since, now))
        return CardWords(tr("{title} ran overnight").format(title=name), body)
    if Cause.ASLEEP in absence.causes:
        title = tr("Computer slept {since} to {until}")
        body = tr("{title} was running when it slept.")
    elif absence.causes == {Cause.CLOSED}:
        title = tr("Timeneye was closed {since} to {until}")
        body = tr("{title} went on meanwhile: {time}.")
    else:
        title = tr("Away {since} to {until}")
        body = tr("{time} on {title} are marked, not removed.")
    return CardWords(title.format(since=since, until=until), body.format(title=name, time=spoken(absence.minutes)))


def short(absence: Absence) -> str:
    """For the tray's menu."""
    return tr("Away {since} to {until}: {time}").format(
        since=clock(absence.since), until=clock(absence.until), time=spoken(absence.minutes)
    )


def range_words(piece: Piece) -> str:
    return tr("{since} to {until}").format(since=clock(piece.since), until=clock(piece.until))


def piece_words(piece: Piece) -> str:
    return tr("{range}, {time}").format(range=range_words(piece), time=spoken(piece.minutes))


def sum_words(pieces: Sequence[Piece]) -> str:
    """What an answer does, as in: Keep 16 min, remove 21 min."""
    sums = {fate: sum(piece.minutes for piece in pieces if piece.fate is fate) for fate in Fate}
    kept, removed, given = (spoken(sums[fate]) for fate in (Fate.KEEP, Fate.REMOVE, Fate.GIVE))
    return together(
        tr("keep {time}").format(time=kept) if sums[Fate.KEEP] else "",
        tr("remove {time}").format(time=removed) if sums[Fate.REMOVE] else "",
        tr("give {time}").format(time=given) if sums[Fate.GIVE] else "",
    )


def done_words(pieces: Sequence[Piece], title: str) -> str:
    name, fates = plain(title, _NAME), {piece.fate for piece in pieces}
    time = spoken(sum(piece.minutes for piece in pieces))
    if fates == {Fate.KEEP}:
        return tr("Kept {time} on {title}.").format(time=time, title=name)
    if fates == {Fate.REMOVE}:
        return tr("Removed {time} of {title}.").format(time=time, title=name)
    if fates == {Fate.GIVE}:
        return tr("Gave {time} of {title} away.").format(time=time, title=name)
    return tr("Away from {title}: {what}.").format(title=name, what=sum_words(pieces))
