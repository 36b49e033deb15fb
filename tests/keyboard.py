"""Keys pressed on a screen that nobody looks at, as by a hand on its keyboard."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_PATIENCE: Final = 30.0


@dataclass(frozen=True, slots=True)
class Keyboard:
    environment: Mapping[str, str]
    """With the DISPLAY it belongs to."""

    def press(self, *keys: str) -> None:
        self._do("xdotool", "key", *keys)

    def hold(self, keys: str) -> None:
        self._do("xdotool", "keydown", keys)

    def let_go(self, keys: str) -> None:
        self._do("xdotool", "keyup", keys)

    def type(self, text: str) -> None:
        self._do("xdotool", "type", text)

    def lay_out(self, layout: str) -> None:
        self._do("setxkbmap", layout)

    def _do(self, *command: str) -> None:
        subprocess.run(command, env=dict(self.environment), check=True, capture_output=True, timeout=_PATIENCE)  # noqa: S603  ours
