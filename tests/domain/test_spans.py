"""What is drawn of a day: no span outside it, no overlap, and gaps in which nothing at all is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.spans import SHORTEST_GAP, Frame, Gap, Span, SpanKind, known_day

MIDNIGHT = datetime(2026, 3, 2, tzinfo=UTC)
RUNNING, PAUSED, AWAY = SpanKind.RUNNING, SpanKind.PAUSED, SpanKind.AWAY


def at(hour: float, seconds: float = 0) -> datetime:
    return MIDNIGHT + timedelta(hours=hour, seconds=seconds)


FRAME = Frame(at(0), at(8), at(18), at(24))


def span(since: float, until: float | None, kind: SpanKind = RUNNING, project: str = "10") -> Span:
    return Span(project, kind, at(since), None if until is None else at(until))


def drawn(*spans: Span, now: float = 17) -> list[tuple[str, float, float]]:
    day = known_day(spans, FRAME, at(now))
    hour = timedelta(hours=1)
    return [(one.kind.value, (one.since - at(0)) / hour, ((one.until or at(0)) - at(0)) / hour) for one in day.spans]


def test_nothing_known_has_neither_spans_nor_gaps_and_reaches_from_8_to_18() -> None:
    day = known_day((), FRAME, at(12))
    assert (day.since, day.until, day.spans, day.gaps) == (at(8), at(18), (), ())


def test_the_strip_reaches_from_the_first_known_moment_to_now() -> None:
    day = known_day([span(6.5, 7)], FRAME, at(21))
    assert (day.since, day.until, day.now) == (at(6.5), at(21), at(21))


def test_gaps_lie_between_two_spans_and_from_the_last_one_to_now_never_before_the_first() -> None:
    day = known_day([span(12, 13), span(9, 10)], FRAME, at(14))
    assert day.gaps == (Gap(at(10), at(12)), Gap(at(13), at(14)))
    assert [gap.minutes for gap in day.gaps] == [120, 60]


def test_what_runs_has_no_gap_behind_it() -> None:
    assert known_day([span(9, None)], FRAME, at(14)).gaps == ()


def test_gaps_are_whole_minutes_inside_what_is_not_known_and_at_least_ten() -> None:
    first = Span("10", RUNNING, at(9), at(10, 1))
    day = known_day([first, Span("10", RUNNING, at(10, 11 * 60 + 59), at(11))], FRAME, at(11))
    assert day.gaps == (Gap(at(10, 60), at(10, 11 * 60)),)
    day = known_day([first, Span("10", RUNNING, at(10, 10 * 60 + 59), at(11))], FRAME, at(11))
    assert day.gaps == ()


def test_a_span_belongs_to_each_day_it_touches() -> None:
    night = span(-2, 1)
    assert drawn(night) == [("running", 0, 1)]
    yesterday = Frame(at(-24), at(-16), at(-6), at(0))
    assert [(one.since, one.until) for one in known_day([night], yesterday, at(12)).spans] == [(at(-2), at(0))]
    assert known_day([night], yesterday, at(12)).gaps == ()


def test_a_pause_over_night_says_nothing_about_the_next_day() -> None:
    assert drawn(span(-4, None, PAUSED), span(9, 10)) == [("running", 9, 10)]


def test_a_pause_says_nothing_any_more_once_another_timer_runs() -> None:
    left = [span(9, 10), span(10, None, PAUSED), span(11, 12)]
    assert drawn(*left) == [("running", 9, 10), ("paused", 10, 11), ("running", 11, 12)]
    assert known_day(left, FRAME, at(13)).gaps == (Gap(at(12), at(13)),)


def test_a_clock_that_was_stepped_back_leaves_nothing_in_the_future_and_nothing_backwards() -> None:
    assert drawn(span(9, 8.5), span(10, 10.5), span(16, None), now=11) == [("running", 10, 10.5)]
    assert drawn(span(10, 15), now=11) == [("running", 10, 11)]


def test_a_sleep_is_drawn_hides_no_gap_and_stretches_no_day() -> None:
    day = known_day([span(0, 8.5, AWAY, ""), span(9, 10), span(11, 12, AWAY, ""), span(13, 14)], FRAME, at(15))
    assert [(one.kind, one.since, one.until) for one in day.spans] == [
        (AWAY, at(8), at(8.5)),
        (RUNNING, at(9), at(10)),
        (AWAY, at(11), at(12)),
        (RUNNING, at(13), at(14)),
    ]
    assert day.gaps == (Gap(at(10), at(13)), Gap(at(14), at(15)))
    assert day.away == timedelta(hours=1.5)
    assert day.running == timedelta(hours=2)


def test_how_long_timers_ran_counts_no_pauses() -> None:
    assert known_day([span(9, 10.5), span(10.5, 11, PAUSED)], FRAME, at(12)).running == timedelta(hours=1.5)


hours = st.floats(-30, 54, allow_nan=False)
spans = st.builds(span, hours, st.none() | hours, st.sampled_from(SpanKind))


@given(st.lists(spans, max_size=12), hours)
def test_whatever_was_stored_gaps_are_in_the_day_apart_and_touch_no_timer(found: list[Span], now: float) -> None:
    day = known_day(found, FRAME, at(max(0, now)))
    timed = [one for one in day.spans if one.kind is not AWAY]
    for gap in day.gaps:
        assert at(0) <= gap.since <= gap.until - SHORTEST_GAP
        assert gap.until <= day.now <= day.until
        assert all(one.until is not None and (one.until <= gap.since or one.since >= gap.until) for one in timed)
    assert all(one.until <= other.since for one, other in pairwise(day.gaps))
    assert all(
        day.since <= one.since and one.until is not None and one.since < one.until <= day.now for one in day.spans
    )
