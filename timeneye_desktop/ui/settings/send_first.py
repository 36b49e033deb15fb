"""Is all that waits sent before the person leaves, and if not, why?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import BlockedError, ServerTroubleError, UntrustedError
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.news import Announcement, SyncChanged
from timeneye_desktop.services.rounds import Rounds
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.words import ERRORS

_PATIENCE: Final = 20.0
"""Seconds in which nothing more arrives."""
_FINAL: Final = frozenset({Reach.SIGNED_OUT, Reach.VIEW_ONLY})
_BARRED: Final = {
    Reach.VIEW_ONLY: mark("Nothing is sent while this can only be looked at."),
    Reach.SIGNED_OUT: mark("Timeneye does not accept this sign-in any more, so nothing can be sent."),
    Reach.OFFLINE: mark("Timeneye cannot be reached now."),
    Reach.BLOCKED: ERRORS[BlockedError],
    Reach.UNTRUSTED: ERRORS[UntrustedError],
    Reach.TROUBLE: ERRORS[ServerTroubleError],
}


async def send_first(desk: Desk, on_left: Callable[[int], None], patience: float = _PATIENCE) -> str:
    """Empty when all is on Timeneye, else why the rest is not; `on_left` hears how much is left. StoreError."""
    heard, rounds = asyncio.Event(), Rounds(desk.syncing.status)

    def listen(news: Announcement) -> None:
        if isinstance(news, SyncChanged):
            rounds.hear(news.status)
        heard.set()

    forget, loop = desk.news.subscribe(listen), asyncio.get_running_loop()
    try:
        desk.syncing.sync_now()
        fewest = None
        async with asyncio.timeout(None) as limit:
            while rows := await desk.waiting.rows():
                if fewest is None or len(rows) < fewest:
                    fewest = len(rows)
                    limit.reschedule(loop.time() + patience)
                on_left(len(rows))
                reach = desk.syncing.status.reach
                if all(row.state is RowState.NEEDS_YOU for row in rows):
                    return tr("What is left needs you. Look at it in the waiting list.")
                if reach in _BARRED and (rounds.is_over or reach in _FINAL):
                    return tr(_BARRED[reach])
                await heard.wait()
                heard.clear()
    except TimeoutError:
        return tr("This takes longer than usual.")
    finally:
        forget()
    return ""
