"""How is a question about what Timeneye shows put into words, and what does each answer say it will do?"""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.question import Answer, QuestionKind
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.ui.day.wording import day_and_date
from timeneye_desktop.ui.waiting.wording import breakable, inside, shortened

_SENTENCES: Final = {
    QuestionKind.TWIN: "Timeneye has {ours}{on}, {day}, one time more than was logged here. It may be a late copy.",
    QuestionKind.TWIN_TIMER: "A second timer{on} runs on Timeneye. It may be a late copy of one started here.",
    QuestionKind.STOPPED_ELSEWHERE: "The timer{on} was stopped on another device: {theirs} there, {ours} here.",
    QuestionKind.LOST_THERE: "Timeneye took {ours}{on}, {day}, and has not shown it since.",
}
_ANSWERS: Final = {
    (QuestionKind.TWIN, Answer.KEEP): "Keep both",
    (QuestionKind.TWIN, Answer.REMOVE): "Remove the copy",
    (QuestionKind.TWIN_TIMER, Answer.KEEP): "Keep it",
    (QuestionKind.TWIN_TIMER, Answer.REMOVE): "Remove it",
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


def question_sentence(row: QuestionRow, today: date) -> str:
    title = shortened(row.title, _TITLE)
    words = _SENTENCES[row.kind].format(
        on=f" on {title}" if title else "", day=inside(day_and_date(row.work.day, today)), **_times(row)
    )
    return breakable(words)


def answer_words(row: QuestionRow, answer: Answer) -> str:
    return _ANSWERS[row.kind, answer].format(**_times(row))


def count_words(count: int) -> str:
    return "Please decide" if count == 1 else f"Please decide, 1 of {count:,}"


def _times(row: QuestionRow) -> dict[str, str]:
    theirs = row.work if row.theirs is None else row.theirs
    return {"ours": format_minutes(row.work.minutes), "theirs": format_minutes(theirs.minutes)}
