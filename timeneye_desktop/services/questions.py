"""What Timeneye shows that only the person can judge, and their answers."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import ANSWERS, Answer, QuestionKind
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.store.questions import Asked
from timeneye_desktop.store.questions import Questions as Store


@dataclass(frozen=True, slots=True)
class QuestionRow:
    id: int
    kind: QuestionKind
    title: str
    """Such as "Acme > Design"; empty when the phase is not known here."""
    work: Work
    """What was meant here."""
    theirs: Work | None
    """What Timeneye has, where that differs."""
    asked: datetime
    """UTC."""
    answers: tuple[Answer, ...]
    """The first one changes least."""


class Questions:
    def __init__(
        self,
        store: Store,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
        refresh_timers: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._news = news
        self._clock = clock
        self._wake = wake
        self._refresh_timers = refresh_timers

    async def rows(self) -> tuple[QuestionRow, ...]:
        """Oldest first."""
        return tuple(_row(asked) for asked in await self._store.rows())

    async def answer(self, number: int, answer: Answer) -> None:
        """Returns once it is committed; NotPossibleError when the question is gone, StoreError."""
        await self._store.answer(number, answer, uuid.uuid4().hex, self._clock().utc)
        await self._refresh_timers()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()


def _row(asked: Asked) -> QuestionRow:
    question = asked.question
    title = f"{asked.project} > {asked.phase}" if asked.phase else ""
    return QuestionRow(
        question.id, question.kind, title, question.work, question.theirs, question.asked, ANSWERS[question.kind]
    )
