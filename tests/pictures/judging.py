"""Are these scenes still drawn as they are stored? Says so with the page that shows what differs."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest
from pictures.comparing import difference
from pictures.drawing import HERE, draw_into
from pictures.kinds import Kind, kind_named
from pictures.page import Row, write_page
from PySide6.QtGui import QImage

from timeneye_desktop.ui.gallery.registry import SCENES

STORED: Final = HERE / "stored"
PAGES: Final = HERE.parent.parent / "pictures" / "differences"
WINDOWS: Final = ("main", "day", "waiting")
PARTS: Final = tuple(sorted({scene.area for scene in SCENES} - set(WINDOWS)))
"""Two halves, for two workers."""
_ACCEPT: Final = "If it is meant so: make pictures ACCEPT=1"


def files_of(kind: Kind, areas: Iterable[str] = ()) -> list[str]:
    return [kind.file(scene, theme) for scene in kind.scenes(tuple(areas)) for theme in kind.themes]


def judge(drawn: Path, kind: str, areas: tuple[str, ...] = ()) -> None:
    """Draw them anew into this folder, and fail with a page when one looks different."""
    if sys.platform != "linux":
        pytest.skip("other systems smooth letters in their own way")
    draw_into(drawn, kind_named(kind), areas)
    names = files_of(kind_named(kind), areas)
    assert sorted(path.name for path in drawn.iterdir()) == sorted(names), "each scene has a picture"
    rows = [row for name in names if (row := _compared(name, drawn / name)) is not None]
    if rows:
        page = write_page(PAGES / "-".join((kind, *areas)), rows)
        said = "\n".join(f"{row.name}: {row.why}" for row in rows)
        pytest.fail(f"{len(rows)} pictures differ, see {page}\n{said}\n{_ACCEPT}", pytrace=False)


def _compared(name: str, file: Path) -> Row | None:
    expected, got = QImage(str(STORED / name)), QImage(str(file))
    if expected.isNull():
        return None  # tests/pictures/test_stored.py asks for it
    apart = difference(expected, got)
    return None if apart is None else Row(name, apart.why, expected, got, apart.picture)
