"""What is understood of an answer, however loosely it is typed?"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.records import Member, Named, PhaseDetail, ProjectDetail, User
from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry, RemoteTimer
from timeneye_desktop.domain.timer import TimerState

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
TIMER: Final = {
    "id": "12",
    "projectId": "41",
    "projectName": "Harbour site",
    "taskId": "310",
    "taskName": "Design",
    "notes": "",
    "timerStatus": "running",
    "currentSeconds": 754,
    "updatedDatetime": "2020-10-26 14:02:11",
    "timerDate": "2020-10-26",
}


def read(call: Call[Any], value: Any, status: int = 200) -> Any:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return call.read(Answer(status, "application/json", {}, body))


def entry(**changes: Any) -> Listing[RemoteEntry]:
    row = {**ENTRY, **changes}
    found: Listing[RemoteEntry] = read(ENTRIES, {"entries": [{k: v for k, v in row.items() if v is not ...}]})
    return found


def timer(**changes: Any) -> Listing[RemoteTimer]:
    row = {**TIMER, **changes}
    found: Listing[RemoteTimer] = read(API.timers.list(), {"timers": [{k: v for k, v in row.items() if v is not ...}]})
    return found


def test_a_documented_entry_is_read_whole() -> None:
    work = Work(PhaseKey("41", "310"), 75, DAY, "First sketches")
    assert entry() == Listing((RemoteEntry("9001", work, "Harbour site", "Design", "7", "Ada", billed=False),))


def test_a_documented_timer_is_read_in_its_new_and_its_old_form() -> None:
    expected = RemoteTimer("12", PhaseKey("41", "310"), "Harbour site", "Design", "", TimerState.RUNNING, 754)
    assert timer() == Listing((expected,))
    assert timer(currentSeconds=..., timerDate=..., timerStart="2015-03-30 09:00:00", seconds="754").rows == (expected,)


@pytest.mark.parametrize(
    ("call", "value", "expected"),
    [
        (
            API.projects.list(),
            {"projects": [{"id": "41", "name": "A", "isActive": "1"}, {"id": 42, "name": "B", "isActive": 0}]},
            Listing((Project("41", "A", is_active=True), Project("42", "B", is_active=False))),
        ),
        (
            API.phases.list("41"),
            {"tasks": [{"id": "310", "name": "Design", "isOpen": 1, "categoryId": "-1", "budgetMinutes": "0"}]},
            Listing((Phase("310", "41", "Design", is_open=True),)),
        ),
        (
            API.members.list("41"),
            {"users": [{"id": "7", "name": "Ada", "isPM": 1, "budgetMinutes": "60"}]},
            Listing((Member("7", "Ada", is_manager=True, budget_minutes=60),)),
        ),
        (
            API.members.of_user("7"),
            {"projects": [{"id": "41", "name": "A", "isPM": 0}]},
            Listing((Member("41", "A", is_manager=False),)),
        ),
        (
            API.users.list(),
            {"users": [{"id": "7", "name": "Ada", "enabled": 1, "isAdmin": 0, "createProjects": 1}]},
            Listing((User("7", "Ada", "", is_enabled=True, is_admin=False, may_create_projects=True),)),
        ),
        (API.lists.clients(), {"clients": [{"id": "3", "name": "C"}]}, Listing((Named("3", "C"),))),
        (API.lists.categories(), {"categories": [{"id": "4", "name": "D"}]}, Listing((Named("4", "D"),))),
        (
            API.projects.get("41"),
            {
                "id": "41",
                "name": "A",
                "isActive": "1",
                "clientId": "-1",
                "clientName": "",
                "isBillable": "1",
                "hourlyRate": "62.50",
                "budgetMinutes": "4800",
            },
            ProjectDetail("41", "A", True, "", "", True, Decimal("62.50"), 4800),
        ),
        (
            API.projects.get("41"),
            {"id": 41, "name": "A", "isActive": 1},
            ProjectDetail("41", "A", True),
        ),
        (
            API.phases.get("41", "310"),
            {"id": "310", "name": "Design", "isOpen": 0, "categoryId": "21", "categoryName": "Art", "hourlyRate": "1"},
            PhaseDetail("310", "Design", is_open=False, category_id="21", category_name="Art"),
        ),
        (
            API.users.get("7"),
            {"id": "7", "name": "Ada", "email": "a@b.example", "enabled": "0", "isAdmin": "1", "createProjects": "0"},
            User("7", "Ada", "a@b.example", is_enabled=False, is_admin=True, may_create_projects=False),
        ),
    ],
)
def test_every_other_documented_answer_is_read(call: Call[Any], value: Any, expected: Any) -> None:
    assert read(call, value) == expected


@pytest.mark.parametrize("value", ["0", 0, False, "", None, ...])
def test_no_is_spelled_in_many_ways(value: Any) -> None:
    assert entry(billed=value).rows[0].billed is False


@pytest.mark.parametrize("value", ["1", 1, True, 1.0])
def test_yes_is_spelled_in_many_ways(value: Any) -> None:
    assert entry(billed=value).rows[0].billed is True


@pytest.mark.parametrize("value", ["60", 60, 60.0, "060"])
def test_minutes_may_be_text(value: Any) -> None:
    assert entry(minutes=value).rows[0].work.minutes == 60


@pytest.mark.parametrize("value", [9001, "9001", "09001"])
def test_an_id_is_the_same_whether_number_or_text(value: Any) -> None:
    assert entry(id=value).rows[0].id == "9001"


@pytest.mark.parametrize("value", ["2026-03-02", "2026-03-02 23:59:59", "2026/03/02", "2026-03-02T00:00:00Z"])
def test_a_date_may_have_a_time_and_slashes(value: str) -> None:
    assert entry(entryDate=value).rows[0].work.day == DAY


@pytest.mark.parametrize("value", [None, ..., ""])
def test_missing_notes_are_no_notes(value: Any) -> None:
    assert entry(notes=value).rows[0].work.notes == ""


def test_fields_nobody_knows_do_not_matter() -> None:
    assert entry(id="9001", tags=[{"deep": [1]}], isNew=None) == entry()


def test_names_stay_text_whatever_they_look_like() -> None:
    name = ("<b onclick=x>&amp;\u202e\U0001f9d1" * 20)[:300]
    assert entry(projectName=name, notes="<img src=//host/x>").rows[0].project == name


def test_what_cannot_be_stored_is_taken_out_of_texts() -> None:
    row = entry(notes="a\ud83db\0c", userName="\ud800").rows[0]
    assert (row.work.notes, row.user_name) == ("a?bc", "?")


def test_a_text_without_end_is_cut() -> None:
    assert len(entry(notes="x" * 1_000_000).rows[0].work.notes) == 20_000


def test_half_a_character_in_one_row_does_not_hide_the_others() -> None:
    latin = json.dumps({"entries": [ENTRY, {**ENTRY, "id": "9002"}]}).encode().replace(b"sketches", b"caf\xe9", 1)
    assert [(row.id, row.work.notes) for row in read(ENTRIES, latin).rows] == [
        ("9001", "First caf\ufffd"),
        ("9002", "First sketches"),
    ]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read(ENTRIES, b"\xef\xbb\xbf" + json.dumps({"entries": [ENTRY]}).encode()) == entry()


def test_a_timer_never_runs_backwards_nor_for_ages() -> None:
    assert timer(currentSeconds=-5).rows[0].seconds == 0
    assert timer(currentSeconds=10**17).rows[0].seconds == 10**9


@pytest.mark.parametrize(("status", "state"), [("paused", "PAUSED"), ("PAUSED", "PAUSED"), ("new", "RUNNING")])
def test_a_timer_is_paused_when_it_says_so(status: str, state: str) -> None:
    assert timer(timerStatus=status).rows[0].state is TimerState[state]


@pytest.mark.parametrize("value", ["-1", -1, "0", 0, "", None])
def test_no_client_is_spelled_in_many_ways(value: Any) -> None:
    assert read(API.projects.get("1"), {"id": 1, "clientId": value}).client_id == ""


def test_the_list_of_members_has_two_documented_names() -> None:
    row = {"id": "7", "name": "Ada", "isPM": 0}
    for call in (API.members.list("41"), API.members.of_user("7")):
        assert len(read(call, {"tasks": [row]}).rows) == 1
        assert read(call, {"tasks": []}) == Listing(())


def test_a_list_under_an_unknown_name_is_taken_when_it_is_the_only_one() -> None:
    assert read(ENTRIES, {"rows": [ENTRY], "total": 1}) == entry()


def test_an_empty_list_is_empty() -> None:
    assert read(ENTRIES, {"entries": []}) == Listing(())
