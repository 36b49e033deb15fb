"""For how long has nobody touched anything, as an X server tells (MIT-SCREEN-SAVER)?"""

from __future__ import annotations

import os
from typing import Any

from timeneye_desktop.system.idle import NoIdleError, Polled

_EXTENSION = "MIT-SCREEN-SAVER"


class X11Idle(Polled):
    """Not under Wayland, where the X server hears only of its own windows."""

    name = _EXTENSION

    def __init__(self) -> None:
        self._display: Any = None

    async def begin(self) -> None:
        try:
            from Xlib import display, error
        except ImportError as problem:  # an extra on some systems
            raise NoIdleError("no Xlib") from problem
        if not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            raise NoIdleError("no X server")
        try:
            self._display = display.Display()
        except (error.DisplayError, OSError) as problem:
            raise NoIdleError("no X server") from problem
        if not self._display.has_extension(_EXTENSION):
            await self.end()
            raise NoIdleError("no such extension")

    async def seconds(self) -> float:
        from Xlib import error

        if self._display is None:
            raise NoIdleError("closed")
        try:
            found = self._display.screen().root.screensaver_query_info()
        except (error.ConnectionClosedError, error.XError, OSError) as problem:
            raise NoIdleError("the X server is gone") from problem
        return float(found.idle) / 1000

    async def end(self) -> None:
        from Xlib import error

        shown, self._display = self._display, None
        if shown is not None:
            try:
                shown.close()
            except (error.ConnectionClosedError, OSError):
                return
