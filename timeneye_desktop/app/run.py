"""The program's life: one event loop, the parts put together, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

# What needs no Qt comes first: after PySide6 every import costs a third more.
from timeneye_desktop import __version__
from timeneye_desktop.app.args import Arguments
from timeneye_desktop.app.core import Office, open_office
from timeneye_desktop.app.crash import Reporter, report_uncaught
from timeneye_desktop.app.ending import ended_by_signals
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.vault import KeyringVault, MemoryVault
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.paths import HOME_VARIABLE, Paths, find_paths

log = logging.getLogger(__name__)

CANNOT_BEGIN: Final = 4
"""Exit code: nothing can be kept on this computer."""


def run(arguments: Arguments) -> int:
    """Live until the person quits; answers with the exit code."""
    mask = Mask()
    with ExitStack() as stack:
        paths = stack.enter_context(_folders(arguments))
        level = logging.DEBUG if arguments.verbose else logging.INFO
        start_logging(paths.state if _can_make(paths) else None, mask, level=level, to_stderr=arguments.verbose)
        stack.callback(stop_logging, mask)
        log.info("Timeneye Desktop %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
        if arguments.tour is not None:
            from timeneye_desktop.app.tour import tour

            return tour(arguments.tour, paths, mask)
        vault = MemoryVault() if arguments.demo else KeyringVault()
        server, strict = os.environ.get("TIMENEYE_SERVER", ""), os.environ.get("TIMENEYE_STRICT_DELIVERY", "") == "1"
        try:
            office = open_office(paths, vault, open_in_browser, mask.add, Pace(), server, strict=strict)
        except StoreError as error:
            log.info("cannot begin: %s %s", type(error).__name__, error)
            return _say_why(error, paths)
        stack.callback(office.thread.shutdown)
        return _live(arguments, office)


def _live(arguments: Arguments, office: Office) -> int:
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.garbage import IdleCollector
    from timeneye_desktop.app.program import Program
    from timeneye_desktop.app.qt_application import make_application

    application = make_application()
    reporter = Reporter()
    report_uncaught(reporter)

    async def live() -> None:
        collector = IdleCollector()
        program = Program(office, Sample(), application, reporter)
        with ended_by_signals(program.quit):
            try:
                await program.begin(demo=arguments.demo, hidden=arguments.hidden)
                await program.until_quit()
            finally:
                await program.end()
                collector.stop()

    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(live())
    return 0


def _say_why(error: StoreError, paths: Paths) -> int:
    """There is no place to keep anything: tell it in a window, and end with it."""
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.qt_application import make_application
    from timeneye_desktop.ui.cannot_begin import CannotBegin
    from timeneye_desktop.ui.look import Look
    from timeneye_desktop.ui.words import sentence

    sys.stderr.write(f"{sentence(error)} {paths.data}\n")
    application = make_application()
    Look(application)

    async def live() -> None:
        ended = asyncio.Event()
        window = CannotBegin(error, paths.data)
        window.closed.connect(ended.set)
        with ended_by_signals(ended.set):
            window.show()
            await ended.wait()
        window.close()

    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(live())
    return CANNOT_BEGIN


@contextmanager
def _folders(arguments: Arguments) -> Iterator[Paths]:
    """The person's folders; a demonstration without a home of its own leaves nothing behind."""
    home = os.environ.get(HOME_VARIABLE)
    if arguments.demo and home:
        demo = Path(home).absolute() / "demo"
        shutil.rmtree(demo, ignore_errors=True)  # sample data of an earlier demonstration
        yield find_paths({HOME_VARIABLE: str(demo)})
    elif arguments.demo:
        with tempfile.TemporaryDirectory(prefix="timeneye-desktop-demo-", ignore_cleanup_errors=True) as folder:
            yield find_paths({HOME_VARIABLE: folder})
    else:
        yield find_paths()


def _can_make(paths: Paths) -> bool:
    try:
        paths.make()
    except StoreError:
        return False
    return True
