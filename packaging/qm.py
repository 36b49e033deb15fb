"""How does a catalogue of texts (.ts) become what Qt loads (.qm)? Without Qt, so that a build needs none of it.

Byte for byte what `lrelease` of Qt writes (tests/house/test_catalogues.py).
"""

from __future__ import annotations

import struct
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

Told: TypeAlias = tuple[bytes, bytes, bytes, list[str]]
"""Context, source, comment, and the forms of the translation."""
FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "languages"
_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _RULES = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_ONE: Final = bytes((0x01, 1))
"""The first form is for exactly 1."""
_UP_TO_ONE: Final = bytes((0x03, 1))
_PLURALS: Final = {"fr": _UP_TO_ONE}
"""By language, where it is not _ONE."""


def compiled(catalogue: str) -> bytes:
    """The texts of a .ts file that have been translated."""
    root = ET.fromstring(catalogue)  # noqa: S314  our own file
    language = root.get("language", "")
    found = [(context, message) for context in root.iter("context") for message in context.iter("message")]
    told = [(*_names(context, message), forms) for context, message in found if (forms := _forms(message))]
    messages = sorted(_without_needless_comments(told))
    hashes, written = [], b""
    for context, source, comment, forms in messages:
        hashes.append((_hash(source + comment), len(written)))
        written += b"".join(_sized(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
        written += _sized(_COMMENT, comment) + _sized(_SOURCE, source) + _sized(_CONTEXT, context) + bytes((_END,))
    offsets = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    parts = ((_LANGUAGE, language.encode()), (_HASHES, offsets), (_MESSAGES, written))
    rules = _sized(_RULES, _PLURALS.get(language.partition("_")[0], _ONE))
    return _MAGIC + b"".join(_sized(tag, part) for tag, part in parts if part) + rules


def compile_all(folder: Path = FOLDER) -> None:
    """Beside each .ts its .qm."""
    for catalogue in sorted(folder.glob("*.ts")):
        wanted, made = compiled(catalogue.read_text("utf-8")), catalogue.with_suffix(".qm")
        if not made.exists() or made.read_bytes() != wanted:
            beside = made.with_suffix(".new")
            beside.write_bytes(wanted)
            beside.replace(made)


def _names(context: ET.Element, message: ET.Element) -> tuple[bytes, bytes, bytes]:
    name, source, comment = context.findtext("name"), message.findtext("source"), message.findtext("comment")
    return _utf8(name), _utf8(source), _utf8(comment)


def _without_needless_comments(told: list[Told]) -> Iterator[Told]:
    """Qt, not finding a text with its comment, looks for it without: one of each may do without."""
    plain = {(context, source) for context, source, comment, _forms in told if not comment}
    for context, source, comment, forms in told:
        is_needless = bool(context) and (context, source) not in plain
        plain.add((context, source))
        yield context, source, b"" if is_needless else comment, forms


def _forms(message: ET.Element) -> list[str]:
    """Of one translation, one for each number; nothing while it is missing or no longer asked for."""
    told = message.find("translation")
    if told is None or told.get("type") in {"obsolete", "vanished"}:
        return []
    forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
    return forms if any(forms) else []


def _utf8(text: str | None) -> bytes:
    return (text or "").encode()


def _sized(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """The one of ELF."""
    found = 0
    for byte in text:
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ high >> 24) & ~high & 0xFFFFFFFF
    return found or 1


if __name__ == "__main__":
    compile_all(*map(Path, sys.argv[1:]))
