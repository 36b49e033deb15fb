"""Where an error ends up that nobody expected: in the log, once, with a quiet word to the person."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from timeneye_desktop.domain.errors import TimeneyeError

log = logging.getLogger(__name__)


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
