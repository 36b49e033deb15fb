"""Which calls turn a code into tokens: with a verifier, and as a packager names them."""

from __future__ import annotations

import re
from typing import Final

import pytest

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.dialect_10.tokens import EXCHANGES, addresses
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret

KEYS: Final = AppKeys("app/1", Secret("hush"))


def test_the_verifier_goes_where_the_code_goes_and_leaves_the_path_alone() -> None:
    query, at_root, third, by_path = Dialect10().tokens.exchanges(KEYS, "code", "verifier")
    for fields in (query.query, at_root.form, third.query):
        assert fields == (("code", "code"), ("clientId", "app/1"), ("code_verifier", "verifier"))
    assert (by_path.query, by_path.form) == ((), None)


def test_a_packager_may_name_the_calls_and_their_order() -> None:
    named = addresses("POST /api/3/token/, GET /api/3/token/{clientId}/{code}")
    calls = Dialect10(named).tokens.exchanges(KEYS, "c/1")
    assert [(call.method, call.path) for call in calls] == [
        ("POST", "/api/3/token/"),
        ("GET", "/api/3/token/app%2F1/c%2F1"),
    ]
    assert addresses(", ".join(f"{method} {path}" for method, path in EXCHANGES)) == EXCHANGES


@pytest.mark.parametrize(
    "text",
    [
        "/token",
        "PUT /token",
        "get /token",
        "GET https://evil.example/token",
        "GET //evil.example/token",
        "GET /@evil.example:x",
        "GET /a?b",
        "GET /a b",
        "GET /{secret}",
        "GET /tok\u00e9n",
        "GET /token,",
        "GET /",
        " , ",
    ],
)
def test_what_is_no_call_of_this_server_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        addresses(text)
