"""What do the lines of a ledger say, and can they be believed?"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

Line: TypeAlias = tuple[int, str]
"""A number, and a JSON object as a trigger wrote it."""
Key: TypeAlias = tuple[str, str | int]
"""A table, and the key of a row in it."""

_SUM: Final = ',"c":"'


@dataclass(frozen=True, slots=True)
class Image:
    """What one line says: the contents of a row, or None when it is gone."""

    number: int
    row: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Book:
    """What a ledger said when it was read."""

    generation: str = ""
    """Which database it belongs to; empty when that cannot be read."""
    last: int = 0
    images: Mapping[Key, Image] = field(default_factory=dict)
    """The latest of each row."""
    unreadable: int = 0
    """Lines that are damaged, or were there and are not."""
    size: int = 0
    """Bytes, without a line at the end that was never finished."""
    is_closed: bool = False
    """The file could not be looked at, or is none: then it is left alone."""

    def with_lines(self, lines: Iterable[Line]) -> Book:
        """The same with lines that are still to be written; ValueError when one is none."""
        images = dict(self.images)
        last = self.last
        for number, line in lines:
            said = json.loads(line)
            if not isinstance(said, dict) or not _take(images, number, said):
                raise ValueError(number)
            last = max(last, number)
        return replace(self, images=images, last=last)


def header(generation: str) -> str:
    return _sealed(f'{{"generation":"{generation}"')


def written(line: Line) -> str:
    """The line as it stands in the file: with its number in front and a checksum behind."""
    number, text = line
    return _sealed(f'{{"n":{number:d},{text[1:-1]}')


def read_book(raw: bytes) -> Book:
    """Read what can be read. A last line that was never finished is no damage."""
    size = len(raw)
    texts = raw.decode("utf-8", errors="replace").split("\n")
    if _read(texts[-1]) is None:
        texts.pop()
        size = raw.rfind(b"\n") + 1
    generation, last, unreadable, missing = "", 0, 0, 0
    images: dict[Key, Image] = {}
    for text in texts:
        if not text:
            continue
        said = _read(text)
        number = None if said is None else said.get("n")
        if said is not None and isinstance(said.get("generation"), str):
            generation = said["generation"]
        elif said is None or not isinstance(number, int) or not _take(images, number, said):
            unreadable += 1
        else:
            missing += max(0, number - last - 1) if last else 0
            last = max(last, number)
    lost = max(unreadable, missing, int(bool(texts) and not generation))
    return Book(generation, last, images, lost, size)


def _sealed(text: str) -> str:
    return f'{text}{_SUM}{zlib.crc32(text.encode()):08x}"}}\n'


def _read(text: str) -> dict[str, Any] | None:
    said, _, checksum = text.rpartition(_SUM)
    if checksum != f'{zlib.crc32(said.encode()):08x}"}}':
        return None
    try:
        found = json.loads(f"{said}}}")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _take(images: dict[Key, Image], number: int, said: Mapping[str, Any]) -> bool:
    table, key, row = said.get("t"), said.get("k"), said.get("row")
    if not isinstance(table, str) or not isinstance(key, str | int) or not isinstance(row, dict | None):
        return False
    images[table, key] = Image(number, row)
    return True
