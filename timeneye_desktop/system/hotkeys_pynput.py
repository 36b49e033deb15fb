"""How are keys taken on Windows and macOS? Through pynput, on its own thread.

Not on Linux: its half for X11 needs a compiler to install, and listens to every key that is pressed.
"""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from timeneye_desktop.domain.hotkey import Combination, Modifier
from timeneye_desktop.system.hotkeys import Ear, NoKeysError, Press, Refusals, Wanted

_NAMES: Final = {
    "Space": "space",
    "Tab": "tab",
    "Return": "enter",
    "Enter": "enter",
    "Backspace": "backspace",
    "Del": "delete",
    "Ins": "insert",
    "Home": "home",
    "End": "end",
    "PgUp": "page_up",
    "PgDown": "page_down",
    "Left": "left",
    "Right": "right",
    "Up": "up",
    "Down": "down",
    "Print": "print_screen",
    "Pause": "pause",
}


class PynputKeys:
    backend = "pynput"
    asks = False

    def __init__(self, ear: Ear, platform: str = sys.platform) -> None:
        self._ear, self._platform = ear, platform
        self._listener: Any = None

    async def look(self) -> None:
        if self._platform == "linux":
            raise NoKeysError("hotkeys-no-portal")
        if importlib.util.find_spec("pynput") is None:
            raise NoKeysError("hotkeys-no-library")

    async def take(self, wanted: Wanted) -> Refusals:
        await self.close()
        if wanted:
            from pynput.keyboard import GlobalHotKeys

            loop = asyncio.get_running_loop()
            calls: dict[str, Callable[[], object]] = {
                spelled(keys, self._platform): partial(loop.call_soon_threadsafe, self._ear.hear, Press(action))
                for action, keys in wanted.items()
            }
            self._listener = GlobalHotKeys(calls)
            self._listener.start()
        return {}

    async def close(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()


def spelled(keys: Combination, platform: str) -> str:
    """As pynput writes it, such as <ctrl>+<alt>+t; Qt's Ctrl is Command on macOS, and its Meta is Control."""
    control, meta = ("<cmd>", "<ctrl>") if platform == "darwin" else ("<ctrl>", "<cmd>")
    held = {Modifier.CTRL: control, Modifier.META: meta, Modifier.ALT: "<alt>", Modifier.SHIFT: "<shift>"}
    name = _NAMES.get(keys.key, keys.key.lower())
    return "+".join(
        [*(held[one] for one in Modifier if one in keys.modifiers), name if len(name) == 1 else f"<{name}>"]
    )
