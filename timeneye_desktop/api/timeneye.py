"""Timeneye, as one person's token reaches it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect import Dialect
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.errors import SignedOutError
from timeneye_desktop.domain.secret import Secret

T = TypeVar("T")


class Renewing(Protocol):
    """Who can do something about a token that is not accepted any more."""

    async def renewed(self, refused: Secret) -> Secret | None:
        """Another token to try; None when there is none. Raises only what proves that nothing was sent."""

    def worked(self, token: Secret) -> None:
        """Timeneye took it."""


class Timeneye:
    def __init__(
        self,
        server: str,
        dialect: Dialect,
        token: Callable[[], Secret | None],
        transport: Transport,
        renewing: Renewing | None = None,
    ) -> None:
        """`token` is asked before each call, `renewing` after a 401."""
        self.server = server
        self.dialect = dialect
        self._token = token
        self._transport = transport
        self._renewing = renewing

    async def run(self, call: Call[T]) -> T:
        """One request; raises CallError subclasses only.

        It is repeated, once, only with a newer token after a 401, which proves that nothing was applied.
        """
        token = None if call.basic is not None else self._token()
        if token is None or self._renewing is None:
            return await self._once(call, token)
        try:
            found = await self._once(call, token)
        except SignedOutError:
            newer = await self._renewing.renewed(token)
            if newer is None:
                raise
            token, found = newer, await self._once(call, newer)
        self._renewing.worked(token)
        return found

    async def close(self) -> None:
        await self._transport.close()

    async def _once(self, call: Call[T], token: Secret | None) -> T:
        return call.read(await self._transport.send(self.server, call, token))
