"""Do the calls about entries keep what api-10, 6.5 says?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import httpx

FRONT_END = {"projectId": "4101", "taskId": "31003"}
ALL = {"dateFrom": "2000-01-01", "limit": "99999"}


def listed(client: httpx.Client, **query: str) -> list[dict[str, Any]]:
    answer = client.get("/entries/", params=query)
    assert answer.status_code == 200
    rows: list[dict[str, Any]] = answer.json()["entries"]
    return rows


def test_an_entry_is_text_from_head_to_foot(me: httpx.Client) -> None:
    number = me.post("/entries/", data={**FRONT_END, "minutes": "75", "entryDate": "2026-03-11", "notes": "a & b"})
    assert listed(me)[0] == {
        "id": str(number.json()["id"]),
        "entryDate": "2026-03-11",
        "projectId": "4101",
        "projectName": "Acme Website",
        "userId": "637",
        "userName": "Nora Lindqvist",
        "taskId": "31003",
        "taskName": "Front end",
        "notes": "a & b",
        "minutes": "75",
        "billed": "0",
    }


def test_the_list_stops_at_one_week_and_twenty_rows_without_a_word(me: httpx.Client) -> None:
    assert len(listed(me)) == 20
    week = listed(me, limit="9999")
    assert week[-1]["entryDate"] == "2026-03-04"
    assert len(week) < len(listed(me, **ALL))


def test_both_dates_are_inclusive_and_may_have_slashes(me: httpx.Client) -> None:
    assert {row["entryDate"] for row in listed(me, dateFrom="2026-03-09", dateTo="2026-03-10")} == {
        "2026-03-09",
        "2026-03-10",
    }
    assert {row["entryDate"] for row in listed(me, dateFrom="2026/03/09", dateTo="2026/03/09")} == {"2026-03-09"}


def test_pages_follow_each_other_without_a_gap(me: httpx.Client) -> None:
    pages = [listed(me, dateFrom="2000-01-01", limit="50", offset=str(start)) for start in (0, 50, 100, 150, 200)]
    assert [row for page in pages for row in page] == listed(me, **ALL)
    assert pages[-1] == [] or len(pages[-1]) < 50


def test_the_list_can_be_narrowed(me: httpx.Client) -> None:
    rows = listed(me, **ALL)
    one = rows[0]
    by_phase = [row for row in rows if row["taskId"] == one["taskId"]]
    assert listed(me, **ALL, taskId=one["taskId"]) == by_phase
    by_project = [row for row in rows if row["projectId"] == one["projectId"]]
    assert listed(me, **ALL, projectId=one["projectId"]) == by_project
    assert {row["taskName"] for row in listed(me, **ALL, taskCategoryId="24")} <= {
        "Client reviews",
        "Museum meetings",
        "Workshops",
        "Team meetings",
        "One to ones",
        "First meetings",
    }


def test_unreadable_questions_are_bad_requests(me: httpx.Client) -> None:
    for query in ({"dateFrom": "2026-02-30"}, {"limit": "0"}, {"limit": "many"}, {"offset": "-1"}, {"userId": "me"}):
        assert me.get("/entries/", params=query).status_code == 400


def test_members_see_their_own_managers_their_projects_administrators_all(
    me: httpx.Client, manager: httpx.Client, admin: httpx.Client
) -> None:
    assert {row["userId"] for row in listed(me, **ALL)} == {"637"}
    assert listed(me, **ALL, userId="638") == []
    assert len({row["userId"] for row in listed(manager, **ALL)}) == 8
    assert {row["userId"] for row in listed(admin, **ALL, userId="637")} == {"637"}
    assert len(listed(admin, **ALL, userId="-1")) == len(listed(admin, **ALL))


def test_the_default_day_is_today_in_gmt(me: httpx.Client, hands: Any) -> None:
    hands.move(hours=3)
    me.post("/entries/", data={**FRONT_END, "minutes": "5"})
    assert listed(me)[0]["entryDate"] == "2026-03-12"


def test_creating_is_refused_where_documented(me: httpx.Client, manager: httpx.Client) -> None:
    good = {**FRONT_END, "minutes": "30"}
    assert me.post("/entries/", data={**good, "minutes": ""}).status_code == 400
    assert me.post("/entries/", data={**good, "minutes": "-5"}).status_code == 400
    assert me.post("/entries/", data={**good, "minutes": "1e3"}).status_code == 400
    assert me.post("/entries/", data={**good, "entryDate": "2026-13-01"}).status_code == 400
    assert me.post("/entries/", data={**good, "taskId": "99"}).status_code == 404
    assert me.post("/entries/", data={**good, "taskId": "31001"}).json() == {"error": "This phase is closed."}
    assert me.post("/entries/", data={**good, "userId": "638"}).status_code == 403
    assert manager.post("/entries/", data={**good, "userId": "99"}).status_code == 404
    assert me.post("/entries/", json={**good}).status_code == 400  # only forms are read


def test_an_archived_project_takes_no_time(me: httpx.Client) -> None:
    phase = me.get("/projects/4112/tasks/").json()["tasks"][0]["id"]
    assert me.post("/entries/", data={"projectId": "4112", "taskId": phase, "minutes": "5"}).status_code == 403


def test_a_manager_logs_for_others(manager: httpx.Client, me: httpx.Client) -> None:
    number = manager.post("/entries/", data={**FRONT_END, "minutes": "30", "userId": "637"}).json()["id"]
    assert listed(me)[0]["id"] == str(number)


def test_an_update_takes_the_complete_entry_from_the_query(me: httpx.Client) -> None:
    number = me.post("/entries/", data={**FRONT_END, "minutes": "30", "notes": "First"}).json()["id"]
    whole = {**FRONT_END, "taskId": "31004", "minutes": "45", "userId": "637", "entryDate": "2026-03-10", "notes": ""}
    assert me.put(f"/entries/{number}/", params=whole).status_code == 200
    row = next(row for row in listed(me, **ALL) if row["id"] == str(number))
    assert {name: row[name] for name in whole} == whole


def test_an_update_without_day_and_user_moves_the_entry_to_today_and_to_the_editor(
    me: httpx.Client, manager: httpx.Client, hands: Any
) -> None:
    number = me.post("/entries/", data={**FRONT_END, "minutes": "30", "entryDate": "2026-03-02"}).json()["id"]
    hands.move(days=1)
    assert manager.put(f"/entries/{number}/", params={"notes": "Corrected"}).status_code == 200
    row = next(row for row in listed(manager, **ALL) if row["id"] == str(number))
    assert (row["entryDate"], row["userId"], row["minutes"]) == ("2026-03-12", "638", "30")


def test_old_work_on_a_closed_phase_can_still_be_corrected_but_none_moved_there(
    me: httpx.Client, admin: httpx.Client
) -> None:
    number = me.post("/entries/", data={**FRONT_END, "minutes": "30"}).json()["id"]
    assert me.put(f"/entries/{number}/", params={**FRONT_END, "taskId": "31001"}).status_code == 403
    assert me.put(f"/entries/{number}/", params={**FRONT_END, "notes": "Same phase"}).status_code == 200


def test_somebody_elses_entry_is_missing_for_updates_and_forbidden_for_deletion(
    me: httpx.Client, manager: httpx.Client
) -> None:
    number = manager.post("/entries/", data={**FRONT_END, "minutes": "30"}).json()["id"]
    assert me.put(f"/entries/{number}/", params={"minutes": "1"}).status_code == 404
    assert me.delete(f"/entries/{number}/").status_code == 403
    assert manager.delete(f"/entries/{number}/").status_code == 200
    assert manager.delete(f"/entries/{number}/").status_code == 404
    assert manager.put(f"/entries/{number}/", params={"minutes": "1"}).status_code == 404


def test_work_ends_today_and_fills_the_weekdays_of_six_weeks(me: httpx.Client) -> None:
    days = {date.fromisoformat(row["entryDate"]) for row in listed(me, **ALL)}
    assert max(days) == date(2026, 3, 11)
    assert min(days) == date(2026, 3, 11) - timedelta(days=41)
    assert len(days) == 30
    assert all(day.weekday() < 5 for day in days)
