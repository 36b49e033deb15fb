"""How does the program's drawing become the pictures that each system wants?"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from identity import NAME, ROOT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

HICOLOR: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def write_png(folder: Path) -> dict[int, Path]:
    """One picture for each size of the hicolor theme."""
    picture = _painter()
    folder.mkdir(parents=True, exist_ok=True)
    made = {size: folder / f"{NAME}-{size}.png" for size in HICOLOR}
    for size, path in made.items():
        if not picture(size).save(str(path)):
            sys.exit(f"{path} could not be written.")
    return made


def write_one(path: Path) -> Path:
    """What Windows (.ico) and macOS (.icns) want. Qt writes either from a large picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not _painter()(256 if path.suffix == ".ico" else 512).save(str(path)):
        sys.exit(f"{path} could not be written.")
    return path


def _painter() -> Callable[[int], QImage]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if sys.platform == "linux" else "")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtGui import QGuiApplication

    from timeneye_desktop.ui.app_icon import app_picture

    application = QGuiApplication.instance() or QGuiApplication([NAME])

    def picture(size: int) -> QImage:
        _kept = application  # Qt draws while it lives
        return app_picture(size).toImage()

    return picture
