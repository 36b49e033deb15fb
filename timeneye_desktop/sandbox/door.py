"""How do we keep one port and still refuse connections on it?"""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import Final

HOST: Final = "127.0.0.1"
_BACKLOG: Final = 128


class Door:
    """A loopback port. Closed, it refuses; where the system allows (Linux) nobody else can take it meanwhile."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._holder: socket.socket | None = None
        self._server: asyncio.Server | None = None

    def hold(self) -> int:
        """Takes the port and says which; OSError when it is taken."""
        holder = self._bound(self._port)
        if self._port == 0:  # only now, or the system might give out a port that another closed door holds
            holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._port = holder.getsockname()[1]
        if sys.platform == "linux":
            self._holder = holder  # bound and never listening: connections are refused, the port is not free
        else:
            holder.close()
        return self._port

    async def open(self, answer: Callable[[], asyncio.Protocol]) -> None:
        if self._server is None:
            loop = asyncio.get_running_loop()
            with ExitStack() as undo:
                listener = self._bound(self._port)
                undo.callback(listener.close)
                self._server = await loop.create_server(answer, sock=listener, backlog=_BACKLOG)
                undo.pop_all()

    def shut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        if self._holder is not None:
            self._holder.close()
            self._holder = None

    @staticmethod
    def _bound(port: int) -> socket.socket:
        with ExitStack() as undo:
            # The protocol is named because asyncio else leaves Nagle's delay on: 40 ms an answer.
            bound = undo.enter_context(socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP))
            if port and sys.platform != "win32":  # there it would let anyone share the port
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind((HOST, port))
            undo.pop_all()
        return bound
