"""One account's windows, put together; the only place where the parts of the screen meet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from timeneye_desktop.app.acts import acts_of
from timeneye_desktop.app.away import AwayDesk
from timeneye_desktop.app.computer import Computer
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.ladder import Ladder
from timeneye_desktop.app.newer import look_for_newer
from timeneye_desktop.app.telling import Leads, Shown, Telling
from timeneye_desktop.app.windows import Parts, Windows
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.zones import differs
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.news import ChangedElsewhere, MadeWay, Told
from timeneye_desktop.services.patience import WAITING_LONG
from timeneye_desktop.services.presence import Senses
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.system.notices import Notices
from timeneye_desktop.ui.about.own_places import OwnPlaces
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.day_list import DayList
from timeneye_desktop.ui.day.ribbon_gap import range_of
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.entry.filling import put_range
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.quick import QuickEntry
from timeneye_desktop.ui.entry.track import Said
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.settings.global_keys import GlobalKeys, NoKeys
from timeneye_desktop.ui.status import StatusLine
from timeneye_desktop.ui.sweep.card import SweepCard
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.timer.told import of_timers
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.tray.panel import TrayPanel
from timeneye_desktop.ui.tray.tray import Tray, TrayActions
from timeneye_desktop.ui.window import MainWindow, Panels
from timeneye_desktop.ui.window_place import WindowPlace
from timeneye_desktop.ui.words import notice, sentence


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a window may want that is not about this account's time."""

    quit: Callable[[], None]
    sign_in_again: Callable[[], None]
    signed_out: Callable[[], None]
    own_places: OwnPlaces
    computer: Computer = field(default_factory=Computer)
    """Parts that outlive the account; they say what they can do once they have begun."""
    notices: Notices | None = None
    """None: nothing is said by itself."""
    autostart: Autostart | None = None
    """None: it cannot be chosen here."""
    keys: GlobalKeys = field(default_factory=NoKeys)
    """Those that work in every program."""
    senses: Senses | None = None
    """What tells whether somebody is at the computer."""


class Desktop:
    """Owns every window of one account, their tasks and their one subscription."""

    def __init__(self, desk: Desk, look: Look, icons: Icons, reporter: Reporter, wishes: Wishes) -> None:
        self._desk, self._look, self._icons, self._wishes = desk, look, icons, wishes
        self._reporter = reporter
        self.tasks = Tasks(reporter)
        self.bridge = Bridge(desk.news)
        self.toast = Toast()
        reporter.show_with(lambda error: self.toast.say(sentence(error)))
        self.window = self._main_window()
        self.picker = Picker(desk.catalogue, look, self.tasks, self.window, self._utc_now, desk.absences)
        self.windows = Windows(self._parts())
        self.quick = QuickEntry(self._entry_line(self._choose_quickly, self._say_quickly))
        self.quick_picker = Picker(desk.catalogue, look, self.tasks, self.quick, self._utc_now, desk.absences)
        self.panel = TrayPanel(self._timer_panel(is_small=True))
        self.tray = Tray(desk, look, icons, self.tasks, self.bridge, self._tray_actions())
        self.ladder = Ladder(self.tray.place, self.window, self.windows, desk, self.tasks, self.say)
        self._connect()
        leads = Leads(
            self.show_window,
            self._show_waiting,
            self.ask_about_resting,
            wishes.sign_in_again,
            self.choose_phase,
        )
        shown = Shown(self.window, self.panel, self.entry, self.timer)
        self.telling = Telling(desk, self.bridge, self.tasks, shown, leads, wishes.notices, wishes.computer)
        self.tray.minute_passed.connect(self.telling.minute_passed)
        self.away.begin(wishes.senses, self.window, self.tray)
        WindowPlace(self.window, "window", desk.places, self.tasks)
        self.ladder.follow(desk.settings.current)

    @property
    def desk(self) -> Desk:
        """What these windows show and ask."""
        return self._desk

    def show_window(self) -> None:
        self.window.appear()

    def ask_quickly(self) -> None:
        """The quick-entry bar; the main window stays where it is, unless it has to say why nothing can be logged."""
        if self.quick.isEnabled():
            self.quick.ask()
        else:
            self.show_window()

    def ask_about_resting(self) -> None:
        """What becomes of the timers that are paused: log, move or discard them, in the window."""
        self.show_window()
        self.sweep.open()

    async def choose_phase(self) -> PhaseChoice | None:
        return await self.picker.choose()

    def say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """One quiet line at the bottom of the window, perhaps with something to click."""
        self.toast.say(text, action, on_action)

    async def _choose_quickly(self) -> PhaseChoice | None:
        """Before the quick-entry bar, so that the main window stays where it is."""
        return await self.quick_picker.choose()

    def _say_quickly(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        self.quick.say(text, action, on_action)

    async def close(self) -> None:
        self._reporter.show_with(None)
        self.bridge.unplug()
        self.ladder.close()
        self.tray.close()
        await self.days.finish()
        await self.away.end()
        await self.tasks.close()
        self.windows.close()
        for window in (self.picker, self.panel, self.quick, self.quick.told, self.window):
            window.hide()
            window.deleteLater()

    # -- putting together ------------------------------------------------------------

    def _main_window(self) -> MainWindow:
        desk, look, icons = self._desk, self._look, self._icons
        self.entry = self._entry_line(self.choose_phase, self.say)
        self.timer = self._timer_panel()
        self.sweep = SweepCard(desk, look, icons, self.tasks, self.bridge, self.say)
        self.away = AwayDesk(desk, look, icons, self.tasks, self.bridge, self.choose_phase, self.say)
        self.days = DayList(
            desk, look, icons, self.tasks, self.bridge, self.choose_phase, self.say, self.toast.take_back
        )
        self.status = StatusLine(look, icons, self._utc_now)
        timer = self.away.above(self.timer)
        panels = Panels(self.entry, timer, self.sweep, self.days, self.toast, self.status)
        return MainWindow(panels, look, icons, lambda: self.ladder.lets_window_go)

    def _parts(self) -> Parts:
        return Parts(
            self._desk,
            self._look,
            self._icons,
            self.tasks,
            self.bridge,
            self.choose_phase,
            self.say,
            self._wishes.signed_out,
            self._list_entries,
            self._wishes.own_places,
            self._wishes.computer,
            self._wishes.keys,
            partial(self._timer_panel, is_small=True),
            self._on_mini_closed,
            self.window,
            self._wishes.autostart,
        )

    def _entry_line(self, choose_phase: Callable[[], Awaitable[PhaseChoice | None]], said: Said) -> EntryLine:
        line = EntryLine(self._desk, self._look, self._icons, self.tasks, choose_phase, said)
        self.bridge.catalogue_changed.connect(line.read)
        return line

    def _timer_panel(self, *, is_small: bool = False) -> TimerPanel:
        made = TimerPanel(
            self._desk,
            self._look,
            self._icons,
            self.tasks,
            self.bridge,
            self.choose_phase,
            self.say,
            is_small=is_small,
        )
        made.sweep_asked.connect(self.ask_about_resting)
        return made

    def _tray_actions(self) -> TrayActions:
        return TrayActions(
            start_or_stop=self.timer.start_or_stop,
            open_window=self.show_window,
            quick_entry=self.ask_quickly,
            open_door=self.windows.show,
            open_panel=self.panel.open_at_pointer,
            quit=self._wishes.quit,
        )

    def _connect(self) -> None:
        window, status, bridge, syncing = self.window, self.status, self.bridge, self._desk.syncing
        window.came_to_front.connect(syncing.look_again)
        acts = acts_of(self, self._wishes.quit)
        window.action_asked.connect(lambda name: acts[name]())
        window.close_asked.connect(self._on_closed)
        status.sync_asked.connect(syncing.sync_now)
        status.waiting_asked.connect(self._show_waiting)
        status.sign_in_asked.connect(self._wishes.sign_in_again)
        self.days.reason_asked.connect(lambda _lid: self._show_waiting())
        self.days.ribbon.gap_asked.connect(lambda gap: put_range(self.entry.field, range_of(gap)))
        bridge.sync_changed.connect(status.show_status)
        bridge.sync_changed.connect(self._on_sync_changed)
        for picker in (self.picker, self.quick_picker):
            bridge.catalogue_changed.connect(picker.refresh)
        bridge.preferences_changed.connect(self._on_preferences_changed)
        bridge.told.connect(self._on_told)
        bridge.absence_changed.connect(self._on_absence_changed)
        self._on_absence_changed()
        self.tray.minute_passed.connect(lambda: self.tasks.spawn(self.away.look_for_sleep(), "look for sleep"))
        self.tray.minute_passed.connect(lambda: self.tasks.spawn(self._desk.pulse.beat(), "pulse"))
        newer = partial(look_for_newer, self._desk, self.window, self.toast, partial(self.windows.show, Door.ABOUT))
        self.tray.minute_passed.connect(lambda: self.tasks.spawn(newer(), "look for a newer version"))
        self.tray.day_told.connect(self.panel.show_day)
        self.tray.waiting_told.connect(self.panel.show_waiting)
        self.panel.waiting_asked.connect(self._show_waiting)
        self.panel.quick_entry_asked.connect(self.ask_quickly)
        self.panel.window_asked.connect(self.show_window)
        self.sweep.opened.connect(self.timer.make_room)
        self.sweep.discard_asked.connect(self.timer.discard)
        status.show_status(syncing.status)

    def _list_entries(self, stretch: Stretch, words: str) -> None:
        self.show_window()
        self.days.finding.ask(words, stretch.first, stretch.last)

    def _utc_now(self) -> datetime:
        return self._desk.tracking.now().utc

    def _show_waiting(self) -> None:
        self.windows.show(Door.WAITING)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        self._look.choose(preferences.theme)
        self._on_sync_changed(self._desk.syncing.status)
        self.ladder.follow(preferences)

    def _on_closed(self) -> None:
        """Where the person does not want the program to stay, closing quits."""
        if self._desk.settings.current.keep_in_tray:
            self.ladder.settle()
        else:
            self._wishes.quit()

    def _on_mini_closed(self) -> None:
        self.ladder.mini_closed()

    def _on_sync_changed(self, status: SyncStatus) -> None:
        """Where nothing can be kept, nothing is pretended: what writes is switched off.

        A keyring may fail at any sign-in or renewal, and work again at the next.
        """
        is_view_only = status.reach is Reach.VIEW_ONLY
        is_session_only = self._desk.accounts.session_only and not self._desk.account.is_sample
        is_elsewhere = differs(self._desk.settings.current.account_zone, self._utc_now())
        minor = "session-only" if is_session_only else "zone-differs" if is_elsewhere else ""
        self.window.say_for_good(notice(status.detail if is_view_only else minor))
        for part in (self.entry, self.away.card, self.timer, self.quick, self.panel, self.days.ribbon):
            part.setEnabled(not is_view_only)

    def _on_absence_changed(self) -> None:
        self.window.card.make_way(is_asked=self._desk.absences.pending is not None)

    def _on_told(self, told: Told | MadeWay | ChangedElsewhere) -> None:
        if not isinstance(told, Told):
            self.say(of_timers(told, self._desk.syncing.status.reach))
        elif told.key == WAITING_LONG:
            self.say(notice(told.key), tr("Show"), self._show_waiting)
        else:
            self.say(notice(told.key, told.detail))
