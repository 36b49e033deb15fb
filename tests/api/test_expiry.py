"""When does a token end, in whatever way Timeneye may say so (api-10 7.23)?"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from timeneye_desktop.api.calls import Answer
from timeneye_desktop.api.dialect_10.tokens import Tokens
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret

MOMENT = datetime(2026, 3, 2, 12, tzinfo=UTC)
FORTNIGHT = timedelta(days=14)


def ends(said: Any) -> datetime:
    body = json.dumps({"accessToken": "a", "refreshToken": "r", "expiration": said}).encode()
    found = Tokens().exchanges(AppKeys("42", Secret("s")), "code")[0].read(Answer(200, "", {}, body)).expires_at
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "after"),
    [
        (1_209_600, FORTNIGHT),
        ("3600", timedelta(hours=1)),
        (3600.0, timedelta(hours=1)),
        (1, timedelta(seconds=1)),
        (999_999_999, timedelta(seconds=999_999_999)),
    ],
)
def test_a_small_number_is_seconds_from_now(said: Any, after: timedelta) -> None:
    assert abs(ends(said) - datetime.now(UTC) - after) < timedelta(minutes=2)


@pytest.mark.parametrize(
    "said",
    [
        *(1_772_452_800, "1772452800", 1_772_452_800.0),
        *(1_772_452_800_000, "1772452800000"),
        *("2026-03-02 12:00:00", "2026-03-02T12:00:00", " 2026-03-02 12:00:00.000 ", "20260302T120000"),
        *("2026-03-02T12:00:00Z", "2026-03-02T13:00:00+01:00", "2026-03-01T22:00:00-14:00"),
        *("Mon, 02 Mar 2026 12:00:00 GMT", "Mon, 02 Mar 2026 12:00:00 -0000", "Mon, 02 Mar 2026 15:30:00 +0330"),
    ],
)
def test_a_large_number_is_an_epoch_and_a_date_is_gmt_unless_it_says_otherwise(said: Any) -> None:
    assert ends(said) == MOMENT


@pytest.mark.parametrize(
    "said",
    [
        *(None, True, False, "", " ", "soon", "never", [], {}, ["2026-03-02"], {"date": "2026-03-02"}),
        *(0, -1, -5, "-3600", -1_772_452_800, 0.5, "1.5"),
        *(10**17, 10**30, -(10**30), "9" * 5_000, 1e300, "1e9", "1_000", "\u0663\u0660", "\u00b2"),
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30", "2026-13-01 00:00:00", "\ud800"),
        *("Mon, 99 Mar 2026 12:00:00 GMT", "Mon, 02 Mar 99999 12:00:00 GMT", "," * 5_000),
    ],
)
def test_what_makes_no_sense_is_a_fortnight(said: Any) -> None:
    assert abs(ends(said) - datetime.now(UTC) - FORTNIGHT) < timedelta(minutes=2)
