"""What people meant: the model that every schedule is held against."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.timer import Timer


@dataclass
class Intent:
    """One accepted piece of work and all it was ever to be."""

    versions: list[Work]
    is_removed: bool = False

    @property
    def work(self) -> Work:
        return self.versions[-1]


@dataclass
class Meant:
    """Only commands that were accepted count: their methods are called once a command is committed."""

    entries: dict[str, Intent] = field(default_factory=dict)
    timers: dict[str, Timer] = field(default_factory=dict)
    """Those that run or pause."""
    ended: set[str] = field(default_factory=set)
    deleted: list[EntryRow] = field(default_factory=list)
    """What could be brought back, the latest last."""

    @property
    def living(self) -> dict[str, Work]:
        return {lid: one.work for lid, one in self.entries.items() if not one.is_removed}

    def logged(self, lid: str, work: Work) -> None:
        self.entries[lid] = Intent([work])

    def edited(self, lid: str, work: Work) -> None:
        self.entries[lid].versions.append(work)

    def removed(self, row: EntryRow) -> None:
        self.entries[row.lid].is_removed = True
        self.deleted.append(row)

    def restored(self, before: EntryRow, after: EntryRow) -> None:
        if after.lid == before.lid:
            self.entries[before.lid].is_removed = False
        else:
            self.logged(after.lid, self.entries[before.lid].work)
        self.deleted.remove(before)

    def measured(self, timer: Timer) -> None:
        """Started, edited, paused or resumed."""
        self.timers[timer.lid] = timer

    def stopped(self, lid: str, entry_lid: str, work: Work) -> None:
        self.forgotten(lid)
        self.logged(entry_lid, work)

    def forgotten(self, lid: str) -> None:
        del self.timers[lid]
        self.ended.add(lid)
