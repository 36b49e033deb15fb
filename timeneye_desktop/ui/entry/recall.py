"""Which of the lines typed before comes next?"""

from __future__ import annotations

from collections.abc import Sequence

from timeneye_desktop.domain.typed import Typed


class Recall:
    """Up and Down go through all of them, Page Up and Page Down through those that begin like what was typed."""

    def __init__(self) -> None:
        self._begun = self._shown = Typed()

    def step(self, lines: Sequence[Typed], now: Typed, step: int) -> Typed | None:
        """The line before (-1) or after the one that stands there; None when that was changed, or there is none."""
        if now == Typed():
            return _at(lines, len(lines) + step)
        if now not in lines:
            return None
        at = lines.index(now) + step
        return Typed() if at == len(lines) else _at(lines, at)

    def step_alike(self, lines: Sequence[Typed], now: Typed, step: int) -> Typed | None:
        """The same among those that begin like what was typed; behind the last of them stands that again."""
        if now != self._shown:
            self._begun = now
        beginning = self._begun.text.casefold()
        alike = [line for line in lines if line.text.casefold().startswith(beginning) and line != self._begun]
        around = [*alike, self._begun]
        found = _at(around, around.index(now) + step) if now in around else None
        if found is not None:
            self._shown = found
        return found


def _at(lines: Sequence[Typed], place: int) -> Typed | None:
    return lines[place] if 0 <= place < len(lines) else None
