"""How are the parts of this storey put together? One answer for the program, its tests and the simulator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.attempts import Attempts
from timeneye_desktop.sync.budget import Budget
from timeneye_desktop.sync.doubt import Doubt
from timeneye_desktop.sync.engine import Engine
from timeneye_desktop.sync.entry_attempts import EntryAttempts
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.pull import Pull
from timeneye_desktop.sync.push import Push
from timeneye_desktop.sync.read_back import ReadBack
from timeneye_desktop.sync.requests import Requests
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.strict import StrictCreate
from timeneye_desktop.sync.timer_attempts import TimerAttempts
from timeneye_desktop.sync.watching import Watching


@dataclass(frozen=True, slots=True)
class Stores:
    """What of one account's database the sync works on."""

    outbox: Outbox
    mirror: Mirror
    timers: Timers
    watches: Watches
    identities: Identities


@dataclass(frozen=True, slots=True)
class World:
    """What the sync cannot know by itself: the time, the pace, and a random number of 0..1."""

    clock: Callable[[], Instant]
    today: Callable[[], date]
    """The person's local calendar date."""
    chance: Callable[[], float]
    pace: Pace
    strict: Callable[[], bool] = lambda: False
    """Whether entries are made through timers from now on (delivery 2.5)."""


@dataclass(frozen=True, slots=True)
class Works:
    engine: Engine
    push: Push
    pull: Pull


def wired(server: Server, stores: Stores, world: World, hooks: Hooks) -> Works:
    clock, pace, outbox, identities = world.clock, world.pace, stores.outbox, stores.identities
    requests = Requests(outbox, identities, pace, clock)
    read_back = ReadBack(server, requests, pace, clock)
    entries = EntryAttempts(server, identities, requests, pace, clock)
    timers = TimerAttempts(server, stores.timers, requests, clock)
    strict = StrictCreate(server, requests, entries, read_back, pace, clock, world.chance)
    push = Push(
        outbox,
        Attempts(identities, entries, timers, strict, world.strict),
        Doubt(server, identities, entries, strict, read_back, pace),
        Watching(server, identities, stores.watches, clock),
        Budget(pace.requests, lambda: server.asked, lambda: clock().boot),
        pace,
        clock,
        world.chance,
    )
    pull = Pull(server, stores.mirror, stores.timers, pace, clock, world.today, hooks.elsewhere)
    engine = Engine(outbox, push, pull, hooks, pace, clock, world.chance)
    return Works(engine, push, pull)
