"""What a person may expect after many kills, told from what was said before and after each command alone."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry. Minutes are known between two bounds: nobody sees the very moment at which a timer stopped.

    A stopped timer's are rounded down or up, so that the day adds up (`domain/rounding.py`).
    """

    phase: tuple[int, ...]
    day: str
    least: int
    most: int

    def fits(self, row: dict[str, Any]) -> bool:
        where = (int(row["projectId"]), int(row["taskId"])), row["entryDate"]
        return where == (self.phase, self.day) and self.least <= int(row["minutes"]) <= self.most


@dataclass(frozen=True, slots=True)
class Measured:
    """A timer: seconds between two bounds, and between which moments it began to run; None while it pauses."""

    phase: tuple[int, ...]
    day: str
    least: float
    most: float
    since: tuple[float, float] | None

    def fits(self, row: dict[str, Any]) -> bool:
        return (int(row["projectId"]), int(row["taskId"])) == self.phase

    def until(self, first: float, last: float) -> tuple[float, float]:
        if self.since is None:
            return self.least, self.most
        return self.least + max(0.0, first - self.since[1]), self.most + last - self.since[0]


State: TypeAlias = Logged | Measured | None
Deed: TypeAlias = dict[str, Any]


def after(state: State, deed: Deed, first: float, last: float) -> list[State]:
    """What follows when the deed was done between two moments; nothing when it could not be done."""
    place = (tuple(deed["phase"]), deed["day"]) if "phase" in deed else None
    match deed["deed"], state:
        case ("delete", Logged()) | ("discard", Measured()):
            return [None]
        case ("log", None) | ("edit", Logged()) if place:
            then: State = Logged(*place, deed["minutes"], deed["minutes"])
        case "start", None if place:
            then = Measured(*place, deed["seconds"], deed["seconds"], (first, last))
        case "change", Measured(since=since) if place:
            again = None if since is None else (first, last)
            then = Measured(place[0], state.day, deed["seconds"], deed["seconds"], again)
        case "pause", Measured(since=(_, _)):
            least, most = state.until(first, last)
            then = replace(state, least=least, most=most, since=None)
        case "resume", Measured(since=None):
            then = replace(state, since=(first, last))
        case "stop", Measured():
            least, most = state.until(first, last)
            then = Logged(state.phase, state.day, max(1, int(least // 60)), max(1, math.ceil(most / 60)))
        case _:
            return []
    return [then]


@dataclass
class Verdict:
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.doubled or self.wrong)


class Ledger:
    """For each name, all that may be true of it: a command under way at a kill counts or does not."""

    def __init__(self) -> None:
        self.commands = 0
        self._may: dict[str, frozenset[State]] = defaultdict(lambda: frozenset({None}))
        self._before: dict[str, frozenset[State]] = {}
        self._story: dict[str, list[str]] = defaultdict(list)

    def told(self, lines: Iterable[dict[str, Any]], killed: float) -> None:
        """All that one process said until it was killed."""
        begun: dict[str, Any] | None = None
        for line in lines:
            if "deeds" in line:
                begun = line
            elif begun is not None and "saved" in line:
                if line["saved"]:
                    self.commands += 1
                    self._do(begun, line["at"], "saved")
                begun = None
        if begun is not None:
            self._do(begun, killed, "killed")

    def _do(self, begun: dict[str, Any], last: float, how: str) -> None:
        for deed in begun["deeds"]:
            name = deed["name"]
            self._story[name].append(f"{deed['deed']} {how}")
            now = self._may[name]
            if deed["deed"] == "undo":
                then = self._before.get(name, frozenset())
            else:
                then = frozenset(s for state in now for s in after(state, deed, begun["at"], last))
                self._before[name] = now - {None}
            self._may[name] = then if how == "saved" else now | then

    def judge(self, rows: Iterable[dict[str, Any]], timers: Iterable[dict[str, Any]]) -> Verdict:
        """Compare with what the server holds."""
        there: dict[str, list[tuple[type, dict[str, Any]]]] = defaultdict(list)
        for kind, found in ((Logged, rows), (Measured, timers)):
            for row in found:
                there[row["notes"]].append((kind, row))
        verdict = Verdict()
        for name in sorted(self._may | there):
            self._judge_one(name, there[name], verdict)
        return verdict

    def _judge_one(self, name: str, found: list[tuple[type, dict[str, Any]]], verdict: Verdict) -> None:
        may = self._may[name]
        words = f"{name}: {', '.join(self._story[name])}; expected {set(may)}, found {[row for _, row in found]}"
        if not may:  # the program did on it what nobody could do then
            verdict.wrong.append(words)
        elif len(found) > 1:
            verdict.doubled.append(words)
        elif not found and None not in may:
            verdict.lost.append(words)
        elif found and not any(isinstance(state, found[0][0]) and state.fits(found[0][1]) for state in may if state):
            verdict.wrong.append(words)

    def deeds(self) -> Counter[str]:
        """How often each kind of deed was done."""
        return Counter(word for story in self._story.values() for word in story)
