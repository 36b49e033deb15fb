"""Does every file say what it answers, and does no module remember anything?"""

from __future__ import annotations

import ast
import re
from typing import Any

EMPTY_NAMES = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)(_|$)|Manager|Singleton")
MAKERS_OF_STATE = {"list", "dict", "set", "bytearray", "deque", "defaultdict", "OrderedDict", "Counter", "WeakSet"}
LITERALS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)


def test_every_file_says_in_a_docstring_what_it_answers(sources: tuple[Any, ...]) -> None:
    """Empty files (packages without a word to say) excepted."""
    assert [source.path for source in sources if source.text.strip() and not ast.get_docstring(source.tree)] == []


def test_no_file_or_class_has_an_empty_name(sources: tuple[Any, ...]) -> None:
    """`utils`, `manager` and their kin say nothing about what is inside."""
    files = [
        source.path for source in sources if EMPTY_NAMES.search(source.path.rpartition("/")[2].removesuffix(".py"))
    ]
    classes = [
        f"{source.at(node)} {node.name}"
        for source in sources
        for node in source.find(ast.ClassDef)
        if EMPTY_NAMES.search(node.name)
    ]
    assert files + classes == []


def is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rpartition(".")[2] in MAKERS_OF_STATE
    return isinstance(value, LITERALS)


def state_of(source: Any) -> list[str]:
    """Module-level names bound to something that can change and is not marked as a constant."""
    found: list[str] = []
    for node in source.tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        if not targets or not is_mutable(node.value):
            continue
        is_final = isinstance(node, ast.AnnAssign) and "Final" in ast.unparse(node.annotation)
        names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        found += [
            f"{source.at(node)} {n}" for n in names if not is_final and not n.isupper() and not n.startswith("__")
        ]
    return found


def test_no_module_keeps_state(package: tuple[Any, ...]) -> None:
    assert [line for source in package for line in state_of(source)] == []


def test_no_function_reaches_for_a_global(package: tuple[Any, ...]) -> None:
    assert [source.at(node) for source in package for node in source.find(ast.Global)] == []
