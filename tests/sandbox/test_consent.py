"""Does signing in work as api-10, 3 and 7.1 say?"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from timeneye_desktop.sandbox.consent import RENEWAL, TOKEN_FORMS, Pkce
from timeneye_desktop.sandbox.server import Sandbox

Exchange = Callable[[httpx.Client, str, str], httpx.Response]

EXCHANGES: dict[str, Exchange] = {
    "GET /token": lambda client, app, code: client.get("/token", params={"code": code, "clientId": app}),
    "POST /token": lambda client, app, code: client.post("/token", data={"code": code, "clientId": app}),
    "GET /api/3/token/": lambda client, app, code: client.get("/api/3/token/", params={"code": code, "clientId": app}),
    "GET /api/3/token/{client}/{code}": lambda client, app, code: client.get(f"/api/3/token/{app}/{code}"),
}


def ticket(page: str) -> str:
    found = re.search(r'name="ticket" value="([^"]+)"', page)
    assert found
    return found[1]


def pressed(sandbox: Sandbox, decision: str, query: str = "") -> dict[str, list[str]]:
    """Opens the authorize page, presses a button; what the browser would bring to the application."""
    page = f"{sandbox.url}/authorize/{sandbox.client_id}"
    shown = httpx.get(page + query, trust_env=False)
    answer = httpx.post(page, data={"ticket": ticket(shown.text), "decision": decision}, trust_env=False)
    assert answer.status_code == 303
    location = urlsplit(answer.headers["location"])
    assert location._replace(query="").geturl() == sandbox.redirect_uri
    return parse_qs(location.query)


def application(sandbox: Sandbox, secret: str = "") -> httpx.Client:
    keys = (sandbox.client_id, secret or sandbox.client_secret)
    return httpx.Client(base_url=sandbox.url, auth=keys, trust_env=False)


@pytest.mark.parametrize("form", sorted(TOKEN_FORMS))
def test_a_code_becomes_tokens_in_each_of_the_four_forms(sandbox: Sandbox, form: str) -> None:
    code = pressed(sandbox, "allow")["code"][0]
    with application(sandbox) as client:
        answer = EXCHANGES[form](client, sandbox.client_id, code)
        tokens = answer.json()
        assert tokens["expiration"] == "2026-03-25 21:30:00"
        assert tokens["refreshToken"]
        users = client.get("/api/3/projects/4101/users/", headers={"Bearer": tokens["accessToken"]}).json()["users"]
        assert [user["name"] for user in users] == ["Nora Lindqvist"]
        assert EXCHANGES[form](client, sandbox.client_id, code).status_code == 400  # good for one use


@pytest.mark.parametrize("form", sorted(TOKEN_FORMS))
def test_wrong_keys_wrong_client_and_wrong_code_are_refused(sandbox: Sandbox, form: str) -> None:
    code = pressed(sandbox, "allow")["code"][0]
    with application(sandbox, "wrong") as client:
        assert EXCHANGES[form](client, sandbox.client_id, code).status_code == 401
    with application(sandbox) as client:
        assert EXCHANGES[form](client, "another", code).status_code == 401
        assert EXCHANGES[form](client, sandbox.client_id, "invented").status_code == 400
        assert EXCHANGES[form](client, sandbox.client_id, code).status_code == 200


def test_a_code_goes_stale_after_ten_minutes(sandbox: Sandbox, hands: Any) -> None:
    code = pressed(sandbox, "allow")["code"][0]
    hands.move(minutes=11)
    with application(sandbox) as client:
        assert EXCHANGES["GET /token"](client, sandbox.client_id, code).status_code == 400


def test_token_forms_can_be_taken_away(sandbox: Sandbox) -> None:
    sandbox.registration.token_forms = frozenset({"GET /api/3/token/"})
    code = pressed(sandbox, "allow")["code"][0]
    with application(sandbox) as client:
        statuses = {form: call(client, sandbox.client_id, code).status_code for form, call in EXCHANGES.items()}
    assert {form for form, status in statuses.items() if status == 200} == {"GET /api/3/token/"}
    assert list(statuses.values()).count(404) == 3


def test_missing_parameters_are_bad_requests(sandbox: Sandbox) -> None:
    with application(sandbox) as client:
        assert client.get("/token", params={"code": "x"}).status_code == 400
        assert client.post("/token", data={"clientId": sandbox.client_id}).status_code == 400


def test_allow_brings_a_code_and_the_state_if_one_was_given(sandbox: Sandbox) -> None:
    assert set(pressed(sandbox, "allow")) == {"code"}
    assert pressed(sandbox, "allow", "?state=a%26b%3Cc%3E")["state"] == ["a&b<c>"]


def test_state_can_be_dropped_as_an_older_service_may(sandbox: Sandbox) -> None:
    sandbox.registration.echoes_state = False
    assert set(pressed(sandbox, "allow", "?state=abc")) == {"code"}


def test_deny_brings_an_error(sandbox: Sandbox) -> None:
    assert pressed(sandbox, "deny", "?state=abc") == {"error": ["access_denied"], "state": ["abc"]}


def test_a_redirect_with_a_query_of_its_own_keeps_it(sandbox: Sandbox) -> None:
    sandbox.redirect_uri = "http://127.0.0.1:53117/back?from=timeneye"
    page = f"{sandbox.url}/authorize/{sandbox.client_id}"
    form = {"ticket": ticket(httpx.get(page, trust_env=False).text), "decision": "deny"}
    location = httpx.post(page, data=form, trust_env=False).headers["location"]
    assert location == "http://127.0.0.1:53117/back?from=timeneye&error=access_denied"


def test_an_unknown_application_gets_a_plain_404_page(sandbox: Sandbox) -> None:
    for answer in (
        httpx.get(f"{sandbox.url}/authorize/%3Cscript%3E", trust_env=False),
        httpx.post(f"{sandbox.url}/authorize/nobody", data={"decision": "allow"}, trust_env=False),
    ):
        assert answer.status_code == 404
        assert "<script" not in answer.text
        assert "client id" in answer.text


def test_only_a_page_that_was_shown_can_say_yes_and_only_once(sandbox: Sandbox) -> None:
    page = f"{sandbox.url}/authorize/{sandbox.client_id}"
    form = {"ticket": ticket(httpx.get(page, trust_env=False).text), "decision": "allow"}
    assert httpx.post(page, data={**form, "ticket": "made up"}, trust_env=False).status_code == 400
    assert httpx.post(page, data={**form, "decision": "maybe"}, trust_env=False).status_code == 400
    assert httpx.post(page, data=form, trust_env=False).status_code == 303
    assert httpx.post(page, data=form, trust_env=False).status_code == 400


def test_the_page_is_strict_about_what_it_loads_and_where_it_leads(sandbox: Sandbox) -> None:
    answer = httpx.get(f"{sandbox.url}/authorize/{sandbox.client_id}", trust_env=False)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self' http://127.0.0.1:53117;" in policy
    assert answer.headers["cache-control"] == "no-store"
    assert "<script" not in answer.text


def test_names_with_markup_are_shown_as_they_are(sandbox: Sandbox, admin: httpx.Client) -> None:
    admin.put("/users/637/", params={"name": '<img src=x onerror="1"> & Co'})
    page = httpx.get(f"{sandbox.url}/authorize/{sandbox.client_id}", trust_env=False).text
    assert "<img" not in page
    assert "&lt;img src=x onerror=&quot;1&quot;&gt; &amp; Co" in page


def test_somebody_who_was_removed_cannot_allow(sandbox: Sandbox, admin: httpx.Client) -> None:
    page = f"{sandbox.url}/authorize/{sandbox.client_id}"
    form = {"ticket": ticket(httpx.get(page, trust_env=False).text), "decision": "allow"}
    admin.delete("/users/637/")
    assert httpx.post(page, data=form, trust_env=False).status_code == 403
    assert httpx.get(page, trust_env=False).status_code == 403


CHALLENGE = "?code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"


@pytest.mark.parametrize(
    ("pkce", "verifier", "status"),
    [
        (Pkce.DROPPED, "", 200),
        (Pkce.DROPPED, "wrong", 200),
        (Pkce.NOTED, VERIFIER, 200),
        (Pkce.NOTED, "wrong", 400),
        (Pkce.NOTED, "", 400),
        (Pkce.ENFORCED, VERIFIER, 200),
        (Pkce.ENFORCED, "", 400),
    ],
)
def test_a_challenge_is_dropped_noted_or_enforced(sandbox: Sandbox, pkce: Pkce, verifier: str, status: int) -> None:
    sandbox.registration.pkce = pkce
    code = pressed(sandbox, "allow", CHALLENGE)["code"][0]
    fields = {"code": code, "clientId": sandbox.client_id, "code_verifier": verifier}
    with application(sandbox) as client:
        assert client.post("/token", data=fields).status_code == status
        assert client.post("/token", data=fields).status_code == 400


def test_without_a_challenge_only_a_server_that_enforces_it_shows_no_page(sandbox: Sandbox) -> None:
    page = f"{sandbox.url}/authorize/{sandbox.client_id}"
    statuses = []
    for pkce in Pkce:
        sandbox.registration.pkce = pkce
        statuses.append(httpx.get(page, trust_env=False).status_code)
    assert statuses == [200, 200, 400]


def renewed(sandbox: Sandbox, client: httpx.Client, refresh: str) -> httpx.Response:
    fields = {"grant_type": "refresh_token", "refreshToken": refresh, "clientId": sandbox.client_id}
    return client.post(RENEWAL, data=fields)


def test_a_refresh_token_is_good_for_one_use_and_ends_the_token_beside_it(sandbox: Sandbox) -> None:
    sandbox.registration.renews = True
    code = pressed(sandbox, "allow")["code"][0]
    with application(sandbox) as client:
        first = EXCHANGES["GET /token"](client, sandbox.client_id, code).json()
        second = renewed(sandbox, client, first["refreshToken"]).json()
        assert set(second) == set(first)
        assert set(second.values()).isdisjoint({first["accessToken"], first["refreshToken"]})
        asked = [client.get("/api/3/projects/", headers={"Bearer": held["accessToken"]}) for held in (first, second)]
        assert [answer.status_code for answer in asked] == [401, 200]
        assert renewed(sandbox, client, first["refreshToken"]).status_code == 401
        assert renewed(sandbox, client, "").status_code == 400
        assert renewed(sandbox, client, second["refreshToken"]).status_code == 200
    with application(sandbox, "wrong") as client:
        assert renewed(sandbox, client, second["refreshToken"]).status_code == 401


def test_nothing_is_renewed_unless_it_is_switched_on(sandbox: Sandbox) -> None:
    with application(sandbox) as client:
        assert renewed(sandbox, client, "any").status_code == 404
