"""How is a length of time said in words? Where digits do, it is always h:mm."""

from __future__ import annotations

from timeneye_desktop.ui.translated import tr


def spoken(minutes: int) -> str:
    """As in 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
