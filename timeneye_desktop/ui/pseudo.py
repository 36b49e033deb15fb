"""Would this screen bear another language? Every text longer, with accents, in brackets, and still to be read."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

_ACCENTED: Final = str.maketrans("acdeginorstuyzACDEGINORSTUYZ", "áçðéĝíñóŕšţúýžÁÇÐÉĜÍÑÓŔŠŢÚÝŽ")
_VOWELS: Final = frozenset("aeiouyAEIOUY")
_KEPT: Final = re.compile(r"(\{[^}]*\}|%L?n|%L?[0-9]|&|<[^>]*>|\n)")
"""What a program reads in a text."""
_LONGER: Final = 1.4


def pseudo(text: str) -> str:
    """As in: [Ŝtáárt]; by the doubled vowels, and dots where they do not do, two fifths longer."""
    parts = _KEPT.split(text)
    wanted = round(sum(map(len, parts[::2])) * _LONGER) + sum(map(len, parts[1::2]))
    parts[::2] = ["".join(char * (1 + (char in _VOWELS)) for char in part).translate(_ACCENTED) for part in parts[::2]]
    words = "".join(parts)
    return f"[{words}{'·' * (wanted - len(words))}]"


class PseudoTranslator(QTranslator):
    """Makes its texts from the English ones, so that it is never behind."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Qt asks for every text, its own too."""
        return pseudo(self._english.translate(context, text, comment, n) or text) if text else ""
