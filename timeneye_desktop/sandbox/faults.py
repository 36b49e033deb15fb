"""What is to go wrong next?"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    SLOW = "slow"
    LOSE_ANSWER = "lose answer"
    LOSE_REQUEST = "lose request"
    APPLY_LATE = "apply late"
    STATUS = "status"
    HTML = "html"
    GARBAGE = "garbage"


class Garbage(Enum):
    """What an answer is turned into."""

    TYPES = "types"  # same shape, every value of a wrong type
    ENVELOPE = "envelope"  # a list where an object is expected
    TEXT = "text"  # JSON that ends in the middle


@dataclass(slots=True, eq=False)
class Fault:
    """One thing that goes wrong. `times` is how many requests are still to meet it; None is without end."""

    kind: Kind
    times: int | None
    method: str
    path: str
    seconds: float = 0
    status: int = 0
    applied: bool = False
    retry_after: str = ""
    garbage: Garbage = Garbage.TYPES
    is_cut: bool = False
    hits: int = 0

    def concerns(self, method: str, path: str) -> bool:
        return self.times != 0 and method.startswith(self.method) and path.startswith(self.path)


class Faults:
    """Switches for any thread, to be used while the sandbox runs.

    Every switch may be limited to the next `times` requests, to a `method` and to a `path` (both by their
    beginning: "POST", "/api/3/entries/"). Of several faults that concern a request the oldest meets it;
    slowness adds up and comes on top.
    """

    def __init__(self, open_door: Callable[[bool], None]) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._open_door = open_door
        self.is_offline = False

    def go_offline(self) -> None:
        """Refuses connections and ends those that stand; returns once that is so. The port stays ours."""
        self.is_offline = True
        self._open_door(False)

    def come_back(self) -> None:
        self.is_offline = False
        self._open_door(True)

    def slow(self, seconds: float, *, times: int | None = None, method: str = "", path: str = "") -> Fault:
        """Waits before anything else happens; the request is applied even if the client hung up meanwhile."""
        return self._add(Fault(Kind.SLOW, times, method, path, seconds=seconds))

    def lose_answer(self, *, cut: bool = False, times: int | None = None, method: str = "", path: str = "") -> Fault:
        """Applies the request, then drops the connection; `cut` lets the first half of the answer through."""
        return self._add(Fault(Kind.LOSE_ANSWER, times, method, path, is_cut=cut))

    def lose_request(self, *, times: int | None = None, method: str = "", path: str = "") -> Fault:
        """Reads the request whole, drops the connection and forgets it."""
        return self._add(Fault(Kind.LOSE_REQUEST, times, method, path))

    def apply_late(self, seconds: float, *, times: int | None = None, method: str = "", path: str = "") -> Fault:
        """Drops the connection at once and applies the request `seconds` later."""
        return self._add(Fault(Kind.APPLY_LATE, times, method, path, seconds=seconds))

    def answer_status(
        self,
        status: int,
        *,
        applied: bool = False,
        retry_after: str = "",
        times: int | None = None,
        method: str = "",
        path: str = "",
    ) -> Fault:
        """429 (with `retry_after`), any 5xx or another status, with or without the request being applied."""
        return self._add(Fault(Kind.STATUS, times, method, path, 0, status, applied, retry_after))

    def answer_html(
        self, status: int = 200, *, applied: bool = False, times: int | None = None, method: str = "", path: str = ""
    ) -> Fault:
        """A page as some box on the way would send it."""
        return self._add(Fault(Kind.HTML, times, method, path, status=status, applied=applied))

    def answer_garbage(
        self, garbage: Garbage = Garbage.TYPES, *, times: int | None = None, method: str = "", path: str = ""
    ) -> Fault:
        """Applies the request and answers something that cannot be read."""
        return self._add(Fault(Kind.GARBAGE, times, method, path, garbage=garbage))

    def clear(self) -> None:
        """Takes back everything except being offline."""
        with self._lock:
            self._faults.clear()

    def met_by(self, method: str, path: str) -> tuple[float, Fault | None]:
        """For one request: the seconds it has to wait, and what goes wrong with it. Counts as met."""
        seconds, met = 0.0, None
        with self._lock:
            for fault in self._faults:
                if not fault.concerns(method, path) or (fault.kind is not Kind.SLOW and met):
                    continue
                if fault.kind is Kind.SLOW:
                    seconds += fault.seconds
                else:
                    met = fault
                fault.hits += 1
                fault.times = None if fault.times is None else fault.times - 1
        return seconds, met

    def _add(self, fault: Fault) -> Fault:
        with self._lock:
            self._faults.append(fault)
        return fault
