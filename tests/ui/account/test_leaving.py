"""However one leaves, nothing stays behind: no open port, no attempt, no secret on the screen or in the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from world import eventually

from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain import errors
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.words import sentence

Run = Callable[..., None]


async def in_the_browser(person: Any, sandbox: Sandbox) -> None:
    person.browser.press = None
    person.give_keys(sandbox)
    person.click("open_browser")
    await eventually(lambda: bool(person.browser.opened), "the browser was opened")
    assert person.is_port_open


async def delete(window: FirstRun) -> None:
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.close()
    window.deleteLater()
    await eventually(lambda: bool(gone), "the window is gone")


def texts_of(window: FirstRun) -> str:
    """All that a window holds in its fields and labels, and says to a screen reader."""
    kinds = [*window.findChildren(QLineEdit), *window.findChildren(QLabel)]
    spoken = [f"{each.accessibleName()} {each.accessibleDescription()}" for each in window.findChildren(QWidget)]
    return "\n".join([each.text() for each in kinds] + spoken)


def test_cancel_frees_the_port_within_a_second(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        await in_the_browser(person, sandbox)
        person.click("cancel")
        await eventually(lambda: not person.is_port_open, "the port is free", seconds=1)
        assert person.sees("client_id")
        person.click("open_browser")
        await eventually(lambda: len(person.browser.opened) == 2, "it can begin anew")

    first_run(story)


def test_closing_the_window_frees_the_port_and_empties_the_fields(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        await in_the_browser(person, sandbox)
        person.window.close()
        await eventually(lambda: not person.is_port_open, "the port is free", seconds=1)
        assert person.closings == [True]
        assert sandbox.client_secret not in texts_of(person.window)
        person.window.show()
        assert person.sees("welcome")

    first_run(story)


def test_a_window_that_is_deleted_in_the_middle_leaves_nothing_open(first_run: Run, sandbox: Sandbox) -> None:
    """As the program does it when it ends."""

    async def story(person: Any) -> None:
        await in_the_browser(person, sandbox)
        await delete(person.window)
        await eventually(lambda: not person.is_port_open, "the port is free", seconds=1)

    first_run(story, keeps_window=False)


def test_a_keyring_that_answers_after_the_window_is_gone_does_no_harm(first_run: Run, sandbox: Sandbox) -> None:
    class SlowVault(MemoryVault):
        async def keys(self, _server: str) -> AppKeys | None:
            await answer.wait()
            return AppKeys("kept", Secret("kept-secret"))

    answer = asyncio.Event()

    async def story(person: Any) -> None:
        person.click("connect")
        await asyncio.sleep(0)
        await delete(person.window)
        answer.set()
        await asyncio.sleep(0.05)  # an error would be told now

    first_run(story, vault=SlowVault(), keeps_window=False)


@pytest.mark.hostile(41)
def test_what_was_typed_never_reaches_the_log_or_a_screen_reader(
    first_run: Run, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    heard: list[str] = []
    token = sandbox.issue_token()

    async def story(person: Any) -> None:
        person.give_keys(sandbox)
        spoken = [each.accessibleName() + each.accessibleDescription() for each in person.window.findChildren(QWidget)]
        heard.extend(spoken)
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")
        heard.append(texts_of(person.window))
        person.click("no")
        person.click("cancel")
        person.write("token", token)
        person.click("use_token")
        await person.until_seen("yes_this_is_me")
        heard.append(texts_of(person.window))
        person.click("yes_this_is_me")
        await person.is_connected()
        heard.append(texts_of(person.window))

    first_run(story)
    assert "sign-in: answered" in caplog.text, "the log was listened to"
    for secret in (sandbox.client_secret, token):
        assert secret not in caplog.text
        assert secret not in "\n".join(heard)


def test_no_secret_is_ever_copied(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        QApplication.clipboard().setText("before")
        person.give_keys(sandbox)
        for name in ("client_secret", "token"):
            field = person.field(name)
            field.setText("hidden-thing")
            field.selectAll()
            field.copy()
            field.cut()
        assert QApplication.clipboard().text() == "before"
        person.click("copy_redirect")
        assert QApplication.clipboard().text() == f"http://127.0.0.1:{person.port}/timeneye/callback"

    first_run(story)


@pytest.mark.parametrize("page", ["welcome", "connect_page", "waiting_page", "confirm_page"])
def test_an_error_from_outside_is_told_on_every_page(first_run: Run, sandbox: Sandbox, page: str) -> None:
    async def story(person: Any) -> None:
        if page == "connect_page":
            person.click("connect")
        elif page == "waiting_page":
            await in_the_browser(person, sandbox)
        elif page == "confirm_page":
            person.use_token(sandbox.issue_token())
            await person.until_seen("yes_this_is_me")
        for error in (errors.DiskFullError("x"), errors.AlreadyOpenError(), ValueError("bug")):
            person.window.show_error(error)
            assert person.told == sentence(error)
            assert person.sees(page)

    first_run(story)


def test_an_account_that_could_not_be_opened_leads_back_to_the_beginning(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.use_token(sandbox.issue_token())
        await person.until_seen("yes_this_is_me")
        person.click("yes_this_is_me")
        await person.is_connected()
        person.window.show_error(errors.ReadOnlyError("folder"))
        assert person.told.startswith("The data folder cannot be written")
        person.click("connect")
        assert person.sees("client_id")

    first_run(story)


def test_the_sample_is_asked_for_once_and_can_be_asked_for_again(first_run: Run) -> None:
    async def story(person: Any) -> None:
        person.click("try_sample")
        assert not person.button("try_sample").isEnabled()
        person.window.show_error(errors.DiskFullError())
        person.click("try_sample")
        assert person.wished_for_sample == [True, True]
        await asyncio.sleep(0)

    first_run(story)


def test_every_control_has_a_name_for_a_screen_reader(first_run: Run) -> None:
    async def story(person: Any) -> None:
        kinds = (QPushButton, QLineEdit, QListWidget)
        controls = [each for kind in kinds for each in person.window.findChildren(kind)]
        assert len(controls) > 20
        words = {id(each): each.text() if isinstance(each, QPushButton) else "" for each in controls}
        assert [each.objectName() for each in controls if not (each.accessibleName() or words[id(each)])] == []

    first_run(story)
