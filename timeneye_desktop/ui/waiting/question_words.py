"""How is a question about what Timeneye shows put into words, and what does each answer say it will do?"""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.question import Answer, QuestionKind
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.ui.day_names import day_inside
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.waiting.wording import NAMED, shortened

_SUBJECTS: Final = {
    QuestionKind.TWIN: (mark("Twice: {ours} on {title}"), mark("Twice: {ours}")),
    QuestionKind.TWIN_TIMER: (mark("Second timer on {title}"), mark("Second timer")),
    QuestionKind.STOPPED_ELSEWHERE: (mark("Timer on {title}"), mark("Timer")),
    QuestionKind.LOST_THERE: (mark("Not shown: {ours} on {title}"), mark("Not shown: {ours}")),
}
"""With the name of the phase, and where that is not known."""
_SENTENCES: Final = {
    QuestionKind.TWIN: (
        mark("Timeneye shows {ours} on {title} ({day}) twice. One may be a late copy."),
        mark("Timeneye shows {ours} ({day}) twice. One may be a late copy."),
    ),
    QuestionKind.TWIN_TIMER: (
        mark("Timeneye runs a second timer on {title}. It may be a late copy."),
        mark("Timeneye runs a second timer. It may be a late copy."),
    ),
    QuestionKind.STOPPED_ELSEWHERE: (mark("Stopped on another device: {theirs} on Timeneye, {ours} here."),) * 2,
    QuestionKind.LOST_THERE: (mark("Timeneye took this ({day}) but does not show it."),) * 2,
}
_ANSWERS: Final = {
    (QuestionKind.TWIN, Answer.KEEP): mark("Keep both"),
    (QuestionKind.TWIN, Answer.REMOVE): mark("Remove one"),
    (QuestionKind.TWIN_TIMER, Answer.KEEP): mark("Keep"),
    (QuestionKind.TWIN_TIMER, Answer.REMOVE): mark("Remove"),
    (QuestionKind.STOPPED_ELSEWHERE, Answer.THEIRS): mark("Keep {theirs}"),
    (QuestionKind.STOPPED_ELSEWHERE, Answer.MINE): mark("Use {ours}"),
    (QuestionKind.STOPPED_ELSEWHERE, Answer.BOTH): mark("Keep both"),
    (QuestionKind.LOST_THERE, Answer.LOG_AGAIN): mark("Log it again"),
    (QuestionKind.LOST_THERE, Answer.FORGET): mark("Forget it"),
}
TAKES_AWAY: Final = frozenset({Answer.REMOVE, Answer.FORGET})
"""Answers that Enter never gives."""
_TITLE: Final = 90
"""Characters of a project and a phase."""


def subject_words(row: QuestionRow) -> str:
    """As in: Twice: 1:30 on Acme > Design."""
    words = tr(_SUBJECTS[row.kind][not row.title])
    return words.format(title=shortened(row.title, NAMED), **_times(row))


def question_sentence(row: QuestionRow, today: date) -> str:
    words, day = tr(_SENTENCES[row.kind][not row.title]), day_inside(row.work.day, today)
    return words.format(title=shortened(row.title, _TITLE), day=day, **_times(row))


def answer_words(row: QuestionRow, answer: Answer) -> str:
    return tr(_ANSWERS[row.kind, answer]).format(**_times(row))


def _times(row: QuestionRow) -> dict[str, str]:
    theirs = row.work if row.theirs is None else row.theirs
    return {"ours": format_minutes(row.work.minutes), "theirs": format_minutes(theirs.minutes)}
