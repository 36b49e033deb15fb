"""Is every file, function and class small enough to hold in mind?"""

from __future__ import annotations

import ast
import re
from typing import Any

MAX_FILE = 300
MAX_FUNCTION = 40
MAX_METHODS = 12
QT_OVERRIDE = re.compile(r"^[a-z]+[A-Z]")


def test_no_file_is_longer_than_300_lines(sources: tuple[Any, ...]) -> None:
    lengths = {source.path: len(source.text.splitlines()) for source in sources}
    assert {path: length for path, length in lengths.items() if length > MAX_FILE} == {}


def test_no_function_is_longer_than_40_lines(sources: tuple[Any, ...]) -> None:
    lengths = {
        f"{source.at(node)} {node.name}": node.end_lineno - node.lineno + 1
        for source in sources
        for node in source.find(ast.FunctionDef, ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > MAX_FUNCTION} == {}


def test_no_class_has_more_than_12_public_methods(package: tuple[Any, ...]) -> None:
    """Overrides that keep Qt's name are Qt's, not ours, and do not count."""

    def public(node: ast.ClassDef) -> list[str]:
        methods = (part.name for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
        return [name for name in methods if not name.startswith("_") and not QT_OVERRIDE.match(name)]

    found = {f"{source.at(node)} {node.name}": public(node) for source in package for node in source.find(ast.ClassDef)}
    assert {name: methods for name, methods in found.items() if len(set(methods)) > MAX_METHODS} == {}
