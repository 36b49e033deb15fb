"""Where does Qt, which counts UTF-16 units, see a place in a text, which Python counts in characters?"""

from __future__ import annotations

from typing import Final

_CODE: Final = "utf-16-le"


def in_units(text: str, place: int) -> int:
    """Qt's number for a place; an emoji before it counts twice."""
    return len(text[:place].encode(_CODE, "surrogatepass")) // 2


def in_characters(text: str, unit: int) -> int:
    """Python's number for a place of Qt's."""
    return len(text.encode(_CODE, "surrogatepass")[: unit * 2].decode(_CODE, "ignore"))
