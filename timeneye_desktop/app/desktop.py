"""One account's windows, put together; the only place where the parts of the screen meet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.news import Told
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.day_list import DayList
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.quick import QuickEntry
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.settings.window import SettingsWindow
from timeneye_desktop.ui.status import StatusLine
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.tray.tray import Tray, TrayActions
from timeneye_desktop.ui.waiting.panel import WaitingPanel
from timeneye_desktop.ui.window import MainWindow
from timeneye_desktop.ui.words import notice, sentence


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a window may want that is not about this account's time."""

    quit: Callable[[], None]
    sign_in_again: Callable[[], None]
    signed_out: Callable[[], None]
