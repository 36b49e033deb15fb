"""The channel to a running program, spoken to through real sockets by friends and by others."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import socket
import stat
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from launches import near_home
from PySide6.QtNetwork import QLocalSocket
from world import eventually

from timeneye_desktop.system.channel import places
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.channel_qt import Channel
from timeneye_desktop.system.paths import HOME_VARIABLE, Paths, find_paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets that are files")
Tell = Callable[[Callable[[str], Awaitable[None]]], None]


@pytest.fixture
def paths() -> Iterator[Paths]:
    with near_home() as home:
        made = find_paths({HOME_VARIABLE: str(home)})
        made.make()
        yield made


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def listening(scenario: Callable[..., Any], paths: Paths, heard: list[str]) -> Tell:
    """Tells a story about a program that listens; its place is what the story gets."""

    def hear(line: str, answer: Callable[[str], None]) -> None:
        heard.append(line)
        answer("ok" if line == "raise" else "no")

    def run(story: Callable[[str], Awaitable[None]]) -> None:
        async def tell() -> None:
            channel = Channel(hear)
            try:
                await story(channel.open(places(paths)))
            finally:
                channel.close()

        scenario(tell)

    return run


async def said_to(place: str, data: bytes) -> bytes:
    """Send bytes as they are; all that comes back until the other side closes, which it has to."""
    reader, writer = await asyncio.open_unix_connection(place)
    try:
        writer.write(data)
        return await asyncio.wait_for(reader.read(), 20)
    except ConnectionError:
        return b""
    finally:
        writer.close()


def test_a_line_is_answered_and_that_was_all(listening: Tell, heard: list[str]) -> None:
    async def story(place: str) -> None:
        assert await said_to(place, b"raise\n") == b"ok\n"
        assert await ask(place, "raise") == "ok"
        assert heard == ["raise", "raise"]

    listening(story)


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"Raise\n",
        b"raise \n",
        b"raise\r\n",
        b"raise\0\n",
        b"raise\nraise\n",
        b"/etc/passwd\n",
        b"GET / HTTP/1.1\r\nHost: here\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n",
        b"r\xc3\xa4ise\n",
        b"x" * 255 + b"\n",
        b"raise" + b" " * 252,
        b"raise" * 2_000_000,
    ],
    ids=lambda data: repr(data[:12]),
)
def test_anything_else_is_answered_no_and_closed(listening: Tell, heard: list[str], data: bytes) -> None:
    async def story(place: str) -> None:
        assert await said_to(place, data) in {b"no\n", b""}  # a reset may overtake the word
        assert "raise" not in heard
        assert await ask(place, "raise") == "ok"

    listening(story)


def test_the_silent_and_the_slow_are_closed_and_keep_nobody_out_for_long(listening: Tell, heard: list[str]) -> None:
    async def drip(place: str) -> None:
        """One byte at a time, which is put up with for a second."""
        reader, writer = await asyncio.open_unix_connection(place)
        closed = asyncio.ensure_future(reader.read())
        while not closed.done():
            writer.write(b"x")
            await asyncio.wait({closed}, timeout=0.1)
        await asyncio.gather(closed, return_exceptions=True)
        writer.close()

    async def story(place: str) -> None:
        silent = [asyncio.create_task(said_to(place, b"")) for _ in range(6)]
        slow = asyncio.create_task(drip(place))
        assert await asyncio.wait_for(asyncio.gather(*silent), 20) == [b""] * 6
        await asyncio.wait_for(slow, 20)
        assert heard == []
        assert await ask(place, "raise") == "ok"

    listening(story)


def test_eight_are_let_in_at_a_time_and_who_was_turned_away_may_come_again(listening: Tell) -> None:
    async def until_closed(peer: socket.socket, number: int, ended: list[int]) -> None:
        assert await asyncio.get_running_loop().sock_recv(peer, 1) == b""
        ended.append(number)

    async def story(place: str) -> None:
        ended: list[int] = []
        with ExitStack() as stack:
            crowd = [stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in range(12)]
            for peer in crowd:
                peer.connect(place)  # they queue up: the program is not looked after meanwhile
                peer.setblocking(False)
            await asyncio.gather(*(until_closed(peer, number, ended) for number, peer in enumerate(crowd)))
        assert set(ended[:4]) == {8, 9, 10, 11}
        assert await ask(place, "raise") == "ok"

    listening(story)


def test_who_asks_and_never_reads_is_closed_too(listening: Tell, heard: list[str]) -> None:
    async def story(place: str) -> None:
        with ExitStack() as stack:
            for _ in range(5):
                peer = stack.enter_context(socket.socket(socket.AF_UNIX))
                peer.connect(place)
                peer.sendall(b"raise\n")
            assert await ask(place, "raise") == "ok"
        assert heard == ["raise"] * 6

    listening(story)


def test_hundreds_of_hostile_visits_leave_nothing_behind(listening: Tell) -> None:
    def held() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    async def story(place: str) -> None:
        await ask(place, "raise")
        files = held()
        for number in range(400):
            with socket.socket(socket.AF_UNIX) as peer, contextlib.suppress(BlockingIOError):  # the queue is full
                peer.setblocking(False)
                peer.connect(place)
                peer.send((b"", b"raise", b"x" * 5_000, b"\0\n\n")[number % 4] or b"\n")
            await asyncio.sleep(0)
        await eventually(lambda: held() <= files, "every visit is over")
        assert await ask(place, "raise") == "ok"
        gc.collect()
        assert not [thing for thing in gc.get_objects() if type(thing) is QLocalSocket]

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("counts open files in /proc")
    listening(story)


@pytest.mark.parametrize("mask", [0o022, 0o000])
def test_only_this_user_can_reach_it_whatever_the_umask(scenario: Callable[..., Any], paths: Paths, mask: int) -> None:
    def modes() -> dict[str, str]:
        return {found.name: stat.filemode(found.lstat().st_mode) for found in (runtime, *runtime.iterdir())}

    async def story() -> None:
        channel = Channel(lambda line, answer: answer(line))
        before = os.umask(mask)
        try:
            assert channel.open(places(paths)) == str(socket_file)
        finally:
            os.umask(before)
        assert modes() == {runtime.name: "drwx------", socket_file.name: "srwx------"}
        channel.close()
        assert modes() == {runtime.name: "drwx------"}

    runtime, socket_file = paths.runtime, Path(places(paths)[0])
    runtime.rmdir()
    before = os.umask(mask)
    try:
        paths.make()
    finally:
        os.umask(before)
    scenario(story)


def test_a_socket_that_a_killed_program_left_is_replaced(scenario: Callable[..., Any], paths: Paths) -> None:
    async def story() -> None:
        left = socket.socket(socket.AF_UNIX)
        left.bind(places(paths)[0])
        left.close()
        assert await ask(places(paths)[0], "raise") == ""
        channel = Channel(lambda _line, answer: answer("ok"))
        assert channel.open(places(paths)) == places(paths)[0]
        assert await ask(places(paths)[0], "raise") == "ok"
        channel.close()

    scenario(story)


@pytest.mark.parametrize("what", ["link", "dangling link", "link to a socket", "file", "folder"])
def test_what_is_not_ours_stays_as_it_is_and_the_next_place_is_taken(
    scenario: Callable[..., Any], paths: Paths, what: str
) -> None:
    first, second = (Path(place) for place in places(paths))
    other = paths.config / "other"
    if what == "file":
        first.write_text("somebody's notes")
    elif what == "folder":
        first.mkdir()
    else:
        first.symlink_to(other)
    if what == "link":
        other.write_text("somebody's notes")
    with socket.socket(socket.AF_UNIX) as elsewhere:
        if what == "link to a socket":
            elsewhere.bind(str(other))
            elsewhere.listen()
        before = first.lstat()

        async def story() -> None:
            channel = Channel(lambda _line, answer: answer("ok"))
            assert channel.open(places(paths)) == str(second)
            assert await ask(str(first), "raise") == ""  # nor is it followed
            assert await ask(str(second), "raise") == "ok"
            channel.close()

        scenario(story)
        assert (first.lstat().st_ino, first.lstat().st_mode) == (before.st_ino, before.st_mode)
    assert os.path.lexists(other) is (what in {"link", "link to a socket"})


def test_where_no_path_is_short_enough_the_app_goes_on_without(
    scenario: Callable[..., Any], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path / "a-rather-long-name" / ("x" * 100))})
    paths.make()
    assert places(paths) == ()

    async def story() -> None:
        channel = Channel(lambda line, answer: answer(line))
        assert not channel.open(places(paths))
        channel.close()

    scenario(story)
    assert "no channel" in caplog.text


def test_two_data_folders_are_two_programs_and_two_ways_to_one_are_one(tmp_path: Path) -> None:
    with near_home() as home, near_home() as other:
        mine = find_paths({HOME_VARIABLE: str(home)})
        runtime = mine.runtime
        theirs = find_paths({HOME_VARIABLE: str(other)})
        assert Path(places(mine)[0]).name != Path(places(theirs)[0]).name
        (tmp_path / "way").symlink_to(home)
        again = find_paths({HOME_VARIABLE: str(tmp_path / "way")})
        same = Paths(again.config, again.data, again.state, runtime)
        assert places(same)[0] == places(mine)[0]
