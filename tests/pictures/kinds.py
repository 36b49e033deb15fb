"""In which ways are the scenes drawn, and which of them in each?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.preferences import PSEUDO, Theme
from timeneye_desktop.ui.gallery.registry import SCENES
from timeneye_desktop.ui.gallery.scene import Scene


@dataclass(frozen=True, slots=True)
class Kind:
    """One process draws one kind: density and language hold for a whole program."""

    name: str
    themes: tuple[Theme, ...] = (Theme.LIGHT,)
    ratio: int = 1
    language: str = "en"
    is_mirrored: bool = False
    chosen: tuple[str, ...] = ()
    """Names of scenes; all when empty."""

    def scenes(self, areas: tuple[str, ...] = ()) -> tuple[Scene, ...]:
        """Those of these areas, or of all."""
        named = (scene for scene in SCENES if not self.chosen or scene.name in self.chosen)
        return tuple(scene for scene in named if not areas or scene.area in areas)

    def file(self, scene: Scene, theme: Theme) -> str:
        return f"{scene.name}.{theme.value}{'' if self.name == PLAIN else f'.{self.name}'}.png"


PLAIN: Final = "plain"
_EVERYWHERE: Final = (
    "main-full",
    "main-states",
    "timer-several",
    "line-day",
    "picker-marked",
    "day-bulk",
    "day-editing",
    "waiting-questions",
    "settings-all",
    "reports-week",
    "tray-menu-running",
)
_STRONG: Final = ("main-full", "main-states", "day-editing", "waiting-few", "settings-all", "reports-week")
KINDS: Final = (
    Kind(PLAIN, (Theme.LIGHT, Theme.DARK)),
    Kind("large", ratio=2, chosen=("main-full", "main-states", "settings-connection", "reports-week", "tray-pictures")),
    Kind("pseudo", language=PSEUDO, chosen=(*_EVERYWHERE, "account-connect", "account-waiting", "keys-search")),
    Kind("mirrored", is_mirrored=True, chosen=_EVERYWHERE),
    Kind("strong", (Theme.STRONG_LIGHT, Theme.STRONG_DARK), chosen=_STRONG),
)

IN_README: Final = ("main-full", "quick-typed", "picker-found", "reports-week", "waiting-few")
README: Final = Kind("readme", (Theme.LIGHT, Theme.DARK), ratio=2, chosen=IN_README)
"""Stored in docs/pictures, of these scenes."""


def kind_named(name: str) -> Kind:
    return next(kind for kind in (*KINDS, README) if kind.name == name)
