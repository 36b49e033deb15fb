"""Does the finished package work? Starts its programs as they will be installed, and reads what they leave.

`python packaging/smoke.py FOLDER`: the folder that holds both programs. Nothing of the project is imported, and nothing
of the environment it was built in is found by what is started.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, Final

_ENDING: Final = ".exe" if sys.platform == "win32" else ""
_PATIENCE: Final = 300
"""Seconds for the tour, on a slow computer."""
_NOWHERE: Final = "http://127.0.0.1:9"
"""Nothing leaves this computer."""
_PICTURES: Final = 5
"""The tour leaves at least so many."""
_KEPT: Final = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "DISPLAY", "XDG_RUNTIME_DIR", "SSL_CERT_FILE")


def main(folder: Path) -> None:
    desktop, terminal = folder / f"timeneye-desktop{_ENDING}", folder / f"timeneye{_ENDING}"
    with tempfile.TemporaryDirectory(prefix="timeneye-smoke-", ignore_cleanup_errors=True) as home:
        environment = _environment(Path(home))
        version = _run(environment, terminal, "--version").strip()
        _run(environment, terminal, "completion", "bash")
        json.loads(_run(environment, terminal, "doctor", "--json", codes=(0, 1)))  # 1: this computer lacks something
        told = _run(environment, desktop, "--diagnose")
        if version not in told or "packed with the program" in told:  # what it says without the papers of its parts
            sys.exit(f"--diagnose says nothing of use:\n{told}")
        tour = Path(home) / "tour"
        _run(environment, desktop, "--demo", "--tour", tour)
        logged = _judged(tour)
        sys.stdout.write(f"{version}: both programs work, and the tour logged {logged} entries.\n")


def _environment(home: Path) -> dict[str, str]:
    """That of somebody who has never seen the project: no path of ours, no folders of theirs."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in _KEPT}
    own = {"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home / "local", "APPDATA": home / "roaming"}
    own |= {"XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data", "XDG_STATE_HOME": home / "state"}
    return (
        kept
        | {name: str(path) for name, path in own.items()}
        | {"QT_QPA_PLATFORM": "offscreen", "TIMENEYE_SERVER": _NOWHERE}
    )


def _run(environment: dict[str, str], *command: object, codes: tuple[int, ...] = (0,)) -> str:
    """What it said; ends where the program does not end as it should."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(  # noqa: S603  the programs of the package
            words,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
            cwd=environment["HOME"],
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        sys.exit(f"{' '.join(words)}: {error}")
    if done.returncode not in codes:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def _judged(tour: Path) -> int:
    """How many entries were logged; each has to be on the server once, and pictures have to show it."""
    story = json.loads((tour / "tour.json").read_text("utf-8"))
    on_server = Counter(_key(row) for row in story["server"])
    wrong = [row for row in story["logged"] if on_server[_key(row)] != 1]
    pictures = list(tour.glob("*.png"))
    if wrong or not story["logged"] or len(pictures) < _PICTURES:
        sys.exit(f"The tour did not come out well: {len(pictures)} pictures, not once on the server: {wrong}")
    return len(story["logged"])


def _key(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
