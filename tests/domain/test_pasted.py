"""Does a pasted text become the lines a person meant, whatever program it comes from?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.pasted import MOST, pasted_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("acme design 1:30\ninternal 45m\n", ("acme design 1:30", "internal 45m")),
        ("\r\n  one\r\n\r\n\t\r\ntwo  \r\n", ("one", "two")),
        ("- one\n* two\n\u2022 three\n\u2013 four\n> five", ("one", "two", "three", "four", "five")),
        ("- [ ] one\n- [x] two\n[] three", ("one", "two", "three")),
        ("1. one\n2) two\n(3) three", ("one", "two", "three")),
        ("12. mar acme 1:30\n3. 4. december", ("12. mar acme 1:30", "4. december")),
        ("-25 acme\n-1 x", ("-25 acme", "-1 x")),
        ("1.5h acme\n2 reviews", ("1.5h acme", "2 reviews")),
        ("-\n*\nword", ("word",)),
    ],
)
def test_bullets_numbers_and_empty_lines_go_and_words_stay(text: str, lines: tuple[str, ...]) -> None:
    assert pasted_lines(text).lines == lines


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("Acme\tDesign\t1.5\tposter", "Acme Design 1:30 poster"),
        ("Acme\tDesign\t1,5\tposter", "Acme Design 1:30 poster"),
        ("2026-03-12\tAcme\t01:30:00\tposter", "2026-03-12 Acme 1:30 poster"),
        ("Acme\t0:29:30\t", "Acme 0:30"),
        ("Acme\t90\t2h", "Acme 90 2h"),
        ("Acme\t4711\t0.75\tticket", "Acme 4711 0:45 ticket"),
        ("Acme\t\t2 reviews\tv1.5", "Acme 2 reviews v1.5"),
    ],
)
def test_the_cell_that_alone_can_be_the_time_is_written_as_one(row: str, line: str) -> None:
    assert pasted_lines(row).lines == (line,)


def test_what_is_more_than_500_lines_is_counted_and_left_out() -> None:
    pasted = pasted_lines("\n\n".join(f"line {number}" for number in range(MOST + 7)))
    assert (len(pasted.lines), pasted.lines[-1], pasted.left_out) == (MOST, f"line {MOST - 1}", 7)


@given(st.text(st.sampled_from("ab1.:-*[]()\t\n\r \u2022\u2028\ud800"), max_size=60))
def test_no_text_raises_and_no_line_is_empty_or_broken(text: str) -> None:
    for line in pasted_lines(text).lines:
        assert line == " ".join(line.split()) != ""
