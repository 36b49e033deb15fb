"""One process that draws scenes of one kind into a folder: `python -m pictures.drawing KIND FOLDER 0|1 [AREA ...]`."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pictures.kinds import Kind, kind_named
from pictures.small_files import save_fast, save_small

from timeneye_desktop.ui.gallery.scene import Scene

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from timeneye_desktop.ui.languages import Languages

HERE: Final = Path(__file__).parent
FONT: Final = HERE / "font" / "DejaVuSans.ttf"
_LOCALE: Final = "en_GB"
_POINTS: Final = 9.75
"""13 pixels at the 96 dots per inch of the surroundings."""
SAVES: Final = (save_fast, save_small)
_SLOWEST: Final = 280


class DrawingError(Exception):
    """The process said something, which it has no reason to."""


def draw_into(folder: Path, kind: Kind, areas: Iterable[str] = (), *, is_to_keep: bool = False) -> None:
    """In a process of its own, so that no setting of it reaches the caller; what is to be kept is made small."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pictures.drawing", kind.name, str(folder), str(int(is_to_keep)), *areas]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(HERE.parent), str(HERE.parent.parent)))}
    with tempfile.TemporaryDirectory(prefix="timeneye-fonts-") as fonts:
        environment |= _surroundings(Path(fonts), kind)
        done = subprocess.run(  # noqa: S603  our own words
            command, env=environment, capture_output=True, text=True, timeout=_SLOWEST, check=False
        )
    if done.returncode or done.stderr:
        raise DrawingError(done.stderr or f"ended with {done.returncode}")


def _surroundings(fonts: Path, kind: Kind) -> dict[str, str]:
    """No screen, one font, one zone, one density; all of it is read when Qt begins."""
    settings = fonts / "fonts.conf"
    settings.write_text(
        f'<fontconfig><dir prefix="default">{FONT.parent}</dir><cachedir>{fonts / "cache"}</cachedir></fontconfig>\n',
        encoding="utf-8",
    )
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        "QT_SCALE_FACTOR": str(kind.ratio),
        "FONTCONFIG_FILE": str(settings),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def _draw(kind: Kind, folder: Path, scenes: Sequence[Scene], save: Callable[[QImage, Path], object]) -> None:
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.gallery_pictures import pictures
    from timeneye_desktop.app.gallery_world import Worlds
    from timeneye_desktop.ui.look import Look

    application = _application()
    spoken = _speaks(application, kind)

    async def draw() -> None:
        look = Look(application, kind.themes[0])
        with tempfile.TemporaryDirectory(prefix="timeneye-gallery-") as home:
            async for picture in pictures(Worlds(Path(home), look), scenes, kind.themes):
                save(picture.image, folder / kind.file(picture.scene, picture.theme))

    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(draw())
    spoken.close()


def _application() -> QApplication:
    """One font, drawn without hints, in one size; and a caret that does not blink."""
    from PySide6.QtGui import QFont, QFontDatabase

    from timeneye_desktop.app.qt_application import make_application

    application = make_application()
    font = QFont(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FONT)))[0])
    font.setPointSizeF(_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    application.setCursorFlashTime(0)
    return application


def _speaks(application: QApplication, kind: Kind) -> Languages:
    """Texts of the kind's language, read from the kind's side, with dates as everywhere else."""
    from PySide6.QtCore import QLocale, Qt

    from timeneye_desktop.domain.preferences import Language
    from timeneye_desktop.ui.languages import Languages

    spoken = Languages(application, Language.SYSTEM, kind.language)
    QLocale.setDefault(QLocale(_LOCALE))
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(right if kind.is_mirrored else left)
    return spoken


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)  # what nobody expected is said, and fails
    time.tzset()
    asked, into, is_kept, *areas_asked = sys.argv[1:]
    _draw(kind_named(asked), Path(into), kind_named(asked).scenes(tuple(areas_asked)), SAVES[bool(int(is_kept))])
