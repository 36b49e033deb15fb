"""The icon in the tray: state at a glance, one click to start or stop, the menu, and a small panel."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.preferences import TrayClick
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.absence.wording import short
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import tray_text
from timeneye_desktop.ui.tray.menu import TrayMenu
from timeneye_desktop.ui.tray.pictures import Picture, picture_of, tray_icon
from timeneye_desktop.ui.tray.place import TrayPlace
from timeneye_desktop.ui.tray.shade import Shade, shade_for
from timeneye_desktop.ui.tray.wording import day_line, tooltip
from timeneye_desktop.ui.words import waiting_words

_MINUTE_MS: Final = 60_000
_RECENTS: Final = 6


@dataclass(frozen=True, slots=True)
class TrayActions:
    start_or_stop: Callable[[], None]
    """End what runs, else begin what was last worked on."""
    open_window: Callable[[], None]
    quick_entry: Callable[[], None]
    open_door: Callable[[Door], None]
    open_panel: Callable[[], None]
    quit: Callable[[], None]


class Tray(QObject):
    """Without a tray it waits for one, and uses it when it comes."""

    day_told = Signal(str)
    """How the day stands, in words, whenever it was read anew."""
    minute_passed = Signal()
    """About once a minute, whatever is shown."""
    waiting_told = Signal(str)
    """What is not on Timeneye yet, in words."""

    def __init__(
        self, desk: Desk, look: Look, icons: Icons, tasks: Tasks, bridge: Bridge, actions: TrayActions
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._tasks = tasks
        self._actions = actions
        self._drawn: tuple[Picture, Shade] | None = None
        self._today = desk.entries.today()
        self.menu = TrayMenu(look, icons, actions)
        self.menu.start_stop_asked.connect(actions.start_or_stop)
        self.menu.pause_asked.connect(lambda: self._do(desk.tracking.pause(), "pause"))
        self.menu.resume_asked.connect(lambda lid: self._do(desk.tracking.resume(lid), "resume"))
        self.menu.switch_asked.connect(self._on_switch_asked)
        self.place = TrayPlace(self)
        self.place.other_kind.connect(self._renew)
        self.icon = self._icon()
        for changed in (
            bridge.timer_changed,
            bridge.absence_changed,
            bridge.entries_changed,
            bridge.sync_changed,
            bridge.preferences_changed,
            bridge.catalogue_changed,
            look.changed,
        ):
            changed.connect(self._refresh_soon)
        self._soon = _timer(self, 0, self._refresh, once=True)
        self._minute = _timer(self, _MINUTE_MS, self._on_minute)
        self._minute.start()
        self._refresh()

    @property
    def is_there(self) -> bool:
        return self.place.is_there

    def close(self) -> None:
        self._minute.stop()
        self._soon.stop()
        self.icon.hide()
        self.menu.close()
        self.menu.deleteLater()
        self.deleteLater()  # the look lives on, and must not wake it

    def _icon(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self)
        made.setContextMenu(self.menu)
        made.activated.connect(self._on_activated)
        return made

    def _renew(self) -> None:
        """The same once more: whoever shows icons now needs it in another way."""
        old, self.icon = self.icon, self._icon()
        old.hide()
        old.deleteLater()
        self._drawn = None
        self._refresh_soon()

    def _on_minute(self) -> None:
        self.minute_passed.emit()
        self.place.look()
        if self._desk.tracking.timers or self._desk.entries.today() != self._today:
            self._refresh()

    def _refresh_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        self._do(self._show(), "tray")

    async def _show(self) -> None:
        entries, tracking = self._desk.entries, self._desk.tracking
        recents = await self._desk.catalogue.likeliest(_RECENTS)
        self._today = entries.today()
        minutes = await entries.minutes_on(self._today)
        current, status = tracking.current, self._desk.syncing.status
        absence = self._desk.absences.pending
        picture = picture_of(current, status, is_asked=absence is not None)
        shade = shade_for(self._desk.settings.current.tray_shade, self._look.system_palette)
        if (picture, shade) != self._drawn:
            self.icon.setIcon(tray_icon(picture, shade.palette, is_mask=shade.is_mask))
            self._drawn = (picture, shade)
            self.icon.setVisible(self.place.may_come)  # Qt docks it as soon as there is a tray
        day = day_line(minutes, self._desk.settings.current.target_minutes)
        self.icon.setToolTip(tray_text(tooltip(current, tracking.now(), day, status)))
        self.menu.send(is_sent=self.place.takes_menus)
        self.menu.show_state(tracking.timers, tracking.now(), recents, day, status)
        self.menu.show_away("" if absence is None else short(absence))
        self.day_told.emit(day)
        self.waiting_told.emit(waiting_words(status))

    def _on_switch_asked(self, choice: PhaseChoice) -> None:
        self._do(self._desk.tracking.start(choice.key), "switch")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self._actions.start_or_stop()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            click = self._desk.settings.current.tray_click
            {
                TrayClick.PANEL: self._actions.open_panel,
                TrayClick.START_STOP: self._actions.start_or_stop,
                TrayClick.WINDOW: self._actions.open_window,
            }[click]()

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name)


def _timer(owner: QObject, milliseconds: int, act: Callable[[], None], *, once: bool = False) -> QTimer:
    made = QTimer(owner)
    made.setInterval(milliseconds)
    made.setSingleShot(once)
    if milliseconds:
        made.setTimerType(Qt.TimerType.VeryCoarseTimer)
    made.timeout.connect(act)
    return made
