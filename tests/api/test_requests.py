"""Does every call that can be built stand in the description of API 10.0, and every described one can be built?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
import yaml  # type: ignore[import-untyped]  # comes with schemathesis, its types do not

from timeneye_desktop.api.calls import Call, Pairs
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, Work
from timeneye_desktop.domain.secret import Secret

Json = Mapping[str, Any]
METHODS: Final = ("get", "put", "post", "delete")
FORM: Final = "application/x-www-form-urlencoded"
PHASE: Final = PhaseKey("41", "310")
DAY: Final = date(2026, 3, 2)
WORK: Final = Work(PHASE, 75, DAY, "First sketches & more")
KEYS: Final = AppKeys("app 1/x", Secret("hush"))
API: Final = Dialect10()

NOT_BUILT: Final = {"addUserProject"}
"""Contradicts itself in the documentation; `add_for_user` makes the same membership from the project's side (7.11)."""


QUERY, AT_ROOT, THIRD, BY_PATH = API.tokens.exchanges(KEYS, "c&de/1")
CALLS: Final[dict[str, Call[Any]]] = {
    "exchangeCodeAtRoot": QUERY,
    "exchangeCodeAtRoot by POST": AT_ROOT,
    "exchangeCode": THIRD,
    "exchangeCodeByPath": BY_PATH,
    "listProjects": API.projects.list(),
    "createProject": API.projects.create("Harbour site"),
    "getProject": API.projects.get("41"),
    "updateProject": API.projects.update(
        "41", name="Harbour", is_billable=True, hourly_rate=Decimal("1E+2"), budget_minutes=90
    ),
    "deleteProject": API.projects.delete("41"),
    "listTasks": API.phases.list("41"),
    "createTask": API.phases.create("41", "Design", category_id="21", budget_minutes=120),
    "getTask": API.phases.get("41", "310"),
    "updateTask": API.phases.update("41", "310", name="Build", category_id="21", budget_minutes=0),
    "deleteTask": API.phases.delete("41", "310"),
    "listProjectUsers": API.members.list("41"),
    "addProjectUser": API.members.add("41", "7", is_manager=True, budget_minutes=60),
    "updateProjectUser": API.members.update("41", "7", is_manager=False, budget_minutes=60),
    "removeProjectUser": API.members.remove("41", "7"),
    "listTimers": API.timers.list(),
    "startTimer": API.timers.start(PHASE, 0, "Notes"),
    "updateTimer": API.timers.update("12", phase=PHASE, seconds=60, notes="Notes", day=DAY),
    "deleteTimer": API.timers.delete("12"),
    "stopTimer": API.timers.stop("12"),
    "stopTimerSingular": API.timers.stop_singular("12"),
    "listEntries": API.entries.list(
        DAY, DAY, user_id="7", limit=500, offset=1000, phase=PHASE, project_id="41", category_id="21"
    ),
    "createEntry": API.entries.create(WORK, "7"),
    "updateEntry": API.entries.update("9001", WORK, "7"),
    "deleteEntry": API.entries.delete("9001"),
    "listUsers": API.users.list(),
    "createUser": API.users.create("ada@example.org", name="Ada", is_admin=False, welcome=True),
    "getUser": API.users.get("7"),
    "updateUser": API.users.update("7", name="Ada", email="ada@example.org", is_admin=True, may_create_projects=False),
    "deleteUser": API.users.delete("7"),
    "listUserProjects": API.members.of_user("7"),
    "updateUserProject": API.members.update_for_user("7", "41", is_manager=True, budget_minutes=60),
    "removeUserProject": API.members.remove_for_user("7", "41"),
    "listClients": API.lists.clients(),
    "listTaskCategories": API.lists.categories(),
}
"""One call per operation of the description, with everything said that can be said."""


def described() -> dict[str, Any]:
    file = Path(__file__).parent.parent / "sandbox" / "api-10.openapi.yaml"
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


DESCRIPTION: Final = described()


def operations() -> Iterator[tuple[str, str, list[Json], Json]]:
    """Method, address, parameters of address and operation, operation."""
    for address, item in DESCRIPTION["paths"].items():
        for method in METHODS:
            if method in item:
                shared = [known(part) for part in item.get("parameters", ())]
                own = [known(part) for part in item[method].get("parameters", ())]
                yield method.upper(), address, shared + own, item[method]


def known(part: Json) -> Json:
    """What a reference leads to."""
    while "$ref" in part:
        found: Any = DESCRIPTION
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


OPERATIONS: Final = {operation["operationId"]: rest for *rest, operation in operations()}
BODIES: Final = {operation["operationId"]: operation.get("requestBody") for *_, operation in operations()}


def test_every_described_operation_can_be_built() -> None:
    assert set(OPERATIONS) - {name.partition(" ")[0] for name in CALLS} == NOT_BUILT
    assert len(OPERATIONS) == 38


def test_a_membership_from_the_users_side_is_asked_for_at_the_project() -> None:
    call = API.members.add_for_user("7", "41", is_manager=True, budget_minutes=60)
    assert (call.method, call.path, call.form) == same(CALLS["addProjectUser"])


def same(call: Call[Any]) -> tuple[str, str, Pairs | None]:
    return call.method, call.path, call.form


@pytest.mark.parametrize("name", [name for name in CALLS if " " not in name])
def test_a_call_has_the_method_and_address_of_its_operation(name: str) -> None:
    call, (method, address, parameters) = CALLS[name], OPERATIONS[name]
    ids = {"projectId": "41", "taskId": "310", "userId": "7", "timerId": "12", "entryId": "9001"}
    ids |= {"clientId": "app%201%2Fx", "code": "c%26de%2F1"}
    in_path = {part["name"] for part in parameters if part["in"] == "path"}
    root = "" if name == "exchangeCodeAtRoot" else "/api/3"
    assert call.method == method
    assert call.path == root + address.format(**{part: ids[part] for part in in_path})


@pytest.mark.parametrize("name", [name for name in CALLS if " " not in name])
def test_a_call_says_what_its_operation_knows_and_all_of_it_where_it_knows_it(name: str) -> None:
    call, parameters = CALLS[name], OPERATIONS[name][2]
    in_query = {part["name"]: known(part["schema"]) for part in parameters if part["in"] == "query"}
    body = known(BODIES[name] or {})
    in_form = known(body["content"][FORM]["schema"])["properties"] if body else {}
    assert dict(call.query).keys() == in_query.keys()
    assert dict(call.form or ()).keys() == in_form.keys()
    for field, value in (*call.query, *(call.form or ())):
        fits(value, known({**in_query, **in_form}[field]))


def fits(value: str, schema: Json) -> None:
    """A parameter as text, against the few kinds of schema the file has for parameters."""
    schema = known(schema["allOf"][0]) if "allOf" in schema else schema
    if schema["type"] == "integer":
        assert int(value) >= schema.get("minimum", 0)
        assert int(value) in schema.get("enum", [int(value)])
    if "pattern" in schema:
        assert re.search(schema["pattern"], value), value


@pytest.mark.parametrize(("name", "call"), CALLS.items())
def test_writing_calls_are_marked_and_reading_ones_are_not(name: str, call: Call[Any]) -> None:
    assert call.writes == (call.method != "GET" or "token" in call.path), name
    assert (call.basic is not None) == ("token" in call.path)


@pytest.mark.parametrize(("name", "call"), CALLS.items())
def test_addresses_end_with_a_slash_wherever_the_service_wants_one(name: str, call: Call[Any]) -> None:
    assert call.path.endswith("/") or name.partition(" ")[0] in {"exchangeCodeAtRoot", "exchangeCodeByPath"}
    assert "?" not in call.path


def test_tokens_are_asked_for_in_the_order_of_the_reference() -> None:
    order = [(call.method, call.path.partition("app")[0]) for call in API.tokens.exchanges(KEYS, "code")]
    assert order == [("GET", "/token"), ("POST", "/token"), ("GET", "/api/3/token/"), ("GET", "/api/3/token/")]


def test_what_is_left_out_is_not_sent() -> None:
    assert API.projects.update("41").query == ()
    assert API.users.update("7", name="").query == (("name", ""),)
    assert API.entries.list(DAY, DAY).query == (
        ("dateFrom", "2026-03-02"),
        ("dateTo", "2026-03-02"),
        ("limit", "500"),
        ("offset", "0"),
    )


def test_a_changed_entry_is_sent_whole_so_that_no_default_moves_it() -> None:
    said = dict(API.entries.update("9001", WORK, "7").query)
    assert said == {
        "projectId": "41",
        "taskId": "310",
        "minutes": "75",
        "entryDate": "2026-03-02",
        "notes": "First sketches & more",
        "userId": "7",
    }
    assert dict(API.entries.update("9001", Work(PHASE, 75, DAY, ""), "7").query)["notes"] == ""


def test_notes_never_make_an_address_too_long() -> None:
    long = Work(PHASE, 75, DAY, "x" * 100_000)
    assert len(dict(API.entries.update("9001", long, "7").query)["notes"]) == MAX_NOTES


def test_nested_changes_travel_in_address_and_body() -> None:
    for name in ("updateTask", "updateProjectUser", "updateUserProject"):
        assert CALLS[name].query == CALLS[name].form != ()


@pytest.mark.parametrize("minutes", [1, 59, 61, -30])
def test_a_budget_that_is_no_whole_hour_is_refused_instead_of_rounded(minutes: int) -> None:
    with pytest.raises(ValueError, match="whole hours"):
        API.phases.create("41", "Design", budget_minutes=minutes)


@pytest.mark.parametrize("number", ["", " ", "-1", "1/2", "..", "1?x=2", "1#", "1%2F2", "\u0661", "1\r\nX: y", "%00"])
def test_an_id_that_would_lead_elsewhere_is_no_id(number: str) -> None:
    for build in (API.entries.delete, API.timers.stop, API.projects.get, API.phases.list, API.members.of_user):
        with pytest.raises(ValueError):  # noqa: PT011  any text
            build(number)
