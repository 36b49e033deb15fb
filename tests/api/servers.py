"""A server on this computer that a test speaks for, byte by byte."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

from timeneye_desktop.domain.errors import CallError


@dataclass
class Line:
    """One connection, seen from the server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    heard: list[bytes]

    async def request(self) -> bytes:
        """The next request, whole."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        request = head + await self.reader.readexactly(length)
        self.heard.append(request)
        return request

    async def say(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
            await self.writer.drain()

    def reset(self) -> None:
        """Hang up as if the cable were cut: RST, not FIN."""
        line: socket.socket = self.writer.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Script = Callable[[Line], Awaitable[None]]


@dataclass
class Told:
    """How the calls of one story ended, and what the server got to see."""

    values: list[Any] = field(default_factory=list)
    errors: list[CallError] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)
    lines: int = 0

    @property
    def error(self) -> CallError:
        assert not self.values, f"there was an answer: {self.values}"
        return self.errors[-1]


class Server:
    """A server on loopback that does to every connection what the script says."""

    def __init__(self, script: Script, told: Told, context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._told = told
        self._context = context
        self._tasks: set[asyncio.Task[None]] = set()
        self.url = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context)
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def port(self) -> int:
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._told.lines += 1
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await self._script(Line(reader, writer, self._told.heard))
        writer.close()
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await writer.wait_closed()


def answering(status: int = 200, body: bytes = b"{}", *headers: str, content_type: str = "application/json") -> Script:
    """Says the same to every request, on connections that stay open."""
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body)}", *headers]
    lines += [f"Content-Type: {content_type}"] if content_type else []

    async def script(line: Line) -> None:
        while True:
            await line.request()
            await line.say("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    return script
