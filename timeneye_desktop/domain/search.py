"""What is looked for among all entries, and what was found?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.folding import fold, folded, words_of

LONGEST: Final = 200
"""Letters of a question that are read."""
MOST_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """Entries that hold every word, or its beginning, in the note or the names, on these days (both included)."""

    text: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def chunks(self) -> tuple[str, ...]:
        """What stands between spaces, if there is a letter or a digit in it."""
        storable = (
            self.text[:LONGEST].encode("utf-8", "replace").decode("utf-8")
        )  # half a character cannot be asked for
        text = unicodedata.normalize("NFC", storable)
        return tuple(chunk for chunk in text.split() if any(map(str.isalnum, chunk)))[:MOST_WORDS]

    @property
    def words(self) -> tuple[str, ...]:
        """The same folded, to be marked in what was found."""
        return tuple(dict.fromkeys(word for chunk in self.chunks for word in words_of(folded(chunk))))

    @property
    def is_empty(self) -> bool:
        return not self.chunks and self.first is None and self.last is None


@dataclass(frozen=True, slots=True)
class Found:
    rows: tuple[EntryRow, ...] = ()
    """The latest first."""
    is_all: bool = True


def marks(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where words of the text begin with one of these, as stretches of it."""
    plain = fold(text)
    found = []
    for word in words:
        at = plain.text.find(word)
        while at >= 0:
            if at == 0 or not plain.text[at - 1].isalnum():
                found.append(plain.place(at, at + len(word)))
            at = plain.text.find(word, at + len(word))
    return sorted(found)
