"""What is done when the main window, by key or menu, asks for an action of the table?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.ui.doors import Door

if TYPE_CHECKING:  # it asks us
    from timeneye_desktop.app.desktop import Desktop


def acts_of(desktop: Desktop, quit_program: Callable[[], None]) -> Mapping[str, Callable[[], object]]:
    """By name; all those that the window can be asked for."""
    window, timer, days = desktop.window, desktop.timer, desktop.days
    return MappingProxyType(
        {
            "start-stop": timer.start_or_stop,
            "start-last": timer.start_last,
            "pause": partial(pause_or_resume, desktop),
            "switch": partial(_switch, desktop),
            "note": timer.edit_running,
            "discard": partial(_discard, desktop),
            "log": window.type_entry,
            "search": days.ask_search,
            "today": days.show_today,
            "day-before": partial(days.step, -1),
            "day-after": partial(days.step, 1),
            "undo": days.undo,
            "redo": days.undoing.redo,
            "sync": desktop.desk.syncing.sync_now,
            "close": window.close,
            "menu": window.open_menu,
            "quit": quit_program,
            **{door.value: partial(desktop.windows.show, door) for door in Door},
        }
    )


def pause_or_resume(desktop: Desktop) -> None:
    """The timer in front."""
    tracking = desktop.desk.tracking
    if tracking.current is not None:
        timer = tracking.current.timer
        step = tracking.pause if timer.state is TimerState.RUNNING else tracking.resume
        desktop.tasks.spawn(step(timer.lid), "pause or resume")


def _discard(desktop: Desktop) -> None:
    if desktop.desk.tracking.current is not None:
        desktop.timer.discard(desktop.desk.tracking.current.timer.lid)


def _switch(desktop: Desktop) -> None:
    """To a phase that is picked; with nothing running it begins there."""

    async def pick() -> None:
        chosen = await desktop.choose_phase()
        if chosen is not None:
            await desktop.desk.tracking.start(chosen.key)

    desktop.tasks.spawn(pick(), "switch")
