"""A person at work in a process of its own: does what it is told, says when that is saved, and waits to be killed."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import count
from typing import Any

from world import QUICK, no_browser

from timeneye_desktop.app.core import OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person, Tokens
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.system.paths import find_paths

NOTES = "killed"


async def live(order: dict[str, Any]) -> None:
    office = open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, QUICK)
    account = Account(order["key"], order["server"], Person(order["person"], ""))

    async def tokens() -> Tokens:
        return Tokens(Secret(order["token"]), Secret(""), None)

    opened = OpenAccount(account, office, tokens)
    await opened.open()
    syncing = asyncio.create_task(opened.sync()) if order["online"] else None
    for deed in order["deeds"]:
        await DEEDS[deed](opened.desk)
        tell("saved")
    await asyncio.Event().wait()
    del syncing


def tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


async def log(desk: Desk) -> None:
    await desk.entries.log(Work(desk.catalogue.choices[0].key, 25, desk.entries.today(), NOTES))


async def edit(desk: Desk) -> None:
    row = await _ours(desk)
    await desk.entries.edit(row.lid, replace(row.work, minutes=55))


async def delete(desk: Desk) -> None:
    await desk.entries.delete((await _ours(desk)).lid)


async def start(desk: Desk) -> None:
    await desk.tracking.start(desk.catalogue.choices[0].key, NOTES, ago_seconds=600)


async def stop(desk: Desk) -> None:
    await desk.tracking.stop()


async def rest(desk: Desk) -> None:
    """Two timers of ten minutes, both paused."""
    for _ in range(2):
        await start(desk)
        await desk.tracking.pause(desk.tracking.timers[0].timer.lid)


async def sweep(desk: Desk) -> None:
    """Make one entry of all that rests."""
    await desk.sweeping.save(desk.sweeping.offers(merge=True))


async def unsweep(desk: Desk) -> None:
    await desk.sweeping.undo(await desk.sweeping.save(desk.sweeping.offers(merge=True)))


async def many(desk: Desk) -> None:
    """Log without end, and tell each one that is saved."""
    for number in count():
        await desk.entries.log(Work(desk.catalogue.choices[0].key, 5, desk.entries.today(), f"{NOTES} {number}"))
        tell("saved")


async def _ours(desk: Desk) -> EntryRow:
    days = await desk.entries.days(desk.entries.today(), desk.entries.today())
    return next(row for day in days for row in day.rows if row.work.notes == NOTES)


DEEDS: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "log": log,
    "edit": edit,
    "delete": delete,
    "start": start,
    "stop": stop,
    "rest": rest,
    "sweep": sweep,
    "unsweep": unsweep,
    "many": many,
}

if __name__ == "__main__":
    asyncio.run(live(json.loads(sys.stdin.readline())))
