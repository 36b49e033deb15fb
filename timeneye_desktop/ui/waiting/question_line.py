"""What does a row of the waiting list know about a question?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.ui.day_names import day_and_date
from timeneye_desktop.ui.waiting.question_words import question_sentence, subject_words
from timeneye_desktop.ui.waiting.wording import since_words, told_whole

_PICTURES: Final = {
    QuestionKind.TWIN: "copy",
    QuestionKind.TWIN_TIMER: "copy",
    QuestionKind.STOPPED_ELSEWHERE: "stop",
    QuestionKind.LOST_THERE: "search",
}


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """Looks like a command that needs the person; equal lines look equal."""

    row: QuestionRow
    today: date
    can_choose: ClassVar[bool] = True
    state: ClassVar[RowState] = RowState.NEEDS_YOU

    @property
    def key(self) -> str:
        return f"question {self.row.id}"

    @property
    def what(self) -> str:
        return subject_words(self.row)

    @property
    def day(self) -> str:
        return day_and_date(self.row.work.day, self.today)

    @property
    def since(self) -> str:
        return since_words(self.row.asked, self.today)

    @property
    def picture(self) -> str:
        return _PICTURES[self.row.kind]

    @property
    def why(self) -> str:
        return question_sentence(self.row, self.today)

    @property
    def text(self) -> str:
        """All of it, for screen readers."""
        return told_whole(self.what, self.state, self.since, self.why)
