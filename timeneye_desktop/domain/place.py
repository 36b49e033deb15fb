"""Where did a window stand, on which screens?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Logical pixels, as the desktop counts them."""

    left: int
    top: int
    width: int
    height: int
