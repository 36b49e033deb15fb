"""Does any file use what house.md bans: nested loops, sleeping, lost tasks, broad handlers?"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

NESTED_LOOPS = {"exec", "exec_", "processEvents", "asyncSlot", "asyncClose"}
MOVES = {
    "QAbstractAnimation", "QMovie", "QParallelAnimationGroup", "QPropertyAnimation", "QSequentialAnimationGroup",
    "QTimeLine", "QVariantAnimation",
}  # fmt: skip
FILE_OF_CRASHES = "timeneye_desktop/app/crash.py"
LEFT_UNDONE = re.compile(r"\b(TODO|FIXME|XXX)\b|NotImplementedError|pragma: no cover")


def name_of(node: ast.AST) -> str:
    """The last word of a name: `QLabel` of `QtWidgets.QLabel`."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def calls(source: Any) -> Iterator[ast.Call]:
    return source.find(ast.Call)


def uses(source: Any) -> Iterator[tuple[ast.AST, str]]:
    """Every name that is used or imported, with where."""
    for node in source.find(ast.Name, ast.Attribute):
        yield node, name_of(node)
    for node in source.find(ast.alias):
        yield node, node.name.rpartition(".")[2]


def test_no_nested_event_loop(package: tuple[Any, ...]) -> None:
    """A loop inside the loop kills coroutines that wait; questions use open() and a future."""
    called = [source.at(call) for source in package for call in calls(source) if name_of(call.func) in NESTED_LOOPS]
    named = [source.at(node) for source in package for node, name in uses(source) if name in NESTED_LOOPS - {"exec"}]
    assert called + named == []


def test_nothing_moves_by_itself(package: tuple[Any, ...]) -> None:
    """Who asks the system for less motion gets none; the blinking of the caret is the system's."""
    moving = [source.at(node) for source in package for node, name in uses(source) if name in MOVES]
    busy = [
        source.at(call)
        for source in package
        for call in calls(source)
        if name_of(call.func) == "setRange" and [getattr(arg, "value", None) for arg in call.args] == [0, 0]
    ]
    assert moving + busy == []  # a bar without an end would run forever


def test_no_sleeping_in_the_package(package: tuple[Any, ...]) -> None:
    found = [
        source.at(node)
        for source in package
        for node in source.find(ast.Attribute, ast.ImportFrom)
        if (isinstance(node, ast.Attribute) and ast.unparse(node) == "time.sleep")
        or (isinstance(node, ast.ImportFrom) and node.module == "time" and "sleep" in {a.name for a in node.names})
    ]
    assert found == []


def test_every_task_has_an_owner(package: tuple[Any, ...]) -> None:
    """A task nobody holds may vanish half-way: the result of create_task is kept, returned or awaited."""
    found = [
        source.at(node)
        for source in package
        for node in source.find(ast.Expr)
        if isinstance(node.value, ast.Call)
        and name_of(node.value.func) in {"create_task", "ensure_future"}
        and "group" not in ast.unparse(node.value.func)
    ]
    assert found == []


def test_broad_handlers_only_where_crashes_are_reported(package: tuple[Any, ...]) -> None:
    """Elsewhere `except Exception` hides bugs; one that raises again hides nothing."""

    def is_broad(handler: ast.ExceptHandler) -> bool:
        named = handler.type
        kinds = named.elts if isinstance(named, ast.Tuple) else [named]
        return any(kind is None or name_of(kind) in {"Exception", "BaseException"} for kind in kinds)

    found = [
        source.at(handler)
        for source in package
        if source.path != FILE_OF_CRASHES
        for handler in source.find(ast.ExceptHandler)
        if is_broad(handler) and not isinstance(handler.body[-1], ast.Raise)
    ]
    assert found == []


def test_nothing_is_left_undone(package: tuple[Any, ...]) -> None:
    found = [
        f"{source.path}:{number}"
        for source in package
        for number, line in enumerate(source.text.splitlines(), 1)
        if LEFT_UNDONE.search(line)
    ]
    assert found == []
