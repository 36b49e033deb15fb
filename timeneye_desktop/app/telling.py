"""How are the parts put together that speak without being asked: what needs somebody, and reminders?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from timeneye_desktop.app.computer import Computer
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.spans import Gap
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.reminders import Reminders
from timeneye_desktop.system.notices import Notices
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.ribbon_gap import range_of
from timeneye_desktop.ui.entry.filling import put_range
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.notice.moments import Moments, Ways
from timeneye_desktop.ui.notice.reminding import Answers, Reminding
from timeneye_desktop.ui.notice.teller import Teller
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.tray.panel import TrayPanel
from timeneye_desktop.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Leads:
    """What an answer may lead to."""

    show_window: Callable[[], None]
    show_waiting: Callable[[], None]
    show_resting: Callable[[], None]
    """The timers that are paused."""
    sign_in: Callable[[], None]
    choose_phase: Callable[[], Awaitable[PhaseChoice | None]]


@dataclass(frozen=True, slots=True)
class Shown:
    """Where it is said, and where an answer is given."""

    window: MainWindow
    panel: TrayPanel
    entry: EntryLine
    timer: TimerPanel


class Telling:
    """Of one account. Without `notices` nothing is said by itself."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        tasks: Tasks,
        shown: Shown,
        leads: Leads,
        notices: Notices | None,
        computer: Computer,
    ) -> None:
        self._shown, self._leads = shown, leads
        is_wanted, is_in_front = lambda: desk.settings.current.notifications, shown.window.isActiveWindow
        self.teller = Teller(notices, is_wanted, is_in_front, leads.show_window, tasks)
        self.teller.use_cards(shown.window.card, shown.panel.card)
        answers = Answers(leads.show_waiting, leads.show_resting, self._log_gap, self._edit_time)
        self._reminding = Reminding(desk, bridge, self.teller, tasks, Reminders(desk, computer.idle_seconds), answers)
        self._moments: Moments | None = None
        if notices is not None:
            ways = Ways(leads.show_waiting, leads.show_window, leads.sign_in, leads.choose_phase)
            self._moments = Moments(desk, bridge, self.teller, tasks, ways)

    def minute_passed(self) -> None:
        if self._moments is not None:
            self._reminding.minute_passed()

    def _log_gap(self, gap: Gap) -> None:
        self._leads.show_window()
        put_range(self._shown.entry.field, range_of(gap))

    def _edit_time(self) -> None:
        self._leads.show_window()
        self._shown.timer.edit_time()
