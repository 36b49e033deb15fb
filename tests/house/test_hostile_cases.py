"""Every case of the sign-in table has a test that says so: `@pytest.mark.hostile(14)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

CASES = set(range(1, 46))


def numbers(source: Any) -> Iterator[int]:
    for call in source.find(ast.Call):
        if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name == "hostile" and isinstance(call.args[0].value, int):
                yield call.args[0].value


def test_every_case_of_the_table_is_named_by_a_test(sources: tuple[Any, ...]) -> None:
    named = {number for source in sources if source.is_in("tests") for number in numbers(source)}
    assert named == CASES
