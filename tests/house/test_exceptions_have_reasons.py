"""Does every exception to a rule say why, on the same line?"""

from __future__ import annotations

import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOQA = re.compile(r"# noqa(?!: [A-Z]+[0-9]+(, ?[A-Z]+[0-9]+)*\s+\S)")
TYPE_IGNORE = re.compile(r"# type: ignore(?!\[[a-z, -]+\]\s+# \w+)")


def comments(source: Any) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def without_reason(sources: tuple[Any, ...], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{source.path}:{line}  {comment}"
        for source in sources
        for line, comment in comments(source)
        if pattern.search(comment)
    ]


def test_every_noqa_names_its_rule_and_its_reason(sources: tuple[Any, ...]) -> None:
    assert without_reason(sources, NOQA) == []


def test_every_type_ignore_names_its_code_and_its_reason(sources: tuple[Any, ...]) -> None:
    assert without_reason(sources, TYPE_IGNORE) == []


def test_no_file_is_left_out_as_a_whole(sources: tuple[Any, ...]) -> None:
    assert without_reason(sources, re.compile(r"# (ruff|flake8): noqa|# mypy: ")) == []


def test_every_rule_switched_off_in_pyproject_has_a_reason(root: Path) -> None:
    """Each line of the lint exceptions and each mypy exception ends in a comment."""
    text = root.joinpath("pyproject.toml").read_text(encoding="utf-8")
    lines = text[text.index("[tool.ruff.lint]") : text.index("[tool.ruff.lint.pydocstyle]")].splitlines()
    silent = [line for line in lines if re.match(r'\s+"[A-Z]+[0-9]+"', line) and "#" not in line]
    assert silent == []
    for override in tomllib.loads(text)["tool"]["mypy"].get("overrides", []):
        assert set(override) <= {"module", "ignore_missing_imports"}, "mypy is strict everywhere"


def test_no_test_is_expected_to_fail(sources: tuple[Any, ...]) -> None:
    """A skip says what is missing; an expected failure would hide a bug."""
    tests = [source for source in sources if source.is_in("tests")]
    found = [f"{s.path}:{n}" for s in tests for n, line in enumerate(s.text.splitlines(), 1) if "xf" + "ail" in line]
    assert found == []
