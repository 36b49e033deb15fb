"""In which thread does the server live, and how does it hang up?"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from timeneye_desktop.sandbox.door import Door
from timeneye_desktop.sandbox.gate import Gate

_PATIENCE: Final = 10.0
_KEEP_ALIVE: Final = 30

Drop = Callable[[object], None]


class Lines:
    """The connections that stand, by the address of the client; used in the server's thread only."""

    def __init__(self) -> None:
        self._transports: dict[object, asyncio.Transport] = {}
        self.are_open = True

    def came(self, client: object, transport: asyncio.Transport) -> None:
        self._transports[client] = transport
        if not self.are_open:
            transport.abort()

    def went(self, client: object, transport: object) -> None:
        if self._transports.get(client) is transport:  # a port can be in use again before the old line is gone
            del self._transports[client]

    def drop(self, client: object) -> None:
        if client in self._transports:
            self._transports[client].abort()

    async def drop_all(self) -> None:
        while self._transports:
            for transport in tuple(self._transports.values()):
                transport.abort()
            await asyncio.sleep(0)


class Line(H11Protocol):
    """Uvicorn's HTTP over one connection that can be dropped from outside."""

    def __init__(self, config: uvicorn.Config, state: ServerState, lines: Lines) -> None:
        super().__init__(config=config, server_state=state, app_state={})
        self._lines = lines

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self._lines.came(self.client, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._lines.went(self.client, self.transport)


class Serving:
    """One run of the server: a port, a thread with a loop of its own, and a gate in front of the application."""

    def __init__(self, port: int, make_gate: Callable[[Drop], Gate]) -> None:
        self._door = Door(port)
        self._lines = Lines()
        self._state = ServerState()
        self._gate = make_gate(self._lines.drop)
        self._end = asyncio.Event()
        self._loop: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)

    def start(self, *, is_open: bool) -> int:
        """The port; OSError when it is taken."""
        port = self._door.hold()
        self._thread.start()
        self._loop.result(_PATIENCE)
        self.turn(is_open=is_open)
        return port

    def turn(self, *, is_open: bool) -> None:
        """Opens the port, or refuses on it and ends every connection; returns once that is done."""
        asyncio.run_coroutine_threadsafe(self._turn(is_open=is_open), self._loop.result()).result(_PATIENCE)

    def stop(self) -> None:
        self._loop.result().call_soon_threadsafe(self._end.set)
        self._thread.join(_PATIENCE)
        self._door.release()

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._live())
        finally:
            self._loop.cancel()  # whoever waits for a loop that never came

    async def _live(self) -> None:
        self._loop.set_result(asyncio.get_running_loop())
        await self._end.wait()
        await self._turn(is_open=False)
        await self._gate.close()
        while self._state.tasks:
            await self._lines.drop_all()
            await asyncio.wait(tuple(self._state.tasks), timeout=_PATIENCE)

    async def _turn(self, *, is_open: bool) -> None:
        self._lines.are_open = is_open
        if is_open:
            config = _config(self._gate)
            await self._door.open(lambda: Line(config, self._state, self._lines))
        else:
            self._door.shut()
            await self._lines.drop_all()


def _config(app: ASGIApp) -> uvicorn.Config:
    """Quiet, HTTP only; an error of the sandbox itself is all that may reach a log."""
    config = uvicorn.Config(
        app,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE,
    )
    config.load()
    return config
