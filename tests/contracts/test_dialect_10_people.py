"""Does every dialect tell people, tokens and trouble apart, against a real server over real HTTP?"""

from __future__ import annotations

import http.client
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.auth.identity import who_am_i
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import (
    BadRequestError,
    CallError,
    ForbiddenError,
    InDoubtError,
    NotFoundError,
    NotSentError,
    RefusedError,
    ServerTroubleError,
    SignedOutError,
    TooManyRequestsError,
)
from timeneye_desktop.domain.secret import Secret

Run: TypeAlias = Callable[..., None]
TODAY: Final = date(2026, 3, 11)


# -- people -------------------------------------------------------------------------------


@pytest.mark.parametrize(("user", "name"), [("member", "Nora Lindqvist"), ("admin", "Amara Okafor")])
def test_who_am_i_is_among_the_answers_and_first_where_it_is_clear(talk: Run, user: str, name: str) -> None:
    async def story(talk: Any) -> None:
        people = await who_am_i(talk.api)
        assert name in [person.name for person in people]
        assert (len(people) == 1) == (user == "member")

    talk(story, user=user)


def test_members_and_users_are_shown_to_those_who_may_see_them(talk: Run) -> None:
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

    talk(as_member)
    talk(as_admin, user="admin")


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


def test_each_of_the_token_calls_that_the_server_has_turns_a_code_into_tokens(talk: Run) -> None:
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

    talk(story)


def test_a_token_from_an_exchange_is_that_persons(talk: Run) -> None:
    tokens: list[str] = []

    async def sign_in(talk: Any) -> None:
        code = consent(talk.dialect.authorize_url(talk.sandbox.url, talk.keys.client_id))
        tokens.append((await talk.api.run(talk.dialect.tokens.exchanges(talk.keys, code)[0])).access.reveal())

    async def ask(talk: Any) -> None:
        assert [person.name for person in await who_am_i(talk.api)] == ["Nora Lindqvist"]

    talk(sign_in)
    talk(ask, token=tokens[0])


def test_wrong_keys_and_wrong_codes_get_no_token(talk: Run) -> None:
    async def story(talk: Any) -> None:
        code = consent(talk.dialect.authorize_url(talk.sandbox.url, talk.keys.client_id))
        wrong = AppKeys(talk.keys.client_id, Secret("wrong"))
        for call in (*talk.dialect.tokens.exchanges(wrong, code), *talk.dialect.tokens.exchanges(talk.keys, "no-code")):
            with pytest.raises((BadRequestError, SignedOutError)):
                await talk.api.run(call)

    talk(story)


def test_a_token_that_ended_is_told_and_a_new_one_goes_on(talk: Run) -> None:
    async def ends(talk: Any) -> None:
        await talk.api.run(talk.dialect.projects.list())
        talk.sandbox.expire_tokens()
        for call in (talk.dialect.projects.list(), talk.dialect.entries.delete("1"), talk.dialect.timers.stop("1")):
            with pytest.raises(SignedOutError):
                await talk.api.run(call)

    async def goes_on(talk: Any) -> None:
        assert (await talk.api.run(talk.dialect.projects.list())).rows

    talk(ends)
    talk(goes_on)


@pytest.mark.parametrize("token", ["", "nobody's", "x" * 4_096])
def test_a_token_nobody_gave_is_refused(talk: Run, token: str) -> None:
    async def story(talk: Any) -> None:
        with pytest.raises(SignedOutError):
            await talk.api.run(talk.dialect.projects.list())

    talk(story, token=token)


# -- when things go wrong -------------------------------------------------------------------


def test_a_lost_answer_is_doubt_although_the_entry_was_made(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        for lose in (talk.sandbox.faults.lose_answer, talk.sandbox.faults.lose_request):
            lose(times=1, method="POST")
            with pytest.raises(InDoubtError):
                await talk.api.run(talk.dialect.entries.create(Work(one, 5, TODAY, "once")))
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert sum(row.work.notes == "once" for row in rows) == 1

    talk(story)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (405, RefusedError),
        (429, TooManyRequestsError),
        (500, ServerTroubleError),
        (503, ServerTroubleError),
    ],
)
def test_a_status_is_the_same_error_for_every_call(talk: Run, status: int, kind: type[CallError]) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        talk.sandbox.faults.answer_status(status, retry_after="7")
        work = Work(one, 5, TODAY)
        for call in (
            talk.dialect.projects.list(),
            talk.dialect.phases.list("1"),
            talk.dialect.members.list("1"),
            talk.dialect.users.list(),
            talk.dialect.timers.list(),
            talk.dialect.timers.start(one, 0, ""),
            talk.dialect.timers.update("1", phase=one, seconds=0, notes="", day=TODAY),
            talk.dialect.timers.stop("1"),
            talk.dialect.timers.stop_singular("1"),
            talk.dialect.timers.delete("1"),
            talk.dialect.entries.list(TODAY, TODAY),
            talk.dialect.entries.create(work),
            talk.dialect.entries.update("1", work, "1"),
            talk.dialect.entries.delete("1"),
        ):
            with pytest.raises(kind) as caught:
                await talk.api.run(call)
            assert caught.value.status == status

    talk(story)


def test_without_a_server_nothing_was_sent(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        talk.sandbox.faults.go_offline()
        for call in (talk.dialect.projects.list(), talk.dialect.entries.create(Work(one, 5, TODAY, "offline"))):
            with pytest.raises(NotSentError):
                await talk.api.run(call)
        talk.sandbox.faults.come_back()
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert "offline" not in [row.work.notes for row in rows]

    talk(story)
