"""What time can be logged on, from the copy on this computer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.draft import Draft, Turn
from timeneye_desktop.domain.entry_line import parse_line
from timeneye_desktop.domain.ranking import Index, Match, rank
from timeneye_desktop.services.news import CatalogueChanged, News
from timeneye_desktop.store.entries import EntryReader

_USED_LATELY = timedelta(days=90)


def one_typo_away(word: str, known: Sequence[str]) -> Iterable[str]:
    """Those that are the word with one letter too few, too many or wrong, or two that changed places."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return [found for found, *_ in process.extract(word, known, scorer=OSA.distance, score_cutoff=1, limit=None)]


@dataclass(frozen=True, slots=True)
class _Known:
    open: tuple[PhaseChoice, ...]
    by_key: dict[PhaseKey, PhaseChoice]
    index: Index


def _made_ready(everything: tuple[PhaseChoice, ...]) -> _Known:
    choices = tuple(choice for choice in everything if choice.is_open)
    return _Known(choices, {choice.key: choice for choice in everything}, Index(choices, one_typo_away))


class Catalogue:
    def __init__(
        self,
        reader: EntryReader,
        news: News,
        today: Callable[[], date],
        as_of: Callable[[], datetime | None],
        load: Callable[[str], Awaitable[None]],
    ) -> None:
        self._reader = reader
        self._news = news
        self._today = today
        self._as_of = as_of
        self._load = load
        self._known = _made_ready(())
        self._projects: int | None = None

    @property
    def choices(self) -> tuple[PhaseChoice, ...]:
        """Open phases of active projects."""
        return self._known.open

    @property
    def as_of(self) -> datetime | None:
        """UTC of the copy; None when there is none yet."""
        return self._as_of()

    @property
    def is_empty_on_server(self) -> bool:
        """Timeneye was asked and lists no project for this person."""
        return self._projects == 0

    async def refresh(self) -> None:
        """Read the copy anew and tell."""
        self._known = await self._reader.shaped_choices(self._today() - _USED_LATELY, _made_ready)
        self._projects = await self._reader.project_count()
        self._news.publish(CatalogueChanged())

    def find(self, text: str, limit: int = 200) -> tuple[Match, ...]:
        """Open phases that fit the words, best first; all, by use, without words."""
        return rank(text, self._known.index, limit)

    def read_line(self, text: str, now: datetime, turns: Iterable[Turn] = ()) -> Draft:
        """What an entry line asks for, at a local moment, with what somebody turned to another meaning."""
        return parse_line(text, now, self._known.index, turns)

    def named(self, key: PhaseKey) -> PhaseChoice | None:
        """The phase, also a closed one; None when it is not known here."""
        return self._known.by_key.get(key)

    async def load_phases(self, project_id: str) -> None:
        """Ask Timeneye for this project's phases now; CallError."""
        await self._load(project_id)
        await self.refresh()
