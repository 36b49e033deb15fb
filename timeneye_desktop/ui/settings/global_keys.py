"""Whom do the settings ask about keys that work in every program?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol

from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.hotkey import HotkeyAction


class GlobalKeys(Protocol):
    """Who gets the keys from the computer."""

    @property
    def standing(self) -> Standing: ...
    @property
    def fix(self) -> str:
        """Names a sentence of `key_words.py`, where no keys can be had."""

    @property
    def asks(self) -> bool:
        """Whether the desktop asks the person, and may choose other keys."""

    @property
    def refusals(self) -> Mapping[HotkeyAction, str]: ...
    async def why_not(self, action: HotkeyAction, text: str) -> str: ...
    def divert(self, to: Callable[[HotkeyAction], None] | None) -> None: ...


class NoKeys:
    """Where no program stands around the window: everything can be recorded, nothing is taken."""

    standing = Standing.UNKNOWN
    fix = ""
    asks = False
    refusals: Mapping[HotkeyAction, str] = MappingProxyType({})

    async def why_not(self, _action: HotkeyAction, _text: str) -> str:
        return ""

    def divert(self, to: Callable[[HotkeyAction], None] | None) -> None: ...
