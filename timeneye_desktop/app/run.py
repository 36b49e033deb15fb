"""The program's life: one event loop, the parts put together, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

# What needs no Qt comes first: after PySide6 every import costs a third more.
from timeneye_desktop.app.args import Arguments
from timeneye_desktop.app.core import Office, open_office
from timeneye_desktop.app.crash import Reporter, report_uncaught
from timeneye_desktop.app.ending import ended_by_signals
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.connect import Opener
from timeneye_desktop.auth.vault import KeyringVault, MemoryVault
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.paths import HOME_VARIABLE, Paths, find_paths

log = logging.getLogger(__name__)


def run(arguments: Arguments) -> int:
    """Live until the person quits; answers with the exit code."""
    mask = Mask()
    with ExitStack() as stack:
        paths = stack.enter_context(_folders(arguments))
        start_logging(paths.state if _can_make(paths) else None, mask, to_stderr=arguments.verbose)
        stack.callback(stop_logging, mask)
        office, sample = _parts(arguments, paths, mask)
        stack.callback(office.thread.shutdown)
        return _with_qt(arguments, office, sample)


def _parts(arguments: Arguments, paths: Paths, mask: Mask) -> tuple[Office, Sample]:
    sample = Sample()
    vault = MemoryVault() if arguments.demo else KeyringVault()
    opener: Opener = open_in_browser
    if arguments.tour is not None:
        from timeneye_desktop.app.visit import visit

        opener = visit
    server = os.environ.get("TIMENEYE_SERVER", "")
    return open_office(paths, vault, opener, mask.add, Pace(), server), sample


def _with_qt(arguments: Arguments, office: Office, sample: Sample) -> int:
    import qasync

    from timeneye_desktop.app.program import Program
    from timeneye_desktop.app.qt_application import make_application

    application = make_application()
    reporter = Reporter()
    report_uncaught(reporter)

    async def live() -> int:
        program = Program(office, sample, application, reporter)
        with ended_by_signals(program.quit):
            return await program.live(arguments)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(live())


@contextmanager
def _folders(arguments: Arguments) -> Iterator[Paths]:
    """The person's folders; a demonstration without a home of its own leaves nothing behind."""
    if arguments.demo and not os.environ.get(HOME_VARIABLE):
        with tempfile.TemporaryDirectory(prefix="timeneye-desktop-demo-", ignore_cleanup_errors=True) as folder:
            yield find_paths({HOME_VARIABLE: str(Path(folder))})
    else:
        yield find_paths()


def _can_make(paths: Paths) -> bool:
    try:
        paths.make()
    except StoreError:
        return False
    return True
