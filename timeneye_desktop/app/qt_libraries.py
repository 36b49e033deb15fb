"""Which system libraries does Qt need here and cannot find, and what brings them?

Qt names one missing library at a time, and for a missing part of its X11 plugin it aborts instead. This looks at all
of them first. Standard library only: it runs before anything is installed. The list is what `objdump -p` shows for the
modules of PySide6 6.11 that the app uses, and for its xcb, wayland and offscreen plugins.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeneye_desktop.app.debian_packages import Apt, find_apt

Load = Callable[[str], object]
Which = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the package it comes in, per family of systems."""

    name: str
    debian: str
    """Debian and Ubuntu; two names, newest first, where the package was renamed."""
    fedora: str
    arch: str
    suse: str


ALWAYS: Final = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11", "libX11-6"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    Library("libglib-2.0.so.0", "libglib2.0-0t64 libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Library("libgthread-2.0.so.0", "libglib2.0-0t64 libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "zstd", "libzstd1"),
    Library("libz.so.1", "zlib1g", "zlib", "zlib", "libz1"),
    Library("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs", "libstdc++6"),
)
"""What QtCore, QtGui, QtWidgets, QtNetwork, QtDBus and QtSvg link to; also enough for the offscreen platform."""

X11: Final = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    Library("libxcb.so.1", "libxcb1", "libxcb", "libxcb", "libxcb1"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    Library(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Library(
        "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"
    ),
)

WAYLAND: Final = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
)

FONT: Final = Library("a font", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts")
"""Without any font Qt starts and draws every letter as an empty box."""

INSTALLERS: Final = (
    ("apt-get", "debian", "sudo apt-get install"),
    ("dnf", "fedora", "sudo dnf install"),
    ("pacman", "arch", "sudo pacman -S"),
    ("zypper", "suse", "sudo zypper install"),
)


def needed(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> tuple[Library, ...]:
    """What the platform plugin that Qt will choose in this environment needs; nothing outside Linux."""
    if not system.startswith("linux"):
        return ()
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform.startswith("wayland") or (not platform and environment.get("WAYLAND_DISPLAY")):
        # Qt falls back to X11 where it can; a session with Wayland alone cannot.
        return ALWAYS + (X11 if environment.get("DISPLAY") and not platform else WAYLAND)
    if platform in {"", "xcb"}:
        return ALWAYS + X11
    return ALWAYS


def missing(libraries: Sequence[Library] | None = None, load: Load = ctypes.CDLL) -> tuple[Library, ...]:
    """The libraries (by default those needed here) that the system's loader does not find."""

    def is_missing(library: Library) -> bool:
        try:
            load(library.name)
        except OSError:
            return True
        return False

    return tuple(library for library in (needed() if libraries is None else libraries) if is_missing(library))


def has_screen(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether Qt has somewhere to draw: a session, or a platform that was asked for by name."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.startswith("linux") or any(environment.get(name) for name in names)


def has_font(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether any font file lies where fontconfig looks; other systems always have some."""
    if not system.startswith("linux"):
        return True
    home = environment.get("HOME", "/")
    data = [environment.get("XDG_DATA_HOME", ""), *environment.get("XDG_DATA_DIRS", "").split(":")]
    parents = [folder for folder in ("/usr/share", "/usr/local/share", f"{home}/.local/share", *data) if folder]
    folders = [*(Path(parent, "fonts") for parent in parents), Path(home, ".fonts")]
    files = (file for folder in folders for file in folder.rglob("*"))
    return any(file.suffix.lower() in {".ttf", ".otf", ".ttc", ".pfb"} for file in files)


def sentence(libraries: Sequence[Library], which: Which = shutil.which) -> str:
    """What is missing and the command that brings it: this system's, or all where none is known. Empty for nothing."""
    if not libraries:
        return ""
    lines = [f"Qt needs what this computer does not have: {', '.join(library.name for library in libraries)}."]
    known = [row for row in INSTALLERS if which(row[0])][:1] or INSTALLERS
    for _, family, command in known:
        packages = sorted({getattr(library, family).split()[-1] for library in libraries})
        lines.append(f"  {command} {' '.join(packages)}")
    return "\n".join(lines)


def install(libraries: Sequence[Library], apt: Apt | None) -> tuple[str, ...]:
    """Installs the packages where apt may be used; returns their names."""
    if apt is None or not libraries:
        return ()
    return apt.install([library.debian.split() for library in libraries])


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when Qt finds all it needs here; otherwise 1, after a sentence that says what is missing."""
    parser = argparse.ArgumentParser(prog="python -m timeneye_desktop.app.qt_libraries", description=__doc__)
    parser.add_argument("--install", action="store_true", help="install what is missing, on Debian and Ubuntu")
    options = parser.parse_args(arguments)
    if options.install and sys.platform.startswith("linux"):
        everything = missing(ALWAYS + X11 + WAYLAND)
        install(everything if has_font() else (*everything, FONT), find_apt())
    absent = missing()
    if told := sentence(absent if has_font() else (*absent, FONT)):
        sys.stderr.write(f"{told}\n")
    return 1 if absent else 0


if __name__ == "__main__":
    sys.exit(main())
