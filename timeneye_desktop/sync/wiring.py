"""How are the parts of this storey put together? One answer for the program, its tests and the simulator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.sync.attempt import Attempts
from timeneye_desktop.sync.doubt import Doubt
from timeneye_desktop.sync.engine import Engine
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.pull import Pull
from timeneye_desktop.sync.push import Push
from timeneye_desktop.sync.server import Server


@dataclass(frozen=True, slots=True)
class Stores:
    """What of one account's database the sync works on."""

    outbox: Outbox
    mirror: Mirror
    timers: Timers


@dataclass(frozen=True, slots=True)
class World:
    """What the sync cannot know by itself: the time, the pace, and a random number of 0..1."""

    clock: Callable[[], Instant]
    today: Callable[[], date]
    """The person's local calendar date."""
    chance: Callable[[], float]
    pace: Pace


@dataclass(frozen=True, slots=True)
class Works:
    engine: Engine
    push: Push
    pull: Pull


def wired(server: Server, stores: Stores, world: World, hooks: Hooks) -> Works:
    clock, pace = world.clock, world.pace
    attempts = Attempts(server, stores.outbox, stores.timers, pace, clock)
    doubt = Doubt(server, stores.outbox, attempts, pace, clock)
    push = Push(stores.outbox, attempts, doubt, pace, clock, world.chance)
    pull = Pull(server, stores.mirror, stores.timers, pace, clock, world.today)
    engine = Engine(stores.outbox, push, pull, hooks, pace, clock, world.chance)
    return Works(engine, push, pull)
