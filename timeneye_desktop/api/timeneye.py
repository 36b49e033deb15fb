"""Timeneye, as one person's token reaches it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect import Dialect
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.secret import Secret

T = TypeVar("T")


class Timeneye:
    def __init__(self, server: str, dialect: Dialect, token: Callable[[], Secret | None], transport: Transport) -> None:
        """`token` is asked before each call."""
        self.server = server
        self.dialect = dialect
        self._token = token
        self._transport = transport

    async def run(self, call: Call[T]) -> T:
        """One request, never repeated; raises CallError subclasses only."""
        token = None if call.basic is not None else self._token()
        return call.read(await self._transport.send(self.server, call, token))

    async def close(self) -> None:
        await self._transport.close()
