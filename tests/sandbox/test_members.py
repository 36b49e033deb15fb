"""Do the calls about memberships keep what api-10, 6.3 and 6.6 say?"""

from __future__ import annotations

import httpx


def test_anyone_but_a_manager_sees_only_himself(me: httpx.Client, manager: httpx.Client, admin: httpx.Client) -> None:
    assert me.get("/projects/4101/users/").json() == {"users": [{"id": "637", "name": "Nora Lindqvist", "isPM": 0}]}
    assert len(admin.get("/projects/4101/users/").json()["users"]) == 8
    users = manager.get("/projects/4101/users/").json()["users"]
    assert users[1] == {"id": "638", "name": "Jonas Weber", "isPM": 1, "budgetMinutes": "0"}


def test_strangers_see_nobody(me: httpx.Client) -> None:
    assert me.get("/projects/4113/users/").status_code == 403


def test_a_manager_adds_changes_and_removes_a_member(manager: httpx.Client) -> None:
    path = "/projects/4113/users/"
    answer = manager.post(path, data={"userId": "640", "budgetHours": "2"})
    assert (answer.status_code, answer.json()) == (201, {"id": 640})
    assert manager.put(f"{path}640/", data={"isPM": "1"}, params={"budgetHours": "4"}).status_code == 200
    member = {"id": "640", "name": "Mateo Silva", "isPM": 1, "budgetMinutes": "240"}
    assert member in manager.get(path).json()["users"]
    assert manager.delete(f"{path}640/").status_code == 200
    assert manager.delete(f"{path}640/").status_code == 404
    assert manager.put(f"{path}640/", data={"isPM": "1"}).status_code == 404


def test_memberships_are_refused_where_documented(me: httpx.Client, manager: httpx.Client) -> None:
    path = "/projects/4101/users/"
    assert me.post(path, data={"userId": "640"}).status_code == 403
    assert me.put(f"{path}637/", data={"isPM": "1"}).status_code == 403
    assert me.delete(f"{path}640/").status_code == 403
    assert manager.post(path, data={}).status_code == 400
    assert manager.post(path, data={"userId": "99"}).status_code == 400
    assert manager.post(path, data={"userId": "637"}).status_code == 406


def test_administrators_see_the_projects_of_a_user(admin: httpx.Client, manager: httpx.Client) -> None:
    projects = admin.get("/users/637/projects/").json()["projects"]
    assert projects[0] == {"id": "4101", "name": "Acme Website", "isPM": 0, "budgetMinutes": "2400"}
    assert manager.get("/users/637/projects/").status_code == 403
    assert admin.get("/users/99/projects/").status_code == 403


def test_memberships_can_be_changed_from_the_users_side(manager: httpx.Client, me: httpx.Client) -> None:
    path = "/users/640/projects/"
    assert manager.post(path, data={"userId": "640"}).status_code == 400
    assert manager.post(path, data={"projectId": "4113"}).json() == {"id": 640}
    assert manager.post(path, data={"projectId": "4113"}).status_code == 406
    assert manager.put(f"{path}4113/", data={"isPM": "1"}).status_code == 200
    assert me.put(f"{path}4113/", data={"isPM": "1"}).status_code == 403
    assert manager.delete(f"{path}4113/").status_code == 200
    assert manager.delete(f"{path}4113/").status_code == 404
