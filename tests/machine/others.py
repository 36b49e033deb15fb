"""Another client of the same person, which adds, changes and removes rows of its own, equal ones too."""

from __future__ import annotations

import asyncio
from random import Random

from machine.far_side import PHASES, FarSide
from machine.meant import Meant
from machine.story import Story
from machine.virtual_time import Clock

from timeneye_desktop.domain.entry import Work


class Others:
    """`rows` is what it left on the server, by id."""

    def __init__(self, chance: Random, far: FarSide, meant: Meant, clock: Clock, story: Story) -> None:
        self._chance = chance
        self._far = far
        self._meant = meant
        self._clock = clock
        self._story = story
        self.rows: dict[int, Work] = {}
        self.all_ids: set[str] = set()
        """Also of those that were removed again."""

    def were_here(self) -> None:
        """Before anything begins there may be rows already."""
        for _ in range(self._chance.randrange(3)):
            self._add(self._new())

    async def work(self, seconds: float, apart: float) -> None:
        """For so long, `apart` seconds at most between two deeds, mostly fewer."""
        end = self._clock().boot + seconds
        while self._clock().boot < end:
            await asyncio.sleep(apart * self._chance.random() ** 2)
            self._act()

    def _act(self) -> None:
        kind = self._chance.choice(("equal", "equal", "new", "change", "remove"))
        if kind in {"change", "remove"}:
            if self.rows:
                self._touch(self._chance.choice(tuple(self.rows)), removes=kind == "remove")
            return
        living = tuple(self._meant.living.values())
        self._add(self._chance.choice(living) if living and kind == "equal" else self._new())

    def _add(self, work: Work) -> None:
        number = self._far.add(work)
        self.rows[number] = work
        self.all_ids.add(str(number))
        self._story.note("others", "add", number, work.phase.phase_id, work.minutes, repr(work.notes))

    def _touch(self, number: int, *, removes: bool) -> None:
        if removes:
            self._far.remove(number)
            del self.rows[number]
            self._story.note("others", "remove", number)
        else:
            self._far.set_minutes(number, 45)
            before = self.rows[number]
            self.rows[number] = Work(before.phase, 45, before.day, before.notes)
            self._story.note("others", "change", number, "to 45 min")

    def _new(self) -> Work:
        notes = self._chance.choice(("", "mail", "theirs"))
        return Work(self._chance.choice(PHASES), self._chance.choice((15, 30)), self._clock.today(), notes)
