"""A firm hands out one file, and its people only press Sign in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from world import eventually

from timeneye_desktop.app.decided import VARIABLE
from timeneye_desktop.sandbox.server import Sandbox

Run = Callable[..., None]


@pytest.fixture
def file(tmp_path: Path, sandbox: Sandbox, free_port: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "defaults.json"
    given = {"server": sandbox.url, "client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    path.write_text(json.dumps(given | {"redirect_port": free_port}), "utf-8")
    monkeypatch.setenv(VARIABLE, str(path))
    return path


def fields(person: Any) -> list[str]:
    return [field.objectName() for field in person.window.findChildren(QLineEdit) if field.isVisible()]


@pytest.mark.usefixtures("file")
def test_one_press_leads_into_the_browser_and_nothing_is_typed(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        assert person.button("connect").text() == "Sign in"
        person.click("connect")
        assert fields(person) == []
        await person.until_seen("yes_this_is_me")
        person.click("yes_this_is_me")
        account = await person.is_connected()
        assert account.server == sandbox.url
        assert len(person.browser.opened) == 1

    first_run(story)


def test_after_a_failure_the_same_press_tries_again(first_run: Run, sandbox: Sandbox, file: Path) -> None:
    assert file.exists()

    async def story(person: Any) -> None:
        person.browser.press = None
        person.click("connect")
        await eventually(lambda: person.window._pages.currentWidget().objectName() == "waiting_page", "it waits")
        person.window._on_back()
        assert fields(person) == []
        assert sandbox.client_secret not in person.texts
        await eventually(lambda: person.button("open_browser").isEnabled(), "one can press again")
        assert person.button("open_browser").text() == "Sign in"
        person.click("open_browser")
        await eventually(lambda: len(person.browser.opened) == 2, "the browser opens once more")

    first_run(story)


@pytest.mark.usefixtures("file")
def test_whoever_has_other_keys_finds_the_fields_empty(first_run: Run, sandbox: Sandbox) -> None:
    async def story(person: Any) -> None:
        person.browser.press = None
        person.click("connect")
        await eventually(lambda: person.window._pages.currentWidget().objectName() == "waiting_page", "it waits")
        person.window._on_back()
        person.click("other_way")
        assert {"client_id", "client_secret", "token"} <= set(fields(person))
        assert person.field("client_secret").text() == ""
        person.use_token(sandbox.issue_token())
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_a_file_that_makes_no_sense_is_told_of_and_does_not_count(first_run: Run, file: Path) -> None:
    file.write_text('{"server": "https://firm.example", "client_id": 7}', "utf-8")

    async def story(person: Any) -> None:
        await person.hears("The file with which your firm set this up")
        assert person.button("connect").text() == "Connect to Timeneye"
        assert person.office.settings.current.server == "https://track.timeneye.com"

    first_run(story)
