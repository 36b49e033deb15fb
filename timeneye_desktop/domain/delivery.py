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
    """Coalesced away before any attempt: nothing was ever sent."""
    DISCARDED = "discarded"
    """The person said so."""


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


OPEN: Final = frozenset({OpState.QUEUED, OpState.SENDING, OpState.DOUBT, OpState.PARKED})

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


TIMER_IS_LOST: Final = frozenset({"timer-removed-elsewhere", "stopped-without-entry"})
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
    """Server ids that existed before the first doubtful attempt."""
    not_before: float = 0.0
    """Boot clock, seconds."""
    reason: str = ""

    @property
    def is_untouched(self) -> bool:
        """No byte of it can have left this computer, so it may be rewritten (I7)."""
        return self.state is OpState.QUEUED and self.attempts == 0

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
    step: int = 0
    not_before: float = 0.0
    """Boot clock, seconds: when to try or look again."""
    doubt_at: float = 0.0
    missed: bool = False
    reason: str = ""
    """Why the person is needed: a key `ui/words.py` knows, or the server's own words."""
    status: int = 0
    detail: str = ""
