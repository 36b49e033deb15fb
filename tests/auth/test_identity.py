"""Who a token belongs to, and signing in with a pasted one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from timeneye_desktop.auth.identity import account_key, who_am_i
from timeneye_desktop.auth.token_sign_in import TokenSignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Person
from timeneye_desktop.domain.errors import BadAnswerError, BadCredentialsError, NobodyError, ServerTroubleError
from timeneye_desktop.domain.secret import Secret

ADA, BEN, CLEO = ("7", "Ada Berg"), ("8", "Ben Cole"), ("9", "Cleo Dahl")


@pytest.fixture
def ask(little: Any, connect: Any) -> Callable[[], list[str]]:
    async def tell() -> tuple[Person, ...]:
        api = connect(little.address, lambda: Secret("token"))
        try:
            return await who_am_i(api)
        finally:
            await api.close()

    return lambda: [person.id for person in asyncio.run(tell())]


def test_a_person_who_sees_only_himself_is_known(little: Any, ask: Any) -> None:
    little.people(*[[ADA]] * 6)
    assert ask() == ["7"]
    assert len(little.targets("GET /api/3/projects/")) <= 6


def test_a_manager_of_some_projects_comes_first_of_the_people_he_sees(little: Any, ask: Any) -> None:
    little.people([BEN, ADA, CLEO], [ADA])
    assert ask() == ["7", "8", "9"]


def test_an_administrator_gets_everybody_to_choose_from(little: Any, ask: Any) -> None:
    little.people([BEN, CLEO], [CLEO, BEN])
    little.says("GET /api/3/users/", {"users": [{"id": key, "name": name} for key, name in (ADA, BEN, CLEO)]})
    assert ask() == ["8", "9", "7"]


def test_a_closed_or_vanished_project_is_passed_over(little: Any, ask: Any) -> None:
    little.people([ADA], [ADA], [ADA])
    little.says("GET /api/3/projects/1/users/", {"message": "no"}, status=403)
    little.says("GET /api/3/projects/2/users/", {"message": "gone"}, status=404)
    assert ask() == ["7"]


def test_without_a_project_nobody_can_be_named(little: Any, ask: Any) -> None:
    little.people()
    with pytest.raises(NobodyError):
        ask()


def test_projects_that_cannot_be_read_are_not_taken_for_none(little: Any, ask: Any) -> None:
    little.says("GET /api/3/projects/", {"projects": [{"name": "no id"}]})
    with pytest.raises(BadAnswerError):
        ask()


def test_trouble_of_the_server_is_told_as_that(little: Any, ask: Any) -> None:
    little.says("GET /api/3/projects/", {}, status=503)
    with pytest.raises(ServerTroubleError):
        ask()


def test_account_keys_name_nobody_and_differ_by_server_and_person() -> None:
    keys = {account_key(server, person) for server in ("https://a", "https://b") for person in ("1", "2")}
    assert len(keys) == 4
    assert all(len(key) == 16 for key in keys)


def test_a_pasted_token_is_trimmed_shown_for_confirmation_and_kept_only_then(little: Any, connect: Any) -> None:
    little.people([ADA])

    async def tell() -> None:
        vault = MemoryVault()
        sign_in = TokenSignIn(little.address, Secret(' "a-token"\n'), connect=connect, vault=vault)
        assert await sign_in.candidates() == (Person(*ADA),)
        assert await vault.tokens(account_key(little.address, "7")) is None
        account = await sign_in.confirm(Person(*ADA))
        tokens = await vault.tokens(account.key)
        assert tokens is not None
        assert tokens.access == Secret("a-token")

    asyncio.run(tell())
    assert {headers["Bearer"] for _, headers in little.asked} == {"a-token"}


@pytest.mark.hostile(41)
@pytest.mark.parametrize("token", ["", "  ", "two words", "a\r\nX-Evil: 1", "caf\u00e9", "x" * 10_240])
def test_what_cannot_be_a_token_is_never_sent(little: Any, token: str, connect: Any) -> None:
    async def tell() -> None:
        sign_in = TokenSignIn(little.address, Secret(token), connect=connect, vault=MemoryVault())
        with pytest.raises(BadCredentialsError):
            await sign_in.candidates()
        await sign_in.cancel()

    asyncio.run(tell())
    assert little.asked == []


def test_a_token_that_timeneye_refuses_is_told(little: Any, connect: Any) -> None:
    little.says("GET /api/3/projects/", {"message": "no"}, status=401)

    async def tell() -> None:
        sign_in = TokenSignIn(little.address, Secret("old"), connect=connect, vault=MemoryVault())
        with pytest.raises(BadCredentialsError):
            await sign_in.candidates()
        await sign_in.cancel()

    asyncio.run(tell())
