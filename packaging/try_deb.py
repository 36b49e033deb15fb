"""Does the package install, show up, start, pass the tour, and leave nothing behind? `try_deb.py FILE.deb`.

Its papers are looked at everywhere; it is installed and purged where root asks for it, as in a container.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

NAME: Final = "timeneye-desktop"
_APT: Final = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y")


def main(package: Path) -> None:
    look_at_papers(package)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        try_installed(package)
    else:
        sys.stdout.write("Only root can install it, so its papers were all that was looked at.\n")


def look_at_papers(package: Path) -> None:
    """Debian's own judge finds nothing that is not explained; desktops understand what shows the program."""
    if shutil.which("lintian"):
        words = () if os.geteuid() else ("--allow-root",)
        _run("lintian", *words, "--fail-on", "error,warning", "--tag-display-limit", "0", package)
    tree = package.resolve().parent.parent / "build" / "package" / "deb" / "usr" / "share"
    if shutil.which("appstreamcli"):
        _run("appstreamcli", "validate", "--no-net", tree / "metainfo" / f"{NAME}.metainfo.xml")
    if shutil.which("desktop-file-validate"):
        _run("desktop-file-validate", tree / "applications" / f"{NAME}.desktop")


def try_installed(package: Path) -> None:
    was_here = subprocess.run(["dpkg", "-s", NAME], capture_output=True, check=False).returncode == 0  # noqa: S603, S607  our own words
    if was_here:
        sys.exit(f"{NAME} is installed on this computer already. It stays as it is.")
    _run(*_APT, "install", "--no-install-recommends", package.resolve())
    try:
        files = [Path(line) for line in _run("dpkg", "-L", NAME).split("\n") if line.startswith("/")]
        lost = [str(path) for path in files if not path.exists()]
        if lost or not all(shutil.which(name) for name in (NAME, "timeneye")):
            sys.exit(f"Not there after the installation: {lost}")
        _run(sys.executable, Path(__file__).with_name("smoke.py"), "/usr/bin")
    finally:
        _run(*_APT, "purge", NAME)
    left = [str(path) for path in files if not path.is_dir() and path.exists()]
    left += [str(path) for path in files if NAME in path.name and path.exists()]
    if left:
        sys.exit(f"Left behind after the purge: {left}")
    sys.stdout.write(f"{package.name} installs, passes the tour from /usr/bin, and leaves nothing behind.\n")


def _run(*command: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)  # noqa: S603  our own words
    if done.returncode:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
