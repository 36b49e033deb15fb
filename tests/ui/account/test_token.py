"""The short way: a pasted token, and every answer a server may have for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from world import eventually

from timeneye_desktop.sandbox.server import Sandbox

Run = Callable[..., None]


def test_a_token_ends_connected_without_any_browser(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        token = sandbox.issue_token()
        person.use_token(token)
        await person.until_seen("yes_this_is_me")
        assert person.field("token").text() == "", "no secret stays on a page that is left"
        person.click("yes_this_is_me")
        account = await person.is_connected()
        tokens = await person.vault.tokens(account.key)
        assert tokens is not None
        assert tokens.access.reveal() == token
        assert person.browser.opened == []

    first_run(story)


def test_another_server_becomes_the_chosen_one_only_with_the_yes(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        preferred = person.office.settings.current.server
        person.use_token(sandbox.issue_token(), sandbox.url + "/")
        await person.until_seen("yes_this_is_me")
        assert person.office.settings.current.server == preferred
        chosen: list[str] = []
        person.window.connected.connect(lambda _account: chosen.append(person.office.settings.current.server))
        person.click("yes_this_is_me")
        assert (await person.is_connected()).server == sandbox.url
        assert chosen == [sandbox.url], "the choice is made before it is told"

    first_run(story, server="https://track.timeneye.com")


def test_a_token_timeneye_does_not_know_is_told(first_run: Run) -> None:
    async def story(person: Any) -> None:
        person.use_token("nobody-gave-this-out")
        await person.hears("Timeneye does not accept these.")
        assert person.button("use_token").isEnabled()

    first_run(story)


@pytest.mark.parametrize("address", ["http://example.com", "ftp://example.com", "https://", "not an address"])
def test_an_address_that_is_none_is_told_and_ready_to_be_corrected(first_run: Run, address: str) -> None:
    async def story(person: Any) -> None:
        person.use_token("some-token", address)
        await person.hears("The server address must begin with https://.")
        assert person.sees("server")
        person.write("client_id", "42")
        person.write("client_secret", "secret", enter=True)
        await person.hears("The server address must begin with https://.")
        assert person.browser.opened == []

    first_run(story)


def test_a_server_that_cannot_be_reached_is_told_and_the_token_stays(first_run: Run) -> None:
    async def story(person: Any) -> None:
        person.use_token("some-token", "https://nowhere.invalid")
        await person.hears("Timeneye cannot be reached.")
        assert person.field("token").text() == "some-token"

    first_run(story)


def test_a_server_that_is_some_web_site_is_told(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        sandbox.faults.answer_html()
        person.use_token(sandbox.issue_token())
        await person.hears("Something on the way answered instead of Timeneye.")

    first_run(story)


def test_back_ends_a_question_that_takes_long(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        slow = sandbox.faults.slow(20, times=1)
        person.use_token(sandbox.issue_token())
        await eventually(lambda: "Asking Timeneye" in person.texts, "it says what it does")
        await eventually(lambda: slow.hits == 1, "the question is on its way")
        assert not person.button("open_browser").isEnabled()
        QTest.keyClick(person.window, Qt.Key.Key_Escape)
        assert person.sees("connect_page")
        assert person.button("use_token").isEnabled()
        person.click("use_token")
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_of_several_people_nobody_is_chosen_beforehand(
    first_run: Run,
) -> None:
    async def story(person: Any) -> None:
        person.use_token(admins.issue_token())
        await person.until_seen("people")
        people: QListWidget = person.find(QListWidget, "people")
        assert people.count() > 1
        assert people.selectedItems() == []
        assert not person.button("yes_this_is_me").isEnabled()
        QTest.keyClick(people, Qt.Key.Key_Return)
        assert person.connected == []
        people.item(1).setSelected(True)
        person.click("yes_this_is_me")
        assert (await person.is_connected()).person.name == people_name

    with Sandbox(user="admin") as admins:
        people_name = _second_candidate(admins)
        first_run(story, server=admins.url)


def _second_candidate(sandbox: Sandbox) -> str:
    import asyncio

    from timeneye_desktop.app.core import connect
    from timeneye_desktop.auth.token_sign_in import TokenSignIn
    from timeneye_desktop.auth.vault import MemoryVault
    from timeneye_desktop.domain.secret import Secret

    async def ask() -> str:
        attempt = TokenSignIn(sandbox.url, Secret(sandbox.issue_token()), connect=connect, vault=MemoryVault())
        people = await attempt.candidates()
        await attempt.cancel()
        return people[1].name

    return asyncio.run(ask())
