"""Do the calls about timers keep what api-10, 6.4 says?"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from timeneye_desktop.sandbox.server import Sandbox

FRONT_END = {"projectId": "4101", "taskId": "31003"}


def timer(client: httpx.Client, number: int) -> dict[str, Any]:
    return next(row for row in client.get("/timers/").json()["timers"] if row["id"] == str(number))


def test_the_member_has_one_running_and_one_paused_timer(me: httpx.Client) -> None:
    paused, running = me.get("/timers/").json()["timers"]
    assert running == {
        "id": "1202",
        "projectId": "4101",
        "projectName": "Acme Website",
        "taskId": "31003",
        "taskName": "Front end",
        "notes": "Navigation on small screens",
        "timerStatus": "running",
        "currentSeconds": 47 * 60 + 12,
        "updatedDatetime": "2026-03-11 20:42:48",
        "timerDate": "2026-03-11",
    }
    assert (paused["timerStatus"], paused["currentSeconds"]) == ("paused", 1500)


def test_only_a_running_timer_counts(me: httpx.Client, hands: Any) -> None:
    hands.move(seconds=90)
    assert timer(me, 1202)["currentSeconds"] == 47 * 60 + 12 + 90
    assert timer(me, 1201)["currentSeconds"] == 1500


def test_timers_are_the_callers_own(manager: httpx.Client) -> None:
    assert manager.get("/timers/").json() == {"timers": []}


def test_a_timer_may_start_with_time_on_it(me: httpx.Client, hands: Any) -> None:
    answer = me.post("/timers/", data={**FRONT_END, "seconds": "600", "notes": "Grüße"})
    assert answer.status_code == 201
    hands.move(seconds=30)
    row = timer(me, answer.json()["id"])
    assert (row["currentSeconds"], row["notes"], row["timerStatus"]) == (630, "Grüße", "running")


def test_starting_is_refused_where_documented(me: httpx.Client) -> None:
    assert me.post("/timers/", data={"projectId": "4101"}).status_code == 400
    assert me.post("/timers/", data={**FRONT_END, "seconds": "-1"}).status_code == 400
    assert me.post("/timers/", data={"projectId": "4101", "taskId": "31008"}).status_code == 404
    assert me.post("/timers/", data={"projectId": "4113", "taskId": "31064"}).status_code in {403, 404}
    assert me.post("/timers/", data={"projectId": "4101", "taskId": "31001"}).status_code == 403  # closed


def test_an_update_in_the_query_sets_seconds_notes_and_date(me: httpx.Client, hands: Any) -> None:
    changed = {**FRONT_END, "taskId": "31004", "seconds": "120", "notes": "", "timerDate": "2026-03-10"}
    assert me.put("/timers/1202/", data={"notes": "From the body"}).status_code == 200
    assert timer(me, 1202)["notes"] == "Navigation on small screens"
    assert me.put("/timers/1202/", params=changed).status_code == 200
    hands.move(seconds=5)
    row = timer(me, 1202)
    assert (row["taskName"], row["currentSeconds"], row["notes"]) == ("Back end", 125, "")
    assert row["timerDate"] == "2026-03-10"


def test_an_update_of_the_notes_alone_keeps_the_count(me: httpx.Client) -> None:
    assert me.put("/timers/1202/", params={"notes": "New"}).status_code == 200
    assert timer(me, 1202)["currentSeconds"] == 47 * 60 + 12


def test_somebody_elses_timer_is_missing_for_updates_and_forbidden_else(manager: httpx.Client) -> None:
    assert manager.put("/timers/1202/", params={"seconds": "1"}).status_code == 404
    assert manager.delete("/timers/1202/").status_code == 403
    assert manager.post("/timers/1202/").status_code == 403
    assert manager.delete("/timers/99/").status_code == 404


@pytest.mark.parametrize("path", ["/timers/1202/", "/timer/1202/"])
def test_a_stop_makes_exactly_one_entry_at_either_address(me: httpx.Client, path: str) -> None:
    answer = me.post(path, data={"timerId": "1202"})
    assert answer.status_code == 201
    entry = me.get("/entries/").json()["entries"][0]
    assert entry["id"] == str(answer.json()["id"])
    assert (entry["minutes"], entry["entryDate"], entry["taskId"]) == ("47", "2026-03-11", "31003")
    assert entry["notes"] == "Navigation on small screens"
    assert me.post(path, data={"timerId": "1202"}).status_code == 404
    assert len(me.get("/timers/").json()["timers"]) == 1


@pytest.mark.parametrize(("seconds", "minutes"), [("0", "1"), ("89", "1"), ("90", "2"), ("5400", "90")])
def test_seconds_become_minutes_half_up_and_at_least_one(me: httpx.Client, seconds: str, minutes: str) -> None:
    number = me.post("/timers/", data={**FRONT_END, "seconds": seconds}).json()["id"]
    me.post(f"/timers/{number}/")
    assert me.get("/entries/").json()["entries"][0]["minutes"] == minutes


def test_a_stop_that_names_another_timer_is_refused(me: httpx.Client) -> None:
    assert me.post("/timers/1202/", data={"timerId": "1201"}).status_code == 400


def test_a_discarded_timer_leaves_nothing(me: httpx.Client, sandbox: Sandbox) -> None:
    before = me.get("/entries/", params={"limit": "9999"}).json()
    assert me.delete("/timers/1202/").status_code == 200
    assert me.delete("/timers/1202/").status_code == 404
    assert me.get("/entries/", params={"limit": "9999"}).json() == before


def test_there_is_no_call_to_pause(me: httpx.Client) -> None:
    me.put("/timers/1202/", params={"timerStatus": "paused"})
    assert timer(me, 1202)["timerStatus"] == "running"
    assert me.post("/timers/1202/pause/").status_code == 404
