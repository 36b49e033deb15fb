"""Where an error ends up that nobody expected: in the log, once, with a quiet word to the person.

What ends the whole process leaves the names of the functions it was in, and nothing of what was in memory.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

from timeneye_desktop.app.logs import private_file
from timeneye_desktop.domain.errors import TimeneyeError

log = logging.getLogger(__name__)

FILE_NAME: Final = "crash.txt"


class Reporter:
    """Told about every error of a task or slot. The world's failures are said in words, bugs are also logged."""

    def __init__(self) -> None:
        self._tell: Callable[[BaseException], None] | None = None

    def show_with(self, tell: Callable[[BaseException], None] | None) -> None:
        """From now on errors are shown by `tell`."""
        self._tell = tell

    def __call__(self, error: BaseException) -> None:
        if isinstance(error, TimeneyeError):
            log.info("told: %s %s", type(error).__name__, error)
        else:
            log.error("unexpected", exc_info=error)
        if self._tell is not None:
            self._tell(error)


def report_uncaught(reporter: Reporter) -> None:
    """Send what would end on stderr (an error in a slot, say) to the reporter."""

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        reporter(error)

    sys.excepthook = hook


def keep_no_core() -> None:
    """No picture of the memory, which holds tokens, is left behind by a crash."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


@contextlib.contextmanager
def crash_file(folder: Path | None) -> Iterator[None]:
    """In this folder a crash of the process leaves where each thread was: files, lines and names, no values."""
    try:
        file = None if folder is None else private_file(folder / FILE_NAME)
    except OSError:  # like the log: the app goes on without
        file = None
    if file is None:
        yield
        return
    with file:
        faulthandler.enable(file)
        yield
        faulthandler.disable()
