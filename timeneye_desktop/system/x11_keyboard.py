"""Which keys and which modifiers of the keyboard at hand make a combination? The X server's tables, read once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from timeneye_desktop.domain.hotkey import Combination, Modifier

if TYPE_CHECKING:  # an extra, loaded with the first key
    from Xlib.display import Display

_MADE_BY: Final = {
    Modifier.CTRL: ("Control_L", "Control_R"),
    Modifier.SHIFT: ("Shift_L", "Shift_R"),
    Modifier.ALT: ("Alt_L", "Alt_R"),
    Modifier.META: ("Super_L", "Super_R", "Hyper_L"),
}
_LOCKS: Final = ("Caps_Lock", "Num_Lock", "Scroll_Lock")
_UNICODE: Final = 0x1000000
"""Where X keeps the characters that have no number of their own."""
_LATIN_1: Final = 0xFF


class X11Keyboard:
    """Read anew when the server says that the keyboard changed."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self._modifiers = {one: self._mask(names) for one, names in _MADE_BY.items()}
        locks = {mask for name in _LOCKS if (mask := self._mask((name,)))}
        self._locks = tuple(locks - set(self._modifiers.values()))

    def presses(self, wanted: Combination) -> frozenset[tuple[int, int]]:
        """Every key and state in which it is pressed, whatever lock is on; none where the keyboard cannot."""
        masks = [self._modifiers[one] for one in wanted.modifiers]
        if not all(masks):
            return frozenset()
        held = reduce(or_, masks)
        codes = {code for code, _column in self._display.keysym_to_keycodes(_number(wanted))}
        return frozenset((code, held | locks) for code in codes for locks in self._locked())

    def _locked(self) -> Iterator[int]:
        for count in range(len(self._locks) + 1):
            for some in itertools.combinations(self._locks, count):
                yield reduce(or_, some, 0)

    def _mask(self, names: tuple[str, ...]) -> int:
        """The bit that keys of these names set; 0 when there is none."""
        from Xlib import XK

        codes = {
            code for name in names for code, _column in self._display.keysym_to_keycodes(XK.string_to_keysym(name))
        }
        held = self._display.get_modifier_mapping()
        return next((1 << bit for bit, keys in enumerate(held) if codes & set(keys)), 0)


def _number(wanted: Combination) -> int:
    """X's number of the key."""
    from Xlib import XK

    if len(wanted.key) == 1:
        character = ord(wanted.key.lower())
        return character if character <= _LATIN_1 else _UNICODE | character
    return int(XK.string_to_keysym(wanted.keysym))
