"""What does each pasted line ask for, and why can it not be logged yet?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.services.checks import checked_work
from timeneye_desktop.ui.day_names import day_name
from timeneye_desktop.ui.entry.reading import Reading, without_phase
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.words import refusal, together


@dataclass(frozen=True, slots=True)
class PastedRow:
    key: str
    words: str
    """The line as it can be edited."""
    heading: date | None
    """The day a line above gave to those below it."""
    picked: PhaseChoice | None
    draft: Draft
    day: date
    day_words: str
    work: Work | None = None
    problem: str = ""
    """Why this cannot be logged; empty when it can."""
    can_choose: bool = True

    @property
    def lacks_part(self) -> bool:
        """Its problem is seen where phase and time should stand."""
        return not self.draft.problem and (self.draft.phase is None or self.draft.minutes is None)

    @property
    def text(self) -> str:
        """The row in one sentence, problem first."""
        draft = self.draft
        parts = (
            self.problem,
            draft.phase.title if draft.phase else "",
            spoken(draft.minutes) if draft.minutes else "",
            self.day_words,
            draft.notes,
        )
        return together(*(part.rstrip(".") for part in parts))


class PastedReader:
    """Reads lines as the entry line would; but all of them are to be logged, none starts a timer."""

    def __init__(self, catalogue: Catalogue, now: datetime) -> None:
        """`now` is a local moment: the lines were pasted then, whenever they are edited."""
        self._catalogue = catalogue
        self._now = now

    def rows(self, lines: Iterable[str]) -> Iterator[PastedRow]:
        """One after the other, as each takes a while. A line that is nothing but a day is said of those below it."""
        heading = None
        for number, line in enumerate(lines):
            row = self._row(str(number), line.removesuffix(":"), heading, None)
            if _is_heading(row.draft):
                heading = row.draft.day
            else:
                yield self._row(row.key, line, heading, None) if line.endswith(":") else row

    def again(self, row: PastedRow, words: str | None = None) -> PastedRow:
        """The row with other words, or as the catalogue has it now."""
        return self._row(row.key, row.words if words is None else words, row.heading, row.picked)

    def on(self, row: PastedRow, phase: PhaseChoice) -> PastedRow:
        """The row with a phase picked by hand, in place of the words that named one."""
        words, _ = without_phase(row.words, row.draft)
        return self._row(row.key, words, row.heading, phase)

    def _row(self, key: str, words: str, heading: date | None, picked: PhaseChoice | None) -> PastedRow:
        reading = Reading(self._catalogue)
        if picked is not None:
            reading.pick(picked)
        draft, today = reading.draft(words, self._now), self._catalogue.day_of(self._now)
        day = draft.day or heading or today
        row = PastedRow(key, words, heading, picked, draft, day, day_name(day, today))
        try:
            return replace(row, work=_work(draft, day, today))
        except NotPossibleError as error:
            return replace(row, problem=refusal(error.why))


def problems_first(rows: Iterable[PastedRow]) -> tuple[PastedRow, ...]:
    return tuple(sorted(rows, key=lambda row: (not row.problem, int(row.key))))


def _is_heading(draft: Draft) -> bool:
    says_more = draft.phase is not None or draft.minutes is not None or draft.ago_seconds is not None or draft.notes
    return draft.day is not None and not says_more


def _work(draft: Draft, day: date, today: date) -> Work:
    if draft.problem:
        raise NotPossibleError(draft.problem)
    if draft.phase is None:
        raise NotPossibleError("phase-missing" if draft.minutes is not None else "phase-and-minutes-missing")
    if draft.minutes is None:
        raise NotPossibleError("minutes-missing")
    return checked_work(Work(draft.phase.key, draft.minutes, day, draft.notes), today)
