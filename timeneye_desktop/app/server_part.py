"""Does Timeneye answer from this computer? What the open account knows, else what a call without a name finds."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.app.core import connect
from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.errors import CallError, SignedOutError
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.syncing import Syncing
from timeneye_desktop.sync.reach import reach_of

_NOT_TOLD: Final = frozenset({Reach.UNKNOWN, Reach.VIEW_ONLY})
"""By the account: it asked nobody."""
_STANDINGS: Final = MappingProxyType(
    {
        Reach.ONLINE: (Standing.WORKS, ""),
        Reach.OFFLINE: (Standing.MISSING, "server-offline"),
        Reach.BLOCKED: (Standing.MISSING, "server-blocked"),
        Reach.UNTRUSTED: (Standing.MISSING, "server-untrusted"),
        Reach.TROUBLE: (Standing.LIMITED, "server-trouble"),
        Reach.SIGNED_OUT: (Standing.LIMITED, "server-signed-out"),
    }
)


def _nameless(server: str) -> Timeneye:
    """A client without a token."""
    return connect(server, lambda: None)


class ServerPart:
    def __init__(
        self,
        server: Callable[[], str],
        syncing: Callable[[], Syncing | None],
        connect: Callable[[str], Timeneye] = _nameless,
    ) -> None:
        """`syncing` is the open account's."""
        self._server, self._syncing, self._connect = server, syncing, connect
        self._asked = Reach.UNKNOWN

    async def begin(self) -> None:
        return

    async def look(self) -> None:
        if self._told() in _NOT_TOLD:
            await self._ask()

    async def test(self) -> bool:
        """Ask, and let the account do so, too."""
        await self._ask()
        syncing = self._syncing()
        if syncing is not None:
            syncing.sync_now()
        return self._asked is Reach.ONLINE

    async def end(self) -> None:
        return

    def capabilities(self) -> tuple[Capability, ...]:
        told = self._told()
        standing, fix = _STANDINGS.get(self._asked if told in _NOT_TOLD else told, (Standing.UNKNOWN, ""))
        return (Capability(Ability.SERVER, standing, self._server(), fix),)

    def _told(self) -> Reach:
        syncing = self._syncing()
        return Reach.UNKNOWN if syncing is None else syncing.status.reach

    async def _ask(self) -> None:
        """Whoever is asked without a token says that there is none: that is an answer."""
        api = self._connect(self._server())
        try:
            await api.run(api.dialect.projects.list())
        except SignedOutError:
            self._asked = Reach.ONLINE
        except CallError as error:
            self._asked = reach_of(error)
        else:
            self._asked = Reach.ONLINE
        finally:
            await api.close()
