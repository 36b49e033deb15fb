"""What does a launch ask of the program, be it the one that runs or the one it becomes?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeneye_desktop.app.args import DOORS, RAISE, START, STOP
from timeneye_desktop.cli.pages import QUICK_ENTRY
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.ui.doors import Door

if TYPE_CHECKING:  # it asks us
    from timeneye_desktop.app.desktop import Desktop
    from timeneye_desktop.app.program import Program


def do(verb: str, program: Program) -> bool:
    """False for what is no such verb, and while there is no window to show; without an account, what leads to one."""
    if verb == RAISE:
        return program.come_forward()
    if verb == QUICK_ENTRY:
        return program.ask_quickly()
    if verb not in {START, STOP, *DOORS}:
        return False
    if program.desktop is None:
        return program.come_forward()
    if verb in DOORS:
        program.desktop.windows.show(Door(verb))
    else:
        _start_or_stop(verb, program.desktop)
    return True


def _start_or_stop(verb: str, desktop: Desktop) -> None:
    """Asked twice, it is done once; no window comes to the front."""
    current = desktop.desk.tracking.current
    if verb == STOP and current is not None:
        desktop.timer.start_or_stop()
    elif verb == START and (current is None or current.timer.state is not TimerState.RUNNING):
        desktop.timer.start_last()
