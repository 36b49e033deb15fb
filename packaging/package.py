"""Which packages can be made here, and do they work? `make package` leaves them in dist/.

What was made of the same sources with the same tools is not made again: the key of both stands in dist/made-of.txt.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from importlib.metadata import distributions
from pathlib import Path
from typing import Final

import icons
from identity import IDENTIFIER, NAME, ROOT, VERSION, filled
from papers import shipped, write_licences, write_papers
from qm import compile_all
from sbom import write_bill

OUT: Final = ROOT / "dist"
MADE: Final = ROOT / "build" / "package"
_SOURCES: Final = ("timeneye_desktop", "resources", "packaging", "docs", "pyproject.toml", "CHANGELOG.md", "LICENSE")
_DATE_OF_NOBODY: Final = 1_700_000_000
"""For sources without a history."""


def main() -> None:
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(date_of_sources()))
    key, note = _key(), OUT / "made-of.txt"
    if "--anew" not in sys.argv and note.is_file() and note.read_text("utf-8").startswith(f"{key}\n"):
        names = note.read_text("utf-8").split("\n")[1:-1]
        if all((OUT / name).exists() for name in names):
            _say(f"Nothing has changed since these were made in dist/: {', '.join(names)}")
            return
    note.unlink(missing_ok=True)
    program = freeze(OUT, MADE)
    _say(f"Trying {program.relative_to(ROOT)} ...")
    subprocess.run([sys.executable, ROOT / "packaging" / "smoke.py", program], check=True)  # noqa: S603  our own script
    packages = [path.name for path in _packages(program)]
    note.write_text("\n".join((key, *packages)) + "\n", "utf-8")
    _say(f"Made in dist/: {', '.join(packages)}")


def freeze(out: Path, made: Path) -> Path:
    """The folder with both programs."""
    compile_all()
    found = shipped()
    write_papers(made / "papers", found)
    write_licences(made / "licences.txt", found)
    write_bill(made / "bill.cdx.json", found)
    if platform.system() == "Linux":
        icons.write_png(made / "pictures")
    else:
        icons.write_one(made / ("timeneye.ico" if platform.system() == "Windows" else "timeneye.icns"))
    # The order in sets of words must not depend on the day: the archive is the same whenever it is made.
    environment = os.environ | {"TIMENEYE_BUILD": str(made), "PYTHONHASHSEED": "0"}
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", out, "--workpath", made / "work"]
    command = [sys.executable, "-m", "PyInstaller", *map(str, words), str(ROOT / "packaging" / "timeneye.spec")]
    _say("Putting the program together; this takes a minute ...")
    subprocess.run(command, check=True, env=environment, cwd=ROOT)  # noqa: S603  our own words
    return out / NAME


def _packages(program: Path) -> list[Path]:
    for name in ("licences.txt", "bill.cdx.json"):
        shutil.copyfile(MADE / name, OUT / name)
    if platform.system() == "Linux":
        found = [_tarball(program)]
        found.append(_flatpak_recipe(found[0]))
        if shutil.which("dpkg-deb"):
            import deb

            found.append(deb.write_deb(program, MADE, OUT))
        else:
            _say("No dpkg-deb here, so no .deb.")
        return found
    from others import write_installer

    return write_installer(program, OUT, MADE)


def _tarball(program: Path) -> Path:
    """The tree below /usr/local or ~/.local: unpack it there, and the menu finds it."""
    import deb

    tree = MADE / "tree"
    deb.lay_out(program, MADE, tree, ".")
    machine = os.uname().machine
    path = OUT / f"{NAME}-{VERSION}-linux-{machine}.tar.xz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = deb.moment()
        return entry

    with tarfile.open(path, "w:xz", format=tarfile.PAX_FORMAT, preset=deb.TIGHT) as archive:
        for inside in sorted(tree.iterdir()):
            archive.add(inside, inside.name, filter=plain)
    return path


def _flatpak_recipe(tarball: Path) -> Path:
    """For flatpak-builder, which may lie anywhere: the recipe names the tarball beside it."""
    path = OUT / f"{IDENTIFIER}.json"
    named = {"TARBALL": tarball.name, "SHA256": hashlib.sha256(tarball.read_bytes()).hexdigest()}
    path.write_text(filled(ROOT / "packaging" / "flatpak" / "manifest.json.in", **named), "utf-8")
    return path


def _key() -> str:
    """Of everything that has a say in what comes out."""
    sums = hashlib.sha256(f"{sys.version} {sys.platform} {os.environ['SOURCE_DATE_EPOCH']}".encode())
    for name in sorted(f"{known.name} {known.version}" for known in distributions()):
        sums.update(name.encode())
    for path in sorted(path for start in _SOURCES for path in _files(ROOT / start)):
        sums.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return sums.hexdigest()


def _files(start: Path) -> list[Path]:
    if start.is_file():
        return [start]
    return [
        path for path in start.rglob("*") if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".qm"
    ]


def date_of_sources() -> int:
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603  our own words
    except (OSError, subprocess.CalledProcessError):
        return _DATE_OF_NOBODY
    return int(told)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
