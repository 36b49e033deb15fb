"""`make pictures`: every scene of the gallery in every way into a folder; with --accept stored as what is expected."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from pictures.drawing import draw_into
from pictures.judging import STORED
from pictures.kinds import KINDS, README

DOCS = Path(__file__).parents[2] / "docs" / "pictures"


def main() -> None:
    parser = argparse.ArgumentParser(prog="make pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--accept", action="store_true")
    asked = parser.parse_args()
    shutil.rmtree(asked.folder, ignore_errors=True)
    for kind in (*KINDS, README):
        draw_into(asked.folder / kind.name, kind, is_to_keep=True)
        sys.stdout.write(f"{kind.name}: {len(list((asked.folder / kind.name).iterdir()))} pictures\n")
    if asked.accept:
        accept(asked.folder)


def accept(drawn: Path) -> None:
    """What was drawn is expected from now on, and stands in the README."""
    shutil.rmtree(STORED, ignore_errors=True)
    STORED.mkdir(parents=True)
    for kind in KINDS:
        for file in sorted((drawn / kind.name).iterdir()):
            shutil.copy(file, STORED / file.name)
    DOCS.mkdir(parents=True, exist_ok=True)
    for scene in README.scenes():
        for theme in README.themes:
            shutil.copy(drawn / README.name / README.file(scene, theme), DOCS / f"{scene.name}-{theme.value}.png")
    sys.stdout.write(f"{sum(file.stat().st_size for file in STORED.iterdir()) // 1024} KiB are stored\n")


if __name__ == "__main__":
    main()
