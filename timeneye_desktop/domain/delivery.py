"""The life of a command on its way to Timeneye, as a table (delivery 2.3).

Only values and the table live here. Who writes a state down: `store/outbox.py`.
Who decides on an event: `sync/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from timeneye_desktop.domain.entry import Work


class OpKind(Enum):
    CREATE = "create"
    EDIT = "edit"
    DELETE = "delete"
    START = "start"
    CHANGE = "change"
    STOP = "stop"
    DISCARD = "discard"


class OpState(Enum):
    QUEUED = "queued"
    SENDING = "sending"
    DOUBT = "doubt"
    PARKED = "parked"
    DONE = "done"
    CANCELLED = "cancelled"
    """Coalesced away: nothing was sent, or what was sent turned out absent and is not wanted any more."""
    DISCARDED = "discarded"
    """The person said so."""


class Protocol(Enum):
    """How a create is made safe, chosen at its first attempt (delivery 2.5)."""

    DIRECT = "direct"
    THROUGH_TIMER = "through-timer"


class Guard(Enum):
    """Whether an equal entry that was not made here stops a create: the work may be logged already (delivery 2.6)."""

    BY_AGE = ""
    MUST = "must"
    """The database was rebuilt or rolled back: nobody knows what was sent."""
    PASSED = "passed"
    """The person said that it is other work."""


class OpEvent(Enum):
    ATTEMPT = "attempt"
    APPLIED = "applied"
    STEPPED = "stepped"
    """One request of several is done; the next may be sent."""
    NOT_APPLIED = "not applied"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    RESTARTED = "restarted"
    """The program began and found the row like this."""
    FOUND = "found"
    ABSENT = "absent"
    CANNOT_TELL = "cannot tell"
    FIXED = "fixed"
    COALESCED = "coalesced"
    GIVEN_UP = "given up"


TRANSITIONS: Final = {
    (OpState.QUEUED, OpEvent.ATTEMPT): OpState.SENDING,
    (OpState.QUEUED, OpEvent.NOT_APPLIED): OpState.QUEUED,
    (OpState.QUEUED, OpEvent.REFUSED): OpState.PARKED,  # the look before the send already shows it cannot work
    (OpState.QUEUED, OpEvent.FOUND): OpState.DONE,  # the look before the send shows it is so already
    (OpState.QUEUED, OpEvent.COALESCED): OpState.CANCELLED,
    (OpState.QUEUED, OpEvent.GIVEN_UP): OpState.DISCARDED,
    (OpState.QUEUED, OpEvent.FIXED): OpState.QUEUED,
    (OpState.SENDING, OpEvent.APPLIED): OpState.DONE,
    (OpState.SENDING, OpEvent.STEPPED): OpState.QUEUED,
    (OpState.SENDING, OpEvent.NOT_APPLIED): OpState.QUEUED,
    (OpState.SENDING, OpEvent.REFUSED): OpState.PARKED,
    (OpState.SENDING, OpEvent.UNCLEAR): OpState.DOUBT,
    (OpState.SENDING, OpEvent.RESTARTED): OpState.DOUBT,
    (OpState.DOUBT, OpEvent.FOUND): OpState.DONE,
    (OpState.DOUBT, OpEvent.STEPPED): OpState.QUEUED,
    (OpState.DOUBT, OpEvent.ABSENT): OpState.QUEUED,
    (OpState.DOUBT, OpEvent.UNCLEAR): OpState.DOUBT,
    (OpState.DOUBT, OpEvent.CANNOT_TELL): OpState.PARKED,
    (OpState.DOUBT, OpEvent.RESTARTED): OpState.DOUBT,
    (OpState.DOUBT, OpEvent.GIVEN_UP): OpState.DISCARDED,
    (OpState.PARKED, OpEvent.FIXED): OpState.QUEUED,
    (OpState.PARKED, OpEvent.COALESCED): OpState.CANCELLED,
    (OpState.PARKED, OpEvent.GIVEN_UP): OpState.DISCARDED,
}


NEEDS_ENTRY: Final = frozenset({OpKind.EDIT, OpKind.DELETE})
"""Sent only once the entry has its id on the server."""

STORE: Final = 2
"""The step of a strict create that makes the entry: stopping its timer. Before it: making (0) and filling it (1)."""

TIMER_REMOVED: Final = "timer-removed-elsewhere"
STOPPED_ELSEWHERE: Final = "stopped-elsewhere"
NO_ENTRY: Final = "stopped-without-entry"
SEVERAL_ENTRIES: Final = "several-entries"
LOGGED_ALREADY: Final = "logged-already"
CHANGED_ELSEWHERE: Final = "changed-elsewhere"
DELETED_ELSEWHERE: Final = "deleted-elsewhere"
"""Reasons that decide what can be done about a parked command; `ui/words.py` knows them and all others."""

TIMER_IS_LOST: Final = frozenset({TIMER_REMOVED, STOPPED_ELSEWHERE, NO_ENTRY, SEVERAL_ENTRIES})
"""Why a stop cannot make an entry any more: only a new entry can hold the measured time."""


def after(state: OpState, event: OpEvent) -> OpState:
    """The state that follows; KeyError for what may not happen, which is a bug."""
    return TRANSITIONS[state, event]


@dataclass(frozen=True, slots=True)
class Op:
    """One command in the outbox."""

    seq: int
    kind: OpKind
    lid: str
    """Local id of the entry or timer it is about; order holds per lid (delivery 2.8)."""
    state: OpState
    since: datetime
    """UTC, when the person gave it."""
    work: Work | None = None
    """What to bring about; None for a delete or discard."""
    base: Work | None = None
    """The server's copy the change was made on."""
    entry_lid: str = ""
    """The entry a STOP makes."""
    step: int = 0
    attempts: int = 0
    doubted: bool = False
    """True for life once an answer was lost."""
    doubt_at: float = 0.0
    """Boot clock, seconds: the last moment a doubtful byte may have left."""
    misses: int = 0
    """Looks since then that did not find it."""
    fence: frozenset[str] | None = None
    """Server ids that are not its own: they existed before a doubtful request that makes something, or before a timer
    was set that still ran. None until such a request is due."""
    not_before: float = 0.0
    """Boot clock, seconds."""
    reason: str = ""
    protocol: Protocol | None = None
    """Of a create that was attempted."""
    ref: str = ""
    """What marks its timer on the server (through-timer)."""
    token: str = ""
    """The server's id of that timer."""
    set_at: float = 0.0
    """Seconds since 1970: when its timer was last set to the minutes it is to make; 0 before that."""
    guard: Guard = Guard.BY_AGE
    sent: tuple[Work, ...] = ()
    """What an edit has sent."""

    @property
    def is_untouched(self) -> bool:
        """No byte of it can have left this computer, so it may be rewritten (I7)."""
        return self.state is OpState.QUEUED and self.attempts == 0

    @property
    def may_have_made_entry(self) -> bool:
        """A lost answer of it may have left an entry on the server."""
        match self.kind:
            case OpKind.CREATE:
                return self.protocol is not Protocol.THROUGH_TIMER or self.fence is not None
            case OpKind.STOP:
                return self.fence is not None
            case _:
                return False

    @property
    def may_have_run_on(self) -> bool:
        """What it made comes from a timer, which counts until the server stops it."""
        return self.kind is OpKind.STOP or self.protocol is Protocol.THROUGH_TIMER

    @property
    def is_refused(self) -> bool:
        """It waits for the person, and the server certainly did not act."""
        return self.state is OpState.PARKED and not self.doubted and self.step == 0

    @property
    def is_mutable(self) -> bool:
        return self.is_untouched or self.is_refused


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an attempt, or a look at the server, showed about a command."""

    event: OpEvent
    server_id: str = ""
    """Of the entry (CREATE, STOP) or timer (START) that the server made."""
    step: int | None = None
    """The step to go on with; None leaves it as it is."""
    fence: frozenset[str] | None = None
    """Entries that are certainly not of this command, besides those known before."""
    token: str | None = None
    """The timer a strict create goes on with; None leaves it as it is."""
    not_before: float = 0.0
    """Boot clock, seconds: when to try or look again."""
    doubt_at: float = 0.0
    missed: bool = False
    reason: str = ""
    """Why the person is needed: a key `ui/words.py` knows, or the server's own words."""
    status: int = 0
    detail: str = ""
