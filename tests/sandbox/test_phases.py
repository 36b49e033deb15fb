"""Do the calls about phases keep what api-10, 6.2 says?"""

from __future__ import annotations

import httpx


def test_phases_have_a_number_for_open_and_no_budget_for_members(me: httpx.Client) -> None:
    phases = me.get("/projects/4101/tasks/").json()["tasks"]
    discovery = {"id": "31001", "name": "Discovery", "isOpen": 0, "categoryId": "23"}
    assert phases[0] == {**discovery, "categoryName": "Project management"}
    assert phases[4] == {"id": "31005", "name": "Content", "isOpen": 1, "categoryId": "-1", "categoryName": ""}


def test_managers_see_the_budget_in_minutes(manager: httpx.Client) -> None:
    assert manager.get("/projects/4101/tasks/31001/").json()["budgetMinutes"] == "1200"


def test_phases_out_of_reach_are_forbidden_even_of_no_project(me: httpx.Client) -> None:
    assert me.get("/projects/4113/tasks/").status_code == 403
    assert me.get("/projects/99/tasks/").status_code == 403
    assert me.get("/projects/4101/tasks/31008/").status_code == 404


def test_a_new_phase_takes_hours_and_shows_minutes(manager: httpx.Client) -> None:
    form = {"name": "Polish", "categoryId": "21", "budgetHours": "3"}
    answer = manager.post("/projects/4101/tasks/", data=form)
    assert answer.status_code == 201
    phase = manager.get(f"/projects/4101/tasks/{answer.json()['id']}/").json()
    assert (phase["name"], phase["categoryName"], phase["budgetMinutes"]) == ("Polish", "Design", "180")


def test_creating_a_phase_is_refused_where_documented(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.post("/projects/4101/tasks/", data={"name": "Polish"}).status_code == 403
    assert manager.post("/projects/99/tasks/", data={"name": "Polish"}).status_code == 403
    assert manager.post("/projects/4101/tasks/", data={"name": ""}).status_code == 400
    assert manager.post("/projects/4101/tasks/", data={"name": "Polish", "budgetHours": "1.5"}).status_code == 400
    assert manager.post("/projects/4101/tasks/", data={"name": "Polish", "categoryId": "7"}).status_code == 400
    assert manager.post("/projects/4101/tasks/", data={"name": "design"}).status_code == 406


def test_an_update_takes_the_form_and_the_query(me: httpx.Client, manager: httpx.Client) -> None:
    assert manager.put("/projects/4101/tasks/31002/", data={"name": "From the form"}).status_code == 200
    assert (
        manager.put("/projects/4101/tasks/31002/", params={"budgetHours": "2", "categoryId": "-1"}).status_code == 200
    )
    phase = manager.get("/projects/4101/tasks/31002/").json()
    assert (phase["name"], phase["budgetMinutes"], phase["categoryId"]) == ("From the form", "120", "-1")
    assert me.put("/projects/4101/tasks/31002/", data={"name": "No"}).status_code == 403
    assert manager.put("/projects/4102/tasks/31002/", data={"name": "Elsewhere"}).status_code == 404


def test_a_phase_can_be_deleted_once_and_by_managers(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.delete("/projects/4101/tasks/31002/").status_code == 403
    assert manager.delete("/projects/4101/tasks/31002/").status_code == 200
    assert manager.delete("/projects/4101/tasks/31002/").status_code == 404
