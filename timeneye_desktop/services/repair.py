"""A timer began at another time than it was started: what would change, and change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from timeneye_desktop.domain.backdating import Backdating, Cut, cuts, trims
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Timer
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.backdatings import Backdatings
from timeneye_desktop.store.courses import Courses


class Repair:
    """Nothing is taken from an entry that was not shown before; StoreError, NotPossibleError."""

    def __init__(
        self,
        store: Backdatings,
        courses: Courses,
        tracking: Tracking,
        news: News,
        day_of: Callable[[datetime], date],
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._courses = courses
        self._tracking = tracking
        self._news = news
        self._day_of = day_of
        self._wake = wake

    async def plan(self, lid: str, earlier: float) -> Backdating:
        """Begin the timer so many seconds earlier, later if negative; and what entries lose that lie there."""
        timer = self._timer(lid)
        seconds = timer.seconds(self._tracking.now())
        if seconds + earlier < 0:
            raise NotPossibleError("not-running-then")
        begun = await self._begun(timer)
        began = begun - timedelta(seconds=earlier)
        after = replace(timer, banked=timer.banked + earlier, day=self._day_of(began))
        return await self._with_trims(Backdating(timer, after, began, earlier), begun)

    async def overlap(self, lid: str) -> Backdating:
        """The timer began some time ago: which entries lie in the time since then?"""
        timer = self._timer(lid)
        begun = await self._begun(timer)
        return await self._with_trims(Backdating(timer, timer, begun, 0.0), self._tracking.now().utc)

    async def do(self, plan: Backdating, *, trim: bool) -> Backdating:
        """Answers with what `undo` needs."""
        plan = plan if trim else replace(plan, trims=(), cuts=(), before=())
        await self._store.do(plan, self._tracking.now().utc)
        await self._changed()
        return plan

    async def undo(self, plan: Backdating) -> None:
        now = self._timer(plan.timer.lid)
        timer = replace(now, banked=now.banked - plan.moved, day=plan.timer.day)
        await self._store.undo(plan, timer, self._tracking.now().utc)
        await self._changed()

    async def _with_trims(self, plan: Backdating, until: datetime) -> Backdating:
        if until <= plan.began:
            return plan
        found = await self._store.neighbours(plan.timer.lid, plan.began, until)
        before = tuple(Cut(one.span, one.since, one.until) for one in found)
        lost = trims(found, plan.began, until)
        return replace(plan, trims=lost, cuts=cuts(found, plan.began), before=before) if lost else plan

    async def _begun(self, timer: Timer) -> datetime:
        spans = await self._courses.ran(timer.lid)
        now = self._tracking.now()
        return spans[0].since if spans else now.utc - timedelta(seconds=timer.seconds(now))

    def _timer(self, lid: str) -> Timer:
        for row in self._tracking.timers:
            if row.timer.lid == lid:
                return row.timer
        raise NotPossibleError("timer-gone")

    async def _changed(self) -> None:
        await self._tracking.refresh()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()
