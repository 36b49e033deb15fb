"""Stopping a timer: asked about where it ran past midnight, told what came of it, and taken back by one press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QObject

from timeneye_desktop.domain.timer import Instant, TimerState, between
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.stopping import Crossing, Stopped
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.question_row import Choice, QuestionRow
from timeneye_desktop.ui.timer.wording import crossing_words, stopped_words

Said: TypeAlias = Callable[..., None]


class Stops(QObject):
    def __init__(self, desk: Desk, tasks: Tasks, said: Said, question: QuestionRow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._said = said
        self._question = question

    async def stop(self, lid: str, *, may_ask: bool) -> None:
        """Where nobody would see the question, it is as if it had been answered with an entry for each day."""
        asked = self._desk.tracking.now()
        crossing = await self._desk.stopping.to_ask(lid) if may_ask else None
        if crossing is None:
            await self._stop(lid)
        else:
            self._ask(lid, asked, crossing)

    async def stop_at(self, lid: str, moment: datetime) -> None:
        """As it stood at that moment (UTC)."""
        passed = (self._desk.tracking.now().utc - moment).total_seconds()
        self._tell(await self._desk.stopping.stop(lid, ago_seconds=passed))

    def _ask(self, lid: str, asked: Instant, crossing: Crossing) -> None:
        words = crossing_words(crossing, self._desk.entries.today())
        answer = self._answer
        choices = (
            Choice(
                "midnight_split",
                self.tr("Split"),
                self.tr("Split: an entry for each day"),
                lambda: answer(lid, asked, split=True),
            ),
            Choice(
                "midnight_one",
                self.tr("One entry"),
                self.tr("One entry, on the first day"),
                lambda: answer(lid, asked, split=False),
            ),
            Choice("midnight_go_on", self.tr("Go on"), self.tr("Go on: the timer is not stopped")),
        )
        self._question.ask(lid, words, choices)

    def _answer(self, lid: str, asked: Instant, *, split: bool) -> None:
        """It was stopped when that was asked for, not when the question was answered."""
        self._tasks.spawn(self._stop(lid, asked, split=split), "stop")

    async def _stop(self, lid: str, asked: Instant | None = None, *, split: bool | None = None) -> None:
        desk = self._desk
        runs = any(row.timer.lid == lid and row.timer.state is TimerState.RUNNING for row in desk.tracking.timers)
        ago = between(asked, desk.tracking.now()) if asked is not None and runs else 0.0
        self._tell(await desk.stopping.stop(lid, ago_seconds=ago, split=split))

    def _tell(self, stopped: Stopped) -> None:
        desk = self._desk
        text = stopped_words(stopped, desk.entries.today(), desk.syncing.status.reach)
        self._said(text, self.tr("Undo"), lambda: self._tasks.spawn(desk.stopping.undo(stopped), "undo"))
