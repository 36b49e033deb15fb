"""The door on the loopback, knocked at through real sockets."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import sys
from collections.abc import Awaitable, Callable
from http.client import HTTPConnection
from typing import TypeVar

import pytest

from timeneye_desktop.auth import listener as listener_module
from timeneye_desktop.auth.listener import MAX_CONNECTIONS, MAX_REQUESTS, Listener
from timeneye_desktop.auth.pages import page, returned
from timeneye_desktop.auth.request import Reply, Request
from timeneye_desktop.domain.errors import PortTakenError
from timeneye_desktop.domain.page_words import ENGLISH

T = TypeVar("T")


async def answer(request: Request) -> Reply:
    return page(200, returned(ENGLISH), ("X-Target", request.target.decode()))


async def with_listener(scenario: Callable[[Listener, int], Awaitable[T]]) -> T:
    door = Listener(0, answer)
    await door.open()
    assert door.address is not None
    try:
        return await scenario(door, door.address[1])
    finally:
        await door.close()


async def raw(port: int, data: bytes, *, eof: bool = False) -> bytes:
    """Send bytes as they are; all that comes back until the other side closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        if eof:
            writer.write_eof()
        return await asyncio.wait_for(reader.read(), 10)
    except ConnectionError:
        return b""
    finally:
        writer.close()


def status(answered: bytes) -> int:
    return int(answered.split(b" ", 2)[1]) if answered else 0


GET = b"GET /timeneye/done?x=%2F HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def test_an_ordinary_client_gets_the_page_and_the_connection_is_closed() -> None:
    async def scenario(_door: Listener, port: int) -> None:
        def ask() -> None:
            client = HTTPConnection("127.0.0.1", port, timeout=10)
            client.request("GET", "/timeneye/done?x=%2F")
            got = client.getresponse()
            assert got.status == 200
            assert got.read() == returned(ENGLISH)
            assert got.headers["X-Target"] == "/timeneye/done?x=%2F"
            assert got.headers["Connection"] == "close"
            client.close()

        await asyncio.to_thread(ask)

    asyncio.run(with_listener(scenario))


@pytest.mark.hostile(22)
@pytest.mark.hostile(23)
@pytest.mark.parametrize("container", ["", "docker", "podman"])
def test_it_listens_on_one_address_of_the_loopback_wherever_it_runs(
    container: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("container", container)

    async def scenario(door: Listener, port: int) -> None:
        assert door.address == ("127.0.0.1", port)
        with pytest.raises(OSError, match="Connect call failed"):  # nor on the rest of the loopback, as 0.0.0.0 would
            await asyncio.open_connection("127.0.0.2", port)
        assert status(await raw(port, GET)) == 200

    asyncio.run(with_listener(scenario))


@pytest.mark.hostile(19)
def test_a_port_in_use_is_told_and_never_shared() -> None:
    async def scenario(_door: Listener, port: int) -> None:
        with pytest.raises(PortTakenError) as caught:
            await Listener(port, answer).open()
        assert caught.value.detail == str(port)

    asyncio.run(with_listener(scenario))
    with pytest.raises(PortTakenError):
        asyncio.run(Listener(70_000, answer).open())


@pytest.mark.hostile(21)
@pytest.mark.skipif(not hasattr(socket, "SO_REUSEPORT"), reason="this system has no SO_REUSEPORT")
def test_another_program_cannot_bind_beside_us() -> None:
    async def scenario(_door: Listener, port: int) -> None:
        with socket.socket() as thief:
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with pytest.raises(OSError, match="in use"):
                thief.bind(("127.0.0.1", port))

    asyncio.run(with_listener(scenario))


@pytest.mark.hostile(26)
def test_closing_frees_the_port_at_once_even_with_a_silent_visitor() -> None:
    async def scenario() -> None:
        door = Listener(0, answer)
        await door.open()
        assert door.address is not None
        port = door.address[1]
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        began = asyncio.get_running_loop().time()
        await door.close(grace=0.1)
        assert asyncio.get_running_loop().time() - began < 5
        assert door.address is None
        with pytest.raises(ConnectionError):
            await asyncio.open_connection("127.0.0.1", port)
        again = Listener(port, answer)
        await again.open()
        await again.close()
        writer.close()

    asyncio.run(scenario())


@pytest.mark.hostile(2)
def test_idle_visitors_do_not_delay_the_browser_and_are_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "MAX_SECONDS", 0.5)

    async def scenario(_door: Listener, port: int) -> None:
        idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(10)]
        assert status(await raw(port, GET)) == 200
        for reader, writer in idle:
            assert await asyncio.wait_for(reader.read(), 10) == b""
            writer.close()

    asyncio.run(with_listener(scenario))


@pytest.mark.hostile(3)
def test_a_visitor_of_one_byte_at_a_time_is_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "MAX_SECONDS", 0.3)

    async def scenario(_door: Listener, port: int) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        closed = asyncio.ensure_future(reader.read())
        try:
            for byte in GET * 50:
                writer.write(bytes([byte]))
                await asyncio.wait([closed], timeout=0.05)
                if closed.done():
                    break
            return await asyncio.wait_for(closed, 10)
        except ConnectionError:
            return b""
        finally:
            writer.close()

    assert asyncio.run(with_listener(scenario)) == b""


@pytest.mark.hostile(16)
@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 1_000_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"H%d: 1\r\n" % n for n in range(10_000)) + b"\r\n",
        b"GET /?" + b"q" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_too_much_is_answered_with_431(data: bytes) -> None:
    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, data)

    assert status(asyncio.run(with_listener(scenario))) == 431


@pytest.mark.hostile(18)
@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(200),
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x00\xff" * 50 + b"\r\n\r\n",
        b"\r\n" * 3,
    ],
)
def test_what_is_not_http_gets_no_word(data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, data, eof=True)

    assert asyncio.run(with_listener(scenario)) == b""
    assert "SSH" not in caplog.text


@pytest.mark.hostile(18)
def test_a_tls_client_is_turned_away() -> None:
    async def scenario(_door: Listener, port: int) -> None:
        context = ssl.create_default_context()
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await asyncio.open_connection("127.0.0.1", port, ssl=context)

    asyncio.run(with_listener(scenario))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 421),
        ("GET /\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n".encode(), 400),
        (b"GET / HTTP/9\r\nHost: a\r\n\r\n", 400),
    ],
)
def test_broken_requests_are_refused(data: bytes, expected: int) -> None:
    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, data)

    assert status(asyncio.run(with_listener(scenario))) == expected


@pytest.mark.hostile(17)
def test_of_two_requests_in_a_row_only_the_first_is_served() -> None:
    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, GET + GET.replace(b"done", b"other"))

    answered = asyncio.run(with_listener(scenario))
    assert answered.count(b"HTTP/1.1") == 1
    assert b"X-Target: /timeneye/done" in answered


def test_a_head_request_gets_no_body() -> None:
    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, GET.replace(b"GET", b"HEAD", 1))

    assert asyncio.run(with_listener(scenario)).endswith(b"\r\n\r\n")


def test_more_visitors_than_allowed_are_closed_and_the_others_stay() -> None:
    async def scenario(_door: Listener, port: int) -> bytes:
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MAX_CONNECTIONS)]
        assert await raw(port, GET) == b""
        held[0][1].write(GET)
        answered = await asyncio.wait_for(held[0][0].read(), 10)
        for _, writer in held:
            writer.close()
        return answered

    assert status(asyncio.run(with_listener(scenario))) == 200


def test_it_answers_a_limited_number_of_requests() -> None:
    async def scenario(_door: Listener, port: int) -> list[int]:
        return [status(await raw(port, GET)) for _ in range(MAX_REQUESTS + 2)]

    assert asyncio.run(with_listener(scenario)) == [200] * MAX_REQUESTS + [0, 0]


def test_it_works_on_the_loop_of_the_desktop(qapp: object) -> None:
    qasync = pytest.importorskip("qasync")

    async def scenario(_door: Listener, port: int) -> bytes:
        return await raw(port, GET)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp, already_running=False)) as runner:
        assert status(runner.run(with_listener(scenario))) == 200


@pytest.mark.hostile(21)
@pytest.mark.skipif(sys.platform != "win32", reason="exclusive addresses are a matter of Windows")
def test_on_windows_nobody_takes_the_address_over() -> None:
    async def scenario(_door: Listener, port: int) -> None:
        with socket.socket() as thief:
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with pytest.raises(OSError, match="10013"):
                thief.bind(("127.0.0.1", port))

    asyncio.run(with_listener(scenario))
