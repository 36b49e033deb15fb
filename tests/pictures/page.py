"""Where does a person look at what differs? On one page: expected, got, difference, side by side."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

_HEAD = """<!doctype html><meta charset="utf-8"><title>Pictures that differ</title>
<style>body { font: 14px sans-serif; background: #888 } figure { display: inline-block; margin: 4px }
img { display: block; image-rendering: pixelated }</style>"""


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    why: str
    expected: QImage
    got: QImage
    apart: QImage


def write_page(folder: Path, rows: Sequence[Row]) -> Path:
    """Answers with the file to open."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = [_HEAD]
    for row in rows:
        parts.append(f"<h2>{html.escape(row.name)}: {html.escape(row.why)}</h2>")
        for what, image in (("expected", row.expected), ("got", row.got), ("difference", row.apart)):
            file = f"{row.name}.{what}.png"
            image.save(str(folder / file))
            parts.append(f'<figure><figcaption>{what}</figcaption><img src="{html.escape(file)}"></figure>')
    page = folder / "index.html"
    page.write_text("\n".join(parts), encoding="utf-8")
    return page
