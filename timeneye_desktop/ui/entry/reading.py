"""What does the line mean, once its words and what was picked by hand are put together?"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.draft import Draft, Kind, Turn
from timeneye_desktop.domain.entry_line import parse_line
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import Catalogue

_NO_PHASES: Final = Index(())


class Reading:
    """A phase picked by hand stands until it is forgotten: words that would name one are note then."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._picked: PhaseChoice | None = None
        self._instead_of = ""
        self._flipped: PhaseKey | None = None
        self._turns: tuple[Turn, ...] = ()

    @property
    def picked(self) -> PhaseChoice | None:
        return self._picked

    def draft(self, text: str, now: datetime) -> Draft:
        """What the text asks for at a local moment."""
        draft = self._catalogue.read_line(text, now, self._turns)
        if self._picked is not None:
            is_named = any(text.startswith("/", token.start) for token in draft.tokens if token.kind is Kind.PHASE)
            if is_named:
                return draft
            bare = parse_line(text, now, _NO_PHASES, self._turns, self._catalogue.day_of(now))
            return replace(bare, phase=self._picked)
        return self._turned(draft)

    def pick(self, choice: PhaseChoice, words: str = "") -> None:
        """By hand, in place of these words of the line."""
        self._picked, self._instead_of, self._flipped = choice, words, None

    def unpick(self) -> str:
        """Answer with the words that were replaced."""
        words, self._instead_of = self._instead_of, ""
        self._picked = None
        return words

    def flip(self, draft: Draft) -> None:
        """To the next phase that the same words could mean."""
        if draft.alternatives:
            self._flipped = draft.alternatives[0].key

    def turn(self, turn: Turn) -> None:
        """Words that can mean several things to the next of them."""
        self._turns = (*(other for other in self._turns if other.words != turn.words), turn)

    def forget(self) -> None:
        self.unpick()
        self._flipped, self._turns = None, ()

    def _turned(self, draft: Draft) -> Draft:
        """The chosen meaning of ambiguous words first; it counts as long as they can mean it."""
        if draft.phase is None or self._flipped is None:
            return draft
        choices = (draft.phase, *draft.alternatives)
        for at, choice in enumerate(choices):
            if choice.key == self._flipped:
                first, *others = (*choices[at:], *choices[:at])
                return replace(draft, phase=first, alternatives=tuple(others))
        return draft


def without_phase(text: str, draft: Draft) -> tuple[str, str]:
    """The text without the words that name its phase, and these words."""
    kept, named, at = [], [], 0
    for token in draft.tokens:
        if token.kind is Kind.PHASE:
            kept.append(text[at : token.start].strip())
            named.append(text[token.start : token.end])
            at = token.end
    kept.append(text[at:].strip())
    return " ".join(part for part in kept if part), " ".join(named)
