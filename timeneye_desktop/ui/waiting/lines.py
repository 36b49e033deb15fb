"""Which rows does the waiting list show, in which order, and what does each of them know?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Final

from timeneye_desktop.domain.delivery import DELETED_ELSEWHERE
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.day_names import day_inside
from timeneye_desktop.ui.waiting.choices import decides
from timeneye_desktop.ui.waiting.wording import day_words, next_words, since_words, told_whole, what_words, why_words
from timeneye_desktop.ui.words import together

_PICTURES: Final = {
    "log": "plus",
    "edit": "edit",
    "delete": "trash",
    "start": "play",
    "change": "clock",
    "stop": "stop",
    "discard": "trash",
}


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A command, and what its words depend on besides; equal lines look equal."""

    row: WaitingRow
    reach: Reach
    today: date
    follows: bool = False
    """An earlier command about the same entry or timer waits too."""
    has_followers: bool = False
    can_choose: ClassVar[bool] = True

    @property
    def key(self) -> str:
        return str(self.row.seq)

    @property
    def what(self) -> str:
        return what_words(self.row)

    @property
    def day(self) -> str:
        return day_words(self.row, self.today)

    @property
    def title(self) -> str:
        """As in: Log 1:30 to Acme > Design, Monday 23 Nov."""
        return together(self.what, "" if self.row.work is None else day_inside(self.row.work.day, self.today))

    @property
    def since(self) -> str:
        return since_words(self.row.since, self.today)

    @property
    def why(self) -> str:
        """The reason, and what happens next."""
        return f"{why_words(self.row, self.reach, follows=self.follows)} {next_words(self.row)}".strip()

    @property
    def text(self) -> str:
        """All of it, for screen readers."""
        return told_whole(self.title, self.row.state, self.since, self.why)

    @property
    def state(self) -> RowState:
        return self.row.state

    @property
    def picture(self) -> str:
        return _PICTURES.get(self.row.what, "cloud")

    @property
    def can_retry(self) -> bool:
        """Whether trying now could change anything."""
        if self.reach is Reach.VIEW_ONLY:
            return False
        if self.row.state is RowState.NEEDS_YOU:
            return self.row.reason != DELETED_ELSEWHERE or self.row.what == "edit"
        return self.row.state is not RowState.SENDING and self.reach is not Reach.SIGNED_OUT

    @property
    def can_repick(self) -> bool:
        """Whether its work may still go to another phase: only before Timeneye can have acted."""
        if self.row.work is None or decides(self.row) or self.reach is Reach.VIEW_ONLY:
            return False
        untouched = self.row.state is RowState.WAITING and self.row.attempts == 0
        return untouched or self.row.state is RowState.NEEDS_YOU

    @property
    def can_discard(self) -> bool:
        return self.row.state is not RowState.SENDING and self.reach is not Reach.VIEW_ONLY


def waiting_lines(rows: Iterable[WaitingRow], reach: Reach, today: date) -> tuple[WaitingLine, ...]:
    """Those that need the person first, then the oldest; `rows` come oldest first."""
    rows = tuple(rows)
    left = Counter(row.lid for row in rows)
    seen: Counter[str] = Counter()
    lines = []
    for row in rows:
        seen[row.lid] += 1
        has_followers = left[row.lid] > seen[row.lid]
        lines.append(WaitingLine(_to_the_minute(row), reach, today, seen[row.lid] > 1, has_followers))
    return tuple(sorted(lines, key=lambda line: line.row.state is not RowState.NEEDS_YOU))


def _to_the_minute(row: WaitingRow) -> WaitingRow:
    """As it is told; the clock's crumbs would make every row differ from itself."""
    if row.next_try is None:
        return row
    return replace(row, next_try=row.next_try.replace(second=0, microsecond=0))
