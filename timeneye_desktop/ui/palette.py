"""Which colour does each role have, in light and in dark?"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor


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
    HOVER = "hover"
    SELECTED = "selected"
    ACCENT = "accent"
    """The one colour that says "press here" or "this runs"; also for text."""
    ON_ACCENT = "on accent"
    DANGER = "danger"
    WARNING = "warning"
    OK = "ok"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role as #rrggbb, and twelve for projects."""

    is_dark: bool
    colors: Mapping[Role, str]
    projects: tuple[str, ...]

    def color(self, role: Role) -> QColor:
        return QColor(self.colors[role])

    def project(self, project_id: str) -> QColor:
        """The same colour for the same project on every computer and in every run."""
        return QColor(self.projects[zlib.crc32(project_id.encode("utf-8", "replace")) % len(self.projects)])


BACKGROUNDS: Final = (Role.WINDOW, Role.SURFACE, Role.RAISED, Role.HOVER, Role.SELECTED)
INKS: Final = (Role.TEXT, Role.MUTED, Role.ACCENT, Role.DANGER, Role.WARNING, Role.OK)
"""Every ink may stand on every background, at 4.5:1 or more."""

LIGHT: Final = Palette(
    is_dark=False,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#f5f6f8",
            Role.SURFACE: "#ffffff",
            Role.RAISED: "#eef0f3",
            Role.TEXT: "#1b212c",
            Role.MUTED: "#565f70",
            Role.LINE: "#dce0e6",
            Role.HOVER: "#e9ecf1",
            Role.SELECTED: "#d9efec",
            Role.ACCENT: "#0a6b66",
            Role.ON_ACCENT: "#ffffff",
            Role.DANGER: "#ad2118",
            Role.WARNING: "#7d4b00",
            Role.OK: "#22692b",
            Role.FOCUS: "#13958d",
        }
    ),
    projects=(
        "#c2500a", "#1d4ed8", "#15803d", "#be185d", "#0e7490", "#a16207",
        "#7c3aed", "#475569", "#a8122a", "#4d7c0f", "#a21caf", "#0369a1",
    ),
)  # fmt: skip

DARK: Final = Palette(
    is_dark=True,
    colors=MappingProxyType(
        {
            Role.WINDOW: "#16191e",
            Role.SURFACE: "#1e2228",
            Role.RAISED: "#282d35",
            Role.TEXT: "#e8eaee",
            Role.MUTED: "#a6afbd",
            Role.LINE: "#353b45",
            Role.HOVER: "#2a3038",
            Role.SELECTED: "#1f3d3b",
            Role.ACCENT: "#56cbbd",
            Role.ON_ACCENT: "#06231f",
            Role.DANGER: "#ff9389",
            Role.WARNING: "#f0b95a",
            Role.OK: "#7fd18a",
            Role.FOCUS: "#56cbbd",
        }
    ),
    projects=(
        "#fb923c", "#60a5fa", "#4ade80", "#f472b6", "#22d3ee", "#facc15",
        "#a78bfa", "#94a3b8", "#f87171", "#a3e635", "#e879f9", "#38bdf8",
    ),
)  # fmt: skip
