"""Does a spreadsheet show what people wrote and run none of it, and does JSON lose nothing of it?"""

from __future__ import annotations

import csv
import io
import json

import pytest
from hostile import hostile, hostile_strings
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.services.spreadsheet import csv_text, json_text

HALVED, PASS = "utf-16-le", "surrogatepass"
ANY_TEXT = st.text(st.characters()).map(lambda text: text.encode(HALVED, PASS).decode(HALVED, PASS))
"""Halves of characters included; two that fit are one."""
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def runs(cell: str) -> bool:
    """Whether some spreadsheet, which may pass over blanks and what cannot be seen, would."""
    seen = "".join(char for char in cell if char.isprintable()).lstrip()
    return cell[:1] in {*"\t\r\n\0"} or seen[:1] in {*SIGNS}


@pytest.mark.parametrize(
    "start", [*SIGNS, "\t", "\r", "\n", "\0", " =", "   @", "\ufeff=", "\u200b+", "\u00a0-", "\x0b="]
)
def test_no_cell_begins_like_a_formula(start: str) -> None:
    ((_,), (cell,)) = cells(csv_text(("notes",), [{"notes": f"{start}cmd()"}]))
    assert cell == f"'{start}cmd()"


@given(ANY_TEXT | st.from_regex(r"\s*[=+\-@＝＋－＠\0].*"))  # noqa: RUF001  the wide ones are meant
def test_every_text_comes_back_whole_and_none_runs(text: str) -> None:
    ((_, _), (first, second)) = cells(csv_text(("notes", "minutes"), [{"notes": text, "minutes": -5}]))
    assert not runs(first)
    assert first == (f"'{text}" if runs(text) else text)
    assert second == "-5"


def test_every_hostile_text_stays_in_its_cell() -> None:
    texts = hostile_strings()
    rows = [{"notes": text, "minutes": 5, "after": "x"} for text in texts if len(text) < csv.field_size_limit()]
    _head, *read = cells(csv_text(("notes", "minutes", "after"), rows))
    assert [(len(row), row[1:]) for row in read] == [(3, ["5", "x"])] * len(rows)
    assert not [row[0] for row in read if runs(row[0])]
    assert sum(runs(text) for text in texts) > len(hostile()["formulas"]) // 2


def test_words_are_quoted_and_numbers_are_numbers() -> None:
    text = csv_text(("what", "minutes", "date"), [{"what": 'say "no"', "minutes": -30, "date": "2026-03-02"}])
    assert text == '\ufeff"what","minutes","date"\r\n"say ""no""",-30,"2026-03-02"\r\n'


def test_nothing_is_an_empty_cell() -> None:
    assert cells(csv_text(("a", "b"), [{"a": None}])) == [["a", "b"], ["", ""]]


@given(st.lists(st.dictionaries(ANY_TEXT, ANY_TEXT | st.integers() | st.none(), max_size=3), max_size=3))
def test_json_gives_every_text_back_through_a_file(rows: list[dict[str, object]]) -> None:
    assert json.loads(json_text(rows).encode("utf-8").decode("utf-8")) == rows


def test_json_gives_every_hostile_text_back() -> None:
    rows = [{"notes": text} for text in hostile_strings()]
    assert json.loads(json_text(rows).encode("utf-8")) == rows
