"""From the first page to a person the app knows, through the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.request import urlopen

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from world import eventually

from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow, press_deny

Run = Callable[..., None]


def test_a_click_in_the_browser_and_a_yes_end_connected(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        assert person.connected == []
        assert await person.vault.keys(sandbox.url) is None, "kept before the yes"
        person.click("yes_this_is_me")
        account = await person.is_connected()
        assert account.server == sandbox.url
        assert await person.vault.tokens(account.key) is not None
        assert len(person.browser.opened) == 1
        assert [field.text() for field in person.window.findChildren(QLineEdit) if "secret" in field.objectName()] == [
            ""
        ]

    first_run(story)


def test_everything_can_be_done_by_keyboard(first_run: Run, sandbox: Sandbox) -> None:
    def press(key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    async def story(person: Any) -> None:
        person.window.activateWindow()
        await eventually(lambda: QApplication.focusWidget() is person.button("connect"), "the first choice has focus")
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is person.field("client_id")
        person.write("client_id", sandbox.client_id, enter=True)
        assert QApplication.focusWidget() is person.field("client_secret")
        person.write("client_secret", sandbox.client_secret, enter=True)
        yes = person.button("yes_this_is_me")
        await eventually(lambda: QApplication.focusWidget() is yes, "the question has focus")
        press(Qt.Key.Key_Return)
        await asyncio.sleep(0)
        assert yes.isEnabled(), "a stray Enter says no yes"
        press(Qt.Key.Key_Space)
        await person.is_connected()

    first_run(story)


def test_escape_goes_back_step_by_step_and_what_was_typed_is_still_there(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("start_link")
        QTest.keyClick(person.window, Qt.Key.Key_Escape)
        assert person.sees("client_id")
        assert person.field("client_secret").text() == sandbox.client_secret
        QTest.keyClick(person.window, Qt.Key.Key_Escape)
        assert person.sees("welcome")
        assert person.field("client_secret").text() == ""
        QTest.keyClick(person.window, Qt.Key.Key_Escape)
        assert person.sees("welcome")
        assert person.closings == []

    first_run(story)


def test_a_no_in_the_browser_is_told_and_trying_again_works(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = press_deny
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.hears("The sign-in was declined")
        assert not person.sees("start_link")
        person.browser.press = press_allow
        person.click("try_again")
        await person.until_seen("yes_this_is_me")
        assert person.told == ""
        person.click("yes_this_is_me")
        await person.is_connected()

    first_run(story)


def test_a_wrong_client_secret_is_told_and_can_be_corrected(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.give_keys(sandbox, "not-the-secret")
        person.click("open_browser")
        await person.hears("Timeneye does not accept these.")
        person.click("back")
        assert person.field("client_id").text() == sandbox.client_id
        person.write("client_secret", sandbox.client_secret, enter=True)
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_not_me_forgets_everything_and_waits_on_until_cancelled(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        person.click("no")
        assert person.sees("start_link")
        assert person.is_port_open
        person.click("cancel")
        await eventually(lambda: not person.is_port_open, "the port is free")
        assert await person.vault.keys(sandbox.url) is None
        assert person.connected == []

    first_run(story)


@pytest.mark.hostile(24)
def test_a_second_click_begins_no_second_attempt(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        for _ in range(2):
            QTest.mouseClick(person.button("open_browser"), Qt.MouseButton.LeftButton)
            QTest.keyClick(person.field("client_secret"), Qt.Key.Key_Return)
        await person.until_seen("start_link")
        await eventually(lambda: bool(person.browser.opened), "the browser was opened")
        await asyncio.sleep(0.1)  # a second attempt would have opened it by now
        assert len(person.browser.opened) == 1
        assert person.told == ""
        for _ in range(2):  # whatever else may ask for it
            person.window._connect.keys_given.emit(person.window._keys)
        await asyncio.sleep(0.1)
        assert len(person.browser.opened) == 1
        assert person.told == "", "a second one would have found the port taken"

    first_run(story)


def test_opening_right_after_a_cancel_waits_for_the_port(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        person.click("no")
        person.click("cancel")
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        assert person.told == ""

    first_run(story)


def test_the_link_shown_is_always_one_that_still_works(first_run: Run, sandbox: Sandbox) -> None:
    """The browser that was opened has used the first one up; a used link would spoil the attempt."""

    async def story(person: Any) -> None:
        person.browser.press = lambda address: str(urlopen(address, timeout=5).status)  # noqa: S310  our own listener
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("start_link")
        first = person.browser.opened[0]
        await eventually(lambda: person.field("start_link").text() not in {"", first}, "a fresh link shows")
        person.click("copy_start_link")
        copied = QApplication.clipboard().text()
        assert copied == person.field("start_link").text()
        assert (await person.browser.visit(press_allow, copied)).endswith("/timeneye/done")
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_a_link_that_was_used_a_moment_ago_is_not_copied(first_run: Run, sandbox: Sandbox) -> None:
    """The page looks once a second; a click on Copy may come before."""

    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        person.click("open_browser")
        await person.until_seen("start_link")
        first = person.field("start_link").text()
        await person.browser.visit(lambda address: str(urlopen(address, timeout=5).status), first)  # noqa: S310  ours
        person.click("copy_start_link")
        assert QApplication.clipboard().text() not in {"", first}

    first_run(story)


def test_the_browser_can_be_opened_again(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        person.click("open_browser")
        await eventually(lambda: bool(person.browser.opened), "the browser was opened")
        person.browser.press = press_allow
        person.click("open_again")
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_without_any_browser_the_link_is_there_to_copy(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.is_there = False
        person.give_keys(sandbox)
        person.click("open_browser")
        await eventually(lambda: "No browser could be opened" in person.texts, "it is said")
        await person.browser.visit(press_allow, person.field("start_link").text())
        await person.until_seen("yes_this_is_me")

    first_run(story)


@pytest.mark.hostile(26)
def test_the_time_left_counts_down_and_its_end_is_told(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        person.click("open_browser")
        await eventually(lambda: "4:58 left" in person.texts, "it counts")
        attempt = person.window._attempt
        attempt._deadline -= 400  # as if so much time had passed
        attempt._news.set()
        await person.hears("Nothing came back from the browser in time.")
        await eventually(lambda: not person.is_port_open, "the port is free")
        person.browser.press = press_allow
        person.click("try_again")
        await person.until_seen("yes_this_is_me")

    first_run(story)


@pytest.mark.hostile(7)
def test_a_sign_in_nobody_can_place_is_used_only_after_a_yes(first_run: Run, sandbox: Sandbox, free_port: int) -> None:
    """Both arrive without state and cookie: the made-up one is ignored for good, the person's own is used."""

    def arrive(address: str) -> str:
        with urlopen(address, timeout=5) as answer:  # noqa: S310  our own listener
            return str(answer.status)

    async def story(person: Any) -> None:
        person.browser.press = None
        person.give_keys(sandbox)
        person.click("open_browser")
        await eventually(lambda: bool(person.browser.opened), "the browser was opened")
        await person.browser.visit(arrive, f"http://127.0.0.1:{free_port}/timeneye/callback?code=strange")
        await person.until_seen("stray")
        person.click("ignore_unmatched")
        assert not person.sees("stray")
        own = asyncio.ensure_future(person.browser.visit(press_allow, f"{sandbox.url}/authorize/{sandbox.client_id}"))
        await person.until_seen("stray")
        assert [seen for seen in sandbox.requests if "token" in seen.path] == [], "exchanged without being asked"
        person.click("use_unmatched")
        await person.until_seen("yes_this_is_me")
        await own
        assert len([seen for seen in sandbox.requests if "token" in seen.path]) == 1

    first_run(story)
