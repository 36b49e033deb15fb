"""How does the finished folder become a package of Debian's, and what else does a Linux desktop want beside it?"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from identity import MAINTAINER, MAKERS, NAME, ROOT, SUMMARY, VERSION, filled
from libraries import linked
from manual import pages

from timeneye_desktop.cli.completion import SHELLS

LINUX: Final = ROOT / "packaging" / "linux"
TIGHT: Final = 9 if os.environ.get("TIMENEYE_RELEASE") else 1
"""How hard xz tries: a fifth less to carry, for four times the work."""
_COMPLETIONS: Final = {
    "bash": "bash-completion/completions/timeneye",
    "zsh": "zsh/vendor-completions/_timeneye",
    "fish": "fish/vendor_completions.d/timeneye.fish",
}
_ABOUT: Final = """\
 Tracks time for people who owe a timesheet to Timeneye. One click starts
 and stops, one line logs. It works offline: what is saved is on the
 disk, and is delivered later, exactly once.
 .
 It brings a tray icon, reports, exports, a mini timer, and a command for the
 terminal. It is not made by Timeneye."""


def lay_out(program: Path, made: Path, tree: Path, prefix: str = "usr") -> None:
    """The folder, and what shows it: menu, pictures, manual, completions. `made` holds what was written."""
    shutil.rmtree(tree, ignore_errors=True)
    inside = tree / prefix
    shutil.copytree(program, inside / "lib" / NAME, symlinks=True)
    (inside / "bin").mkdir(parents=True)
    for name in (NAME, "timeneye"):
        (inside / "bin" / name).symlink_to(f"../lib/{NAME}/{name}")
    share = inside / "share"
    _put(share / "applications" / f"{NAME}.desktop", (LINUX / f"{NAME}.desktop").read_text("utf-8"))
    _put(share / "metainfo" / f"{NAME}.metainfo.xml", filled(LINUX / "metainfo.xml.in", DATE=day()))
    for size, picture in ((path.stem.rpartition("-")[2], path) for path in sorted((made / "pictures").glob("*.png"))):
        _copy(picture, share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
    _copy(ROOT / "resources" / "app" / "timeneye.svg", share / f"icons/hicolor/scalable/apps/{NAME}.svg")
    _copy(LINUX / f"{NAME}-symbolic.svg", share / f"icons/hicolor/symbolic/apps/{NAME}-symbolic.svg")
    for name, text in pages(day()).items():
        _put_packed(share / "man" / "man1" / f"{name}.gz", text)
    for shell, place in _COMPLETIONS.items():
        _put(share / place, SHELLS[shell])
    papers = share / "doc" / NAME
    _copy(made / "licences.txt", papers / "licences.txt")
    _copy(made / "bill.cdx.json", papers / "bill.cdx.json")
    _put(papers / "examples" / "defaults.json", (ROOT / "docs" / "defaults.example.json").read_text("utf-8"))
    _set_modes(inside)


def write_deb(program: Path, made: Path, out: Path) -> Path:
    """Ends with a sentence when a library is used that nobody has said the package of."""
    asked = linked(program)
    if asked.unknown:
        sys.exit(f"No package is known for {', '.join(asked.unknown)}. It belongs into packaging/libraries.py.")
    tree = made / "deb"
    lay_out(program, made, tree)
    papers = tree / "usr/share/doc" / NAME
    _put(papers / "copyright", filled(LINUX / "copyright.in", MAKERS=MAKERS))
    _put_packed(papers / "changelog.gz", _changes())
    _copy(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides" / NAME)
    _set_modes(tree / "usr")
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    _put(tree / "DEBIAN" / "control", _control(asked.depends, size // 1024))
    _put(tree / "DEBIAN" / "md5sums", _sums(tree))
    path = out / f"{NAME}_{VERSION}_{_architecture()}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment())}
    command = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", f"-z{TIGHT}", str(tree), str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)  # noqa: S603  our own words
    return path


def moment() -> int:
    """When the sources were written, in seconds: what is made of them bears that date, whenever it is made."""
    return int(os.environ["SOURCE_DATE_EPOCH"])


def day() -> str:
    return datetime.fromtimestamp(moment(), UTC).date().isoformat()


def _control(depends: list[str], kilobytes: int) -> str:
    rows = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": _architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends),
        "Recommends": "fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager | keepassxc, xdg-utils",
        "Suggests": "libgtk-3-0t64 | libgtk-3-0, libcups2t64 | libcups2, gnome-shell-extension-appindicator",
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{_ABOUT}",
    }
    return "".join(f"{name}: {value}\n" for name, value in rows.items())


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603  our own words


def _changes() -> str:
    """As Debian writes changes down; all of them stand in CHANGELOG.md."""
    when = datetime.fromtimestamp(moment(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * Release {VERSION}.\n\n -- {MAINTAINER}  {when}\n"


def _sums(tree: Path) -> str:
    from hashlib import md5

    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n" for path in files
    )


def _set_modes(inside: Path) -> None:
    """Whatever the builder's habits are: 0755 for folders and the two programs, 0644 for all else. And one date."""
    programs = {inside / "lib" / NAME / name for name in (NAME, "timeneye")}
    for path in (*sorted(inside.rglob("*"), reverse=True), inside):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")


def _put_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _copy(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)
