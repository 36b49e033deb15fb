"""What does a verb of the terminal do while no app runs? The store is opened under the app's lock, and closed again."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import Final

from timeneye_desktop.app.core import Office, OpenAccount
from timeneye_desktop.app.decided import decided_office
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.cli.answer import Answer, failed
from timeneye_desktop.cli.args import Terminal
from timeneye_desktop.cli.leaving import sign_out
from timeneye_desktop.cli.sync_verb import synced
from timeneye_desktop.cli.verbs import OF_THE_APP, perform
from timeneye_desktop.cli.wording import NO_APP
from timeneye_desktop.domain.errors import AlreadyOpenError, ReadOnlyError, StoreError
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.news import Announcement
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import Paths

_SYNC_SECONDS: Final = 120.0
"""How long `sync` goes on at most."""
_NOBODY: Final = "Nobody is signed in here. Try: timeneye sign-in"


def without_app(terminal: Terminal, paths: Paths) -> Answer:
    """Do it here; what was accepted is on the disk when this returns."""
    try:
        paths.make()
        with ExitStack() as stack:
            stack.enter_context(FolderLock(paths.data))
            return asyncio.run(_do(terminal, _office(paths, stack)))
    except AlreadyOpenError:
        return failed("The app runs and does not answer. Try again in a moment.")
    except ReadOnlyError:
        return failed("The data folder cannot be written.")
    except StoreError:
        return failed("The data folder cannot be used.")


def _office(paths: Paths, stack: ExitStack) -> Office:
    mask = Mask()
    start_logging(paths.state, mask)
    stack.callback(stop_logging, mask)
    office = decided_office(paths, KeyringVault(), open_in_browser, mask.add, Pace())
    stack.callback(office.thread.shutdown)
    return office


async def _do(terminal: Terminal, office: Office) -> Answer:
    verb, account = terminal.asked.verb, office.accounts.last()
    if verb in OF_THE_APP:
        return failed(NO_APP)
    if verb == "sign-in":
        from timeneye_desktop.app.terminal_sign_in import sign_in

        return await sign_in(terminal, office)
    if account is None:
        return failed(_NOBODY)
    opened = OpenAccount(account, office)
    await opened.open()
    try:
        match verb:
            case "sync":
                return await _sync(opened)
            case "sign-out":
                return await sign_out(opened.desk)
            case _:
                return await perform(opened.desk, terminal.asked)
    finally:
        await opened.close()


async def _sync(opened: OpenAccount) -> Answer:
    """Until nothing is under way any more, or Timeneye cannot be reached."""
    heard, syncing = asyncio.Event(), opened.desk.syncing

    def listen(_news: Announcement) -> None:
        heard.set()

    forget = opened.desk.news.subscribe(listen)
    work = asyncio.create_task(opened.sync(), name="sync")
    try:
        async with asyncio.timeout(_SYNC_SECONDS):
            while syncing.status.busy or syncing.status.progress or syncing.status.reach is Reach.UNKNOWN:
                heard.clear()
                await heard.wait()
    except TimeoutError:
        pass  # what was reached is told all the same
    finally:
        forget()
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
    return synced(syncing.status)
