"""What does a line ask for? The shared examples, and what holds for every line there can be."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from types import FrameType
from zoneinfo import ZoneInfo

import pytest
from entry_line_examples import EXAMPLES
from hypothesis import example, given
from hypothesis import strategies as st
from line_examples.example import CHOICES, NOW, Example, found_in

from timeneye_desktop.domain.draft import Draft, Kind
from timeneye_desktop.domain.entry_line import LONGEST, parse_line
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import one_typo_away

INDEX = Index(CHOICES, one_typo_away)
BERLIN = ZoneInfo("Europe/Berlin")
PIECES = sorted({word for said in EXAMPLES if len(said.line) < 60 for word in said.line.split()})
lines = st.one_of(
    st.text(),
    st.text(alphabet="0123456789:-+.,hm@/' apt>"),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=300).map("\t".join),
)


def read(line: str, now: datetime = NOW) -> Draft:
    return parse_line(line, now, INDEX)


@pytest.mark.parametrize("said", EXAMPLES, ids=lambda said: ascii(said.line[:40]))
def test_a_line_means_what_the_example_says(said: Example) -> None:
    assert found_in(said, read(said.line)) == said


def test_there_are_examples_enough_and_none_twice() -> None:
    assert len({said.line for said in EXAMPLES}) == len(EXAMPLES) >= 300


def test_each_kind_of_token_is_shown_as_what_it_is() -> None:
    line = "acme design 90m 12 mar '#1 @9:30 note"
    kinds = {line[token.start : token.end]: token.kind for token in read(line).tokens}
    assert kinds == {
        "acme": Kind.PHASE,
        "design": Kind.PHASE,
        "90m": Kind.DURATION,
        "12 mar": Kind.DAY,
        "'#1": Kind.LITERAL,
        "@9:30": Kind.STARTED,
    }
    assert [token.kind for token in read("9:15-10:40").tokens] == [Kind.RANGE]


def test_a_length_or_a_stretch_logs_and_everything_else_starts_a_timer() -> None:
    assert read("acme design 90m").is_log
    assert read("9:15-10:40").is_log
    assert not read("acme design").is_log
    assert not read("25m ago acme design").is_log
    assert not read("@9:30 yesterday").is_log


@given(lines)
@example("@" * 10_000)
@example("a" * LONGEST + "b 1h")
@example("1h " * 2_000)
@example("/acme " * 500)
@example("acme design " * 500)
def test_no_line_raises_and_its_tokens_lie_in_order_within_it(line: str) -> None:
    draft = read(line)
    end = 0
    for token in draft.tokens:
        assert end <= token.start < token.end <= len(line)
        assert not line[token.start].isspace()
        assert not line[token.end - 1].isspace()
        end = token.end
    assert draft.minutes is None or 1 <= draft.minutes <= 1_440
    assert draft.ago_seconds is None or 0 <= draft.ago_seconds <= 86_400


@given(lines)
def test_every_word_is_a_token_or_stands_in_the_note_as_it_was_typed(line: str) -> None:
    draft, at, left = read(line), 0, list[str]()
    for token in draft.tokens:
        left += line[at : token.start].split()
        word = line[token.start : token.end]
        if token.kind is Kind.LITERAL:
            left.append(word if word in draft.notes.split() else word[1:])
        at = token.end
    left += line[at:].split()
    assert draft.notes == " ".join(left)


@given(lines)
def test_a_line_without_phases_to_choose_from_names_none(line: str) -> None:
    draft = parse_line(line, NOW, Index(()))
    assert draft.phase is None
    assert not [token for token in draft.tokens if token.kind is Kind.PHASE]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))
def test_what_else_the_words_could_mean_is_never_the_phase_itself_or_named_twice(line: str) -> None:
    draft = read(line)
    meant = [choice for choice in (draft.phase, *draft.alternatives) if choice is not None]
    assert len(set(meant)) == len(meant)
    assert draft.phase is not None or not draft.alternatives


@given(st.text(max_size=30), st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)))  # noqa: DTZ001  local moments
def test_a_weekday_or_a_day_without_year_is_never_in_the_future(text: str, now: datetime) -> None:
    for line in ("mon", "12 mar", "29 feb", "31 dec", f"{text} sun"):
        day = read(line, now).day
        assert day is None or day <= now.date()


def test_words_between_midnight_and_noon_count_from_todays_midnight() -> None:
    just_past = NOW.replace(hour=0, minute=10)
    assert read("@0:05", just_past).ago_seconds == 300
    assert read("@23:50", just_past).problem == "start-in-the-future"
    assert read("-25", just_past).ago_seconds == 25 * 60
    assert read("yesterday", just_past).day == (just_past - timedelta(days=1)).date()


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 28), 8), ((2026, 3, 29), 7), ((2026, 10, 25), 9)])
def test_a_start_this_morning_is_as_long_ago_as_a_clock_change_makes_it(day: tuple[int, int, int], hours: int) -> None:
    assert read("@1:00", datetime(*day, 9, 0, tzinfo=BERLIN)).ago_seconds == hours * 3_600


def test_in_the_hour_that_comes_twice_the_nearer_start_is_meant() -> None:
    again = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1)
    assert read("@2:10", again).ago_seconds == 20 * 60
    assert read("@2:10", again.replace(fold=0)).ago_seconds == 20 * 60


def test_seconds_of_now_are_counted() -> None:
    assert read("@15:00", NOW.replace(second=59)).ago_seconds == 59


def steps(line: str) -> int:
    """Calls of functions, our own and built-in, while a line is read."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read(line)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        "@",
        "(",
        "1:",
        "1 h ",
        "12 mar ",
        "9:15 - ",
        "1h 30 ",
        "/acme ",
        "acme design ",
        "acme > ",
        "'x ",
        "-1",
        "desgin ",
    ],
    ids=ascii,
)
def test_four_times_the_text_is_at_most_four_times_the_work(piece: str) -> None:
    short, long = ((piece * size)[:size] for size in (250, 1_000))
    assert steps(long) <= 5 * steps(short) + 200
    beyond = (piece * 4_000)[:4_000]
    assert steps(beyond) <= 5 * steps(long) + 200
