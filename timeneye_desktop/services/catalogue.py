"""What time can be logged on, from the copy on this computer, what this person is likely to want first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.draft import Draft, Turn
from timeneye_desktop.domain.entry_line import parse_line
from timeneye_desktop.domain.habits import Mark, Standing, moment_of, standing
from timeneye_desktop.domain.ranking import Index, Match, rank
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.news import CatalogueChanged, News
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.habits import Habits, Known

_USED_LATELY = timedelta(days=90)
AT_ONCE = 200


def one_typo_away(word: str, known: Sequence[str]) -> Iterable[str]:
    """Those that are the word with one letter too few, too many or wrong, or two that changed places."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return [found for found, *_ in process.extract(word, known, scorer=OSA.distance, score_cutoff=1, limit=None)]


@dataclass(frozen=True, slots=True)
class Also:
    """What else is looked through."""

    hidden: bool = False
    closed: bool = False
    """Closed phases and archived projects: Timeneye refuses time on them."""


_NOTHING_ELSE = Also()


@dataclass(frozen=True, slots=True)
class _Copy:
    open: tuple[PhaseChoice, ...]
    by_key: dict[PhaseKey, PhaseChoice]
    index: Index
    closed: Index | None
    """None until somebody asks to see them."""


def _made_ready(everything: tuple[PhaseChoice, ...], *, with_closed: bool = False) -> _Copy:
    choices = tuple(choice for choice in everything if choice.is_open)
    by_key = {choice.key: choice for choice in everything}
    closed = Index(everything, one_typo_away, are_open=False) if with_closed else None
    return _Copy(choices, by_key, Index(choices, one_typo_away), closed)


class Catalogue:
    def __init__(
        self,
        reader: EntryReader,
        habits: Habits,
        news: News,
        clock: Callable[[], Instant],
        as_of: Callable[[], datetime | None],
        load: Callable[[str], Awaitable[None]],
        day_of: Callable[[datetime], date] = own_day.day_of,
    ) -> None:
        """`day_of` tells on which day of the person's own a moment lies."""
        self.day_of = day_of
        self._reader = reader
        self._habits = habits
        self._news = news
        self._clock = clock
        self._as_of = as_of
        self._load = load
        self._copy = _made_ready(())
        self._known = Known()
        self._standing = Standing()
        self._index = self._copy.index
        self._projects: int | None = None

    @property
    def choices(self) -> tuple[PhaseChoice, ...]:
        """Open phases of active projects."""
        return self._copy.open

    @property
    def as_of(self) -> datetime | None:
        """UTC of the copy; None when there is none yet."""
        return self._as_of()

    @property
    def is_empty_on_server(self) -> bool:
        """Timeneye was asked and lists no project for this person."""
        return self._projects == 0

    async def refresh(self, *, with_closed: bool = False) -> None:
        """Read the copy anew and tell; once asked for, closed phases are kept at hand as well."""
        wants_closed = with_closed or self._copy.closed is not None

        def shape(everything: tuple[PhaseChoice, ...]) -> _Copy:
            return _made_ready(everything, with_closed=wants_closed)

        copy = await self._reader.shaped_choices(self._since(), shape)
        projects, known = await self._reader.project_count(), await self._habits.known(self._since())
        self._copy, self._projects, self._known = copy, projects, known
        self._stand()
        self._news.publish(CatalogueChanged())

    def find(self, text: str, limit: int = AT_ONCE, also: Also = _NOTHING_ELSE) -> tuple[Match, ...]:
        """Open phases that fit the words, best first; all, the likeliest first, without words."""
        found = rank(text, self._arranged(), limit, with_hidden=also.hidden)
        if also.closed and self._copy.closed is not None:
            closed = rank(text, self._copy.closed, limit)
            found = tuple(sorted((*found, *closed), key=lambda match: match.why == "typo"))
        return found

    def read_line(self, text: str, now: datetime, turns: Iterable[Turn] = ()) -> Draft:
        """What an entry line asks for, at a local moment, with what somebody turned to another meaning."""
        return parse_line(text, now, self._arranged(), turns, self.day_of(now))

    def named(self, key: PhaseKey) -> PhaseChoice | None:
        """The phase, also a closed one; None when it is not known here."""
        return self._copy.by_key.get(key)

    @property
    def others(self) -> Also:
        """What there is besides: hidden phases, closed ones or archived projects."""
        return Also(bool(self._index.hidden), len(self._copy.by_key) > len(self._copy.open))

    @property
    def marks(self) -> Mapping[PhaseKey, Mark]:
        return self._known.marks

    async def mark(self, key: PhaseKey, mark: Mark | None) -> None:
        """Pin or hide this phase, or neither, and tell; StoreError."""
        await self._habits.mark(key, mark)
        await self._learn_habits()
        self._news.publish(CatalogueChanged())

    async def likeliest(self, limit: int) -> tuple[PhaseChoice, ...]:
        """Open phases that are pinned or were worked on lately, the likeliest at this time first; read anew."""
        await self._learn_habits()
        index = self._arranged()
        return tuple(index.rows[number].choice for number in index.likeliest[:limit])

    async def load_phases(self, project_id: str) -> None:
        """Ask Timeneye for this project's phases now; CallError."""
        await self._load(project_id)
        await self.refresh()

    async def _learn_habits(self) -> None:
        self._known = await self._habits.known(self._since())
        self._stand()

    def _since(self) -> date:
        return self._local().date() - _USED_LATELY

    def _local(self) -> datetime:
        return self._clock().utc.astimezone()

    def _arranged(self) -> Index:
        """The open phases in the order of this time: another one after noon than before."""
        if self._standing.moment != moment_of(self._local()):
            self._stand()
        return self._index

    def _stand(self) -> None:
        self._standing = standing(self._known.uses, self._known.marks, self._local())
        self._index = self._copy.index.arranged(self._standing)
