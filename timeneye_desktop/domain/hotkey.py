"""Which combination of keys is pressed anywhere to do what, and is it one that may be taken from all programs?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from timeneye_desktop.domain.errors import NotPossibleError


class HotkeyAction(Enum):
    START_STOP = "start-stop"
    PAUSE = "pause-resume"
    QUICK_ENTRY = "quick-entry"
    WINDOW = "window"
    MINI = "mini"


class Modifier(Enum):
    """As Qt's portable text spells them, in its order; on macOS Ctrl is Command and Meta is Control."""

    META = "Meta"
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"


FIELDS: Final = MappingProxyType(
    {
        "hotkey_start_stop": HotkeyAction.START_STOP,
        "hotkey_pause": HotkeyAction.PAUSE,
        "hotkey_quick_entry": HotkeyAction.QUICK_ENTRY,
        "hotkey_window": HotkeyAction.WINDOW,
        "hotkey_mini": HotkeyAction.MINI,
    }
)
"""By field of Preferences; each holds portable text, or nothing."""
COMMANDS: Final[Mapping[HotkeyAction, str]] = MappingProxyType(
    {
        HotkeyAction.START_STOP: "sh -c 'if timeneye status --quiet; then timeneye stop; else timeneye start; fi'",
        HotkeyAction.PAUSE: "sh -c 'timeneye pause --quiet || [ $? = 3 ] || timeneye resume'",
        HotkeyAction.QUICK_ENTRY: "timeneye-desktop --quick-entry",
        HotkeyAction.WINDOW: "timeneye-desktop",
    }
)
"""What does the same from outside, for the desktop's own settings; 3 is saved here and not on Timeneye yet."""

_KEYSYMS: Final = MappingProxyType(
    {
        **{f"F{number}": f"F{number}" for number in range(1, 36)},
        **{name: name for name in ("Home", "End", "Left", "Right", "Up", "Down", "Print", "Pause", "Tab", "Return")},
        "Space": "space",
        "Ins": "Insert",
        "Del": "Delete",
        "PgUp": "Prior",
        "PgDown": "Next",
        "Backspace": "BackSpace",
        "Enter": "KP_Enter",
    }
)
"""What X and the portals call the keys that are named by a word."""


@dataclass(frozen=True, slots=True)
class Combination:
    modifiers: frozenset[Modifier]
    key: str
    """As Qt's portable text names it: T, F9, PgUp."""

    def __str__(self) -> str:
        return "+".join([*(one.value for one in Modifier if one in self.modifiers), self.key])

    @property
    def writes(self) -> bool:
        """Whether the key writes a character."""
        return self.key not in _KEYSYMS or self.key == "Space"

    @property
    def keysym(self) -> str:
        """The key's name on X: its word, its letter or digit, else U and the number of its character."""
        key = _KEYSYMS.get(self.key, self.key.lower())
        return key if key.isascii() and (len(key) > 1 or key.isalnum()) else f"U{ord(key):04X}"


def combination(text: str) -> Combination:
    """Read portable text such as Ctrl+Alt+T; NotPossibleError says why it may not be taken from all programs."""
    *held, key = _pieces(text)
    modifiers = frozenset(Modifier(one) for one in held)
    is_character = len(key) == 1 and key.isprintable() and not key.isspace()
    if key not in _KEYSYMS and not is_character:
        raise NotPossibleError("hotkey-strange")
    if not modifiers:
        raise NotPossibleError("hotkey-bare")
    if modifiers == {Modifier.SHIFT} and not _is_function_key(key):
        raise NotPossibleError("hotkey-shift-only")
    return Combination(modifiers, key.upper() if is_character and len(key.upper()) == 1 else key)


def taken_by(
    action: HotkeyAction, wanted: Combination, keys: Mapping[HotkeyAction, Combination]
) -> HotkeyAction | None:
    """Which other action has this combination."""
    return next((other for other, held in keys.items() if other is not action and held == wanted), None)


def caution(wanted: Combination, platform: str) -> str:
    """What to know about a combination that may be taken all the same; a key that `key_words.py` knows, or nothing."""
    if not wanted.writes:
        return ""
    held = wanted.modifiers - {Modifier.SHIFT}
    if platform == "win32" and held == {Modifier.CTRL, Modifier.ALT}:
        return "hotkey-altgr"
    if platform == "darwin" and held == {Modifier.ALT}:
        return "hotkey-option"
    return "hotkey-common" if len(held) == 1 and held != {Modifier.META} else ""


def _pieces(text: str) -> tuple[str, ...]:
    """Names of modifiers, in whatever order, and the key, which may be a plus itself."""
    head, plus, rest = text.partition("+")
    if plus and rest and head in {one.value for one in Modifier}:
        return (head, *_pieces(rest))
    return (text,)


def _is_function_key(key: str) -> bool:
    return key[0] == "F" and key[1:].isdigit()
