"""Where do the plain files of the app lie: icons, tray pictures, marks of the style sheet?"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """A file below resources/: inside the installed package, or beside the package in a source checkout."""
    inside = PACKAGE / "resources"
    folder = inside if inside.is_dir() else PACKAGE.parent / "resources"
    return folder.joinpath(*name.split("/"))
