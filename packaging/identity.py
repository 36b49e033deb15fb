"""What is the program called wherever it is installed, and which version is it?"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from timeneye_desktop import __version__  # noqa: E402  the path above leads there

VERSION: Final = __version__
NAME: Final = "timeneye-desktop"
TITLE: Final = "Timeneye Desktop"
IDENTIFIER: Final = "io.github.timeneye_desktop.TimeneyeDesktop"
"""For stores and systems that want one name in all the world. It begins with where the project lives."""
MAKERS: Final = "The Timeneye Desktop authors"
MAINTAINER: Final = os.environ.get("TIMENEYE_MAINTAINER", f"{MAKERS} <packages@example.org>")
"""Debian's papers name somebody who can be reached: whoever builds for others says who."""
SUMMARY: Final = "Time tracker for Timeneye"


def filled(template: Path, **more: str) -> str:
    """A recipe with its @NAMES@ filled in; KeyError for one that nobody knows."""
    known = {"VERSION": VERSION, "NAME": NAME, "TITLE": TITLE, "IDENTIFIER": IDENTIFIER, "SUMMARY": SUMMARY} | more
    head, *parts = template.read_text("utf-8").split("@@")
    for at in range(0, len(parts), 2):
        parts[at] = known[parts[at]]
    return head + "".join(parts)
