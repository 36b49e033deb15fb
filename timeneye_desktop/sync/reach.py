"""What does a call that did not succeed say about how Timeneye can be reached?"""

from __future__ import annotations

from timeneye_desktop.domain.errors import (
    BlockedError,
    CallError,
    NotSentError,
    SignedOutError,
    TooManyRequestsError,
    UntrustedError,
)
from timeneye_desktop.domain.status import Reach


def reach_of(error: CallError) -> Reach:
    match error:
        case SignedOutError():
            return Reach.SIGNED_OUT
        case UntrustedError():
            return Reach.UNTRUSTED
        case NotSentError():
            return Reach.OFFLINE
        case BlockedError():
            return Reach.BLOCKED
        case TooManyRequestsError():
            return Reach.ONLINE
        case _:
            return Reach.TROUBLE
