"""Which papers of the shipped packages go along: name, version, licence texts, and what their plugins are called?

A package's own folder of papers also tells where it was installed from. So each is written anew, with what is needed.
"""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from identity import NAME, ROOT, TITLE, VERSION

from timeneye_desktop.ui.about.parts import Part, licence_text, parts

_KEPT: Final = re.compile(
    r"(?:^|/)(?:METADATA|entry_points\.txt)$|(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE
)
_OF_QT: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
_UNPACKAGED: Final = """\
Beside Python's packages the folder holds, where the system has none of its own: OpenSSL (Apache-2.0), SQLite (public
domain), libffi (MIT), bzip2 (bzip2-1.0.6), XZ (0BSD), libuuid (BSD-3-Clause), and with Qt: ICU (Unicode-3.0).
Qt and PySide6 are used under the LGPL, version 3; their sources are at https://download.qt.io. They are files of their
own in the folder, and may be put in the place of by others that fit.
"""


def shipped() -> tuple[Part, ...]:
    """Ourselves first, then all that is needed to run; ends where the installed papers are of other sources."""
    found = parts()
    if not found or found[0].name != NAME or found[0].version != VERSION:
        sys.exit(f"{NAME} {VERSION} is not what is installed here. Try: make clean, and again.")
    return found


def write_papers(folder: Path, found: Iterable[Part]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for part in found:
        known = distribution(part.name)
        place = folder / f"{re.sub('[-.]+', '_', part.name)}-{part.version}.dist-info"
        place.mkdir(parents=True)
        kept = sorted(_copied(known, place))
        (place / "RECORD").write_text("".join(f"{place.name}/{inside},,\n" for inside in kept), "utf-8")


def write_licences(path: Path, found: Iterable[Part]) -> None:
    """All of them in one file that a person can read."""
    told = [f"{TITLE} {VERSION}: what it is made of, and under which licences", _UNPACKAGED]
    for part in found:
        text = licence_text(part.name) or "The text is that of the licence of this name."
        told.append(f"{'=' * 100}\n{part.name} {part.version}\n{part.licence}\n{'=' * 100}\n\n{text.strip()}")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        told.append(f"{'=' * 100}\nPython {sys.version.split()[0]}\n{'=' * 100}\n\n{python.read_text('utf-8').strip()}")
    told += [(ROOT / "packaging" / "licences" / name).read_text("utf-8").strip() for name in _OF_QT]
    path.write_text("\n\n".join(told) + "\n", "utf-8", newline="\n")


def _copied(known: Distribution, place: Path) -> Iterator[str]:
    for paper in known.files or ():
        inside = str(paper).replace("\\", "/").partition(".dist-info/")[2]
        if inside and _KEPT.search(inside):
            to = place / inside
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(str(paper.locate())), to)
            to.chmod(0o644)
            yield inside
