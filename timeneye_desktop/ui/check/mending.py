"""What is done when a finding is mended, what is said of it, and how is it taken back?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.check import Finding, Wrong
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.several import Change, Delete, Edit
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.check.card import Mend
from timeneye_desktop.ui.day.undoing import Logged, Several, Step, Undoing
from timeneye_desktop.ui.day_names import short_date
from timeneye_desktop.ui.sweep.wording import saved_words
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import logged

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]


class Mending:
    """Every method writes once it is called, and never before; NotPossibleError, StoreError."""

    def __init__(self, desk: Desk, tasks: Tasks, choose_phase: ChoosePhase, said: Callable[..., None]) -> None:
        self._desk = desk
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._said = said
        self._undoing = Undoing(desk.past, tasks, said)

    async def mend(self, asked: Mend) -> None:
        finding = asked.finding
        match finding.wrong:
            case Wrong.UNDER:
                await self._log(asked)
            case Wrong.FUTURE | Wrong.OFF_DAY:
                words = tr("Moved to {day}.").format(day=short_date(asked.day, self._desk.entries.today()))
                await self._change(finding, Change(day=asked.day), words)
            case Wrong.LONG:
                words = tr("Set to {time}.").format(time=format_minutes(asked.minutes))
                await self._change(finding, Change(minutes=asked.minutes), words)
            case Wrong.NO_NOTE:
                await self._change(finding, Change(notes=asked.note), tr("The note is saved."))
            case Wrong.TWINS:
                await self._delete_one(finding)
            case Wrong.CLOSED:
                await self._move(finding)
            case Wrong.RESTING:
                await self._save(finding)
            case _:
                pass  # another window shows those

    async def call_fine(self, finding: Finding) -> None:
        checking = self._desk.checking
        await checking.call_fine(finding)
        self._said(
            tr("Called fine."),
            tr("Undo"),
            lambda: self._tasks.spawn(checking.take_back(finding), "not fine after all"),
        )

    async def _log(self, asked: Mend) -> None:
        choice = await self._choose_phase()
        if choice is None or asked.finding.day is None:
            return
        row = await self._desk.entries.log(Work(choice.key, asked.minutes, asked.finding.day))
        words = logged(asked.minutes, choice.title, self._desk.syncing.status.reach)
        self._said_with_undo(words, Logged(row))

    async def _move(self, finding: Finding) -> None:
        choice = await self._choose_phase()
        if choice is not None:
            words = tr("Moved to {phase}.").format(phase=choice.title)
            await self._change(finding, Change(phase=choice.key), words)

    async def _change(self, finding: Finding, change: Change, words: str) -> None:
        """Only this field: whatever else was changed meanwhile stays."""
        acts = [Edit(row.lid, change) for row in finding.rows]
        self._said_with_undo(words, Several(await self._desk.entries.several(acts)))

    async def _delete_one(self, finding: Finding) -> None:
        """One that is not on Timeneye yet, where there is one."""
        row = next((row for row in finding.rows if not row.server_id), finding.rows[-1])
        outcomes = await self._desk.entries.several([Delete(row.lid)])
        self._said_with_undo(
            tr("Deleted one entry of {title}.").format(title=plain(finding.title, 120)), Several(outcomes)
        )

    async def _save(self, finding: Finding) -> None:
        sweeping, row = self._desk.sweeping, finding.timer
        offers = [offer for offer in sweeping.offers(merge=False) if row is not None and offer.rows[0] == row]
        if not offers:
            raise NotPossibleError("changed-meanwhile")
        swept = await sweeping.save(offers)
        words = saved_words(swept.rows, self._desk.syncing.status.reach)
        self._said(words, tr("Undo"), lambda: self._tasks.spawn(sweeping.undo(swept), "undo"))

    def _said_with_undo(self, words: str, step: Step) -> None:
        self._said(words, tr("Undo"), lambda: self._undoing.undo(step))
