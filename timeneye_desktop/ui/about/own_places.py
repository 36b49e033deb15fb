"""Where does this program keep its files, and what can it tell about itself?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OwnPlaces:
    data: Path
    logs: Path
    diagnosis: Callable[[], Awaitable[str]]
    """For somebody who helps; holds no secret."""
