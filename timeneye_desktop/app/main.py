"""The way in: what was asked for, is this computer fit for Qt, and then the program's life."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from timeneye_desktop.app.args import parse
from timeneye_desktop.app.qt_libraries import has_screen, missing, sentence


def main(words: Sequence[str] | None = None) -> int:
    """Run the app; answers with the exit code."""
    arguments = parse(sys.argv[1:] if words is None else words)
    if arguments.diagnose or arguments.has_tray:
        from timeneye_desktop.app.diagnose import diagnose, has_tray

        return diagnose() if arguments.diagnose else has_tray()
    if not has_screen():
        if arguments.tour is None:
            sys.stderr.write("There is no display here. Try: timeneye-desktop --demo --tour FOLDER\n")
            return 3
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    lacking = sentence(missing())
    if lacking:  # Qt would abort without a word one can act on
        sys.stderr.write(lacking + "\n")
        return 3
    if arguments.gallery:
        from timeneye_desktop.app.gallery import gallery

        return gallery()
    from timeneye_desktop.app.run import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
