"""The main window in every state."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.absence import Cause
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus
from timeneye_desktop.ui.gallery.absence_scenes import left
from timeneye_desktop.ui.gallery.acts import click, found, main_window, write
from timeneye_desktop.ui.gallery.notice_scenes import REFUSED
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start
from timeneye_desktop.ui.gallery.sweep_scenes import rest
from timeneye_desktop.ui.window_menu import WindowMenu
from timeneye_desktop.ui.words import notice


async def _running(stage: Stage) -> QWidget:
    phase = stage.phase("Acme Website", "Front end")
    await stage.desk.tracking.start(phase, "Navigation on small screens", ago_seconds=47 * 60 + 12)
    await stage.far.deliver()
    return await main_window(stage)


async def _loading(stage: Stage) -> QWidget:
    window = await main_window(stage)
    stage.far.tell(SyncStatus(Reach.ONLINE, busy=True, progress=Progress("phases", 14, 32)))
    return window


async def _not_loaded(stage: Stage) -> QWidget:
    await stage.far.stand(Reach.OFFLINE)
    return await main_window(stage)


async def _offline(stage: Stage) -> QWidget:
    await _log(stage, 25, "Fixing the menu")
    await _log(stage, 45, "Notes for the client")
    await stage.far.stand(Reach.OFFLINE)
    return await main_window(stage)


async def _states(stage: Stage) -> QWidget:
    """One row of every shape a row can have."""
    await _log(stage, 30, "Refused by Timeneye")
    await stage.far.refuse("phase-gone")
    await _log(stage, 20, "The answer was lost")
    await stage.far.lose_answer()
    await _log(stage, 15, "On its way", "Harbour Museum App", "iOS")
    await stage.far.leave_sending()
    await _log(stage, 10, "Waits its turn", "Nordlys Webshop", "Payments")
    return await main_window(stage)


async def _signed_out(stage: Stage) -> QWidget:
    await _log(stage, 25, "Fixing the menu")
    await stage.far.stand(Reach.SIGNED_OUT)
    return await main_window(stage)


async def _needs_you(stage: Stage) -> QWidget:
    work = Work(stage.phase("Acme Website", "Design"), 50, stage.desk.entries.today(), "Second round of comments")
    await stage.far.ask(QuestionKind.TWIN, work, 50)
    await _log(stage, 30, "Fixing the menu")
    await stage.far.refuse("phase-gone")
    return await main_window(stage)


async def _view_only(stage: Stage) -> QWidget:
    window = await main_window(stage)
    await stage.far.stand(Reach.VIEW_ONLY, "view-only-newer")
    return window


async def _trouble(stage: Stage) -> QWidget:
    await stage.far.stand(Reach.TROUBLE)
    window = await main_window(stage)
    stage.widgets.toast.say("The disk is full, so this could not be saved. What you typed is still here.")
    return window


async def _blocked(stage: Stage) -> QWidget:
    await stage.far.stand(Reach.BLOCKED)
    return await main_window(stage)


async def _long(stage: Stage) -> QWidget:
    first = stage.desk.catalogue.choices[0]
    await stage.desk.tracking.start(first.key, "Everything that was said in the meeting " * 4, ago_seconds=35_999)
    await stage.far.deliver()
    return await main_window(stage)


async def _undo(stage: Stage) -> QWidget:
    window = await main_window(stage)
    stage.widgets.toast.say("Logged 1:30 to Acme Website > Design.", "Undo", lambda: None)
    return window


async def _session_only(stage: Stage) -> QWidget:
    window = await main_window(stage)
    stage.widgets.window.say_for_good(notice("session-only"))
    return window


async def _everything(stage: Stage) -> QWidget:
    """Three timers rest, one runs, somebody was away, something was refused, and no keyring is there."""
    await rest(stage)
    phase = stage.phase("Internal", "Team meetings")
    await stage.desk.tracking.start(phase, "Planning the week", ago_seconds=95 * 60)
    await left(stage, 37, Cause.LOCKED)
    window = await _session_only(stage)
    stage.widgets.window.card.show_notice(REFUSED)
    await stage.settled()
    return window


async def _typing(stage: Stage) -> QWidget:
    window = await main_window(stage)
    write(window, "entry_text", "acme design 1:30 yesterday homepage sketches")
    return window


async def _menu(stage: Stage) -> QWidget:
    window = await main_window(stage)
    found(window, WindowMenu, "window_menu").draw()
    return found(window, QMenu, "window_menu_list")


async def _week_before(stage: Stage) -> QWidget:
    window = await main_window(stage)
    click(window, "week_back")
    await stage.settled()
    return window


async def _log(stage: Stage, minutes: int, notes: str, project: str = "Acme Website", phase: str = "Front end") -> None:
    entries = stage.desk.entries
    await entries.log(Work(stage.phase(project, phase), minutes, entries.today(), notes))


SCENES: Final = (
    Scene("main-full", "A full day, a timer runs", _running),
    Scene("main-narrow", "The same, as narrow as it goes", _running, size=(340, 420)),
    Scene("main-wide", "The same, wide", _running, size=(900, 640)),
    Scene("main-empty", "Nothing today yet", main_window, Start.QUIET),
    Scene("main-loading", "The first loading", _loading, Start.NEW),
    Scene("main-not-loaded", "Never loaded, and offline", _not_loaded, Start.NEW),
    Scene("main-long", "Names and notes as long as they come", _long, Start.LONG),
    Scene("main-long-narrow", "The same, as narrow as it goes", _long, Start.LONG, (340, 560)),
    Scene("main-offline", "Offline, two rows wait", _offline),
    Scene("main-states", "Every state a row can have", _states),
    Scene("main-signed-out", "Signed out", _signed_out),
    Scene("main-needs-you", "Somebody has to decide", _needs_you),
    Scene("main-view-only", "The file may only be looked at", _view_only),
    Scene("main-trouble", "Timeneye has trouble, and so has the disk", _trouble),
    Scene("main-blocked", "The network wants a sign-in", _blocked),
    Scene("main-session-only", "No keyring", _session_only),
    Scene("main-undo", "What was just done can be taken back", _undo),
    Scene("main-everything", "All that can come at once", _everything),
    Scene("main-everything-narrow", "The same, as narrow as it goes", _everything, size=(340, 560)),
    Scene("main-typing", "A line is typed", _typing),
    Scene("main-week-before", "Another week", _week_before),
    Scene("main-menu", "The menu of the window", _menu),
)
