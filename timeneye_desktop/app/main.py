"""The way in: what was asked for, is this computer fit for Qt, and then the program's life."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from timeneye_desktop.app.args import parse
from timeneye_desktop.app.qt_libraries import missing, sentence


def main(words: Sequence[str] | None = None) -> int:
    """Run the app; answers with the exit code."""
    arguments = parse(sys.argv[1:] if words is None else words)
    lacking = sentence(missing())
    if lacking:  # Qt would abort without a word one can act on
        sys.stderr.write(lacking + "\n")
        return 3
    from timeneye_desktop.app.run import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
