"""Is a proxy used where one is named, and does it learn nothing but where the line leads?"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from api.certificates import OPENSSL, Authority
from api.servers import Line, Server, Told, answering

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.domain.errors import CallError, NotSentError
from timeneye_desktop.domain.secret import Secret

pytestmark = [
    pytest.mark.skipif(not OPENSSL, reason="certificates are made with the openssl program"),
    pytest.mark.hostile(45),
]
HOST: Final = "timeneye.invalid"
PASSWORD: Final = "canary-pw-51"
TOKEN: Final = "canary-token-51"
READ: Final = Dialect10().timers.list()


class Firm:
    """A proxy on this computer and a server behind it, which only the proxy can reach."""

    def __init__(self, authority: Authority, *, lets_through: bool = True) -> None:
        self._context = authority.server(HOST)
        self._lets_through = lets_through
        self._behind = 0
        self._server, self._proxy = Told(), Told()

    @property
    def asked(self) -> list[bytes]:
        """What the proxy saw before the encryption began."""
        return self._proxy.heard

    @property
    def heard(self) -> list[bytes]:
        """What the server saw."""
        return self._server.heard

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[int]:
        """The proxy's port."""
        rows = answering(200, b'{"timers": []}', "Connection: close")
        async with Server(rows, self._server, self._context) as server, Server(self._pass_on, self._proxy) as proxy:
            self._behind = server.port
            yield proxy.port

    async def _pass_on(self, line: Line) -> None:
        await line.request()
        if not self._lets_through:
            await line.say(b"HTTP/1.1 407 Not with %s\r\nContent-Length: 0\r\n\r\n" % PASSWORD.encode())
            return
        await line.say(b"HTTP/1.1 200 Go on\r\n\r\n")
        inner, outer = await asyncio.open_connection("127.0.0.1", self._behind)
        try:
            await asyncio.gather(_copy(line.reader, outer), _copy(inner, line.writer))
        finally:
            outer.close()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while piece := await source.read(65536):
            target.write(piece)
            await target.drain()
        target.write_eof()


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


@pytest.fixture
def talkative(tmp_path: Path) -> Iterator[Path]:
    """The log at its most talkative."""
    mask = Mask()
    before = logging.getLogger().level
    path = start_logging(tmp_path, mask, level=logging.DEBUG)
    assert path is not None
    yield path
    stop_logging(mask)
    logging.getLogger().setLevel(before)


def ask(firm: Firm, monkeypatch: pytest.MonkeyPatch, name: str = "HTTPS_PROXY") -> Any:
    async def tell() -> Any:
        async with firm.open() as port:
            monkeypatch.setenv(name, f"http://me:{PASSWORD}@127.0.0.1:{port}")
            api = Timeneye(f"https://{HOST}", Dialect10(), lambda: Secret(TOKEN), Transport())
            try:
                return await api.run(READ)
            except CallError as error:
                logging.getLogger("timeneye_desktop").warning("failed", exc_info=error)
                return error
            finally:
                await api.close()

    return asyncio.run(tell())


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_server_is_reached_through_the_proxy_which_sees_no_token(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, talkative: Path, name: str
) -> None:
    firm = Firm(authority)
    assert ask(firm, monkeypatch, name).rows == ()
    assert firm.asked[0].startswith(b"CONNECT timeneye.invalid:443 ")
    assert base64.b64encode(f"me:{PASSWORD}".encode()) in firm.asked[0], "the proxy is told who asks"
    assert TOKEN.encode() not in firm.asked[0]
    assert f"Bearer: {TOKEN}".encode() in firm.heard[0]
    assert b"proxy" not in firm.heard[0].lower(), "the server is not told about the proxy"
    assert PASSWORD not in talkative.read_text()


def test_a_proxy_that_refuses_leaves_its_password_nowhere(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, talkative: Path
) -> None:
    error = ask(Firm(authority, lets_through=False), monkeypatch)
    assert isinstance(error, NotSentError)
    assert PASSWORD not in "".join(traceback.format_exception(error))
    assert PASSWORD not in f"{error!r} {error.detail}"
    assert "failed" in talkative.read_text()
    assert PASSWORD not in talkative.read_text()


def test_names_that_need_no_proxy_get_none(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", HOST)
    firm = Firm(authority)
    assert isinstance(ask(firm, monkeypatch), NotSentError), "nobody else can reach it"
    assert firm.asked == []


def test_a_password_kept_for_other_programs_is_not_sent(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".netrc").write_text(f"machine {HOST} login me password canary-netrc\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    firm = Firm(authority)
    assert ask(firm, monkeypatch).rows == ()
    assert b"authorization" not in firm.heard[0].lower()
