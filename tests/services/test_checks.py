"""Which work is accepted, and what happens to its text?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import DAY, work

from timeneye_desktop.domain.entry import FIRST_DAY, MAX_MINUTES, MAX_NOTES
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.services.checks import checked_notes, checked_work
from timeneye_desktop.ui.words import REFUSALS

TODAY: Final = DAY


def refused(why: str, **changes: Any) -> None:
    with pytest.raises(NotPossibleError) as caught:
        checked_work(replace(work(), **changes), TODAY)
    assert caught.value.why == why
    assert why in REFUSALS, "the person is told in words"


@pytest.mark.parametrize("minutes", [1, 15, MAX_MINUTES])
def test_a_day_has_one_minute_to_twenty_four_hours(minutes: int) -> None:
    assert checked_work(work(minutes), TODAY).minutes == minutes


@pytest.mark.parametrize("minutes", [0, -1, MAX_MINUTES + 1, 10**9])
def test_no_time_and_more_than_a_day_are_refused(minutes: int) -> None:
    refused("minutes-out-of-range", minutes=minutes)


@pytest.mark.parametrize("day", [FIRST_DAY, TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=366)])
def test_days_of_this_century_up_to_a_year_ahead_are_accepted(day: date) -> None:
    assert checked_work(work(day=day), TODAY).day == day


@pytest.mark.parametrize(
    "day", [date.min, date(1899, 12, 31), FIRST_DAY - timedelta(days=1), TODAY + timedelta(days=367), date.max]
)
def test_days_that_were_mistyped_are_refused(day: date) -> None:
    refused("day-out-of-range", day=day)


def test_good_work_comes_back_as_it_is() -> None:
    assert checked_work(work(), TODAY) == work()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("   ", ""),
        ("  two   words ", "two words"),
        ("line\nline\r\nline", "line line line"),
        ("tab\tnul\0bell\x07del\x7f", "tab nul bell del"),
        ("=cmd()|'/c calc'!A1", "=cmd()|'/c calc'!A1"),
        ("<img src=//host/x> & 50%", "<img src=//host/x> & 50%"),
        ("caf\u00e9 \U0001f375 \u05e9\u05dc\u05d5\u05dd", "caf\u00e9 \U0001f375 \u05e9\u05dc\u05d5\u05dd"),
        ("half \ud83c", "half ?"),
        ("(ref ABCDEFGHJK)", "(ref ABCDEFGHJK)"),
    ],
)
def test_notes_become_one_storable_line_and_nothing_else_is_changed(typed: str, kept: str) -> None:
    assert checked_notes(typed) == kept
    assert checked_work(work(notes=typed), TODAY).notes == kept


def test_the_longest_notes_are_kept_and_longer_ones_are_said_to_be_too_long() -> None:
    assert checked_notes("x" * MAX_NOTES) == "x" * MAX_NOTES
    assert checked_notes(" " * 100_000 + "x" * MAX_NOTES + "\n" * 100_000) == "x" * MAX_NOTES
    refused("notes-too-long", notes="x" * (MAX_NOTES + 1))
    refused("notes-too-long", notes="x " * 50_000)


@given(st.text(st.characters()))
def test_whatever_is_typed_can_be_stored_sent_and_read_back(typed: str) -> None:
    notes = checked_notes(typed)
    assert notes.encode().decode() == notes
    assert not any(ord(char) < 32 or ord(char) == 127 for char in notes)
    assert notes == notes.strip()
    assert checked_notes(notes) == notes
