"""Which lines were typed before, and which of them is looked at now?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice

_KEPT: Final = 30


@dataclass(frozen=True, slots=True)
class Typed:
    """A line as it stood: its text, and the phase that was picked by hand."""

    text: str = ""
    picked: PhaseChoice | None = None


class Recall:
    """The latest lines, those that were logged and those that were cleared; as long as the program runs."""

    def __init__(self) -> None:
        self._lines: list[Typed] = []
        self._at = 0

    def add(self, line: Typed) -> None:
        if not line.text.strip() and line.picked is None:
            return
        self._lines = [*(other for other in self._lines if other != line), line][-_KEPT:]
        self._at = len(self._lines)

    def older(self, now: Typed) -> Typed | None:
        """The line before the one that stands there now; None when that was changed, or there is none."""
        return self._step(now, -1)

    def newer(self, now: Typed) -> Typed | None:
        return self._step(now, 1)

    def _step(self, now: Typed, step: int) -> Typed | None:
        if now == Typed():
            self._at = len(self._lines)
        elif not (self._at < len(self._lines) and self._lines[self._at] == now):
            return None
        at = self._at + step
        if not 0 <= at <= len(self._lines):
            return None
        self._at = at
        return self._lines[at] if at < len(self._lines) else Typed()
