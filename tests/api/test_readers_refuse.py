"""Which rows are passed over, and which answers are no information at all?"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.domain.errors import BadAnswerError, InDoubtError

API: Final = Dialect10()
DAY: Final = date(2026, 3, 2)
ENTRIES: Final = API.entries.list(DAY, DAY)
ENTRY: Final = {
    "id": "9001",
    "entryDate": "2026-03-02",
    "projectId": "41",
    "projectName": "Harbour site",
    "userId": "7",
    "userName": "Ada",
    "taskId": "310",
    "taskName": "Design",
    "notes": "First sketches",
    "minutes": "75",
    "billed": "0",
}


def read(call: Call[Any], value: Any, status: int = 200) -> Any:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return call.read(Answer(status, "application/json", {}, body))


# -- rows that are passed over and counted ----------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"id": ...},
        {"id": None},
        {"id": ""},
        {"id": "0"},
        {"id": 0},
        {"id": -1},
        {"id": "-1"},
        {"id": True},
        {"id": 1.5},
        {"id": "abc"},
        {"id": "\u0661"},
        {"id": "1" * 19},
        {"id": 10**18},
        {"id": 10**4_000},
        {"id": {"a": 1}},
        {"id": ["1"]},
        {"minutes": ...},
        {"minutes": None},
        {"minutes": -1},
        {"minutes": "1e3"},
        {"minutes": "1_0"},
        {"minutes": 0.5},
        {"minutes": 100_000},
        {"minutes": 10**300},
        {"minutes": True},
        {"minutes": [60]},
        {"entryDate": ...},
        {"entryDate": None},
        {"entryDate": ""},
        {"entryDate": "0000-00-00"},
        {"entryDate": "2025-02-30"},
        {"entryDate": "10000-01-01"},
        {"entryDate": "02.03.2026"},
        {"entryDate": 20260302},
        {"entryDate": "\ud800"},
        {"projectId": "-1"},
        {"taskId": None},
        {"userId": ...},
        {"notes": {"a": 1}},
        {"notes": True},
        {"billed": "perhaps"},
        {"billed": []},
    ],
)
def test_a_row_that_makes_no_sense_is_counted_and_the_next_one_read(changes: dict[str, Any]) -> None:
    bad = {key: value for key, value in {**ENTRY, **changes}.items() if value is not ...}
    listing = read(ENTRIES, {"entries": [bad, ENTRY]})
    assert (len(listing.rows), listing.unreadable) == (1, 1)


@pytest.mark.parametrize("row", [None, 1, "x", [], [ENTRY], True])
def test_a_row_that_is_no_object_is_counted(row: Any) -> None:
    assert read(ENTRIES, {"entries": [row, ENTRY]}).unreadable == 1


@pytest.mark.parametrize("number", ["1e999", "9" * 4_000, "9" * 5_000, "-" + "9" * 5_000])
def test_a_number_beyond_all_numbers_spoils_its_row_only(number: str) -> None:
    text = json.dumps({"entries": [{**ENTRY, "minutes": "?"}, ENTRY]}).replace('"?"', number)
    assert read(ENTRIES, text.encode()).unreadable == 1


# -- what is no information ---------------------------------------------------------------

NOTHING: Final = [
    b"",
    b" ",
    b"null",
    b"true",
    b"0",
    b'"entries"',
    b"[]",
    b"[[]]",
    b"{}",
    b'{"entries": null}',
    b'{"entries": {}}',
    b'{"entries": ""}',
    b'{"entries": 0}',
    b'{"errors": []}',
    b'{"entries": null, "errors": []}',
    b'{"entries": null, "errors": ["no database"]}',
    b'{"a": [], "b": []}',
    b'{"entries": [',
    b'{"entries": []} {"entries": []}',
    b'{"entries": [NaN]}',
    b'{"entries": [Infinity]}',
    b"{'entries': []}",
    b"entries=[]",
    b"OK",
    b"\xff\xfe\x00",
    b"\0" * 100,
    b"[" * 100_000,
    b'{"entries":' * 50_000,
    b"1" * 100_000,
    b"-",
    b"\x1f\x8b\x08\x00",
]


@pytest.mark.parametrize("body", NOTHING, ids=lambda body: repr(body[:32]))
def test_no_list_is_no_information_and_never_an_empty_list(body: bytes) -> None:
    with pytest.raises(BadAnswerError) as caught:
        read(ENTRIES, body)
    assert caught.value.status == 200


@pytest.mark.parametrize(
    "value", [b"", b"[]", b"null", {}, {"id": None}, {"id": "0"}, {"id": 1, "hourlyRate": "Infinity"}, b'{"id": 1']
)
def test_no_object_is_no_information(value: Any) -> None:
    with pytest.raises(BadAnswerError):
        read(API.projects.get("41"), value)


@pytest.mark.parametrize("rate", ["NaN", "-Infinity", "1e99999999", "1_0", "\u0661", "", None, "12", 12.5, "0.00"])
def test_a_rate_is_an_amount_or_none(rate: Any) -> None:
    value = {"id": 1, "hourlyRate": rate}
    if rate in {"12", 12.5, "0.00", "", None}:
        assert read(API.projects.get("41"), value).hourly_rate == (Decimal(str(rate)) if rate else None)
    else:
        with pytest.raises(BadAnswerError):
            read(API.projects.get("41"), value)


# -- what was made --------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("value", [{"id": 1014}, {"id": "1014"}, {"id": 1014, "more": []}])
def test_only_an_id_proves_that_something_was_made(value: Any, status: int) -> None:
    assert read(API.projects.create("A"), value, status) == "1014"


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize(
    "value",
    [
        *(b"", b"OK", {}, [], [{"id": 1}], 1014, "1014", None, {"id": None}, {"id": "abc"}, {"id": -1}, {"id": 0}),
        *({"id": 1.5}, {"id": True}, {"id": "1" * 20}, {"id": 10**19}, {"id": [1]}, {"ID": 1}, b"<html></html>"),
    ],
)
def test_without_an_id_nobody_knows_whether_it_was_made(value: Any, status: int) -> None:
    with pytest.raises(InDoubtError) as caught:
        read(API.projects.create("A"), value, status)
    assert caught.value.status == status


@pytest.mark.parametrize("body", [b"", b"OK", b"{}", b"null", b"\xff", b'{"id": 1}'])
def test_a_change_promises_no_body(body: bytes) -> None:
    for call in (API.entries.delete("9001"), API.timers.delete("12"), API.projects.update("41", name="A")):
        assert read(call, body) is None
