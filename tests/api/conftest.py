"""What answers a test of the client byte by byte?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import pytest
from api.servers import Script, Server, Told, answering

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.errors import CallError
from timeneye_desktop.domain.secret import Secret

TOKEN: Final = "canary-token-8c1f"
Story = Callable[[Timeneye], Awaitable[Any]]


@pytest.fixture
def says() -> Callable[..., Script]:
    return answering


@pytest.fixture
def ask() -> Callable[..., Told]:
    """`ask(script, call, ...)` runs the calls one after the other against a server that follows the script.

    In the place of a call may stand a coroutine function that takes the client.
    """

    def run(script: Script, *calls: Call[Any] | Story, token: str = TOKEN, whole: float = 5, tls: bool = False) -> Told:
        told = Told()

        async def tell() -> None:
            async with Server(script, told) as server:
                url = server.url.replace("http:", "https:") if tls else server.url
                api = Timeneye(url, Dialect10(), lambda: Secret(token), Transport(whole=whole))
                try:
                    for call in calls:
                        try:
                            told.values.append(await (call(api) if callable(call) else api.run(call)))
                        except CallError as error:
                            told.errors.append(error)
                finally:
                    await api.close()

        asyncio.run(tell())
        return told

    return run
