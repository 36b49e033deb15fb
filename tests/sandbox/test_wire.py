"""Does the sandbox keep the quirks of the wire: tokens, final slashes, methods, bodies?"""

from __future__ import annotations

import httpx
import pytest

from timeneye_desktop.sandbox.server import Sandbox

PATHS = ("/projects/", "/timers/", "/entries/", "/users/", "/clients/", "/taskcategories/", "/projects/4101/tasks/")


@pytest.mark.parametrize("path", PATHS)
def test_without_a_header_named_bearer_there_is_nothing(sandbox: Sandbox, path: str) -> None:
    address = f"{sandbox.url}/api/3{path}"
    token = sandbox.issue_token("admin")
    assert httpx.get(address, trust_env=False).status_code == 401
    assert httpx.get(address, headers={"Authorization": f"Bearer {token}"}, trust_env=False).status_code == 401
    assert httpx.get(address, headers={"Bearer": f"Bearer {token}"}, trust_env=False).status_code == 401
    assert httpx.get(address, headers={"Bearer": token}, trust_env=False).status_code == 200


def test_expired_tokens_are_refused(sandbox: Sandbox, me: httpx.Client) -> None:
    sandbox.expire_tokens()
    assert me.get("/projects/").status_code == 401
    assert me.post("/entries", data={}).status_code == 401


def test_a_token_lives_14_days(me: httpx.Client, hands: object) -> None:
    hands.move(days=13.9)  # type: ignore[attr-defined]  # the clock of the fixtures
    assert me.get("/projects/").status_code == 200
    hands.move(days=0.2)  # type: ignore[attr-defined]  # the clock of the fixtures
    assert me.get("/projects/").status_code == 401


@pytest.mark.parametrize("path", PATHS)
def test_a_bare_get_without_the_final_slash_works(admin: httpx.Client, path: str) -> None:
    assert admin.get(path.removesuffix("/")).json() == admin.get(path).json()


def test_a_query_without_the_final_slash_gives_nothing(me: httpx.Client) -> None:
    answer = me.get("/entries", params={"limit": "50"})
    assert (answer.status_code, answer.content) == (200, b"")


def test_a_post_without_the_final_slash_is_an_empty_200_that_made_nothing(me: httpx.Client) -> None:
    before = me.get("/entries/", params={"limit": "9999"}).json()
    answer = me.post("/entries", data={"projectId": "4101", "taskId": "31003", "minutes": "30"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert me.get("/entries/", params={"limit": "9999"}).json() == before


def test_an_update_or_a_deletion_without_the_final_slash_does_nothing(me: httpx.Client) -> None:
    before = me.get("/timers/").json()
    assert me.put("/timers/1202", params={"notes": "x"}).content == b""
    assert me.delete("/timers/1202").content == b""
    assert me.get("/timers/").json() == before


def test_unknown_methods_and_paths_are_said_so(me: httpx.Client) -> None:
    assert me.patch("/entries/").status_code == 405
    assert me.get("/entries/1/").status_code == 405
    assert me.get("/nothing/").status_code == 404


def test_lists_are_json_in_an_object_with_one_key(admin: httpx.Client) -> None:
    keys = {"/taskcategories/": "categories", "/projects/4101/tasks/": "tasks"}
    for path in PATHS:
        answer = admin.get(path)
        assert answer.headers["content-type"] == "application/json"
        assert list(answer.json()) == [keys.get(path, path.strip("/"))]


def test_a_body_over_a_megabyte_is_refused(me: httpx.Client) -> None:
    assert me.post("/projects/", content=b"x" * (1024 * 1024 + 1)).status_code == 413


def test_hundreds_of_parameters_are_refused(me: httpx.Client) -> None:
    assert me.get("/entries/?" + "&".join(f"a{n}=1" for n in range(200))).status_code == 400


def test_every_request_is_written_down(sandbox: Sandbox, me: httpx.Client) -> None:
    me.get("/timers/")
    me.post("/entries/", data={})
    assert list(sandbox.requests) == [("GET", "/api/3/timers/", 200, True), ("POST", "/api/3/entries/", 400, False)]
