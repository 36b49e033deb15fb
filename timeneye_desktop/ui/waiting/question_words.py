"""How is a question about what Timeneye shows put into words, and what does each answer say it will do?"""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.question import Answer, QuestionKind
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.ui.day.wording import day_and_date
from timeneye_desktop.ui.waiting.wording import NAMED, inside, shortened

_SUBJECTS: Final = {
    QuestionKind.TWIN: "Twice: {ours}{on}",
    QuestionKind.TWIN_TIMER: "Second timer{on}",
    QuestionKind.STOPPED_ELSEWHERE: "Timer{on}",
    QuestionKind.LOST_THERE: "Not shown: {ours}{on}",
}
_SENTENCES: Final = {
    QuestionKind.TWIN: "Timeneye shows {ours}{on} ({day}) twice. One may be a late copy.",
    QuestionKind.TWIN_TIMER: "Timeneye runs a second timer{on}. It may be a late copy.",
    QuestionKind.STOPPED_ELSEWHERE: "Stopped on another device: {theirs} on Timeneye, {ours} here.",
    QuestionKind.LOST_THERE: "Timeneye took this ({day}) but does not show it.",
}
_ANSWERS: Final = {
    (QuestionKind.TWIN, Answer.KEEP): "Keep both",
    (QuestionKind.TWIN, Answer.REMOVE): "Remove one",
    (QuestionKind.TWIN_TIMER, Answer.KEEP): "Keep",
    (QuestionKind.TWIN_TIMER, Answer.REMOVE): "Remove",
    (QuestionKind.STOPPED_ELSEWHERE, Answer.THEIRS): "Keep {theirs}",
    (QuestionKind.STOPPED_ELSEWHERE, Answer.MINE): "Use {ours}",
    (QuestionKind.STOPPED_ELSEWHERE, Answer.BOTH): "Keep both",
    (QuestionKind.LOST_THERE, Answer.LOG_AGAIN): "Log it again",
    (QuestionKind.LOST_THERE, Answer.FORGET): "Forget it",
}
TAKES_AWAY: Final = frozenset({Answer.REMOVE, Answer.FORGET})
"""Answers that Enter never gives."""
_TITLE: Final = 90
"""Characters of a project and a phase."""


def subject_words(row: QuestionRow) -> str:
    """As in: Twice: 1:30 on Acme > Design."""
    return _SUBJECTS[row.kind].format(on=f" on {shortened(row.title, NAMED)}" if row.title else "", **_times(row))


def question_sentence(row: QuestionRow, today: date) -> str:
    title = shortened(row.title, _TITLE)
    day = inside(day_and_date(row.work.day, today))
    return _SENTENCES[row.kind].format(on=f" on {title}" if title else "", day=day, **_times(row))


def answer_words(row: QuestionRow, answer: Answer) -> str:
    return _ANSWERS[row.kind, answer].format(**_times(row))


def _times(row: QuestionRow) -> dict[str, str]:
    theirs = row.work if row.theirs is None else row.theirs
    return {"ours": format_minutes(row.work.minutes), "theirs": format_minutes(theirs.minutes)}
