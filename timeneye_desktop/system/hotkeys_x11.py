"""How are keys taken on X11? Each is grabbed from the server, which tells us of that key and of no other."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import logging
import os
from typing import TYPE_CHECKING, Final

from timeneye_desktop.domain.hotkey import HotkeyAction
from timeneye_desktop.system.hotkeys import REFUSED, Ear, NoKeysError, Press, Refusals, Wanted
from timeneye_desktop.system.x11_keyboard import X11Keyboard

if TYPE_CHECKING:  # an extra, loaded with the first key
    from Xlib.display import Display
    from Xlib.protocol.rq import Event

log = logging.getLogger(__name__)

_LOST: Final = "hotkeys-lost"
_MODIFIERS: Final = 0xFF
"""Of an event's state; the rest are buttons of the mouse and the layout."""


class X11Keys:
    """One connection of its own, opened for the first key and closed with the last; no thread, no asking again."""

    backend = "X11"
    asks = False

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self._display: Display | None = None
        self._fileno = -1
        self._is_lost = False
        """A screen that was lost never comes back to this program."""
        self._wanted: Wanted = {}
        self._held: dict[tuple[int, int], HotkeyAction] = {}
        """By key and state."""
        self._released = (0, 0)
        """Key and moment of the last release: one that is held down is released and pressed in the same moment."""

    async def look(self) -> None:
        if os.environ.get("WAYLAND_DISPLAY") or not os.environ.get("DISPLAY"):
            raise NoKeysError("hotkeys-no-portal")  # what X shows of Wayland is not told of keys of other programs
        if importlib.util.find_spec("Xlib") is None:
            raise NoKeysError("hotkeys-no-library")
        if self._is_lost:
            raise NoKeysError(_LOST)

    async def take(self, wanted: Wanted) -> Refusals:
        from Xlib.error import ConnectionClosedError

        self._wanted = dict(wanted)
        if not wanted:
            await self.close()
            return {}
        try:
            return self._grab_all(self._display or await self._connected())
        except (ConnectionClosedError, OSError):
            await self.close()
            self._is_lost = True
            raise NoKeysError(_LOST) from None

    async def close(self) -> None:
        """The server lets go of the keys of whoever leaves."""
        from Xlib.error import ConnectionClosedError

        if self._display is not None:
            display = self._let_go(self._display)
            with contextlib.suppress(ConnectionClosedError, OSError):  # the server was faster
                display.close()

    async def _connected(self) -> Display:
        """On a thread of its own: a screen far away takes its time."""
        self._display = made = await asyncio.to_thread(_opened)
        self._fileno = made.fileno()
        asyncio.get_running_loop().add_reader(self._fileno, self._on_readable)
        return made

    def _let_go(self, display: Display) -> Display:
        asyncio.get_running_loop().remove_reader(self._fileno)
        self._display = None
        self._held.clear()
        return display

    # -- taking ------------------------------------------------------------------------

    def _grab_all(self, display: Display) -> Refusals:
        """Anew, since the keyboard may be another than before."""
        root = display.screen().root
        for code, state in self._held:
            root.ungrab_key(code, state)
        self._held.clear()
        keyboard = X11Keyboard(display)
        refused: dict[HotkeyAction, str] = {}
        for action, wanted in self._wanted.items():
            presses = keyboard.presses(wanted)
            if not presses:
                refused[action] = "hotkey-not-on-keyboard"
            elif _grabbed(display, presses):
                self._held |= dict.fromkeys(presses, action)
            else:
                refused[action] = REFUSED
        display.flush()
        return refused

    # -- hearing -----------------------------------------------------------------------

    def _on_readable(self) -> None:
        from Xlib.error import ConnectionClosedError

        display, is_other_keyboard = self._display, False
        if display is None:
            return
        try:
            while display.pending_events():
                is_other_keyboard |= self._heard(display, display.next_event())
            if is_other_keyboard:
                self._ear.tell(self._grab_all(display))
        except (ConnectionClosedError, OSError):
            self._let_go(display)
            self._is_lost = True
            self._ear.lose(_LOST)

    def _heard(self, display: Display, event: Event) -> bool:
        """Whether the keyboard is another from now on."""
        from Xlib import X

        if event.type == X.MappingNotify:
            display.refresh_keyboard_mapping(event)
            return bool(event.request != X.MappingPointer)
        if event.type == X.KeyRelease:
            self._released = (event.detail, event.time)
        elif event.type == X.KeyPress and self._released != (event.detail, event.time):
            action = self._held.get((event.detail, event.state & _MODIFIERS))
            if action is not None:
                self._ear.hear(Press(action))
        return False


def _opened() -> Display:
    from Xlib import display, error

    try:
        made = display.Display()
        made.set_error_handler(lambda told, _request: log.warning("the screen refused: %s", type(told).__name__))
    except (error.DisplayError, error.XauthError, error.XNoAuthError, error.ConnectionClosedError, OSError):
        raise NoKeysError(_LOST) from None
    return made


def _grabbed(display: Display, presses: frozenset[tuple[int, int]]) -> bool:
    """All of them or none."""
    from Xlib import X, error

    root, refused = display.screen().root, error.CatchError(error.BadAccess)
    for code, state in presses:
        root.grab_key(code, state, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
    display.sync()
    if refused.get_error() is None:
        return True
    for code, state in presses:
        root.ungrab_key(code, state)
    return False
