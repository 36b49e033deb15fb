"""Does a server have to prove who it is, whatever the environment says?"""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any, Final

import pytest
from api.certificates import OPENSSL, Authority
from api.servers import Server, Told, answering

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.api.trust import trusted
from timeneye_desktop.domain.errors import CallError, NotSentError, UntrustedError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.ui.words import sentence

pytestmark = pytest.mark.skipif(not OPENSSL, reason="certificates are made with the openssl program")
READ: Final = Dialect10().timers.list()
CREATE: Final = Dialect10().projects.create("A")
SWITCHES: Final = {
    "PYTHONHTTPSVERIFY": "0",
    "REQUESTS_CA_BUNDLE": "",
    "CURL_CA_BUNDLE": "",
    "GIT_SSL_NO_VERIFY": "1",
    "NODE_TLS_REJECT_UNAUTHORIZED": "0",
    "HTTPX_VERIFY": "0",
    "SSL_VERIFY": "0",
    "SSL_CERT_FILE": "",
    "SSL_CERT_DIR": "",
}


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("firm"))


def ask(context: ssl.SSLContext) -> tuple[list[Any], list[bytes]]:
    """How a read and a write end, and what the server got to see of them."""
    told = Told()

    async def tell() -> list[Any]:
        async with Server(answering(200, b'{"timers": [], "id": 1}'), told, context) as server:
            api = Timeneye(f"https://localhost:{server.port}", Dialect10(), lambda: Secret("canary-token"), Transport())
            ends = [await end_of(api, call) for call in (READ, CREATE)]
            await api.close()
            return ends

    return asyncio.run(tell()), told.heard


async def end_of(api: Timeneye, call: Call[Any]) -> Any:
    try:
        return await api.run(call)
    except CallError as error:
        return error


def nothing_was_told(context: ssl.SSLContext) -> None:
    ends, heard = ask(context)
    assert [type(end) for end in ends] == [UntrustedError, UntrustedError]
    assert heard == []
    assert "does not trust the server's certificate" in sentence(ends[0])


def test_a_certificate_nobody_here_knows_gets_no_request(firm: Authority) -> None:
    nothing_was_told(firm.server("localhost"))


def test_no_variable_switches_the_check_off(firm: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in SWITCHES.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    nothing_was_told(firm.server("localhost"))
    assert not (tmp_path / "keys").exists(), "keys of the encryption are written nowhere"


def test_the_roots_of_a_firm_count(firm: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(firm.file))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    ends, heard = ask(firm.server("localhost"))
    assert ends[0].rows == ()
    assert b"Bearer: canary-token" in heard[0]
    assert not (tmp_path / "keys").exists()


def test_a_known_authority_does_not_vouch_for_another_name(firm: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(firm.file))
    nothing_was_told(firm.server("timeneye.invalid"))


def test_a_known_authority_does_not_vouch_for_ever(firm: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(firm.file))
    nothing_was_told(firm.server("localhost", days=-1))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_encryption_of_yesterday_is_not_spoken(firm: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(firm.file))
    old = firm.server("localhost")
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    old.minimum_version = ssl.TLSVersion.TLSv1
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    ends, heard = ask(old)
    assert all(isinstance(end, NotSentError) for end in ends)
    assert heard == []


@pytest.mark.skipif(ssl.get_default_verify_paths().cafile is None, reason="this computer keeps no file of roots")
def test_what_the_system_trusts_is_trusted() -> None:
    context = trusted({})
    assert len(context.get_ca_certs()) > 10
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_named_roots_that_are_missing_leave_nobody_to_trust() -> None:
    with pytest.raises(OSError, match="No such file"):
        trusted({"SSL_CERT_FILE": "missing.pem"})
