"""Places of the program that no test needs to be anywhere."""

from __future__ import annotations

from pathlib import Path

from timeneye_desktop.ui.about.own_places import OwnPlaces


async def _nothing() -> str:
    return "nothing to tell"


NOWHERE = OwnPlaces(Path("data"), Path("logs"), _nothing)
