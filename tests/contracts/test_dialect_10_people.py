"""Does API 10.0 tell people apart, and turn codes into tokens, against a real server over real HTTP?"""

from __future__ import annotations

import http.client
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from timeneye_desktop.auth.identity import who_am_i
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import (
    BadRequestError,
    ForbiddenError,
    SignedOutError,
)
from timeneye_desktop.domain.secret import Secret

Run: TypeAlias = Callable[..., None]
TODAY: Final = date(2026, 3, 11)


# -- people -------------------------------------------------------------------------------


@pytest.mark.parametrize(("user", "name"), [("member", "Nora Lindqvist"), ("admin", "Amara Okafor")])
def test_who_am_i_is_among_the_answers_and_first_where_it_is_clear(talk_10: Run, user: str, name: str) -> None:
    async def story(talk: Any) -> None:
        people = await who_am_i(talk.api)
        assert name in [person.name for person in people]
        assert (len(people) == 1) == (user == "member")

    talk_10(story, user=user)


def test_members_and_users_are_shown_to_those_who_may_see_them(talk_10: Run) -> None:
    async def as_member(talk: Any) -> None:
        project = (await talk.api.run(talk.dialect.projects.list())).rows[0]
        members = (await talk.api.run(talk.dialect.members.list(project.id))).rows
        assert [member.name for member in members] == ["Nora Lindqvist"]
        with pytest.raises(ForbiddenError):
            await talk.api.run(talk.dialect.users.list())

    async def as_admin(talk: Any) -> None:
        users = (await talk.api.run(talk.dialect.users.list())).rows
        assert "Nora Lindqvist" in [user.name for user in users]
        assert any(user.is_admin for user in users)
        assert all("@" in user.email and user.is_enabled for user in users)

    talk_10(as_member)
    talk_10(as_admin, user="admin")


# -- tokens -------------------------------------------------------------------------------


def consent(address: str) -> str:
    """A browser whose person says yes: the code it is sent back with."""
    parts = urlsplit(address)
    line = http.client.HTTPConnection(parts.netloc, timeout=10)
    try:
        line.request("GET", parts.path)
        page = line.getresponse().read().decode()
        ticket = page.partition('name="ticket" value="')[2].partition('"')[0]
        assert ticket, page
        form = urlencode({"ticket": ticket, "decision": "allow"})
        line.request("POST", parts.path, form, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = line.getresponse()
        answer.read()
        return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
    finally:
        line.close()


def test_each_of_the_token_calls_that_the_server_has_turns_a_code_into_tokens(talk_10: Run) -> None:
    async def story(talk: Any) -> None:
        for place in range(4):
            code = consent(talk.dialect.authorize_url(talk.sandbox.url, talk.keys.client_id))
            call = talk.dialect.tokens.exchanges(talk.keys, code)[place]
            tokens = await talk.api.run(call)
            assert tokens.access.reveal()
            assert tokens.refresh.reveal()
            assert timedelta(days=13) < tokens.expires_at - talk.hands.now < timedelta(days=1_000)
            with pytest.raises((BadRequestError, SignedOutError)):
                await talk.api.run(call)

    talk_10(story)


def test_a_token_from_an_exchange_is_that_persons(talk_10: Run) -> None:
    tokens: list[str] = []

    async def sign_in(talk: Any) -> None:
        code = consent(talk.dialect.authorize_url(talk.sandbox.url, talk.keys.client_id))
        tokens.append((await talk.api.run(talk.dialect.tokens.exchanges(talk.keys, code)[0])).access.reveal())

    async def ask(talk: Any) -> None:
        assert [person.name for person in await who_am_i(talk.api)] == ["Nora Lindqvist"]

    talk_10(sign_in)
    talk_10(ask, token=tokens[0])


def test_wrong_keys_and_wrong_codes_get_no_token(talk_10: Run) -> None:
    async def story(talk: Any) -> None:
        code = consent(talk.dialect.authorize_url(talk.sandbox.url, talk.keys.client_id))
        wrong = AppKeys(talk.keys.client_id, Secret("wrong"))
        for call in (*talk.dialect.tokens.exchanges(wrong, code), *talk.dialect.tokens.exchanges(talk.keys, "no-code")):
            with pytest.raises((BadRequestError, SignedOutError)):
                await talk.api.run(call)

    talk_10(story)
