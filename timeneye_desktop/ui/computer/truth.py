"""Who knows how this computer serves the app?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from timeneye_desktop.domain.capability import Ability, Capability


class Truth(Protocol):
    @property
    def testable(self) -> frozenset[Ability]: ...
    def capabilities(self) -> Sequence[Capability]: ...
    async def look(self) -> None: ...
    async def test(self, ability: Ability) -> bool: ...
    async def idle_seconds(self) -> float | None: ...
