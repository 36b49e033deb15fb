"""Do the calls about users, clients and categories keep what api-10, 6.6 and 6.7 say?"""

from __future__ import annotations

import httpx


def test_flags_are_numbers_in_the_list_and_text_in_the_detail(admin: httpx.Client, manager: httpx.Client) -> None:
    person = {"id": "638", "name": "Jonas Weber", "email": "jonas@fjordandfield.example"}
    assert {**person, "enabled": 1, "isAdmin": 0, "createProjects": 1} in manager.get("/users/").json()["users"]
    assert admin.get("/users/638/").json() == {**person, "enabled": "1", "isAdmin": "0", "createProjects": "1"}


def test_members_see_no_users_and_managers_no_details(me: httpx.Client, manager: httpx.Client) -> None:
    assert me.get("/users/").status_code == 403
    assert manager.get("/users/638/").status_code == 403


def test_an_administrator_adds_changes_and_removes_a_user(admin: httpx.Client) -> None:
    form = {"email": "sam@example.org", "isAdmin": "0", "sendWelcomeEmail": "1"}
    number = admin.post("/users/", data=form).json()["id"]
    assert isinstance(number, int)
    assert admin.get(f"/users/{number}/").json()["name"] == "sam@example.org"
    changed = {"name": "Sam Doe", "email": "sam.doe@example.org", "createProjects": "1"}
    assert admin.put(f"/users/{number}/", params=changed).status_code == 200
    assert admin.get(f"/users/{number}/").json().items() >= changed.items()
    assert admin.delete(f"/users/{number}/").status_code == 200
    assert admin.get(f"/users/{number}/").status_code == 404


def test_users_are_refused_where_documented(admin: httpx.Client, manager: httpx.Client) -> None:
    assert manager.post("/users/", data={"email": "sam@example.org"}).status_code == 403
    assert admin.post("/users/", data={}).status_code == 400
    assert admin.post("/users/", data={"email": "NORA@fjordandfield.example"}).status_code == 406
    assert admin.put("/users/637/", params={"email": "jonas@fjordandfield.example"}).status_code == 406
    assert admin.put("/users/99/", params={"name": "Nobody"}).status_code == 404
    assert manager.delete("/users/637/").status_code == 403
    assert admin.delete("/users/639/").status_code == 403  # oneself


def test_a_removed_user_is_signed_out_and_leaves_the_entries(me: httpx.Client, admin: httpx.Client) -> None:
    assert admin.delete("/users/637/").status_code == 200
    assert me.get("/projects/").status_code == 401
    entries = admin.get("/entries/", params={"userId": "637", "dateFrom": "2000-01-01"}).json()["entries"]
    assert entries[0]["userName"] == "Nora Lindqvist"


def test_clients_and_categories_are_for_administrators(me: httpx.Client, admin: httpx.Client) -> None:
    assert admin.get("/clients/").json()["clients"][0] == {"id": "71", "name": "Acme Tools"}
    assert admin.get("/taskcategories/").json()["categories"][0] == {"id": "21", "name": "Design"}
    assert me.get("/clients/").status_code == 403
    assert me.get("/taskcategories/").status_code == 403
