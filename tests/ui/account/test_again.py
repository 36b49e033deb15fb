"""Signing in again is for one person: the account's tokens and keys are safe from anybody else's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from world import eventually

from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, AppKeys, Person, Tokens
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

Run = Callable[..., None]
OLD = Tokens(Secret("old-access"), Secret("old-refresh"), None)
HOSTILE = "<b>Mara</b>&amp;\u202e" + "x" * 300


class SlowVault(MemoryVault):
    """A keyring that waits for its password."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = asyncio.Event()

    async def keys(self, server: str) -> AppKeys | None:
        await self.opened.wait()
        return await super().keys(server)


async def account_of(person: Any, sandbox: Sandbox) -> Account:
    """Who the sandbox's visitor is."""
    attempt = person.office.accounts.sign_in_with_token(sandbox.url, Secret(sandbox.issue_token()))
    (found,) = await attempt.candidates()
    account: Account = await attempt.confirm(found)
    return account


def test_the_saved_keys_are_filled_in_and_one_enter_is_enough(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        account = await account_of(person, sandbox)
        await person.vault.keep_keys(sandbox.url, AppKeys(sandbox.client_id, Secret(sandbox.client_secret)))
        person.window.sign_in_again(account)
        assert f"Sign in again as {account.person.name}" in person.texts
        await eventually(lambda: person.field("client_id").text() == sandbox.client_id, "the keys are there")
        assert person.field("client_secret").echoMode() is QLineEdit.EchoMode.Password
        person.click("open_browser")
        assert await person.is_connected() == account, "nobody is asked who they are a second time"
        assert not person.sees("yes_this_is_me")

    first_run(story)


@pytest.mark.parametrize("name", ["token", "client_id"])
def test_keys_that_come_late_disturb_nobody(first_run: Run, sandbox: Sandbox, name: str) -> None:
    """The keyring may ask for its password first; meanwhile the person types."""
    vault = SlowVault()

    async def story(person: Any) -> None:
        await vault.keep_keys(sandbox.url, AppKeys("kept", Secret("kept-secret")))
        person.click("connect")
        person.write(name, "abc")
        vault.opened.set()
        if name == "token":
            await eventually(lambda: person.field("client_id").text() == "kept", "the keys are there")
        else:
            await asyncio.sleep(0.05)
        QTest.keyClicks(person.window.focusWidget(), "def")
        assert person.field(name).text() == "abcdef"

    first_run(story, vault=vault)


def test_keys_of_one_server_are_not_filled_in_for_another(first_run: Run, sandbox: Sandbox) -> None:
    vault = SlowVault()

    async def story(person: Any) -> None:
        await vault.keep_keys(sandbox.url, AppKeys("kept", Secret("kept-secret")))
        person.click("connect")
        person.click("change_server")
        person.write("server", "https://time.example.com", enter=True)
        vault.opened.set()
        await asyncio.sleep(0.05)
        assert person.field("client_id").text() == ""
        person.write("server", f" {sandbox.url}/ ", enter=True)
        await eventually(lambda: person.field("client_id").text() == "kept", "the keys are there")

    first_run(story, vault=vault)


@pytest.mark.hostile(36)
def test_somebody_else_is_refused_and_nothing_of_the_account_changes(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        account = Account("other-key", sandbox.url, Person("99999", "Somebody Else"))
        keys = AppKeys("kept", Secret("kept-secret"))
        await person.vault.keep_tokens(account.key, OLD)
        await person.vault.keep_keys(sandbox.url, keys)
        person.window.sign_in_again(account)
        await eventually(lambda: person.field("client_id").text() == "kept", "the keys are there")
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.hears("That sign-in belongs to somebody else.")
        assert person.sees("start_link"), "the right one may still come"
        assert person.is_port_open
        person.click("cancel")
        assert "Sign in again as Somebody Else" in person.texts
        person.write("token", sandbox.issue_token())
        person.click("use_token")
        await eventually(lambda: not person.told, "it asks again")
        await person.hears("That sign-in belongs to somebody else.")
        assert person.connected == []
        assert not person.is_port_open
        assert await person.vault.tokens(account.key) == OLD
        assert await person.vault.keys(sandbox.url) == keys

    first_run(story)


def test_the_server_of_the_account_cannot_be_changed(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        account = await account_of(person, sandbox)
        person.window.sign_in_again(account)
        assert person.field("server").isReadOnly()
        assert not person.sees("change_server")
        assert f"Server: {sandbox.url}" in person.texts
        person.write("token", sandbox.issue_token())
        person.click("use_token")
        assert await person.is_connected() == account

    first_run(story, server="https://track.timeneye.com")


def test_asking_twice_does_not_disturb_the_attempt(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        account = await account_of(person, sandbox)
        person.browser.press = None
        person.window.sign_in_again(account)
        person.give_keys(sandbox)
        person.click("open_browser")
        await eventually(lambda: bool(person.browser.opened), "the browser was opened")
        person.window.sign_in_again(account)
        assert person.sees("start_link")
        person.window.sign_in_again(Account("k", sandbox.url, Person("1", "Jo")))
        assert person.sees("client_id")
        assert person.field("client_secret").text() == "", "what one typed is not for another"
        person.give_keys(sandbox)
        person.window.sign_in_again(account)
        assert person.field("client_secret").text() == "", "what one typed is not for another"

    first_run(story)


def test_back_leads_to_the_first_page_for_anybody(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.window.sign_in_again(Account("other-key", sandbox.url, Person("99999", "Somebody Else")))
        person.click("connect_back")
        person.use_token(sandbox.issue_token())
        assert "Sign in again" not in person.texts
        await person.until_seen("yes_this_is_me")
        person.click("yes_this_is_me")
        await person.is_connected()

    first_run(story)


def test_closing_forgets_whom_it_was_for(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.window.sign_in_again(Account("other-key", sandbox.url, Person("99999", "Somebody Else")))
        person.window.close()
        person.window.show()
        person.use_token(sandbox.issue_token())
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_an_administrator_signs_in_again_without_searching_for_himself(first_run: Run) -> None:
    with Sandbox(user="admin") as admins:

        async def story(person: Any) -> None:
            attempt = person.office.accounts.sign_in_with_token(admins.url, Secret(admins.issue_token()))
            people = await attempt.candidates()
            assert len(people) > 1
            account = await attempt.confirm(people[-1])
            person.window.sign_in_again(account)
            person.write("token", admins.issue_token())
            person.click("use_token")
            await person.until_seen("yes_this_is_me")
            assert person.find(QLabel, "person_name").text() == account.person.name
            person.click("yes_this_is_me")
            assert await person.is_connected() == account

        first_run(story, server=admins.url)


def test_a_name_with_markup_is_shown_as_it_is_and_fits(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        before = person.window.size()
        person.window.sign_in_again(Account("k", sandbox.url, Person("1", HOSTILE)))
        title: QLabel = person.find(QLabel, "connect_title")
        assert title.text().startswith("Sign in again as <b>Mara</b>&amp;xxx")
        assert "\u202e" not in title.text()
        assert person.window.size() == before
        assert title.width() < person.window.width()

    first_run(story)


def test_without_a_keyring_the_person_is_told_before_the_yes(first_run: Run, sandbox: Sandbox) -> None:
    class Keeping(MemoryVault):
        @property
        def session_only(self) -> bool:
            return False

    async def story(person: Any) -> None:
        person.use_token(sandbox.issue_token())
        await person.until_seen("yes_this_is_me")
        assert person.sees("session_only") is person.vault.session_only
        assert ("You stay signed in until you quit." in person.texts) is person.vault.session_only

    first_run(story, vault=MemoryVault())
    first_run(story, vault=Keeping())
