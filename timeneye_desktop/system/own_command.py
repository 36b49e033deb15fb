"""With which words is this program started again, whatever way it was installed?"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from timeneye_desktop.system.paths import APP

IN_FLATPAK: Final = Path("/.flatpak-info")
"""There is such a file in every sandbox of Flatpak."""


def own_command(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    image = environ.get("APPIMAGE", "")
    if image and Path(image).is_file():
        return (image,)  # what runs lies in a folder that is gone with it
    if IN_FLATPAK.exists():
        return (APP,)
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)  # a packed program is two, and `timeneye` has no windows
        return (str(own.with_name(f"{APP}{own.suffix}")),)
    script = Path(sys.executable).with_name(f"{APP}.exe" if os.name == "nt" else APP)
    return (str(script),) if script.is_file() else (sys.executable, "-m", "timeneye_desktop")
