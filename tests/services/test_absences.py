"""An absence keeps its time until it is answered; whatever the answer, no minute comes or goes by itself."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.answering import Absence, Fate, Piece, cut
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Midnight
from timeneye_desktop.domain.spans import SpanKind
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.news import News
from timeneye_desktop.services.stopping import Stopping
from timeneye_desktop.store.absences import Absences as Store
from timeneye_desktop.store.spans import Spans

TEN_MINUTES = 600.0


class Person:
    """Somebody with a timer, who leaves and comes back."""

    def __init__(self, studio: Any) -> None:
        self.studio, self.clock, self.tracking = studio, studio.clock, studio.tracking
        self.absences = self.another()

    def another(self) -> Absences:
        """As after a restart: only what is stored is known."""
        database, news = self.studio.database, News()
        studio = self.studio
        endings = Endings(studio.courses, lambda: studio.chosen)
        stopping = Stopping(self.tracking, studio.entries, endings, studio.courses, lambda: studio.chosen)
        return Absences(Store(database), Spans(database), self.tracking, stopping, news, self.clock, lambda: None)

    async def works(self, minutes: float, phase: Any = None) -> None:
        if self.tracking.current is None:
            await self.tracking.start(phase or self.studio.design, "draft")
        self.clock.move(minutes * 60)

    async def leaves(self, minutes: float) -> Absence | None:
        """And is back; what is asked then."""
        before, since = self.tracking.current.timer, self.clock.utc
        self.clock.move(minutes * 60)
        await self.absences.was_away(Away(since, self.clock.utc, frozenset({Cause.IDLE})), before, TEN_MINUTES)
        return self.absences.pending

    @property
    def seconds(self) -> float:
        return float(self.tracking.current.timer.seconds(self.clock()))

    async def logged(self) -> dict[Any, int]:
        """Minutes of entries by phase."""
        found: dict[Any, int] = {}
        for row in await self.studio.rows():
            found[row.work.phase] = found.get(row.work.phase, 0) + row.work.minutes
        return found


@pytest.fixture
def person(studio: Any) -> Callable[..., None]:
    def run(story: Callable[[Person], Any]) -> None:
        studio(lambda made: story(Person(made)))

    return run


def test_the_time_is_kept_and_marked_until_it_is_answered(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        asked = await who.leaves(37.5)
        assert asked is not None
        assert (asked.minutes, asked.title) == (37, "Acme > Design")
        assert who.seconds == 57.5 * 60
        spans = await Spans(who.studio.database).between(who.clock.utc - timedelta(days=1), who.clock.utc)
        assert [(span.kind, span.until) for span in spans if span.kind is SpanKind.AWAY] == [
            (SpanKind.AWAY, who.clock.utc)
        ]

    person(story)


def test_removed_minutes_leave_the_timer_which_runs_on_and_come_back_by_undo(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        asked = await who.leaves(37.5)
        assert asked is not None
        (piece,) = asked.pieces
        done = await who.absences.answer([Piece(piece.since, piece.minutes, Fate.REMOVE)])
        assert who.seconds == (20 + 0.5) * 60
        assert who.tracking.current.timer.state is TimerState.RUNNING
        assert who.absences.pending is None
        who.clock.move(60)
        await who.absences.undo(done)
        assert who.seconds == (57.5 + 1) * 60
        assert who.absences.pending == asked, "it asks again"

    person(story)


def test_the_end_may_be_set_to_when_the_person_left(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        asked = await who.leaves(700)
        assert asked is not None
        done = await who.absences.stop_at(asked.since)
        assert await who.logged() == {who.studio.design: 20}
        assert who.tracking.current is None
        await who.absences.undo(done)
        assert await who.logged() == {}
        assert who.seconds == 720 * 60
        assert who.absences.pending is not None

    person(story)


def cut_at_random(asked: Absence, rolls: random.Random, phase: Any) -> list[Piece]:
    pieces = list(asked.pieces)
    for _ in range(rolls.randint(0, 4)):
        pieces = list(cut(pieces, rolls.randrange(len(pieces)), rolls.randint(1, 60)))
    assert sum(piece.minutes for piece in pieces) == asked.minutes
    return [Piece(piece.since, piece.minutes, rolls.choice(list(Fate)), phase) for piece in pieces]


async def one_round(who: Person, rolls: random.Random) -> None:
    """Works, leaves once or more, stops or pauses or does neither, and answers."""
    await who.works(rolls.uniform(1, 40))
    asked = None
    for _ in range(rolls.randint(1, 3)):
        asked = await who.leaves(rolls.uniform(10, 200))
        who.clock.move(rolls.uniform(0, 300))
    assert asked is not None
    if rolls.random() < 0.3:
        await who.tracking.pause()
    before, seconds, is_stopped = await who.logged(), who.seconds, rolls.random() < 0.3
    entry_minutes = 0
    if is_stopped:
        entry_minutes = (await who.tracking.stop()).work.minutes
        await who.absences.refresh()
    pieces = cut_at_random(asked, rolls, who.studio.build)
    sums = {fate: sum(piece.minutes for piece in pieces if piece.fate is fate) for fate in Fate}
    gone = sums[Fate.GIVE] + sums[Fate.REMOVE]
    await who.absences.answer(pieces)
    after = await who.logged()
    assert after.get(who.studio.build, 0) - before.get(who.studio.build, 0) == sums[Fate.GIVE]
    if is_stopped:
        made = after.get(who.studio.design, 0) - before.get(who.studio.design, 0)
        assert made == entry_minutes - gone
    else:
        assert who.seconds == pytest.approx(seconds - 60 * gone, abs=1e-3)
        await who.tracking.discard()
    assert who.absences.pending is None


@pytest.mark.parametrize("seed", range(12))
def test_what_was_there_before_is_what_is_kept_moved_and_removed(person: Callable[..., None], seed: int) -> None:
    """To the second, for any cuts and fates, with the timer running, paused or stopped meanwhile."""
    rolls = random.Random(seed)  # noqa: S311  no secret

    async def story(who: Person) -> None:
        who.studio.choose(midnight=Midnight.ONE)
        for _ in range(rolls.randint(2, 5)):
            await one_round(who, rolls)

    person(story)


def test_a_second_absence_before_the_answer_extends_the_first(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(5)
        await who.leaves(20)
        who.clock.move(9 * 60)
        asked = await who.leaves(30)
        assert asked is not None
        assert [piece.minutes for piece in asked.pieces] == [20, 30], "the nine minutes between are nobody's to remove"

    person(story)


def test_it_survives_a_restart_and_a_stop(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        asked = await who.leaves(30)
        assert asked is not None
        again = who.another()
        await again.refresh()
        assert again.pending == asked
        await who.tracking.stop()
        await again.refresh()
        assert again.pending is not None
        await again.answer([Piece(asked.since, 30, Fate.REMOVE)])
        assert await who.logged() == {who.studio.design: 20}

    person(story)


def test_a_timer_that_became_several_entries_keeps_its_time(person: Callable[..., None]) -> None:
    """Which of them the minutes stand in is not to be guessed."""

    async def story(who: Person) -> None:
        who.studio.choose(midnight=Midnight.SPLIT)
        await who.works(11 * 60)
        await who.leaves(180)
        await who.tracking.stop()
        await who.absences.refresh()
        assert who.absences.pending is None
        assert sum((await who.logged()).values()) == 14 * 60

    person(story)


def test_an_end_that_was_set_across_midnight_is_taken_back_whole(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        who.studio.choose(midnight=Midnight.SPLIT)
        await who.works(13 * 60)
        asked = await who.leaves(60)
        assert asked is not None
        done = await who.absences.stop_at(asked.since)
        assert len(await who.studio.rows()) == 2
        await who.absences.undo(done)
        assert await who.logged() == {}
        assert who.seconds == 14 * 3_600
        assert who.absences.pending is not None

    person(story)


def test_a_stop_that_is_undone_brings_the_question_back_to_the_timer(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        await who.leaves(30)
        timer = who.tracking.current.timer
        entry = await who.tracking.stop()
        await who.tracking.undo_discard(timer)
        await who.studio.entries.withdraw(entry.lid)
        await who.absences.refresh()
        asked = who.absences.pending
        assert asked is not None
        await who.absences.answer([Piece(asked.since, 30, Fate.REMOVE)])
        assert who.seconds == 20 * 60

    person(story)


def test_nobody_is_asked_when_the_timer_was_changed_meanwhile(person: Callable[..., None]) -> None:
    """Paused or corrected on another device, gone, or of a phase that is worked on elsewhere."""

    async def story(who: Person) -> None:
        await who.works(20)
        before, since = who.tracking.current.timer, who.clock.utc
        away = lambda: Away(since, who.clock.utc, frozenset({Cause.LOCKED}))  # noqa: E731  read anew each time
        who.clock.move(5 * 60)
        await who.tracking.pause()  # as a list from Timeneye would
        who.clock.move(30 * 60)
        assert not await who.absences.was_away(away(), before, TEN_MINUTES)
        await who.tracking.discard()
        assert not await who.absences.was_away(away(), before, TEN_MINUTES)
        await who.works(1)
        await who.absences.mark(who.studio.design, is_away=True)
        assert await who.leaves(60) is None
        await who.absences.mark(who.studio.design, is_away=False)
        assert await who.leaves(60) is not None

    person(story)


def test_a_timer_that_is_corrected_by_hand_needs_no_answer_any_more(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        await who.works(20)
        await who.leaves(30)
        await who.tracking.edit("", seconds=20 * 60)
        await who.absences.refresh()
        assert who.absences.pending is None
        with pytest.raises(NotPossibleError):
            await who.absences.answer([])

    person(story)


def test_only_what_the_timer_ran_for_is_asked_about(person: Callable[..., None]) -> None:
    async def story(who: Person) -> None:
        since = who.clock.utc - timedelta(hours=3)
        await who.works(15)
        timer = who.tracking.current.timer
        await who.absences.was_away(Away(since, who.clock.utc, frozenset({Cause.CLOSED})), timer, TEN_MINUTES)
        assert who.absences.pending is not None
        assert who.absences.pending.minutes == 15

    person(story)
