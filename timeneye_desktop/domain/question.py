"""What only the person can decide about what stands on Timeneye, and which answers there are (delivery 2.9, 2.10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from timeneye_desktop.domain.entry import Work


class QuestionKind(Enum):
    TWIN = "twin"
    """An entry equal to one of ours turned up after its answer was lost: perhaps the same work twice."""
    TWIN_TIMER = "twin-timer"
    """The same with a timer, which goes on counting."""
    STOPPED_ELSEWHERE = "stopped-elsewhere"
    """A timer was stopped on another device, with other minutes than were measured here."""
    LOST_THERE = "lost-there"
    """Timeneye said that it had stored an entry and does not show it."""


class Answer(Enum):
    KEEP = "keep"
    REMOVE = "remove"
    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"
    LOG_AGAIN = "log-again"
    FORGET = "forget"


ANSWERS: Final = {
    QuestionKind.TWIN: (Answer.KEEP, Answer.REMOVE),
    QuestionKind.TWIN_TIMER: (Answer.KEEP, Answer.REMOVE),
    QuestionKind.STOPPED_ELSEWHERE: (Answer.THEIRS, Answer.MINE, Answer.BOTH),
    QuestionKind.LOST_THERE: (Answer.LOG_AGAIN, Answer.FORGET),
}
"""The first one changes least."""


@dataclass(frozen=True, slots=True)
class Question:
    id: int
    kind: QuestionKind
    lid: str
    """Of the entry or timer of ours it is about."""
    server_id: str
    """Of the row on Timeneye that raised it."""
    work: Work
    """What we have."""
    theirs: Work | None
    """What Timeneye has, where that differs."""
    asked: datetime
    """UTC."""
