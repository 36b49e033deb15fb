"""What does the running program do when the terminal asks: at the open desk, or about the program itself?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from timeneye_desktop.app.activation import activated_by, is_right
from timeneye_desktop.cli.answer import Answer, Exit, failed
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.doctor import told
from timeneye_desktop.cli.leaving import sign_out
from timeneye_desktop.cli.pages import PAGES, QUICK_ENTRY, WINDOW
from timeneye_desktop.cli.sync_verb import sync_now
from timeneye_desktop.cli.verbs import perform
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.ui.doors import Door

if TYPE_CHECKING:  # it asks us
    from timeneye_desktop.app.program import Program

Do: TypeAlias = Callable[["Program", Asked], Awaitable[Answer]]

_PATIENCE: Final = 6.0
"""Seconds for what may take long; whoever asked waits a little longer than that."""
_NOBODY: Final = failed("Nobody is signed in yet. The window of the app shows how.")


async def at_the_app(program: Program, asked: Asked) -> Answer:
    do = _OF_THE_PROGRAM.get(asked.verb)
    if do is not None:
        return await do(program, asked)
    return _NOBODY if program.desktop is None else await perform(program.desktop.desk, asked)


async def _doctor(program: Program, _asked: Asked) -> Answer:
    """What was not found in time is told as it was."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await program.computer.look()
    return told(program.computer.capabilities(), program.updates.newer)


async def _sync(program: Program, _asked: Asked) -> Answer:
    return _NOBODY if program.desktop is None else await sync_now(program.desktop.desk, _PATIENCE)


async def _show(program: Program, asked: Asked) -> Answer:
    page = asked.text or WINDOW
    if page not in PAGES:
        return failed(f"There is no page {page}. There are: {', '.join(PAGES)}.")
    with activated_by(asked.right if is_right(asked.right) else ""):
        if page == WINDOW:
            program.come_forward()
        elif page == QUICK_ENTRY:
            program.ask_quickly()
        elif program.desktop is None:
            program.come_forward()
            return _NOBODY
        elif page != Door.MINI.value or Door.MINI not in program.desktop.windows.open:  # which would go again
            program.desktop.windows.show(Door(page))
    return Answer(Exit.DONE, "It is shown.")


async def _sign_in(program: Program, _asked: Asked) -> Answer:
    """In a window: no secret travels between two programs."""
    if program.desktop is None:
        program.come_forward()
    elif program.desktop.desk.syncing.status.reach is Reach.SIGNED_OUT:
        program.sign_in_again()
    else:
        return failed(f"{program.desktop.desk.account.person.name} is signed in here. Try: timeneye sign-out")
    return Answer(Exit.DONE, "The app is open, so its window asks for the sign-in.")


async def _sign_out(program: Program, _asked: Asked) -> Answer:
    if program.desktop is None:
        return _NOBODY
    answer = await sign_out(program.desktop.desk)
    await program.leave()
    return answer


async def _quit(program: Program, _asked: Asked) -> Answer:
    """The answer is on its way before anything is closed: the loop has to turn for that."""
    asyncio.get_running_loop().call_soon(program.quit)
    return Answer(Exit.DONE, "The app ends; what can be sent is sent first.")


_OF_THE_PROGRAM: Final[Mapping[str, Do]] = MappingProxyType(
    {
        "doctor": _doctor,
        "sync": _sync,
        "show": _show,
        "sign-in": _sign_in,
        "sign-out": _sign_out,
        "quit": _quit,
    }
)
