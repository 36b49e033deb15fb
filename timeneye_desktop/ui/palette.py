"""Which colour does each role have: in light and in dark, and in both for high contrast?"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor

_DIGITS: Final = 18
"""Of an id that is taken for a number."""


class Role(Enum):
    """What a colour is for; no widget names a colour itself."""

    WINDOW = "window"
    """Behind everything."""
    SURFACE = "surface"
    """Cards, lists, fields."""
    RAISED = "raised"
    """Buttons, chips, menus."""
    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    """Between things; nothing is lost where nobody sees it."""
    EDGE = "edge"
    """Around what one types into or ticks, and the handle of a scroll bar."""
    HOVER = "hover"
    SELECTED = "selected"
    ACCENT = "accent"
    """The one colour that says "press here" or "this runs"; also for text."""
    ON_ACCENT = "on accent"
    POINTED_ACCENT = "pointed accent"
    """The accent under the pointer."""
    MARK = "mark"
    """Behind words that were looked for."""
    DANGER = "danger"
    WARNING = "warning"
    OK = "ok"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role as #rrggbb, and ten for projects."""

    name: str
    is_dark: bool
    is_strong: bool
    """Every line is drawn, and thick: for people who asked for high contrast."""
    colors: Mapping[Role, str]
    projects: tuple[str, ...]

    def color(self, role: Role) -> QColor:
        return QColor(self.colors[role])

    def project(self, project_id: str) -> QColor:
        """The same colour for the same project on every computer and in every run.

        Timeneye counts its projects: those that were made one after the other differ.
        """
        is_number = project_id.isascii() and project_id.isdecimal() and len(project_id) <= _DIGITS
        number = int(project_id) if is_number else zlib.crc32(project_id.encode("utf-8", "replace"))
        return QColor(self.projects[number % len(self.projects)])


BACKGROUNDS: Final = (Role.WINDOW, Role.SURFACE, Role.RAISED, Role.HOVER, Role.SELECTED)
INKS: Final = (Role.TEXT, Role.MUTED, Role.ACCENT, Role.DANGER, Role.WARNING, Role.OK)
"""Every ink may stand on every background, at 4.5:1 or more; at 7:1 in high contrast."""
GRAPHICS: Final = (Role.EDGE, Role.FOCUS)
"""What is seen and not read: 3:1 or more on every background."""

_ON_LIGHT: Final = (
    "#d63d0b", "#2750f8", "#284401", "#6a1651", "#007f9d",
    "#906f40", "#9757c8", "#6c6c6c", "#a20043", "#114e88",
)  # fmt: skip
_ON_DARK: Final = (
    "#fe4704", "#7f7efe", "#99e496", "#ea849f", "#15e2fe",
    "#e7ce49", "#a77ab9", "#e1e2e2", "#ee6a57", "#74acfd",
)  # fmt: skip
"""They stay apart for eyes without red, green or blue cones as well (tests/ui/test_project_colors.py)."""

LIGHT: Final = Palette(
    name="light",
    is_dark=False,
    is_strong=False,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#f5f6f8",
            Role.SURFACE: "#ffffff",
            Role.RAISED: "#eef0f3",
            Role.TEXT: "#1b212c",
            Role.MUTED: "#565f70",
            Role.LINE: "#dce0e6",
            Role.EDGE: "#7b8494",
            Role.HOVER: "#e9ecf1",
            Role.SELECTED: "#d9efec",
            Role.ACCENT: "#0a6b66",
            Role.ON_ACCENT: "#ffffff",
            Role.POINTED_ACCENT: "#0d5e5b",
            Role.MARK: "#ffe9a8",
            Role.DANGER: "#ad2118",
            Role.WARNING: "#7d4b00",
            Role.OK: "#22692b",
            Role.FOCUS: "#13958d",
        }
    ),
    projects=_ON_LIGHT,
)

DARK: Final = Palette(
    name="dark",
    is_dark=True,
    is_strong=False,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#16191e",
            Role.SURFACE: "#1e2228",
            Role.RAISED: "#282d35",
            Role.TEXT: "#e8eaee",
            Role.MUTED: "#a6afbd",
            Role.LINE: "#353b45",
            Role.EDGE: "#7f8999",
            Role.HOVER: "#2a3038",
            Role.SELECTED: "#1f3d3b",
            Role.ACCENT: "#56cbbd",
            Role.ON_ACCENT: "#06231f",
            Role.POINTED_ACCENT: "#70d1c6",
            Role.MARK: "#4a3f14",
            Role.DANGER: "#ff9389",
            Role.WARNING: "#f0b95a",
            Role.OK: "#7fd18a",
            Role.FOCUS: "#56cbbd",
        }
    ),
    projects=_ON_DARK,
)

STRONG_LIGHT: Final = Palette(
    name="strong-light",
    is_dark=False,
    is_strong=True,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#ffffff",
            Role.SURFACE: "#ffffff",
            Role.RAISED: "#ededed",
            Role.TEXT: "#000000",
            Role.MUTED: "#2e2e2e",
            Role.LINE: "#000000",
            Role.EDGE: "#000000",
            Role.HOVER: "#ebebeb",
            Role.SELECTED: "#d2ecff",
            Role.ACCENT: "#004b46",
            Role.ON_ACCENT: "#ffffff",
            Role.POINTED_ACCENT: "#00302d",
            Role.MARK: "#ffe27a",
            Role.DANGER: "#8a0008",
            Role.WARNING: "#583300",
            Role.OK: "#0b4a14",
            Role.FOCUS: "#0039d6",
        }
    ),
    projects=_ON_LIGHT,
)

STRONG_DARK: Final = Palette(
    name="strong-dark",
    is_dark=True,
    is_strong=True,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#000000",
            Role.SURFACE: "#000000",
            Role.RAISED: "#242424",
            Role.TEXT: "#ffffff",
            Role.MUTED: "#dedede",
            Role.LINE: "#ffffff",
            Role.EDGE: "#ffffff",
            Role.HOVER: "#2b2b2b",
            Role.SELECTED: "#003a4a",
            Role.ACCENT: "#5ff5e3",
            Role.ON_ACCENT: "#000000",
            Role.POINTED_ACCENT: "#b5fff6",
            Role.MARK: "#4d3f00",
            Role.DANGER: "#ffb3ab",
            Role.WARNING: "#ffd166",
            Role.OK: "#8df59a",
            Role.FOCUS: "#ffe14d",
        }
    ),
    projects=_ON_DARK,
)

ON_PAPER: Final = replace(LIGHT, name="paper", colors={**LIGHT.colors, Role.WINDOW: "#ffffff"})

PALETTES: Final = (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK)


def palette_for(*, is_dark: bool, is_strong: bool) -> Palette:
    return next(each for each in PALETTES if (each.is_dark, each.is_strong) == (is_dark, is_strong))
