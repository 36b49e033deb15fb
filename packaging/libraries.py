"""Which libraries of the system does the finished folder use, and which Debian packages bring them?"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from identity import ROOT

sys.path.insert(0, str(ROOT))
from timeneye_desktop.app.qt_libraries import ALWAYS, WAYLAND, X11

_ELF: Final = b"\x7fELF"
_C: Final = re.compile(r"(?:ld-linux[\w-]*|libc|libm|libdl|libpthread|librt|libutil|libresolv|libgcc_s)\.so\.\d+")
_PERHAPS: Final = re.compile(
    r"lib(?:gtk-3|gdk-3|gdk_pixbuf-2|pango|pangocairo|atk|cairo|cairo-gobject|gio-2|gobject-2|harfbuzz|cups)\b.*"
)
"""What a plugin uses where it is there: the looks of GTK, printers."""
_PACKAGES: Final = {library.name: " | ".join(library.debian.split()) for library in (*ALWAYS, *X11, *WAYLAND)} | {
    "libbrotlicommon.so.1": "libbrotli1"
}
_NEEDED: Final = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


@dataclass(frozen=True, slots=True)
class Linked:
    """What all files of a folder ask the system for."""

    libraries: frozenset[str]
    """Without those of C and of the folder itself."""
    glibc: tuple[int, int]
    """The oldest C library they work with."""

    @property
    def unknown(self) -> list[str]:
        """What nobody has said where it comes from: a package without it would not start everywhere."""
        return sorted(name for name in self.libraries if name not in _PACKAGES and not _PERHAPS.match(name))

    @property
    def depends(self) -> list[str]:
        """As Debian's papers write it."""
        packages = {_PACKAGES[name] for name in self.libraries if name in _PACKAGES}
        return [f"libc6 (>= {self.glibc[0]}.{self.glibc[1]})", "libgcc-s1", *sorted(packages)]


def linked(folder: Path) -> Linked:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))
    own = {path.name for path in folder.rglob("*")}
    needed: set[str] = set()
    glibc = (2, 0)
    for told in _told(files):
        needed |= set(_NEEDED.findall(told))
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(told))])
    return Linked(frozenset(name for name in needed - own if not _C.fullmatch(name)), glibc)


def _told(files: list[Path]) -> Iterator[str]:
    for at in range(0, len(files), 50):
        command = ["objdump", "-p", *map(str, files[at : at + 50])]
        yield subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603  our own words


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF
