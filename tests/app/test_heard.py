"""Does the running program do what another launch asks, and only that?"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from heard_life import Life
from launches import PATIENCE, near_home, place
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from world import eventually

from timeneye_desktop.app.activation import activated_by, asked, asking
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.paths import HOME_VARIABLE
from timeneye_desktop.ui.doors import Door

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of POSIX")


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


@pytest.fixture
def live(scenario: Any, qapp: QApplication) -> Any:
    def run(story: Any) -> None:
        async def tell() -> None:
            life = Life(qapp)
            try:
                await story(life)
            finally:
                await life.end()

        scenario(tell, seconds=100)

    return run


@pytest.mark.hostile(25)
def test_during_a_sign_in_a_second_launch_raises_the_first_and_opens_no_second_door(near: Path, live: Any) -> None:
    async def story(life: Life, sandbox: Sandbox) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        await life.office.settings.change(redirect_port=port, server=sandbox.url)
        page = life.program.show_first_run()
        press(page, "connect")
        for name, text in (("client_id", sandbox.client_id), ("client_secret", sandbox.client_secret)):
            page.findChild(QLineEdit, name).setText(text)
        press(page, "open_browser")
        await eventually(lambda: bool(life.opened), "the browser is open")
        page.showMinimized()
        doors = {inode for _, inode in listeners(port)}
        assert len(doors) == 1
        second = asyncio.create_task(life.launch(near))
        while not second.done():
            await asyncio.sleep(0.01)
            assert {inode for _, inode in listeners(port)} == doors
        await second
        assert page.isVisible()
        assert not page.isMinimized()
        assert page.isActiveWindow()
        assert len(life.opened) == 1

    if not Path("/proc/net/tcp").exists():
        pytest.skip("looks for open doors in /proc")
    with Sandbox() as sandbox:
        live(lambda life: story(life, sandbox))


def test_the_windows_asked_for_come_and_no_others(near: Path, live: Any) -> None:
    async def story(life: Life) -> None:
        program = life.program
        assert await ask(place(near), "raise") == "no"  # there is no window yet: ask again
        await program.begin(demo=True, hidden=False)
        desktop = program.desktop
        assert desktop is not None
        desktop.window.hide()
        await life.launch(near, "--hidden")  # as when the session begins
        assert not desktop.window.isVisible()
        await life.launch(near, "--quick-entry")
        assert desktop.quick.isVisible()
        assert not desktop.window.isVisible()
        desktop.quick.hide()
        desktop.window.showMinimized()
        await life.launch(near)
        assert desktop.window.isVisible()
        assert not desktop.window.isMinimized()
        assert not desktop.quick.isVisible()

    live(story)


def test_a_launch_starts_and_stops_once_however_often_and_opens_pages(near: Path, live: Any) -> None:
    async def story(life: Life) -> None:
        program = life.program
        await program.begin(demo=True, hidden=False)
        desktop = program.desktop
        assert desktop is not None
        tracking, windows = desktop.desk.tracking, desktop.windows
        await eventually(lambda: len(tracking.timers) == 2, "the timers of the sample are here")
        await eventually(lambda: bool(desktop.desk.catalogue.choices), "phases are here")
        desktop.window.hide()
        before = tracking.timers
        await life.launch(near, "--start")
        assert [row.timer.lid for row in tracking.timers] == [row.timer.lid for row in before]
        for count in (1, 0):
            await life.launch(near, "--stop")
            await eventually(lambda count=count: len(tracking.timers) == count, "one more has stopped")
        assert await ask(place(near), "stop") == "ok"
        await life.launch(near, "--start", "--hidden")
        await eventually(lambda: tracking.current is not None, "the last runs")
        (started,) = tracking.timers
        assert await ask(place(near), "start") == "ok"
        assert not desktop.window.isVisible()
        for page in ("reports", "export", "waiting", "settings", "keys", "about"):
            assert await ask(place(near), f"{page} a-word") == "ok"
            assert await ask(place(near), page) == "ok"
            assert Door(page) in windows.open
        await life.launch(near, "--page", "keys")
        assert [row.timer.lid for row in tracking.timers] == [started.timer.lid]

    live(story)


@pytest.mark.parametrize("verb", ["quick-entry", "start", "stop", "reports"])
def test_before_there_is_an_account_every_wish_leads_to_the_first_page(near: Path, live: Any, verb: str) -> None:
    async def story(life: Life) -> None:
        life.program.show_first_run().hide()
        assert await ask(place(near), verb) == "ok"
        assert life.program.first_run is not None
        assert life.program.first_run.isVisible()

    live(story)


def test_the_status_is_one_line_of_json_without_secrets(near: Path, live: Any) -> None:
    async def story(life: Life) -> None:
        nobody = json.loads(await ask(place(near), "status"))
        assert (nobody["open"], nobody["timer"]) == (False, None)
        await life.program.begin(demo=True, hidden=False)
        desktop = life.program.desktop
        assert desktop is not None
        tracking = desktop.desk.tracking
        await eventually(lambda: bool(desktop.desk.catalogue.choices), "phases are here")
        chosen = desktop.desk.catalogue.choices[0]
        await tracking.start(chosen.key, 'two lines\nand a "quote" ü', ago_seconds=90)
        said = await ask(place(near), "status")
        told = json.loads(said)
        assert told["open"]
        assert told["timer"]["notes"] == 'two lines and a "quote" ü'
        assert 90 <= told["timer"]["seconds"] < 90 + PATIENCE
        assert told["timer"]["project"] == chosen.project
        assert str(near) not in said
        assert "http" not in said

    live(story)


def test_the_desktops_permission_goes_along_and_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    line = asking("raise", {"XDG_ACTIVATION_TOKEN": "gnome-shell/Timeneye/3011-0-here_TIME52"})
    assert asked(line) == ("raise", "gnome-shell/Timeneye/3011-0-here_TIME52")
    assert asked("raise") == ("raise", "")
    for bad in ("two words", "x" * 201, "line\nbreak", "ü"):
        assert asking("raise", {"XDG_ACTIVATION_TOKEN": bad}) == "raise"
        assert asked(f"raise {bad}") == ("", "")
    assert asked("raise ") == ("", "")
    with activated_by("a-word"):
        assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-word"
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def press(page: Any, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisible(), name
    button.click()


def listeners(port: int) -> list[tuple[str, str]]:
    """State and inode of every socket that listens on this port, whoever has it."""
    rows = [row.split() for name in ("tcp", "tcp6") for row in Path("/proc/net", name).read_text().splitlines()[1:]]
    return [(row[3], row[9]) for row in rows if row[3] == "0A" and row[1].endswith(f":{port:04X}")]
