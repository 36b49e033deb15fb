"""How does a stretch of the day get into the entry line without losing what is typed there?"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QLineEdit

_BEFORE: Final = re.compile(r" *(?:[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}(?: +|$))?")


def put_range(field: QLineEdit, words: str) -> None:
    """In front of the text, in place of one that stands there, with the cursor behind it; the field can undo it."""
    before = _BEFORE.match(field.text())
    field.setSelection(0, 0 if before is None else before.end())
    field.insert(f"{words} ")
    field.setFocus()
