"""How is a program in a sandbox started at sign-in? The Background portal asks the person and does it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.system.bus import Bus, BusError, Place, Which

_NAME: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_PLACE: Final = Place(_NAME, _PATH, "org.freedesktop.portal.Background")
_ANSWER: Final = 120.0
"""Seconds for the person to answer what the portal asks."""


class BackgroundPortal:
    """It can be asked for, and cannot be asked about: what was answered last is noted."""

    backend = "org.freedesktop.portal.Background"

    def __init__(self, note: Path, command: Sequence[str], reason: Callable[[], str]) -> None:
        """`note` is a file of ours that is there while it is on."""
        self._note = note
        self._command = list(command)
        self._reason = reason
        self.place = _NAME

    async def is_on(self) -> bool:
        return self._note.exists()

    async def turn(self, *, on: bool) -> None:
        bus = Bus(Which.SESSION)
        try:
            is_on = await self._asked(bus, on=on)
        except (BusError, TimeoutError) as error:
            raise NotPossibleError("autostart-refused") from error
        finally:
            await bus.close()
        try:
            if is_on:
                self._note.touch(mode=0o600)
            else:
                self._note.unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error) from error
        if is_on != on:
            raise NotPossibleError("autostart-refused")

    async def _asked(self, bus: Bus, *, on: bool) -> bool:
        from dbus_fast import Variant

        token = f"timeneye{uuid.uuid4().hex}"
        sender = (await bus.own_name()).lstrip(":").replace(".", "_")
        answers: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()
        request = Place(_NAME, f"{_PATH}/request/{sender}/{token}", "org.freedesktop.portal.Request")

        def answered(body: list[Any]) -> None:
            if not answers.done():
                answers.set_result(body)

        forget = await bus.listen(request, "Response", answered)
        options = {
            "handle_token": Variant("s", token),
            "reason": Variant("s", self._reason()),
            "autostart": Variant("b", on),
            "commandline": Variant("as", self._command),
        }
        try:
            await bus.call(_PLACE, "RequestBackground", "sa{sv}", "", options)
            code, results = await asyncio.wait_for(answers, _ANSWER)
        finally:
            forget()
        granted = results.get("autostart")
        return code == 0 and granted is not None and bool(granted.value)
