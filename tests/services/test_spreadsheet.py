"""Does a spreadsheet show what people wrote, and run none of it?"""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.services.spreadsheet import csv_text


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "   @"])
def test_no_cell_begins_like_a_formula(start: str) -> None:
    ((_,), (cell,)) = cells(csv_text(("notes",), [{"notes": f"{start}cmd()"}]))
    assert cell.startswith("'")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_every_text_comes_back_whole(text: str) -> None:
    ((_, _), (first, second)) = cells(csv_text(("notes", "minutes"), [{"notes": text, "minutes": 5}]))
    assert first.removeprefix("'") == text.removeprefix("'")
    assert second == "5"


def test_nothing_is_an_empty_cell() -> None:
    assert cells(csv_text(("a", "b"), [{"a": None}])) == [["a", "b"], ["", ""]]
