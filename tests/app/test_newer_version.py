"""The whole program, and whom its packager named: off sends nothing; on tells once, and leads to a page by a click."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from a_program import Life, find
from api.servers import Server, Told, answering
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from world import eventually

from timeneye_desktop.app.at_the_app import at_the_app
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.settings.window import SettingsWindow

PAGE = "https://software.firm.example/new"
ANSWER = json.dumps({"version": "99.1", "page": PAGE}).encode()
Story = Callable[[Life, Told], Awaitable[None]]


@pytest.fixture
def named(scenario: Callable[..., Any], qapp: QApplication) -> Callable[[Story], None]:
    """Tell a story of somebody at work with a program whose packager named a server on this computer."""

    def run(story: Story) -> None:
        async def tell() -> None:
            told = Told()
            async with Server(answering(200, ANSWER), told) as server:
                life = Life(sandbox, qapp, updates=server.url + "/new")
                try:
                    await life.somebody_worked_here()
                    await life.at_work()
                    await story(life, told)
                finally:
                    await life.program.end()
                    life.office.thread.shutdown()

        with Sandbox() as sandbox:
            scenario(tell)

    return run


async def a_minute(life: Life) -> None:
    """Passes, and what it began is over."""
    life.desktop.tray.minute_passed.emit()

    def is_over() -> bool:
        return all(task.get_name() != "look for a newer version" for task in asyncio.all_tasks())

    await eventually(is_over, "the look is over")


def test_before_it_is_switched_on_nothing_is_sent(named: Callable[[Story], None]) -> None:
    async def story(life: Life, told: Told) -> None:
        for _minute in range(3):
            await a_minute(life)
        assert told.lines == 0
        assert life.desktop.toast.text == ""
        life.desktop.windows.show(Door.SETTINGS)
        settings = life.desktop.windows.made(Door.SETTINGS)
        assert isinstance(settings, SettingsWindow)
        texts = "\n".join(found.text() for found in settings.findChildren(QLabel))
        assert life.office.updates.host in texts, "whom it would ask is not said"
        find(settings, QCheckBox, "update_check").click()
        await eventually(lambda: life.office.settings.current.update_check, "it is wanted")
        await a_minute(life)
        assert len(told.heard) == 1

    named(story)


def test_it_is_told_once_and_only_while_somebody_looks(named: Callable[[Story], None]) -> None:
    async def story(life: Life, told: Told) -> None:
        await life.office.settings.change(update_check=True)
        desktop = life.desktop
        desktop.toast.say("Deleted.", "Undo", lambda: None)
        await a_minute(life)
        assert desktop.toast.text == "Deleted.", "an offer to undo is gone"
        desktop.toast.clear()
        desktop.window.hide()
        await a_minute(life)
        assert not desktop.toast.isVisibleTo(desktop.window)
        desktop.show_window()
        await a_minute(life)
        assert desktop.toast.text == "A newer version, 99.1, is there."
        find(desktop.toast, QPushButton, "toast_action").click()
        about = desktop.windows.made(Door.ABOUT)
        assert about is not None
        assert find(about, QLabel, "newer_text").isVisible()
        assert not desktop.toast.isVisible()
        await a_minute(life)
        assert not desktop.toast.isVisible(), "it is told again"
        assert len(told.heard) == 1

    named(story)


def test_the_terminal_tells_it_and_asks_nobody(named: Callable[[Story], None]) -> None:
    async def story(life: Life, told: Told) -> None:
        assert "newer" not in (await at_the_app(life.program, Asked("doctor"))).said
        await life.office.settings.change(update_check=True)
        await a_minute(life)
        answer = await at_the_app(life.program, Asked("doctor"))
        assert answer.said.endswith(f"A newer version, 99.1, is there. {PAGE}")
        assert answer.facts["newer"] == {"version": "99.1", "page": PAGE}
        assert len(told.heard) == 1

    named(story)


@pytest.mark.skipif(os.name == "nt", reason="the browser's stand-in is a shell script")
def test_its_page_is_opened_by_a_click_and_not_before(
    named: Callable[[Story], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, program = tmp_path / "seen.txt", tmp_path / "browser"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$1" >"{seen}.new"\nmv "{seen}.new" "{seen}"\n')
    program.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(program))

    async def story(life: Life, _told: Told) -> None:
        await life.office.settings.change(update_check=True)
        await a_minute(life)
        life.desktop.windows.show(Door.ABOUT)
        about = life.desktop.windows.made(Door.ABOUT)
        assert about is not None
        assert PAGE in find(about, QLabel, "newer_address").text()
        assert not seen.exists()
        find(about, QPushButton, "newer_open").click()
        await eventually(seen.exists, "the browser is there")
        assert seen.read_text() == PAGE

    named(story)
