"""A page of a stranger sends the person's own browser back to the app, with a code of its own."""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from PySide6.QtWidgets import QLabel
from world import eventually

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.sandbox.consent import Pkce
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow

Run = Callable[..., None]

pytestmark = pytest.mark.hostile(13)


def led_astray(code: str) -> Callable[[str], str]:
    """Follow the start link as a browser does, and then a link of the stranger's instead of Timeneye's page."""

    def visit(link: str) -> str:
        parts = urlsplit(link)
        cookie = ""
        for target in (parts.path, f"/timeneye/callback?code={code}"):
            line = HTTPConnection(parts.netloc, timeout=10)
            line.request("GET", target, headers={"Cookie": cookie})
            answer = line.getresponse()
            answer.read()
            cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
            line.close()
        return str(answer.status)

    return visit


async def own_way(person: Any) -> None:
    person.browser.press = press_allow
    person.click("open_again")
    await person.until_seen("yes_this_is_me")
    assert person.find(QLabel, "person_name").text() == "Nora Lindqvist"


def test_a_strangers_account_is_shown_and_after_a_no_the_persons_own_still_comes(
    first_run: Run, sandbox: Sandbox
) -> None:
    async def story(person: Any) -> None:
        person.browser.press = led_astray(sandbox.issue_code("priya"))
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        assert person.find(QLabel, "person_name").text() == "Priya Raman"
        person.click("no")
        assert person.sees("start_link")
        await own_way(person)
        person.click("yes_this_is_me")
        account = await person.is_connected()
        assert account.person.name == "Nora Lindqvist"
        tokens = await person.vault.tokens(account.key)
        assert tokens is not None

    first_run(story)


@pytest.mark.parametrize("pkce", [Pkce.NOTED, Pkce.ENFORCED])
def test_with_the_challenge_noted_a_stolen_code_is_worth_nothing(
    first_run: Run, sandbox: Sandbox, free_port: int, pkce: Pkce
) -> None:
    """The stranger's sign-in was asked for with a challenge too, of which the app does not know the verifier."""
    sandbox.registration.pkce = pkce
    theirs = stolen(sandbox)

    async def story(person: Any) -> None:
        person.browser.press = led_astray(theirs)
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.hears("Timeneye does not accept these.")
        assert person.sees("start_link"), "waiting goes on"
        await own_way(person)

    first_run(story)


def stolen(sandbox: Sandbox) -> str:
    """The code of a sign-in that somebody else began, caught on its way back."""
    line = HTTPConnection(urlsplit(sandbox.url).netloc, timeout=10)
    target = f"/authorize/{sandbox.client_id}?code_challenge={'x' * 43}&code_challenge_method=S256"
    line.request("GET", target)
    ticket = line.getresponse().read().decode().partition('name="ticket" value="')[2].partition('"')[0]
    form = urlencode({"ticket": ticket, "decision": "allow"})
    line.request("POST", target, form, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = line.getresponse()
    answer.read()
    line.close()
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def test_an_invented_code_neither_ends_the_waiting_nor_a_sign_in_again(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        again = Account("key", sandbox.url, Person("637", "Nora Lindqvist"))
        person.window.sign_in_again(again)
        person.browser.press = led_astray("invented")
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.hears("Timeneye does not accept these.")
        person.browser.press = led_astray(sandbox.issue_code("priya"))
        person.click("open_again")
        await person.hears("That sign-in belongs to somebody else.")
        assert person.is_port_open
        person.browser.press = press_allow
        person.click("open_again")
        account = await person.is_connected()
        assert account.person.name == "Nora Lindqvist"
        await eventually(lambda: not person.is_port_open, "the port is free")

    first_run(story)
