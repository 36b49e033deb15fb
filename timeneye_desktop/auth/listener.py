"""The door on the loopback that the browser comes back to (sign-in 3.2 and 3.3, limits)."""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import sys
from collections.abc import Awaitable, Callable
from typing import Final

import h11

from timeneye_desktop.auth.pages import rejection
from timeneye_desktop.auth.request import Reply, Request
from timeneye_desktop.domain.errors import PortTakenError
from timeneye_desktop.system.port_holder import port_holder

log = logging.getLogger(__name__)

HOST: Final = "127.0.0.1"
MAX_BYTES: Final = 16 * 1024
MAX_SECONDS: Final = 5.0
MAX_CONNECTIONS: Final = 16
MAX_REQUESTS: Final = 64
_LINGER_SECONDS: Final = 1.0
_LINGER_BYTES: Final = 2 * 1024 * 1024
_TOO_LARGE: Final = 431
_WRONG_HOST: Final = 421
_BAD: Final = 400
_HTTP: Final = re.compile(rb"[A-Z]{3,8} ")

Answer = Callable[[Request], Awaitable[Reply]]


class Listener:
    """Serves one request per connection on 127.0.0.1:port until it is closed."""

    def __init__(self, port: int, answer: Answer) -> None:
        self._port = port
        self._answer = answer
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()
        self._served = 0

    @property
    def address(self) -> tuple[str, int] | None:
        """Where it listens; None while closed."""
        if self._server is None:
            return None
        host, port = self._server.sockets[0].getsockname()
        return host, port

    async def open(self) -> None:
        """Bind. PortTakenError when another program has the port (or this user may not have it)."""
        try:
            bound = _bind(self._port)
            self._server = await asyncio.start_server(self._connected, sock=bound, limit=MAX_BYTES)
        except (OSError, OverflowError) as error:
            holder = await asyncio.to_thread(port_holder, self._port)
            raise PortTakenError(str(self._port), holder or "") from error

    async def close(self, grace: float = 0.5) -> None:
        """Free the port at once; pages on their way get `grace` seconds to arrive."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        await asyncio.sleep(0)  # what was accepted just now is among the open ones then
        if self._open:
            await asyncio.wait(self._open, timeout=grace)
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(self._open, timeout=grace)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or len(self._open) >= MAX_CONNECTIONS or self._served >= MAX_REQUESTS:
            await _leave(writer)
            return
        self._open.add(task)
        try:
            await self._serve(reader, writer)
        except (OSError, TimeoutError):
            log.debug("sign-in: a connection ended early")
        except asyncio.CancelledError:
            log.debug("sign-in: a connection was closed with the listener")
        finally:
            await _leave(writer)
            self._open.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = h11.Connection(h11.SERVER, max_incomplete_event_size=MAX_BYTES)
        async with asyncio.timeout(MAX_SECONDS):
            request = await _read(talk, reader)
        if request is None:
            return
        self._served += 1
        reply = request if isinstance(request, Reply) else await self._answer(request)
        is_head = isinstance(request, Request) and request.method == b"HEAD"
        async with asyncio.timeout(MAX_SECONDS):
            writer.write(_bytes(talk, reply, with_body=not is_head))
            await writer.drain()
            writer.write_eof()
        await _drain(reader)


async def _leave(writer: asyncio.StreamWriter) -> None:
    """Close, and see that it is closed: a socket left to the garbage collector is nobody's."""
    writer.close()
    try:
        async with asyncio.timeout(_LINGER_SECONDS):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()


async def _read(talk: h11.Connection, reader: asyncio.StreamReader) -> Request | Reply | None:
    """The head of the first request; a Reply when it must be refused unread; None when it is not HTTP at all."""
    received, beginning = 0, b""
    while True:
        try:
            event = talk.next_event()
        except h11.RemoteProtocolError as error:
            return _refusal(error, beginning)
        if isinstance(event, h11.Request):
            return Request(event.method, event.target, tuple(event.headers))
        if event is not h11.NEED_DATA:
            return None
        data = await reader.read(MAX_BYTES + 1 - received)
        received += len(data)
        if received > MAX_BYTES:
            return rejection(_TOO_LARGE)
        beginning = beginning or data[:16]
        talk.receive_data(data)


def _refusal(error: h11.RemoteProtocolError, beginning: bytes) -> Reply | None:
    """What h11 does not let pass. To what is not HTTP at all (TLS, SSH, noise) nothing is said."""
    if error.error_status_hint == _TOO_LARGE:
        return rejection(_TOO_LARGE)
    if not _HTTP.match(beginning):
        return None
    return rejection(_WRONG_HOST if "Host" in str(error) else _BAD)


def _bytes(talk: h11.Connection, reply: Reply, *, with_body: bool) -> bytes:
    headers = [
        *((name.encode(), value.encode()) for name, value in reply.headers),
        (b"Content-Length", str(len(reply.body)).encode()),
        (b"Connection", b"close"),
    ]
    head = talk.send(h11.Response(status_code=reply.status, headers=headers)) or b""
    return head + (reply.body if with_body else b"")


async def _drain(reader: asyncio.StreamReader) -> None:
    """Swallow what still comes, within limits: closing over unread bytes would destroy the page on its way."""
    swallowed = 0
    try:
        async with asyncio.timeout(_LINGER_SECONDS):
            while swallowed < _LINGER_BYTES and (data := await reader.read(65536)):
                swallowed += len(data)
    except TimeoutError:
        log.debug("sign-in: the other side did not close")


def _bind(port: int) -> socket.socket:
    """A listening address that no other program can share."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # only past connections in TIME_WAIT
        bound.bind((HOST, port))
        bound.listen(MAX_CONNECTIONS)
        bound.setblocking(False)
    except (OSError, OverflowError):
        bound.close()
        raise
    return bound
