"""What does a card's answer do, and how is it taken back?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from timeneye_desktop.domain.answering import Piece
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.services.absences import Answered
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.absence.card import AwayCard
from timeneye_desktop.ui.absence.wording import done_words
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.entry.track import Said
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr


class Answers:
    """Keeps one card right, and does what it asks for; held by the card's signals."""

    def __init__(
        self,
        card: AwayCard,
        desk: Desk,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: Callable[[], Awaitable[PhaseChoice | None]],
        said: Said,
    ) -> None:
        self._card, self._desk, self._tasks = card, desk, tasks
        self._choose_phase, self._said = choose_phase, said
        card.answered.connect(lambda pieces: tasks.spawn(self._answer(pieces), "answer about an absence"))
        card.stop_asked.connect(lambda moment: tasks.spawn(self._stop(moment), "stop at"))
        card.phase_asked.connect(lambda at: tasks.spawn(self._give(at), "give time to a phase"))
        bridge.absence_changed.connect(self.show)
        bridge.timer_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        absences = self._desk.absences
        self._card.show_absence(absences.pending, self._desk.tracking.now().utc, can_stop=absences.can_stop)

    async def _answer(self, pieces: tuple[Piece, ...]) -> None:
        done = await self._desk.absences.answer(pieces)
        self._say(done_words(pieces, done.absence.title), done)

    async def _stop(self, moment: datetime) -> None:
        done = await self._desk.absences.stop_at(moment)
        words = tr("Stopped {title} at {clock}.").format(title=plain(done.absence.title), clock=clock(moment))
        self._say(words, done)

    async def _give(self, at: int) -> None:
        absence = self._card.absence
        chosen = await self._choose_phase()
        if chosen is not None and self._card.absence == absence:
            self._card.give(at, chosen)

    def _say(self, words: str, done: Answered) -> None:
        undo = self._desk.absences.undo
        self._said(words, tr("Undo"), lambda: self._tasks.spawn(undo(done), "undo an answer"))
