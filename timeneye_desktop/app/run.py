"""The program's life: one event loop, the parts put together, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

# What needs no Qt comes first: after PySide6 every import costs a third more.
from timeneye_desktop import __version__
from timeneye_desktop.app.alone import alone
from timeneye_desktop.app.args import RAISE, STATUS, Arguments
from timeneye_desktop.app.core import Office
from timeneye_desktop.app.crash import Reporter, crash_file, keep_no_core, report_uncaught
from timeneye_desktop.app.decided import decided_office
from timeneye_desktop.app.ending import ended_by_signals
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.vault import KeyringVault, MemoryVault
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.preferences import LANGUAGES
from timeneye_desktop.store.documents import PreferenceFile
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.channel import places
from timeneye_desktop.system.paths import HOME_VARIABLE, Paths, find_paths

log = logging.getLogger(__name__)

CANNOT_BEGIN: Final = 4
"""Exit code: nothing can be kept on this computer."""


def run(arguments: Arguments) -> int:
    """Live until the person quits, or leave it to the program that runs already; answers with the exit code."""
    keep_no_core()
    mask = Mask()
    with ExitStack() as stack:
        paths = stack.enter_context(_folders(arguments))
        were_open = paths.tighten()  # before anything of ours is opened
        if arguments.tour is not None:
            from timeneye_desktop.app.tour import tour

            _begin_log(arguments, paths, mask, stack, were_open)
            return tour(arguments.tour, paths, mask)
        try:
            lock = alone(paths, arguments)
            if lock is None:
                return 0
            stack.callback(lock.release)
            _begin_log(arguments, paths, mask, stack, were_open)
            office = _office(arguments, paths, mask)
        except StoreError as error:
            log.info("cannot begin: %s %s", type(error).__name__, error)
            trouble = error
        else:
            stack.callback(office.thread.shutdown)
            return _live(arguments, office)
    return _say_why(trouble, paths, _language(arguments))


def _begin_log(arguments: Arguments, paths: Paths, mask: Mask, stack: ExitStack, were_open: Iterable[Path]) -> None:
    _forget_sample(arguments, paths)
    level = logging.DEBUG if arguments.verbose else logging.INFO
    folder = paths.state if _can_make(paths) else None
    start_logging(folder, mask, level=level, to_stderr=arguments.verbose)
    stack.callback(stop_logging, mask)
    stack.enter_context(crash_file(folder))
    log.info("Timeneye Desktop %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
    for path in were_open:
        log.warning("others on this computer had rights on %s; now only you have", path)


def _office(arguments: Arguments, paths: Paths, mask: Mask) -> Office:
    vault = MemoryVault() if arguments.demo else KeyringVault()
    return decided_office(paths, vault, open_in_browser, mask.add, Pace())


def _live(arguments: Arguments, office: Office) -> int:
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.garbage import IdleCollector
    from timeneye_desktop.app.heard import hear
    from timeneye_desktop.app.launched import do
    from timeneye_desktop.app.program import Program
    from timeneye_desktop.app.qt_application import make_application
    from timeneye_desktop.system.channel_qt import Channel

    application = make_application()
    reporter = Reporter()
    report_uncaught(reporter)

    async def live() -> None:
        collector = IdleCollector()
        program = Program(office, Sample(), application, reporter, _language(arguments))
        channel = Channel(lambda line, answer: hear(line, program, answer))
        channel.open(places(office.paths))
        with ended_by_signals(program.quit):
            try:
                await program.begin(demo=arguments.demo, hidden=arguments.hidden or arguments.quick_entry)
                if arguments.verb not in {RAISE, STATUS}:
                    do(arguments.verb, program)
                await program.until_quit()
            finally:
                channel.close()
                await program.end()
                collector.stop()

    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(live())
    return 0


def _say_why(error: StoreError, paths: Paths, language: str) -> int:
    """There is no place to keep anything: tell it in a window, and end with it."""
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.qt_application import make_application
    from timeneye_desktop.ui.cannot_begin import CannotBegin
    from timeneye_desktop.ui.languages import Languages
    from timeneye_desktop.ui.look import Look
    from timeneye_desktop.ui.words import sentence

    sys.stderr.write(f"{sentence(error)} {paths.data}\n")
    application = make_application()
    languages = Languages(application, PreferenceFile(paths.config / "preferences.json").load().language, language)
    Look(application)

    async def live() -> None:
        ended = asyncio.Event()
        window = CannotBegin(error, paths.data)
        window.closed.connect(ended.set)
        with ended_by_signals(ended.set):
            window.show()
            await ended.wait()
        window.close()
        languages.close()

    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(live())
    return CANNOT_BEGIN


def _language(arguments: Arguments) -> str:
    """What stands for the chosen one: the command line's word, else the environment's."""
    named = arguments.language or os.environ.get("TIMENEYE_LANGUAGE", "")
    return named if named in LANGUAGES else ""


@contextmanager
def _folders(arguments: Arguments) -> Iterator[Paths]:
    """The person's folders; a demonstration without a home of its own leaves nothing behind."""
    home = os.environ.get(HOME_VARIABLE)
    if arguments.demo and home:
        yield find_paths({HOME_VARIABLE: str(Path(home).absolute() / "demo")})
    elif arguments.demo:
        with tempfile.TemporaryDirectory(prefix="timeneye-desktop-demo-", ignore_cleanup_errors=True) as folder:
            yield find_paths({HOME_VARIABLE: folder})
    else:
        yield find_paths()


def _forget_sample(arguments: Arguments, paths: Paths) -> None:
    """Sample data of an earlier demonstration; the lock and the channel of this one stay."""
    if arguments.demo:
        for folder in (paths.config, paths.data / "accounts", paths.state):
            shutil.rmtree(folder, ignore_errors=True)


def _can_make(paths: Paths) -> bool:
    try:
        paths.make()
    except StoreError:
        return False
    return True
