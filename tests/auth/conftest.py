"""What stands in for the far side of a sign-in when a test needs to choose its answers word by word."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from signed_in import Signed

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox


@dataclass
class Answering:
    """What one address answers with; a dict is sent as JSON."""

    status: int = 200
    body: Any = field(default_factory=dict)
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    held: threading.Event | None = None
    """The answer is written only after it is set."""


@dataclass
class LittleTimeneye:
    """A real HTTP server with a table of answers, and a record of who asked what."""

    address: str = ""
    answers: dict[str, Answering] = field(default_factory=dict)
    """By method and path, such as "GET /api/3/projects/"."""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Method and target, with the headers."""

    def says(self, what: str, body: Any = None, status: int = 200, **more: Any) -> None:
        self.answers[what] = Answering(status, {} if body is None else body, **more)

    def people(self, *teams: list[tuple[str, str]]) -> None:
        """One project per team."""
        projects = [{"id": str(n), "name": f"Project {n}", "isActive": "1"} for n in range(1, len(teams) + 1)]
        self.says("GET /api/3/projects/", {"projects": projects})
        for number, team in enumerate(teams, 1):
            users = [{"id": key, "name": name, "isPM": 0, "budgetMinutes": "0"} for key, name in team]
            self.says(f"GET /api/3/projects/{number}/users/", {"users": users})

    def targets(self, beginning: str) -> list[str]:
        return [target for target, _ in self.asked if target.startswith(beginning)]


@pytest.fixture
def little() -> Iterator[LittleTimeneye]:
    world = LittleTimeneye()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            self.rfile.read(length)
            world.asked.append((f"{self.command} {self.path}", dict(self.headers)))
            wanted = f"{self.command} {self.path.partition('?')[0]}"
            found = world.answers.get(wanted, Answering(404, {"message": "nothing here"}))
            body = found.body if isinstance(found.body, bytes) else json.dumps(found.body).encode()
            if found.held is not None:
                found.held.wait(60)
            self.send_response(found.status)
            for name, value in {"Content-Type": found.content_type, **found.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = _serve  # noqa: N815  names of the standard library

        def log_message(self, *_unused: object) -> None:
            """Nothing: the record is in `asked`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    world.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield world
    server.shutdown()
    server.server_close()
    thread.join()


class Browser:
    """Follows the start link the way a browser does, with its cookie, and then visits what it is told to."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.state, self.cookie, self.consent, self.came_back = "", "", "", ""
        self.is_there = True

    async def __call__(self, address: str) -> bool:
        self.opened.append(address)
        if self.is_there:
            await self.follow(address)
        return self.is_there

    async def follow(self, address: str) -> None:
        status, headers, _ = await self.get(address)
        assert status == 302
        self.cookie = headers["Set-Cookie"].partition(";")[0]
        self.consent = headers["Location"]
        self.state = parse_qs(urlsplit(self.consent).query)["state"][0]

    async def get(self, address: str) -> tuple[int, dict[str, str], bytes]:
        def ask() -> tuple[int, dict[str, str], bytes]:
            parts = urlsplit(address)
            client = HTTPConnection(parts.netloc, timeout=10)
            try:
                client.request("GET", address.partition(parts.netloc)[2], headers={"Cookie": self.cookie})
                answer = client.getresponse()
                return answer.status, dict(answer.headers), answer.read()
            finally:
                client.close()

        return await asyncio.to_thread(ask)

    async def come_back(self, sign_in: SignIn, query: str) -> bytes:
        """Arrive at the callback, follow to the done page, and say what it shows."""
        origin = "http://" + urlsplit(sign_in.start_link).netloc
        self.came_back = f"{origin}/timeneye/callback?{query}"
        status, headers, _ = await self.get(self.came_back)
        assert (status, headers["Location"]) == (303, "/timeneye/done")
        return (await self.get(origin + headers["Location"]))[2]


def connect_to(server: str, token: Callable[[], Secret | None]) -> Timeneye:
    return Timeneye(server, Dialect10(), token, Transport())


@pytest.fixture
def connect() -> Callable[..., Timeneye]:
    return connect_to


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def server(little: LittleTimeneye) -> LittleTimeneye:
    """A Timeneye that gives tokens for any code, to a person who sees only herself."""
    little.says("GET /token", {"accessToken": "access-1", "refreshToken": "refresh-1", "expiration": 1209600})
    little.people([("7", "Ada Berg")], [("7", "Ada Berg")])
    return little


@pytest.fixture
def attempt(free_port: int) -> Callable[..., None]:
    """Plays a story with a fresh attempt to sign in, its browser and its vault, and cancels it at the end."""

    def run(story: Callable[..., Coroutine[Any, Any, None]], server: LittleTimeneye, **more: Any) -> None:
        async def tell() -> None:
            browser, vault = Browser(), MemoryVault()
            keys = more.pop("keys", AppKeys(" 42 ", Secret('"s3cret"\n')))
            options = {"port": free_port, "connect": connect_to, "vault": vault, "opener": browser, **more}
            sign_in = SignIn(server.address, keys, **options)
            try:
                await story(sign_in, browser, vault)
            finally:
                await sign_in.cancel()

        asyncio.run(tell())

    return run


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A whole Timeneye, which renews."""
    with Sandbox() as running:
        running.registration.renews = True
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def told(sandbox: Sandbox, tmp_path: Path, vault: MemoryVault) -> Callable[[Callable[[Signed], Awaitable[None]]], None]:
    """Tells a story about somebody whose token has just run out."""

    def run(story: Callable[[Signed], Awaitable[None]]) -> None:
        async def tell() -> None:
            signed = Signed(sandbox, tmp_path, vault)
            await signed.sign_in()
            sandbox.expire_tokens()
            try:
                await story(signed)
            finally:
                await signed.close()

        asyncio.run(tell())

    return run
