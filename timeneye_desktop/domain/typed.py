"""What is remembered of a line that was typed?"""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.catalogue import PhaseKey


@dataclass(frozen=True, slots=True)
class Typed:
    """A line as it stood: its text, and the phase that was picked by hand."""

    text: str = ""
    picked: PhaseKey | None = None

    @property
    def is_empty(self) -> bool:
        return not self.text.strip() and self.picked is None
