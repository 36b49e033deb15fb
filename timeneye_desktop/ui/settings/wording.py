"""In which words is one preference, or a section of them, told?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from timeneye_desktop.ui.translated import tr


@dataclass(frozen=True, slots=True)
class Wording:
    label: str
    hint: str
    words: str
    """What somebody may look for who does not know our name for it."""
    choices: Mapping[Enum, str] = field(default_factory=lambda: MappingProxyType({}))

    def in_language(self) -> Wording:
        """As it is shown now."""
        hint = tr(self.hint) if self.hint else ""
        choices = MappingProxyType({choice: tr(words) for choice, words in self.choices.items()})
        return Wording(tr(self.label), hint, tr(self.words), choices)


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    rows: Mapping[str, Wording]
    """By field of Preferences, from top to bottom."""
