"""Is a draft that is written as a line read as the same draft, and does a turned word say what it was turned to?"""

from __future__ import annotations

from datetime import datetime, timedelta

from entry_line_examples import EXAMPLES
from hypothesis import example, given
from hypothesis import strategies as st
from line_examples.example import CHOICES, NOW

from timeneye_desktop.domain.draft import Draft, Kind, Turn
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry_line import parse_line
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import one_typo_away
from timeneye_desktop.ui.day_names import day_name
from timeneye_desktop.ui.lengths import spoken

INDEX = Index(CHOICES, one_typo_away)
SHORT = [said.line for said in EXAMPLES if len(said.line) < 60]
PIECES = sorted({word for line in SHORT for word in line.split()})
lines = st.one_of(
    st.sampled_from(SHORT),
    st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join),
    st.text(alphabet="0123456789:-+.,/hm@' aptdo", max_size=40),
    st.text(max_size=200),
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2098, 11, 1))  # noqa: DTZ001  local moments


def written(draft: Draft) -> str:
    """A line that asks for the same; every word of the note as plain text."""
    parts = [f"/{draft.phase.title}"] if draft.phase else []
    if draft.ago_seconds is not None:
        parts.append(f"{draft.ago_seconds / 60:.0f}m ago" if draft.ago_seconds else f"@{NOW:%H:%M}")
    if draft.minutes is not None:
        parts.append(format_minutes(draft.minutes))
    if draft.day is not None:
        parts.append(draft.day.isoformat())
    return " ".join([*parts, *map(quoted, draft.notes.split())])


def quoted(word: str) -> str:
    """A word that ends in a quote would keep the one in front of it, and means nothing but itself."""
    inside = word.rstrip(".,;:!?")
    return word if inside.endswith("'") and len(inside) > 1 else f"'{word}"


def asked(draft: Draft) -> tuple[object, ...]:
    phase = draft.phase and draft.phase.key
    return draft.minutes, draft.ago_seconds, draft.day, phase, draft.notes.split()


@given(lines)
@example("''")
@example("' 'a' b' ''c '::")
def test_a_draft_written_as_a_line_asks_for_the_same(line: str) -> None:
    draft = parse_line(line, NOW, INDEX)
    again = parse_line(written(draft), NOW, INDEX)
    assert asked(again) == asked(draft)
    assert written(again) == written(draft)


def test_every_example_written_as_a_line_asks_for_the_same() -> None:
    for said in EXAMPLES:
        draft = parse_line(said.line, NOW, INDEX)
        if len(written(draft)) < 1_000:
            assert asked(parse_line(written(draft), NOW, INDEX)) == asked(draft), said.line


@given(moments, st.integers(0, 400))
def test_a_day_that_is_past_is_read_as_it_is_called(now: datetime, back: int) -> None:
    day = now.date() - timedelta(days=back)
    assert parse_line(day_name(day, now.date()), now, Index(())).day == day


@given(moments, st.integers(2, 400))
def test_a_day_to_come_is_read_as_it_is_called(now: datetime, ahead: int) -> None:
    day = now.date() + timedelta(days=ahead)
    assert parse_line(day_name(day, now.date()), now, Index(())).day == day


@given(moments, st.integers(1, 1_440))
def test_a_length_is_read_as_it_is_said(now: datetime, minutes: int) -> None:
    for text in (spoken(minutes), format_minutes(minutes)):
        draft = parse_line(f"sketches {text} done", now, Index(()))
        assert (draft.minutes, draft.notes) == (minutes, "sketches done")


@given(moments, st.integers(0, 9_000))
def test_a_date_in_full_is_that_day_however_it_is_written(now: datetime, back: int) -> None:
    """Of 1/3/2026 both days may be meant: the first of March, unless that is still to come."""
    day = now.date() - timedelta(days=back)
    months = ("gennaio", "février", "März", "abril", "may", "juin", "juli", "août", "september", "ott", "nov", "dez")
    for text in (
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d/%m/%Y}",
        f"{day.day} {months[day.month - 1]} {day.year}",
        f"{day.day} {day:%b} {day.year}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day:%a} {day.day} {day:%b} {day.year}",
    ):
        draft = parse_line(f"{text} 1h", now, Index(()))
        assert (draft.day, draft.minutes, draft.notes) == (day, 60, ""), text


@given(lines)
def test_words_turned_to_another_meaning_say_that_and_all_the_way_round_what_they_said(line: str) -> None:
    first = parse_line(line, NOW, INDEX)
    for token in (*first.tokens, *first.offers):
        for at, meaning in enumerate(token.meanings):
            turned = parse_line(line, NOW, INDEX, [Turn(token.words, at)])
            if at == token.at:
                assert turned == first
            elif meaning.kind is not Kind.NOTE:
                assert meaning.minutes in {None, turned.minutes}
                assert meaning.ago_seconds in {None, turned.ago_seconds}
                assert meaning.day in {None, turned.day}


@given(lines, st.lists(st.builds(Turn, st.sampled_from(PIECES) | st.text(max_size=5), st.integers(-3, 9)), max_size=5))
def test_no_turn_raises_and_one_for_other_words_changes_nothing(line: str, turns: list[Turn]) -> None:
    parse_line(line, NOW, INDEX, turns)
    assert parse_line(line, NOW, INDEX, [Turn("no such words", 1)]) == parse_line(line, NOW, INDEX)
