"""Do the calls about projects keep what api-10, 6.1 says?"""

from __future__ import annotations

import httpx


def test_a_member_sees_the_projects_he_is_on_with_text_ids_and_text_flags(me: httpx.Client) -> None:
    projects = me.get("/projects/").json()["projects"]
    assert {"id": "4101", "name": "Acme Website", "isActive": "1"} in projects
    assert {"id": "4112", "name": "Old Intranet", "isActive": "0"} in projects
    assert len(projects) == 12


def test_an_administrator_sees_every_project(admin: httpx.Client) -> None:
    assert len(admin.get("/projects/").json()["projects"]) == 14


def test_details_are_for_managers_only(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.get("/projects/4101/").json() == {"id": "4101", "name": "Acme Website", "isActive": "1"}
    assert manager.get("/projects/4101/").json() == {
        "id": "4101",
        "name": "Acme Website",
        "isActive": "1",
        "clientId": "71",
        "clientName": "Acme Tools",
        "isBillable": "1",
        "hourlyRate": "85.00",
        "budgetMinutes": "4800",
    }


def test_no_client_is_minus_one_with_an_empty_name(manager: httpx.Client) -> None:
    detail = manager.get("/projects/4110/").json()
    assert (detail["clientId"], detail["clientName"]) == ("-1", "")


def test_a_project_out_of_reach_is_forbidden_and_an_unknown_one_missing(me: httpx.Client) -> None:
    assert me.get("/projects/4113/").status_code == 403
    assert me.get("/projects/99/").status_code == 404
    assert me.get("/projects/99999999999999999999999/").status_code == 404
    assert me.get("/projects/abc/").status_code == 404


def test_a_new_project_has_a_number_for_an_id_and_its_maker_as_manager(manager: httpx.Client) -> None:
    answer = manager.post("/projects/", data={"name": "Tea <b>room</b>"})
    assert answer.status_code == 201
    number = answer.json()["id"]
    assert isinstance(number, int)
    assert manager.get(f"/projects/{number}/").json()["name"] == "Tea <b>room</b>"
    assert manager.get(f"/projects/{number}/users/").json()["users"][0]["isPM"] == 1


def test_creating_needs_the_right_a_long_enough_name_and_a_new_one(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.post("/projects/", data={"name": "Tea room"}).status_code == 403
    assert manager.post("/projects/", data={}).status_code == 400
    assert manager.post("/projects/", data={"name": "x"}).status_code == 400
    assert manager.post("/projects/", data={"name": "acme website"}).status_code == 406


def test_an_update_reads_the_query_and_never_the_body(manager: httpx.Client) -> None:
    changed = {"name": "Acme Site", "isBillable": "0", "hourlyRate": "62.5", "budgetMinutes": "90"}
    assert manager.put("/projects/4101/", data={"name": "From the body"}).status_code == 200
    assert manager.get("/projects/4101/").json()["name"] == "Acme Website"
    answer = manager.put("/projects/4101/", params=changed)
    assert (answer.status_code, answer.content) == (200, b"")
    detail = manager.get("/projects/4101/").json()
    assert {name: detail[name] for name in changed} == {**changed, "hourlyRate": "62.50"}


def test_updates_are_refused_where_documented(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.put("/projects/4101/", params={"name": "Mine"}).status_code == 403
    assert manager.put("/projects/99/", params={"name": "None"}).status_code == 404
    assert manager.put("/projects/4101/", params={"name": "Sales"}).status_code == 406
    assert manager.put("/projects/4101/", params={"isBillable": "yes"}).status_code == 400
    assert manager.put("/projects/4101/", params={"hourlyRate": "1e3"}).status_code == 400
    assert manager.put("/projects/4101/", params={"budgetMinutes": "٣٠"}).status_code == 400


def test_a_deleted_project_takes_its_phases_and_entries_along(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.delete("/projects/4101/").status_code == 403
    assert manager.delete("/projects/4101/").status_code == 200
    assert manager.delete("/projects/4101/").status_code == 404
    everything = {"dateFrom": "2000-01-01", "limit": "9999", "projectId": "4101"}
    assert me.get("/entries/", params=everything).json() == {"entries": []}
    assert [timer["projectId"] for timer in me.get("/timers/").json()["timers"]] == ["4105"]
