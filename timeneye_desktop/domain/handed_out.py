"""What has a firm registered with Timeneye, so that its people only sign in?"""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.account import AppKeys


@dataclass(frozen=True, slots=True)
class HandedOut:
    server: str = ""
    """Origin; the keys are for it alone."""
    keys: AppKeys | None = None
    is_wrong: bool = False
    """There is a file of a firm and it makes no sense. Nothing in it counts."""

    def keys_for(self, server: str) -> AppKeys | None:
        return self.keys if server == self.server else None
