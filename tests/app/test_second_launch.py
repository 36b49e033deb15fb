"""Does starting the app again lead to the one that runs, whatever state that is in? Real processes, real sockets."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from near import near_home
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from world import eventually

from timeneye_desktop.app.activation import activated_by, asked, asking
from timeneye_desktop.app.alone import alone
from timeneye_desktop.app.args import parse
from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.heard import heard
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.run import CANNOT_BEGIN
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.errors import AlreadyOpenError
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.channel import ask, places
from timeneye_desktop.system.channel_qt import Channel
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths
from timeneye_desktop.ui.words import sentence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of POSIX")
COMMAND = (sys.executable, "-m", "timeneye_desktop")
PATIENCE = 60.0
"""Seconds a process may take on a busy machine."""


@pytest.fixture(scope="module", autouse=True)
def ignored() -> Iterator[subprocess.Popen[str]]:
    """A launch that nobody answers. That takes it seconds to believe, so it begins before the first test here."""
    with near_home() as home, socket.socket(socket.AF_UNIX) as silent:
        paths = find_paths({HOME_VARIABLE: str(home)})
        paths.make()
        silent.bind(place(home))
        silent.listen()
        with (
            FolderLock(paths.data),
            subprocess.Popen(COMMAND, env=environment(home), stderr=subprocess.PIPE, text=True) as second,  # noqa: S603  ours
        ):
            yield second
            second.terminate()


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


def environment(home: Path) -> Mapping[str, str]:
    return os.environ | {HOME_VARIABLE: str(home)}


def place(home: Path) -> str:
    return places(find_paths({HOME_VARIABLE: str(home)}))[0]


def launched(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Started beside another, and over."""
    return subprocess.run(  # noqa: S603  our own words
        (*COMMAND, *words), env=environment(home), capture_output=True, text=True, timeout=PATIENCE, check=False
    )


@contextmanager
def running(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The app, listening."""
    with subprocess.Popen(COMMAND, env=environment(home), stderr=subprocess.PIPE) as app:  # noqa: S603  our own words
        try:
            deadline = time.monotonic() + PATIENCE
            while not asyncio.run(ask(place(home), "status")):
                assert app.poll() is None, app.stderr.read() if app.stderr else ""
                assert time.monotonic() < deadline, "it does not listen"
                time.sleep(0.05)
            yield app
        finally:
            app.terminate()


def test_after_a_kill_the_socket_left_behind_is_in_nobodys_way_and_two_homes_never_meet(near: Path) -> None:
    with near_home() as other, running(other) as stranger:
        with running(near) as app:
            app.send_signal(signal.SIGKILL)
            app.wait()
        assert Path(place(near)).is_socket()
        with running(near) as app:
            done = launched(near)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
            assert app.poll() is None
            app.terminate()
            assert app.wait(PATIENCE) == 0
        assert not os.path.lexists(place(near))
        assert stranger.poll() is None
        assert asyncio.run(ask(place(other), "raise")) == "ok"


def test_who_comes_while_the_other_is_ending_takes_its_place() -> None:
    paths = find_paths()
    paths.make()
    other = FolderLock(paths.data).hold()
    end = threading.Timer(0.3, other.release)
    end.start()
    lock = alone(paths, parse([]), PATIENCE)
    end.join()
    assert lock is not None
    assert lock.is_held
    with pytest.raises(AlreadyOpenError):
        alone(paths, parse([]), 0)
    lock.release()


class Life:
    """A program in this process, heard through the channel as in the app; its browser opens and does nothing."""

    def __init__(self, application: QApplication) -> None:
        self.opened: list[str] = []
        paths = find_paths()
        self.office = open_office(paths, MemoryVault(), self._open, lambda _secret: None, Pace())
        self.lock = FolderLock(paths.data).hold()
        self.program = Program(self.office, Sample(), application, Reporter())
        self.channel = Channel(lambda line: heard(line, self.program))
        self.channel.open(places(paths))

    async def launch(self, home: Path, *words: str) -> None:
        done = await asyncio.to_thread(launched, home, *words)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    async def end(self) -> None:
        self.channel.close()
        await self.program.end()
        self.office.thread.shutdown()
        self.lock.release()

    async def _open(self, address: str) -> bool:
        self.opened.append(address)
        return True


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


def test_before_there_is_an_account_quick_entry_leads_to_the_first_page(near: Path, live: Any) -> None:
    async def story(life: Life) -> None:
        life.program.show_first_run().hide()
        assert await ask(place(near), "quick-entry") == "ok"
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
        await tracking.start(desktop.desk.catalogue.choices[0].key, 'two lines\nand a "quote" ü', ago_seconds=90)
        said = await ask(place(near), "status")
        told = json.loads(said)
        assert told["open"]
        assert told["timer"]["notes"] == 'two lines and a "quote" ü'
        assert 90 <= told["timer"]["seconds"] < 90 + PATIENCE
        assert told["timer"]["project"] == desktop.desk.catalogue.choices[0].project
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


def test_a_program_that_does_not_answer_is_told_in_a_sentence(ignored: subprocess.Popen[str]) -> None:
    assert ignored.stderr is not None
    said = ignored.stderr.readline()
    ignored.terminate()
    rest = ignored.stderr.read()
    assert ignored.wait(PATIENCE) in {CANNOT_BEGIN, -signal.SIGTERM}  # or before its window was there
    assert said.startswith(sentence(AlreadyOpenError()))
    assert "Traceback" not in rest


def press(page: Any, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisible(), name
    button.click()


def listeners(port: int) -> list[tuple[str, str]]:
    """State and inode of every socket that listens on this port, whoever has it."""
    rows = [row.split() for name in ("tcp", "tcp6") for row in Path("/proc/net", name).read_text().splitlines()[1:]]
    return [(row[3], row[9]) for row in rows if row[3] == "0A" and row[1].endswith(f":{port:04X}")]
