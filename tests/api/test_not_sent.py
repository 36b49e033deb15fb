"""What never left this computer, and is it said so?"""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from datetime import date
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotSentError
from timeneye_desktop.domain.secret import Secret

API: Final = Dialect10()
READ: Final = API.timers.list()
NOTES: Final = "caf\u00e9 & tea = 50%+1 \U0001f375 \u202e#?/<b>"
WORK: Final = Work(PhaseKey("41", "310"), 75, date(2026, 3, 2), NOTES)
CREATE: Final = API.entries.create(WORK, "7")
OF_EVERY_KIND: Final = (READ, CREATE, API.entries.update("9001", WORK, "7"), API.entries.delete("9001"))


def run(server: str, call: Call[Any], *, connect: float = 5, whole: float = 5) -> Any:
    async def tell() -> Any:
        api = Timeneye(server, Dialect10(), lambda: Secret("t"), Transport(connect, whole))
        try:
            return await api.run(call)
        finally:
            await api.close()

    return asyncio.run(tell())


def test_a_refused_connection_was_not_sent() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}"
        for call in OF_EVERY_KIND:
            with pytest.raises(NotSentError):
                run(url, call)


def test_a_name_nobody_has_was_not_sent() -> None:
    for call in OF_EVERY_KIND:
        with pytest.raises(NotSentError):
            run("https://nobody.invalid", call)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full queue")
def test_a_connection_that_is_not_taken_in_time_was_not_sent() -> None:
    with socket.socket() as full, socket.socket() as one, socket.socket() as two:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for line in (one, two):
            line.setblocking(False)
            line.connect_ex(full.getsockname())
        with pytest.raises(NotSentError) as caught:
            run(f"http://127.0.0.1:{full.getsockname()[1]}", CREATE, connect=0.3)
    assert caught.value.detail == "ConnectTimeout"


def test_a_server_that_cannot_do_tls_was_not_sent_to(ask: Any) -> None:
    async def plain(line: Any) -> None:
        line.heard.append(await line.reader.read(5))
        await line.say(b"HTTP/1.1 400 Plain\r\n\r\n")

    told = ask(plain, *OF_EVERY_KIND, tls=True)
    assert [type(error) for error in told.errors] == [NotSentError] * 4
    assert [heard[0] for heard in told.heard] == [0x16] * 4, "a TLS greeting and nothing of the request"


def test_plain_http_to_another_computer_is_refused_before_anything_leaves() -> None:
    for server in ("http://track.timeneye.com", "ftp://127.0.0.1", "https://me:pw@127.0.0.1", ""):
        with pytest.raises(NotSentError) as caught:
            run(server, CREATE)
        assert caught.value.detail == "address"


@pytest.mark.parametrize("notes", ["\ud800", "x\udfff"])
def test_what_cannot_be_encoded_was_not_sent(ask: Any, says: Any, notes: str) -> None:
    told = ask(says(), API.timers.start(PhaseKey("1", "2"), 0, notes), API.projects.update("1", name=notes))
    assert [type(error) for error in told.errors] == [NotSentError, NotSentError]
    assert told.heard == []


@pytest.mark.parametrize(
    "environment",
    [
        {"HTTPS_PROXY": "gopher://proxy.invalid"},
        {"HTTPS_PROXY": "socks5://proxy.invalid:1"},
        {"HTTPS_PROXY": "http://proxy.invalid:port"},
        {"HTTPS_PROXY": "http://me:pw@proxy.invalid:1"},
        {"SSL_CERT_FILE": "missing.pem"},
        {"SSL_CERT_DIR": "missing"},
    ],
    ids=lambda environment: next(iter(environment.values())),
)
def test_a_proxy_or_certificate_file_that_makes_no_sense_is_not_sent_and_no_crash(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for _ in range(2):
        with pytest.raises(NotSentError) as caught:
            run("https://nobody.invalid", CREATE)
        assert "pw" not in repr(caught.value)


def test_a_certificate_file_that_is_none_is_not_sent(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / "own.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "own.pem"))
    with pytest.raises(ssl.SSLError):
        ssl.create_default_context(cafile=str(tmp_path / "own.pem"))
    for call in OF_EVERY_KIND:
        with pytest.raises(NotSentError):
            run("https://nobody.invalid", call)
