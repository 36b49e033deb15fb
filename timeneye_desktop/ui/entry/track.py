"""How a draft becomes an entry or a timer, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeneye_desktop.domain.backdating import Backdating
from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.drafts import log_draft, start_draft
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.day.undoing import Logged, Undoing
from timeneye_desktop.ui.day.wording import chosen_words
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.told import made_way
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import AWAY, logged, sentence

Said: TypeAlias = Callable[..., None]
"""said(text), or said(text, action, on_action): a quiet line with something to click."""


class Track:
    def __init__(self, desk: Desk, tasks: Tasks, said: Said, logged: Callable[[EntryRow], None]) -> None:
        self._desk = desk
        self._undoing = Undoing(desk.past, tasks, said)
        self._tasks = tasks
        self._said = said
        self._logged = logged

    async def do(self, draft: Draft, *, log: bool) -> str:
        """Log or start; answers with the sentence that says why not, or nothing."""
        try:
            await (self._log(draft) if log else self._start(draft))
        except (NotPossibleError, StoreError) as error:
            return sentence(error)
        return ""

    async def _log(self, draft: Draft) -> None:
        row = await log_draft(self._desk.entries, draft)
        words = logged(row.work.minutes, f"{row.project} > {row.phase}", self._desk.syncing.status.reach)
        self._said(words, tr("Undo"), lambda: self._undoing.undo(Logged(row)))
        self._logged(row)

    def tell_several(self, rows: Sequence[EntryRow]) -> None:
        """They are logged, as one step."""
        is_offline = self._desk.syncing.status.reach in AWAY
        words = tr("Saved here: {what}. Will be sent.") if is_offline else tr("Logged {what}.")
        self._said(words.format(what=chosen_words(rows)), tr("Undo"), lambda: self._undoing.undo(Logged(rows[0])))

    async def _start(self, draft: Draft) -> None:
        tracking, ago = self._desk.tracking, draft.ago_seconds or (draft.minutes or 0) * 60.0
        other = tracking.current
        from_then = other is None or other.timer.seconds(tracking.now()) >= ago
        way = await start_draft(self._desk.entries, tracking, draft, from_then=from_then)
        row = tracking.current
        plan = await self._desk.repair.overlap(row.timer.lid) if row is not None and ago else None
        if plan is not None and plan.trims:
            words = tr("It began at {clock}; {time} of what was before lies in the same time.")
            words = words.format(clock=clock(plan.began), time=format_minutes(plan.trimmed))
            self._said(words, tr("Trim"), lambda: self._tasks.spawn(self._trim(plan), "trim"))
        elif way is not None:
            self._said(made_way(way, self._desk.syncing.status.reach))
        else:
            self._said(tr("Started {phase}.").format(phase="" if draft.phase is None else draft.phase.title))

    async def _trim(self, plan: Backdating) -> None:
        done = await self._desk.repair.do(plan, trim=True)
        words = tr("{time} of what was before is trimmed.").format(time=format_minutes(done.trimmed))
        self._said(words, tr("Undo"), lambda: self._tasks.spawn(self._desk.repair.undo(done), "undo"))
