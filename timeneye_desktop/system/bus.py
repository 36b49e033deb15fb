"""How does the program talk to others over one of the message buses of this computer (D-Bus)?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:  # loaded when a bus is first needed
    from dbus_fast.aio import MessageBus
    from dbus_fast.message import Message

_PATIENCE: Final = 5.0
"""Seconds for an answer."""
_BUS: Final = "org.freedesktop.DBus"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"

Hear: TypeAlias = Callable[[list[Any]], None]
"""Called with the body of a signal."""


class BusError(Exception):
    """There is no bus, nobody of that name on it, no answer in time, or a refusal.

    The text is the error's name on the bus where it has one: never data of others.
    """


class Which(Enum):
    SESSION = "session"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to ask."""

    name: str
    path: str
    interface: str


class Bus:
    """One connection, made when first needed, and made again when it broke."""

    def __init__(self, which: Which) -> None:
        self._which = which
        self._connecting = asyncio.Lock()
        self._line: MessageBus | None = None

    async def call(
        self, place: Place, member: str, signature: str = "", *body: object, patience: float = _PATIENCE
    ) -> list[Any]:
        """The body of the answer, variants as dbus-fast's `Variant`; BusError when there is none."""
        from dbus_fast.constants import MessageType
        from dbus_fast.message import Message

        asked = Message(place.name, place.path, place.interface, member, signature=signature, body=list(body))
        line = await self._connected()
        try:
            async with asyncio.timeout(patience):  # wait_for may swallow a cancellation (Python 3.11)
                answer = await line.call(asked)
        except TimeoutError:
            raise BusError("no answer") from None
        except (OSError, EOFError) as error:
            raise BusError("the bus is gone") from error
        if answer.message_type is MessageType.ERROR:
            raise BusError(str(answer.error_name))
        return list(answer.body)

    async def get(self, place: Place, name: str) -> Any:  # noqa: ANN401  of whatever type the property is
        """The value of a property; BusError when it cannot be read."""
        asked = Place(place.name, place.path, _PROPERTIES)
        found = await self.call(asked, "Get", "ss", place.interface, name)
        return found[0].value

    async def own_name(self) -> str:
        """By which others on the bus know this connection, such as :1.42; BusError without a bus."""
        return str((await self._connected()).unique_name)

    async def has(self, name: str) -> bool:
        """Whether somebody answers to this name, or would be started to."""
        bus = Place(_BUS, "/org/freedesktop/DBus", _BUS)
        try:
            if (await self.call(bus, "NameHasOwner", "s", name))[0]:
                return True
            return name in (await self.call(bus, "ListActivatableNames"))[0]
        except BusError:
            return False

    async def listen(self, place: Place, member: str, hear: Hear) -> Callable[[], None]:
        """Call `hear` with every such signal of whoever owns the name; answers with what ends it. BusError."""
        owner = ""

        def heard(message: Message) -> None:
            if (message.interface, message.member) != (place.interface, member):
                return
            if message.path == place.path and message.sender in {place.name, owner}:
                hear(list(message.body))

        def owned(message: Message) -> None:
            nonlocal owner
            if message.member == "NameOwnerChanged" and message.sender == _BUS and message.body[0] == place.name:
                owner = message.body[2]

        bus = Place(_BUS, "/org/freedesktop/DBus", _BUS)
        line = await self._connected()
        line.add_message_handler(owned)
        line.add_message_handler(heard)
        rule = (
            f"type='signal',sender='{place.name}',path='{place.path}',interface='{place.interface}',member='{member}'"
        )
        await self.call(bus, "AddMatch", "s", rule)
        owners = f"type='signal',sender='{_BUS}',member='NameOwnerChanged',arg0='{place.name}'"
        await self.call(bus, "AddMatch", "s", owners)
        with contextlib.suppress(BusError):  # it may come later
            owner = owner or (await self.call(bus, "GetNameOwner", "s", place.name))[0]

        def forget() -> None:
            line.remove_message_handler(heard)
            line.remove_message_handler(owned)

        return forget

    async def close(self) -> None:
        """To be used no more."""
        line, self._line = self._line, None
        if line is not None and line.connected:
            line.disconnect()

    async def _connected(self) -> MessageBus:
        from dbus_fast.aio import MessageBus
        from dbus_fast.constants import BusType
        from dbus_fast.errors import AuthError, InvalidAddressError

        async with self._connecting:
            if self._line is None or not self._line.connected:
                bus_type = BusType.SESSION if self._which is Which.SESSION else BusType.SYSTEM
                try:
                    async with asyncio.timeout(_PATIENCE):
                        self._line = await MessageBus(bus_type=bus_type).connect()
                except (OSError, EOFError, AuthError, InvalidAddressError) as error:
                    raise BusError("no bus") from error
            return self._line
