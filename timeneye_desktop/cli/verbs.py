"""Which verbs does the terminal know, what are they for, and what is done with each on a desk?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from timeneye_desktop.cli import check_verbs, entry_verbs, sweep_verbs, timer_verbs
from timeneye_desktop.cli.answer import Answer, failed
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.wording import why_not
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.services.desk import Desk

Do: TypeAlias = Callable[[Desk, Asked], Awaitable[Answer]]

AT_A_DESK: Final[Mapping[str, Do]] = MappingProxyType(
    {
        "status": timer_verbs.status,
        "start": timer_verbs.start,
        "stop": timer_verbs.stop,
        "pause": timer_verbs.pause,
        "resume": timer_verbs.resume,
        "switch": timer_verbs.switch,
        "discard": timer_verbs.discard,
        "timers": sweep_verbs.timers,
        "save": sweep_verbs.save,
        "log": entry_verbs.log,
        "note": timer_verbs.note,
        "undo": entry_verbs.undo,
        "redo": entry_verbs.redo,
        "today": entry_verbs.today,
        "week": entry_verbs.week,
        "check": check_verbs.check,
        "find": entry_verbs.find,
        "projects": entry_verbs.projects,
        "queue": entry_verbs.queue,
    }
)
"""Those that need no more than somebody signed in."""
OF_THE_APP: Final = frozenset({"show", "quit"})
"""Those that mean nothing while it does not run."""


async def perform(desk: Desk, asked: Asked) -> Answer:
    """Do it; what cannot be done is said, never raised."""
    do = AT_A_DESK.get(asked.verb)
    if do is None:
        return failed("That is no verb.")
    try:
        return await do(desk, asked)
    except (NotPossibleError, StoreError) as error:
        return failed(why_not(error))
