"""Is everything a person can choose on the page, in words, and nothing there that nobody can choose?"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import PORTS, TARGETS, Preferences, span_of
from timeneye_desktop.ui.settings.declared import NOT_SHOWN, SECTIONS
from timeneye_desktop.ui.settings.drawing import rows_of
from timeneye_desktop.ui.settings.minutes_line import _stepped
from timeneye_desktop.ui.settings.reading import minutes_reader, number_reader
from timeneye_desktop.ui.words import REFUSALS

FIELDS = {field.name: field for field in fields(Preferences)}
WORDINGS = [(name, wording) for section in SECTIONS for name, wording in section.rows.items()]


def test_every_preference_is_drawn_once_or_marked_as_not_shown() -> None:
    drawn = [name for name, _wording in WORDINGS]
    assert sorted([*drawn, *NOT_SHOWN]) == sorted(FIELDS)


@pytest.mark.parametrize(("name", "wording"), WORDINGS)
def test_every_choice_of_a_preference_has_words(name: str, wording: object) -> None:
    default = FIELDS[name].default
    choices = getattr(wording, "choices", {})
    assert set(choices) == (set(type(default)) if isinstance(default, Enum) else set())
    assert getattr(wording, "label", "")
    assert len(set(choices.values())) == len(choices), "two choices read alike"


def test_every_row_gets_a_control_that_holds_the_default(qapp: object) -> None:
    for section in SECTIONS:
        for row in rows_of(section):
            default = FIELDS[row.name].default
            row.show_value(default)
            assert row.control.value == default
            assert type(row.control.value) is type(default)


def test_every_whole_number_has_a_span_around_its_default() -> None:
    for field in FIELDS.values():
        span = span_of(field)
        assert (span is not None) == (type(field.default) is int), field.name
        assert span is None or field.default in span


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("0", 0), ("0:00", 0), ("00:00", 0), ("0h", 0), ("0 min", 0), ("8:00", 480), ("8h", 480), ("7.5", 450),
     ("7,5", 450), ("24:00", 1_440), (" 6:30 ", 390), ("90", 90)],
)  # fmt: skip
def test_a_target_is_read_by_the_one_parser_and_may_be_nothing(text: str, minutes: int) -> None:
    assert minutes_reader(TARGETS)(text) == minutes


@pytest.mark.parametrize("text", ["", "-0", "24:01", "h", "0x10", "1:30:00", "\u0660"])
def test_what_is_no_target_is_refused_with_words(text: str) -> None:
    with pytest.raises(NotPossibleError) as caught:
        minutes_reader(TARGETS)(text)
    assert caught.value.why in REFUSALS


@pytest.mark.parametrize(("text", "port"), [("1024", 1_024), (" 65535 ", 65_535), ("054000", 54_000)])
def test_a_port_is_read_from_digits(text: str, port: int) -> None:
    assert number_reader(PORTS)(text) == port


@pytest.mark.parametrize("text", ["", "1023", "65536", "0", "-5000", "5_000", "5000.0", "1" * 5_000])
def test_what_is_no_port_is_refused_with_words(text: str) -> None:
    with pytest.raises(NotPossibleError) as caught:
        number_reader(PORTS)(text)
    assert caught.value.why in REFUSALS


@pytest.mark.parametrize(
    ("minutes", "step", "then"),
    [(480, 5, 485), (482, 5, 485), (482, -5, 480), (480, -5, 475), (480, 1, 481), (31, -30, 30)],
)
def test_the_arrows_go_to_the_next_even_length(minutes: int, step: int, then: int) -> None:
    assert _stepped(minutes, step) == then
