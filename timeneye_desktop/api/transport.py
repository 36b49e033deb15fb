"""The one place that speaks HTTP: deadlines, caps, no redirects, and what a failure proves."""

from __future__ import annotations

import asyncio
import base64
import logging
import ssl
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from timeneye_desktop import __version__
from timeneye_desktop.api.address import checked_server, is_loopback
from timeneye_desktop.api.body import Body
from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.cancelling import cancellable
from timeneye_desktop.api.trust import trusted
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import BadServerError, CallError, InDoubtError, NotSentError, UntrustedError
from timeneye_desktop.domain.secret import Secret

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_CONNECT: Final = 10.0
_WHOLE: Final = 30.0
"""Seconds for a whole request on the wall (delivery 2.4)."""
_WRITE_CAP: Final = 64 * 1024
_READ_CAP: Final = 5 * 1024 * 1024
_HEADERS: Final = {
    "Accept": "application/json, */*",  # a true negotiation failure must not look like a duplicate (api-10, 7.18)
    "Accept-Encoding": "identity",
    "User-Agent": f"TimeneyeDesktop/{__version__}",
}


class Transport:
    """Sends a call once. Reads share connections; a write gets its own, so that a stale one cannot make doubt."""

    def __init__(self, connect: float = _CONNECT, whole: float = _WHOLE, read_cap: int = _READ_CAP) -> None:
        """Seconds to connect, and for a whole request; bytes of an answer to a read."""
        self._connect = connect
        self._whole = whole
        self._read_cap = read_cap
        self._clients: dict[tuple[bool, bool], httpx.AsyncClient] = {}
        self._making = asyncio.Lock()

    async def send(self, server: str, call: Call[Any], token: Secret | None) -> Answer:
        """The answer, whatever its status; NotSentError, InDoubtError, or BlockedError by its look."""
        try:
            origin = checked_server(server)
        except BadServerError as error:
            raise NotSentError("address") from error
        client = await self._client(is_loopback(urlsplit(origin).hostname or ""), writes=call.writes)
        try:
            async with asyncio.timeout(self._whole):
                return await cancellable(self._exchange(client, origin, call, token))
        except TimeoutError as error:
            raise InDoubtError("deadline") from error

    async def close(self) -> None:
        for client in self._clients.values():
            await client.aclose()
        self._clients.clear()

    async def _exchange(self, client: httpx.AsyncClient, origin: str, call: Call[Any], token: Secret | None) -> Answer:
        import httpx

        secrets = _secrets(call, token)
        if not all(secret.isascii() and secret.isprintable() for secret in secrets):
            raise NotSentError("secret")  # the library's own refusal would quote it
        try:
            request = client.build_request(
                call.method,
                origin + call.path,
                params=list(call.query) or None,
                data=None if call.form is None else dict(call.form),
                json=call.json,
                headers=_headers(call, token),
            )
            response = await client.send(request, stream=True)
            try:
                body = await _body(response, _WRITE_CAP if call.writes else self._read_cap)
                body = body if response.is_success else _without(secrets, body)
            finally:
                await response.aclose()
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, headers.get("content-type", ""), headers, body)
        except httpx.HTTPError as error:
            failure = _proven(error)
        except (httpx.InvalidURL, ValueError):
            failure = NotSentError("request")
        raise failure  # not from the library's error, which may quote the address or what came over the line

    async def _client(self, is_here: bool, *, writes: bool) -> httpx.AsyncClient:  # noqa: FBT001  a key, not a mode
        async with self._making:
            kept = self._clients.get((is_here, writes))
            if kept is None:
                kept = await _elsewhere(lambda: self._make(is_here=is_here, writes=writes))
                self._clients[is_here, writes] = kept
            return kept

    def _make(self, *, is_here: bool, writes: bool) -> httpx.AsyncClient:
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        import httpx

        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)  # httpx logs whole addresses
        limits = httpx.Limits(max_keepalive_connections=0 if writes else 4, max_connections=8)
        with suppress(httpx.InvalidURL, ValueError, OSError, ImportError):
            return httpx.AsyncClient(
                verify=trusted(),
                headers=_HEADERS,
                timeout=httpx.Timeout(self._whole, connect=self._connect),
                limits=limits,
                follow_redirects=False,  # a redirect would carry the token elsewhere (api-10, 7.21)
                http2=False,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # the token says who asks, nothing else
                trust_env=not is_here,  # proxies, but never for this computer
            )
        raise NotSentError("environment")  # it names an impossible proxy or certificate file


async def _elsewhere(make: Callable[[], T]) -> T:
    """Reading the certificates takes tens of milliseconds: not on the loop that paints."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return await asyncio.wrap_future(thread.submit(make))


def _secrets(call: Call[Any], token: Secret | None) -> tuple[str, ...]:
    if call.basic is not None:
        return (call.basic.client_secret.reveal(), _pair(call.basic))
    return (token.reveal(),) if token else ()


def _pair(keys: AppKeys) -> str:
    return base64.b64encode(f"{keys.client_id}:{keys.client_secret.reveal()}".encode()).decode()


def _without(secrets: tuple[str, ...], body: bytes) -> bytes:
    """The words of a refusal, which may quote what was refused and are shown and logged."""
    for secret in filter(None, secrets):
        for spelling in (secret, secret.replace("/", "\\/")):  # as PHP writes JSON
            body = body.replace(spelling.encode(), b"***")
    return body


def _headers(call: Call[Any], token: Secret | None) -> Mapping[str, str]:
    headers = {}
    if call.basic is not None:
        headers["Authorization"] = f"Basic {_pair(call.basic)}"
    elif token and call.is_bearer:
        headers["Authorization"] = f"Bearer {token.reveal()}"
    elif token:
        headers["Bearer"] = token.reveal()  # the header's name, not a scheme (api-10, section 3)
    return headers


async def _body(response: httpx.Response, cap: int) -> bytes:
    """The unpacked body; what is longer than the cap is no answer of this service."""
    body = Body(response.headers.get("content-encoding", ""), cap, response.status_code)
    async for piece in response.aiter_raw():
        body.take(piece)
    return body.whole()


def _proven(error: httpx.HTTPError) -> CallError:
    """What a failed request proves (measured with real sockets, delivery 2.4).

    Never with the error's own text: it may hold an address with parameters.
    """
    import httpx

    not_sent = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
        httpx.LocalProtocolError,
    )
    if _is_distrust(error):
        return UntrustedError()
    kind = type(error).__name__
    return NotSentError(kind) if isinstance(error, not_sent) else InDoubtError(kind)


def _is_distrust(error: BaseException | None) -> bool:
    """Whether it began with a certificate that this computer does not trust."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
