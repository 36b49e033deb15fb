"""Does the real program stay whole, and as small as it was, when thousands knock?"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from launches import COMMAND, PATIENCE, environment, launched, near_home, place

from timeneye_desktop.system.channel_ask import ask

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="reads /proc")

MANY = 1_000
ROOM = 8 * 1024
"""KiB that memory may differ by: what Qt and the allocator keep for the next time."""
LINES = ("raise", "keys a-word", "quick-entry", *("status",) * 17)
HOSTILE = (
    b"",
    b"raise",
    b"\0\xff\n\n",
    b"x" * 20_000,
    b"GET / HTTP/1.1\r\n\r\n",
    b"do {\n",
    b"do " + b"[" * 5_000 + b"\n",
    b'do {"v": 1, "verb": "log", "text": 7}\n',
    b"status " + b"y" * 300 + b"\n",
    b"status\nstatus\nstatus\n",
)


@dataclass(frozen=True, slots=True)
class Size:
    files: int
    threads: int
    kib: int


class Running:
    def __init__(self, app: subprocess.Popen[bytes], home: Path) -> None:
        self.app, self.home, self.there = app, home, place(home / "demo")

    def size(self) -> Size:
        of = Path("/proc", str(self.app.pid))
        told = dict(line.split(":", 1) for line in (of / "status").read_text().splitlines())
        return Size(len(list((of / "fd").iterdir())), int(told["Threads"]), int(told["VmRSS"].split()[0]))

    def ask(self, line: str) -> str:
        return asyncio.run(ask(self.there, line))

    def is_as_small_as(self, before: Size) -> None:
        """Once every visit is over."""
        deadline = time.monotonic() + PATIENCE
        while (now := self.size()).files > before.files or now.threads > before.threads:
            assert time.monotonic() < deadline, (before, now)
            time.sleep(0.05)
        assert now.kib - before.kib < ROOM, (before, now)


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """The sample company at work, with the windows already made that are asked for below."""
    command = (*COMMAND, "--demo")
    with (
        near_home() as home,
        subprocess.Popen(command, env=environment(home), stderr=subprocess.PIPE) as app,  # noqa: S603  our own words
    ):
        there = Running(app, home)
        deadline = time.monotonic() + PATIENCE
        while not json.loads(there.ask("status") or '{"timer": null}')["timer"]:
            assert app.poll() is None, app.stderr.read() if app.stderr else ""
            assert time.monotonic() < deadline, "it does not begin"
            time.sleep(0.05)
        for line in LINES * 3:
            assert there.ask(line) not in {"", "no"}
        yield there
        app.terminate()
        assert app.wait(PATIENCE) == 0
        assert app.stderr is not None
        assert b"Traceback" not in app.stderr.read()


def test_a_thousand_second_launches_leave_nothing_behind(running: Running) -> None:
    async def launches() -> set[str]:
        return {(await ask(running.there, LINES[number % len(LINES)]))[:2] for number in range(MANY)}

    before = running.size()
    assert asyncio.run(launches()) == {"ok", '{"'}
    for words in ((), ("--hidden",), ("--page", "keys"), ("--quick-entry",)):
        done = launched(running.home, "--demo", *words)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    running.is_as_small_as(before)
    assert running.app.poll() is None


def test_a_thousand_hostile_visitors_leave_nothing_behind(running: Running) -> None:
    order = random.Random(7)  # noqa: S311  no secret
    before = running.size()
    held: list[socket.socket] = []
    for number in range(MANY):
        peer = socket.socket(socket.AF_UNIX)
        peer.connect(running.there)  # which waits for its turn
        with contextlib.suppress(OSError):  # it was turned away already
            peer.sendall(HOSTILE[number % len(HOSTILE)])
        held.append(peer)
        if len(held) > (5 if number < MANY // 2 else 20):  # more than are let in at a time
            held.pop(order.randrange(len(held))).close()
    for peer in held:
        peer.close()
    running.is_as_small_as(before)
    assert json.loads(running.ask("status"))["open"]
