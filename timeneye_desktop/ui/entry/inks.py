"""In which colour does each stretch of the line stand?"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor

from timeneye_desktop.domain.draft import Draft, Kind
from timeneye_desktop.ui.palette import Palette, Role

_INK: Final = {
    Kind.DURATION: Role.ACCENT,
    Kind.RANGE: Role.ACCENT,
    Kind.STARTED: Role.ACCENT,
    Kind.DAY: Role.WARNING,
    Kind.LITERAL: Role.MUTED,
}


def inked(draft: Draft, palette: Palette) -> list[tuple[int, int, QColor]]:
    """Stretches (start, end) and their colours: what was understood, a phase in the colour of its project."""
    inks = {kind: palette.color(role) for kind, role in _INK.items()}
    if draft.phase is not None:
        inks[Kind.PHASE] = palette.project(draft.phase.key.project_id)
    return [(token.start, token.end, inks[token.kind]) for token in draft.tokens if token.kind in inks]
