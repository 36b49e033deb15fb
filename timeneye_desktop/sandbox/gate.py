"""What happens to a request before and after it is answered?"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from timeneye_desktop.sandbox.ask import Reply
from timeneye_desktop.sandbox.faults import Fault, Faults, Kind
from timeneye_desktop.sandbox.spoil import garbled, instead

_LARGEST_BODY: Final = 1024 * 1024


class Seen(NamedTuple):
    """One request that was read. `status` is 0 when no answer left; `applied` says the real operation went well."""

    method: str
    path: str
    status: int
    applied: bool


class Gate:
    """The outermost application: reads, lets faults happen, answers, writes down."""

    def __init__(self, app: ASGIApp, faults: Faults, seen: deque[Seen], drop: Callable[[object], None]) -> None:
        self._app = app
        self._faults = faults
        self._seen = seen
        self._drop = drop  # ends the connection of a client
        self._late: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _whole(receive)
        if body is None:
            return  # the client left before it had said everything
        if len(body) > _LARGEST_BODY:
            await _send(send, Reply(413))
            return
        seconds, fault = self._faults.met_by(scope["method"], scope["path"])
        if seconds and await self._is_closing_within(seconds):
            await self._hang_up(scope, receive)
            return
        await self._answer(scope, body, fault, receive, send)

    async def close(self) -> None:
        """Ends every wait; requests that were to be applied later are forgotten."""
        self._closing.set()
        await asyncio.gather(*self._late)

    async def _answer(self, scope: Scope, body: bytes, fault: Fault | None, receive: Receive, send: Send) -> None:
        kind = fault.kind if fault else None
        if fault is None:
            reply = await self._applied(scope, body)
            self._note(scope, reply.status, reply)
            await _send(send, reply)
        elif kind is Kind.LOSE_REQUEST:
            self._note(scope, 0, None)
            await self._hang_up(scope, receive)
        elif kind is Kind.APPLY_LATE:
            self._begin_late(scope, body, fault.seconds)
            await self._hang_up(scope, receive)
        elif kind is Kind.LOSE_ANSWER:
            reply = await self._applied(scope, body)
            self._note(scope, 0, reply)
            if fault.is_cut and reply.body:
                await _send(send, reply, is_cut=True)
            await self._hang_up(scope, receive)
        elif kind is Kind.GARBAGE:
            reply = await self._applied(scope, body)
            self._note(scope, reply.status, reply)
            await _send(send, Reply(reply.status, garbled(reply.body, fault.garbage), "application/json"))
        else:
            real = await self._applied(scope, body) if fault.applied else None
            self._note(scope, fault.status, real)
            await _send(send, instead(fault))

    async def _applied(self, scope: Scope, body: bytes) -> Reply:
        """The real answer, held back."""
        parts: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def keep(message: Message) -> None:
            parts.append(message)

        await self._app(scope, receive, keep)
        headers = tuple((name.decode(), value.decode("latin-1")) for name, value in parts[0]["headers"])
        return Reply(parts[0]["status"], b"".join(part.get("body", b"") for part in parts[1:]), headers=headers)

    def _begin_late(self, scope: Scope, body: bytes, seconds: float) -> None:
        first = self._note(scope, 0, None)

        async def later() -> None:
            if not await self._is_closing_within(seconds):
                reply = await self._applied(scope, body)
                places = [place for place, seen in enumerate(self._seen) if seen is first]
                if _went_well(reply) and places:
                    self._seen[places[0]] = first._replace(applied=True)

        task = asyncio.get_running_loop().create_task(later())
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _is_closing_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._closing.wait()
        except TimeoutError:
            return False

    async def _hang_up(self, scope: Scope, receive: Receive) -> None:
        self._drop(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass

    def _note(self, scope: Scope, status: int, real: Reply | None) -> Seen:
        seen = Seen(scope["method"], scope["path"], status, real is not None and _went_well(real))
        self._seen.append(seen)
        return seen


def _went_well(reply: Reply) -> bool:
    return 200 <= reply.status < 300  # noqa: PLR2004  every success


async def _whole(receive: Receive) -> bytes | None:
    """The body, or the first part of one that is too large; None when the client hung up."""
    body = b""
    while len(body) <= _LARGEST_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return body


async def _send(send: Send, reply: Reply, *, is_cut: bool = False) -> None:
    headers = [(name.encode(), value.encode("latin-1")) for name, value in reply.headers]
    if reply.content_type:
        headers.append((b"content-type", reply.content_type.encode()))
    if not any(name == b"content-length" for name, _ in headers):
        headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    body = reply.body[: len(reply.body) // 2] if is_cut else reply.body
    await send({"type": "http.response.body", "body": body, "more_body": is_cut})
