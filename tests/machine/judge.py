"""What went wrong in the end: the server's rows beside what people meant, and what the screen says about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from machine.far_side import FarSide
from machine.life import Life
from machine.meant import Intent, Meant
from machine.others import Others

from timeneye_desktop.domain.delivery import Op, OpKind, OpState
from timeneye_desktop.domain.entry import Work

ADOPTIONS: Final = "CREATE TABLE adoption (lid TEXT NOT NULL, server_id TEXT NOT NULL)"
NOTE_ADOPTION: Final = (
    "CREATE TRIGGER note_adoption AFTER UPDATE OF server_id ON entry WHEN NEW.server_id IS NOT NULL "
    "BEGIN INSERT INTO adoption VALUES (NEW.lid, NEW.server_id); END"
)
"""In the file of a schedule: which rows were ever taken for which entry."""
_AFTER_A_TIMER: Final = frozenset({OpKind.STOP, OpKind.EDIT})
"""The server has minutes of its own until an edit after the stop has put them right."""
_GOING: Final = frozenset({OpState.QUEUED, OpState.SENDING, OpState.DOUBT})


@dataclass(frozen=True, slots=True)
class Fault:
    kind: str
    """lost, doubled, wrong."""
    work: Work
    is_shown: bool
    """Whether a card on the screen tells of it."""
    is_residual: bool = False
    """R1: somebody else's equal row was taken for ours while an answer was lost."""

    def __str__(self) -> str:
        extra = " (shown)" if self.is_shown else " (R1)" if self.is_residual else " (SILENT)"
        work = self.work
        return f"{self.kind}: {work.phase.phase_id} {work.minutes} min {work.day} {work.notes!r}{extra}"


class Judge:
    def __init__(self, meant: Meant, life: Life, far: FarSide, others: Others) -> None:
        self._meant = meant
        self._life = life
        self._there = far.entries()
        self._timers = far.timers()
        self._others = others.rows
        adoptions = life.peek("SELECT lid, server_id FROM adoption")
        self._taken = {lid for lid, number in adoptions if number in others.all_ids}
        self._cards = _cards(life)

    def faults(self) -> tuple[Fault, ...]:
        expected = Counter(self._meant.living.values()) + Counter(self._others.values())
        missing, extra = list((expected - self._rows()).elements()), list((self._rows() - expected).elements())
        for op in self._life.ops():
            self._excuse(op, missing, extra)
        found = []
        for work in tuple(extra):
            mate = self._mate(work, missing)
            if mate is not None:
                missing.remove(mate)
                extra.remove(work)
                found.append(self._fault("wrong", mate, work))
        found += [self._fault("lost", work) for work in missing]
        found += [self._fault("doubled" if self._is_alive(work) else "wrong", work) for work in extra]
        return tuple(found)

    def waiting(self) -> int:
        """Commands that wait for the person."""
        return len(self._life.ops())

    def doubts(self) -> list[str]:
        """Other promises that do not hold."""
        ops = self._life.ops()
        stuck = {op.entry_lid or op.lid for op in ops if op.state not in _GOING}
        going = [op for op in ops if op.state in _GOING and op.lid not in stuck]
        late = [f"{op.kind.value} {op.lid} is still {op.state.value}" for op in going]
        return late + self._timers_astray() + [f"{lid} is not shown as it was meant" for lid in self._strays()]

    def _timers_astray(self) -> list[str]:
        rows = self._life.peek("SELECT lid, server_id, reason FROM timer WHERE NOT ended")
        ids = {lid: number for lid, number, reason in rows if not reason}
        shown, busy = {row[0] for row in rows}, {op.lid for op in self._life.ops()}
        known = {row[0] for row in self._life.peek("SELECT server_id FROM timer WHERE server_id IS NOT NULL")}
        known |= {number for _, number in self._cards}
        running = [lid for lid in self._meant.timers if lid in ids and lid not in busy]
        return [
            *(f"timer {number} runs unseen" for number in self._timers if number not in known),
            *(f"I9: timer {number} says {notes}" for number, notes in self._timers.items() if "(ref " in notes),
            *(f"timer {lid} is not shown" for lid in self._meant.timers if lid not in shown),
            *(f"timer {lid} is shown again" for lid in self._meant.ended if lid in shown),
            *(f"timer {lid} runs here only" for lid in running if ids[lid] not in self._timers),
        ]

    def _strays(self) -> list[str]:
        """Entries that the screen does not show as they were meant (I2, I6, I8)."""
        shown = {
            row[0]: row[1:]
            for row in self._life.peek(
                "SELECT lid, project_id, phase_id, minutes, day, notes FROM entry WHERE NOT deleted"
            )
        }
        living = self._meant.living
        wrong = [lid for lid, work in living.items() if shown.get(lid) != _columns(work) and lid not in self._taken]
        gone = [lid for lid, one in self._meant.entries.items() if one.is_removed and lid in shown]
        return wrong + gone

    def _rows(self) -> Counter[Work]:
        return Counter(self._there.values())

    def _excuse(self, op: Op, missing: list[Work], extra: list[Work]) -> None:
        """What an open command is about waits visibly: its entry may be there, in any version, or not."""
        intent = self._meant.entries.get(op.entry_lid or op.lid)
        if intent is None:
            return
        if intent.work in missing and not intent.is_removed:
            missing.remove(intent.work)
        for work in extra:
            if work in intent.versions or (
                (op.kind in _AFTER_A_TIMER or op.may_have_run_on) and _is_like(work, intent)
            ):
                extra.remove(work)
                break

    def _mate(self, extra: Work, missing: Iterable[Work]) -> Work | None:
        """The meant work of which this row is another version."""
        intents = self._meant.entries.values()
        mates = (work for work in missing for one in intents if one.work == work and _is_like(extra, one))
        return next(mates, None)

    def _fault(self, kind: str, work: Work, row: Work | None = None) -> Fault:
        works = {work, row or work}
        lids = {lid for lid, one in self._meant.entries.items() if works.intersection(one.versions)}
        ids = {str(number) for number, one in self._there.items() if one in works}
        is_shown = any(lid in lids or number in ids for lid, number in self._cards)
        is_residual = not is_shown and kind != "doubled" and any(self._may_be_of(lid, works) for lid in self._taken)
        return Fault(kind, work, is_shown, is_residual)

    def _may_be_of(self, lid: str, works: set[Work]) -> bool:
        """The other client may have changed the minutes since."""
        intent = self._meant.entries.get(lid)
        return intent is not None and any(_is_like(work, intent) for work in works)

    def _is_alive(self, work: Work) -> bool:
        return any(work == one.work and not one.is_removed for one in self._meant.entries.values())


def _cards(life: Life) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in life.peek("SELECT lid, server_id FROM question")]


def _columns(work: Work) -> tuple[object, ...]:
    return (*work.phase, work.minutes, work.day.isoformat(), work.notes)


def _is_like(row: Work, intent: Intent) -> bool:
    """Whether it is some version of it, minutes aside."""
    return any((row.phase, row.day, row.notes) == (one.phase, one.day, one.notes) for one in intent.versions)
