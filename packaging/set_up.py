"""What must happen before the project can run from this folder?

`set_up.py` makes `.venv` when it is missing or broken and installs the project into it; `--dev` adds the tools of the
test suite, `--build` those that make packages. The Python that runs this becomes the one inside `.venv`.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

if sys.version_info < (3, 11):  # noqa: UP036  this file is also started by Pythons that are too old, to say so
    sys.exit(f"Timeneye Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

sys.path.insert(0, str(ROOT))
from timeneye_desktop.app.debian_packages import find_apt  # noqa: E402  the path above leads there


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def is_sound() -> bool:
    """Whether `.venv` has a Python that runs, is new enough and can install."""
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([PYTHON, "-c", question], capture_output=True, check=False).returncode == 0  # noqa: S603  our own .venv
    except OSError:
        return False


def bring_venv() -> None:
    """Debian ships Python without the part that makes environments; fetch it, or say what it is called."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    names = (f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3-venv")
    if apt := find_apt():
        say(f"Installing {names[0]}, which this Python needs to make an environment ...")
        apt.install([names])
        importlib.invalidate_caches()
    if not importlib.util.find_spec("ensurepip"):
        sys.exit(
            "This Python cannot make an environment: its modules venv and ensurepip are missing.\n"
            f"  sudo apt-get install {names[0]}     (Debian, Ubuntu)\n"
            "Elsewhere, install the whole of Python, or name another one with: make PYTHON=/path/to/python3"
        )


def run(*command: object) -> None:
    try:
        subprocess.run([str(part) for part in command], cwd=ROOT, check=True)  # noqa: S603  our own words
    except subprocess.CalledProcessError as failed:
        sys.exit(f"This step did not succeed: {' '.join(str(part) for part in command)} (exit {failed.returncode})")


def main() -> None:
    if not is_sound():
        bring_venv()
        say(f"Making .venv with Python {sys.version.split()[0]} ...")
        run(sys.executable, "-m", "venv", "--clear", FOLDER)
    extras = [word.removeprefix("--") for word in sys.argv[1:] if word in {"--dev", "--build"}]
    what = f".[{','.join(extras)}]" if extras else "."
    say(f"Installing {what} into .venv; the first time takes a minute or two ...")
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", what)


if __name__ == "__main__":
    main()
