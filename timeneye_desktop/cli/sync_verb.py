"""What does `timeneye sync` do at an open desk, and what does it say in the end?"""

from __future__ import annotations

import asyncio
from typing import Final

from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.cli.facts import of_sync
from timeneye_desktop.cli.wording import REACHES, count_words
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.news import Announcement, SyncChanged
from timeneye_desktop.services.rounds import Rounds

_FINAL: Final = frozenset({Reach.SIGNED_OUT, Reach.VIEW_ONLY})
"""Nothing will happen."""


async def sync_now(desk: Desk, patience: float) -> Answer:
    """One round of sending and fetching; what takes longer goes on behind the answer."""
    heard, rounds = asyncio.Event(), Rounds(desk.syncing.status)

    def listen(news: Announcement) -> None:
        if isinstance(news, SyncChanged):
            rounds.hear(news.status)
            heard.set()

    forget = desk.news.subscribe(listen)
    try:
        desk.syncing.sync_now()
        async with asyncio.timeout(patience):
            while not rounds.is_over and desk.syncing.status.reach not in _FINAL:
                heard.clear()
                await heard.wait()
    except TimeoutError:
        pass  # what was reached is told all the same
    finally:
        forget()
    return synced(desk.syncing.status)


def synced(status: SyncStatus) -> Answer:
    waiting, facts = count_words(status.waiting), {"sync": of_sync(status)}
    if status.reach is Reach.ONLINE:
        return Answer(Exit.QUEUED if status.waiting else Exit.DONE, waiting, facts)
    code = Exit.QUEUED if status.waiting else Exit.FAILED
    return Answer(code, f"{REACHES[status.reach].capitalize()}. {waiting}", facts)
