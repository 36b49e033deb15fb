"""What docs/terminal.md promises to scripts, read from its tables."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

_PAGE: Final = Path(__file__).parents[1] / "docs" / "terminal.md"
_ALWAYS: Final = {"v", "exit", "said"}
_MARKED: Final = re.compile(r"`([A-Za-z-]+)`")


def _rows(head: str) -> list[list[str]]:
    """Of the table with this first line."""
    after = _PAGE.read_text(encoding="utf-8").partition(f"{head}\n")[2].splitlines()[1:]
    rows = [line.strip("|").split("|") for line in after[: next(at for at, line in enumerate(after) if not line)]]
    assert rows, head
    return rows


def verbs() -> dict[str, tuple[set[str], set[str]]]:
    """Fields that are always there, and those that may be."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for names, always, sometimes in _rows("| verb | always | sometimes |"):
        fields = set(_MARKED.findall(always)), set(_MARKED.findall(sometimes))
        for name in _MARKED.findall(names) or ["a failure"]:
            found[name] = fields
    return found


def shapes() -> dict[str, set[str]]:
    """What a field with parts of its own holds."""
    table = _rows("| field | holds |")
    return {name: set(_MARKED.findall(holds)) for names, holds in table for name in _MARKED.findall(names)}


def assert_as_documented(verb: str, answer: dict[str, Any]) -> None:
    """No field is missing, and none is there that no reader of the page can know."""
    always, sometimes = verbs()["a failure" if answer["exit"] == 2 else verb]
    given = set(answer) - _ALWAYS
    assert always <= given <= always | sometimes, (verb, given)
    _assert_shapes(verb, {name: answer[name] for name in given})


def _assert_shapes(where: str, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                assert set(one) == shapes()[name], f"{where}: {name}"
                _assert_shapes(f"{where}: {name}", one)
