"""A timer began earlier, or should have ended when nobody was there any more: offered, shown, done, and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.backdating import Backdating
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.timer import Timer
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.ages import age, clock
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import menu_text, plain
from timeneye_desktop.ui.timer.question_row import Choice, QuestionRow
from timeneye_desktop.ui.timer.stops import Stops

Said: TypeAlias = Callable[..., None]

_EARLIER: Final = (5, 15, 30)
"""Minutes that are offered."""
_NAME: Final = 80


class Repairs(QObject):
    def __init__(
        self, desk: Desk, tasks: Tasks, said: Said, question: QuestionRow, stops: Stops, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._said = said
        self._question = question
        self._stops = stops
        self._menu = QMenu(parent)
        self._menu.setObjectName("timer_repair_menu")

    def offer(self, timer: Timer, below: QWidget, choose: Callable[[], None]) -> None:
        """A menu; `choose` lets the person set the time themselves."""
        menu = self._menu
        menu.clear()
        for minutes in _EARLIER:
            words = self.tr("Began %Ln minutes earlier", "", minutes)
            self._act(words, partial(self.begin_earlier, timer.lid, minutes * 60.0))
        self._act(self.tr("Set its time..."), choose)
        left = self._desk.pulse.left_at(timer)
        if left is not None:
            now = self._desk.tracking.now().utc
            menu.addSeparator()
            words = self.tr("Stop at {moment}, when the app was last open").format(moment=age(left, now))
            self._act(words, partial(self._stop_at, timer.lid, left))
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _act(self, words: str, take: Callable[[], None]) -> None:
        self._menu.addAction(menu_text(words)).triggered.connect(lambda: take())  # noqa: PLW0108  it tells a bool too

    def begin_earlier(self, lid: str, seconds: float) -> None:
        """At once where it takes nothing from an entry; else that is shown first."""
        self._tasks.spawn(self._begin_earlier(lid, seconds), "begin earlier")

    async def _begin_earlier(self, lid: str, seconds: float) -> None:
        plan = await self._desk.repair.plan(lid, seconds)
        if not plan.trims:
            await self._do(plan, trim=False)
            return
        begin = clock(plan.began)
        self._question.ask(
            lid,
            self._words(plan),
            (
                Choice(
                    "backdate_trim",
                    self.tr("Trim"),
                    self.tr("Begin at {clock} and trim what was before").format(clock=begin),
                    partial(self._take, plan, trim=True),
                ),
                Choice(
                    "backdate_keep",
                    self.tr("Keep both"),
                    self.tr("Begin at {clock} and count that time twice").format(clock=begin),
                    partial(self._take, plan, trim=False),
                ),
                Choice("backdate_cancel", self.tr("Cancel"), self.tr("Cancel: the timer stays as it is")),
            ),
        )

    def _take(self, plan: Backdating, *, trim: bool) -> None:
        self._tasks.spawn(self._do(plan, trim=trim), "begin earlier")

    async def _do(self, plan: Backdating, *, trim: bool) -> None:
        done = await self._desk.repair.do(plan, trim=trim)
        words = self.tr("It began at {clock}.").format(clock=clock(plan.began))
        if done.trimmed:
            words = self.tr("It began at {clock}; {time} of what was before is trimmed.").format(
                clock=clock(plan.began), time=format_minutes(done.trimmed)
            )
        self._said(words, self.tr("Undo"), lambda: self._tasks.spawn(self._desk.repair.undo(done), "undo"))

    def _words(self, plan: Backdating) -> str:
        first, *others = plan.trims
        begin, time = clock(plan.began), format_minutes(plan.trimmed)
        if others:
            words = self.tr("From {clock}: %Ln entries lie there and lose {time}.", "", len(others) + 1)
            return words.format(clock=begin, time=time)
        row = first.row
        title = f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"
        if first.left:
            words = self.tr("From {clock}: {title} loses {time} and keeps {left}.")
            return words.format(clock=begin, title=title, time=time, left=format_minutes(first.left))
        return self.tr("From {clock}: {title} loses all of its {time}.").format(clock=begin, title=title, time=time)

    def _stop_at(self, lid: str, moment: datetime) -> None:
        self._tasks.spawn(self._stops.stop_at(lid, moment), "stop")
