"""Does starting the app again lead to the one that runs, whatever state that is in? Real processes, real sockets."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from launches import COMMAND, PATIENCE, environment, launched, near_home, place

from timeneye_desktop.app.alone import alone
from timeneye_desktop.app.args import parse
from timeneye_desktop.app.run import CANNOT_BEGIN
from timeneye_desktop.domain.errors import AlreadyOpenError
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths
from timeneye_desktop.ui.words import sentence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of POSIX")


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


@contextmanager
def running(home: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """The app, listening."""
    there = place(home / "demo" if words else home)
    command = (*COMMAND, *words)
    with subprocess.Popen(command, env=environment(home), stderr=subprocess.PIPE) as app:  # noqa: S603  our own words
        try:
            deadline = time.monotonic() + PATIENCE
            while not asyncio.run(ask(there, "status")):
                assert app.poll() is None, app.stderr.read() if app.stderr else ""
                assert time.monotonic() < deadline, "it does not listen"
                time.sleep(0.05)
            yield app
        finally:
            app.terminate()


def test_after_a_kill_the_socket_left_behind_is_in_nobodys_way(near: Path) -> None:
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


def test_a_demonstration_is_a_program_of_its_own_and_starting_it_again_spoils_nothing(near: Path) -> None:
    def again() -> list[int]:
        """The files its work is in, after one more launch."""
        done = launched(near, "--demo")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        return [found.stat().st_ino for found in (near / "demo").rglob("timeneye.sqlite")]

    with running(near) as real, running(near, "--demo") as demonstration:
        files = again()
        assert len(files) == 1
        assert again() == files
        assert demonstration.poll() is None
        assert real.poll() is None
        assert asyncio.run(ask(place(near), "raise")) == "ok"


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


def test_a_program_that_does_not_answer_is_told_in_a_sentence(ignored: subprocess.Popen[str]) -> None:
    assert ignored.stderr is not None
    said = ignored.stderr.readline()
    ignored.terminate()
    rest = ignored.stderr.read()
    assert ignored.wait(PATIENCE) in {CANNOT_BEGIN, -signal.SIGTERM}  # or before its window was there
    assert said.startswith(sentence(AlreadyOpenError()))
    assert "Traceback" not in rest
