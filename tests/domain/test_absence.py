"""Whatever the computer notices, and in whatever order: one absence, with the right beginning and end, or none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeneye_desktop.domain.absence import ENDS, Away, Cause, Kept, Presence, Seen, Sign, Told
from timeneye_desktop.domain.timer import Instant

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
TEN_MINUTES = 600.0


def at(minutes: float) -> Instant:
    return Instant(NOON + timedelta(minutes=minutes), 5_000 + minutes * 60, "boot")


def told(*signs: tuple[float, Sign] | tuple[float, Sign, float], threshold: float = TEN_MINUTES) -> list[Told]:
    """What is told after these signs, each with its minute and for how many minutes nobody had touched anything."""
    presence, found = Presence(), []
    for minute, sign, *idle in signs:
        holder = "Talky" if sign is Sign.HELD else ""
        presence, one = presence.after(Seen(sign, at(minute), (idle or [0])[0] * 60, holder), threshold)
        found += [one] if one is not None else []
    return found


def away(since: float, until: float, *causes: Cause) -> Away:
    return Away(at(since).utc, at(until).utc, frozenset(causes))


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        pytest.param([(15, Sign.IDLE, 10), (20, Sign.ACTIVITY)], [away(5, 20, Cause.IDLE)], id="from when it began"),
        pytest.param(
            [(5, Sign.LOCK, 5), (12, Sign.UNLOCK)], [away(0, 12, Cause.LOCKED)], id="idle before a lock counts"
        ),
        pytest.param([(5, Sign.LOCK), (12, Sign.UNLOCK)], [], id="seven minutes of lock are nothing"),
        pytest.param([(0, Sign.SUSPEND), (9, Sign.RESUME)], [], id="a short sleep is nothing"),
        pytest.param([(0, Sign.SUSPEND), (90, Sign.RESUME)], [away(0, 90, Cause.ASLEEP)], id="a long one is told"),
        pytest.param(
            [(10, Sign.IDLE, 10), (14, Sign.LOCK, 14), (20, Sign.SUSPEND), (60, Sign.RESUME), (61, Sign.UNLOCK)],
            [away(0, 61, Cause.IDLE, Cause.LOCKED, Cause.ASLEEP)],
            id="a sleep inside merges",
        ),
        pytest.param(
            [(4, Sign.LOCK), (9, Sign.ACTIVITY), (15, Sign.UNLOCK)],
            [away(4, 15, Cause.LOCKED)],
            id="a password is no return",
        ),
        pytest.param(
            [(10, Sign.IDLE, 10), (20, Sign.SUSPEND), (30, Sign.RESUME), (34, Sign.ACTIVITY)],
            [away(0, 34, Cause.IDLE, Cause.ASLEEP)],
            id="a computer that wakes by itself brings nobody back",
        ),
        pytest.param([(0, Sign.END), (45, Sign.BEGIN)], [away(0, 45, Cause.CLOSED)], id="the program was closed"),
        pytest.param(
            [(5, Sign.LOCK), (6, Sign.END), (45, Sign.BEGIN)],
            [away(5, 45, Cause.LOCKED, Cause.CLOSED)],
            id="locked, then shut down",
        ),
        pytest.param([(0, Sign.HELD), (30, Sign.IDLE, 30), (50, Sign.ACTIVITY)], [Kept("Talky")], id="a call"),
        pytest.param([(0, Sign.HELD), (5, Sign.IDLE, 5), (6, Sign.ACTIVITY)], [], id="a short call says nothing"),
        pytest.param(
            [(0, Sign.HELD), (30, Sign.IDLE, 30), (50, Sign.RELEASED), (65, Sign.ACTIVITY)],
            [away(50, 65, Cause.IDLE)],
            id="a call that ended, and nobody there",
        ),
        pytest.param(
            [(0, Sign.HELD), (30, Sign.LOCK, 30), (45, Sign.UNLOCK)],
            [away(30, 45, Cause.LOCKED)],
            id="locked is away, call or not",
        ),
        pytest.param([(3, Sign.UNLOCK), (4, Sign.RESUME), (5, Sign.ACTIVITY)], [], id="nobody had left"),
        pytest.param([(0, Sign.LOCK), (5, Sign.LOCK), (12, Sign.UNLOCK)], [away(0, 12, Cause.LOCKED)], id="told twice"),
    ],
)
def test_what_is_told(signs: list[tuple[float, Sign]], expected: list[Told]) -> None:
    assert told(*signs) == expected


def test_it_is_as_long_as_the_steady_clock_says_whatever_the_wall_clock_did() -> None:
    """Somebody set the clock back by an hour meanwhile: it ends now, and lasted twenty minutes."""
    left, back = at(0), at(20)
    stepped = Instant(back.utc - timedelta(hours=1), back.boot, back.boot_id)
    presence, _ = Presence().after(Seen(Sign.LOCK, left), TEN_MINUTES)
    _, found = presence.after(Seen(Sign.UNLOCK, stepped), TEN_MINUTES)
    assert isinstance(found, Away)
    assert (found.until, found.seconds) == (stepped.utc, 1_200)


STEPS = st.lists(
    st.tuples(st.floats(0, 90), st.sampled_from(Sign), st.floats(0, 15)), max_size=40
)  # minutes that pass, what is seen then, minutes nobody had touched anything


@settings(max_examples=400, deadline=None)
@given(STEPS, st.sampled_from([60.0, 600.0, 3_600.0]))
def test_absences_never_overlap_and_nobody_was_there_in_any(
    steps: list[tuple[float, Sign, float]], threshold: float
) -> None:
    minute, presence, found, proofs = 0.0, Presence(), list[Away](), list[datetime]()
    for passes, sign, idle in steps:
        minute += passes
        idle = min(idle, passes) if sign in {Sign.IDLE, Sign.LOCK, Sign.SUSPEND} else 0  # noqa: PLW2901  touched last time
        presence, one = presence.after(Seen(sign, at(minute), idle * 60, "Talky"), threshold)
        if isinstance(one, Away):
            found.append(one)
        if sign in ENDS and not presence.causes:
            proofs.append(at(minute).utc)
    slack = timedelta(milliseconds=1)
    assert all(one.until <= other.since + slack for one, other in pairwise(found))
    for one in found:
        assert one.seconds >= threshold
        assert one.causes
        assert at(0).utc - slack <= one.since <= one.until <= at(minute).utc
        assert not [proof for proof in proofs if one.since + slack < proof < one.until - slack]
