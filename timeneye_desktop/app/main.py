"""The way in: what was asked for, is this computer fit for Qt, and then the program's life."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from timeneye_desktop.app.args import parse
from timeneye_desktop.app.qt_libraries import missing, sentence


def main(words: Sequence[str] | None = None) -> int:
    """Run the app; answers with the exit code."""
    arguments = parse(sys.argv[1:] if words is None else words)
    if not has_screen() and sys.platform.startswith("linux"):
        if arguments.tour is None:
            sys.stderr.write("There is no display here. Try: timeneye-desktop --demo --tour FOLDER\n")
            return 3
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    lacking = sentence(missing())
    if lacking:  # Qt would abort without a word one can act on
        sys.stderr.write(lacking + "\n")
        return 3
    from timeneye_desktop.app.run import run

    return run(arguments)


def has_screen() -> bool:
    """Whether Qt has somewhere to draw: a session, or a platform that was asked for by name."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
