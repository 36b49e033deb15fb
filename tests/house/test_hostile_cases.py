"""Every case of the sign-in table has a test that says so: `@pytest.mark.hostile(14)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

CASES = set(range(1, 46))
ELSEWHERE = {
    25: "a second program: comes with the channel between programs",
    35: "a keyring that fails: comes with the renewal of tokens",
    42: "two processes renew: comes with the renewal of tokens",
    43: "a lost renewal: comes with the renewal of tokens",
    44: "a wrong clock: comes with the renewal of tokens",
}
"""Cases that no test names yet, and why."""


def numbers(source: Any) -> Iterator[int]:
    for call in source.find(ast.Call):
        if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name == "hostile" and isinstance(call.args[0].value, int):
                yield call.args[0].value


def test_every_case_of_the_table_is_named_by_a_test(sources: tuple[Any, ...]) -> None:
    named = {number for source in sources if source.is_in("tests") for number in numbers(source)}
    assert sorted(CASES - named) == sorted(ELSEWHERE), "no test names these, or one does by now"
    assert named <= CASES
