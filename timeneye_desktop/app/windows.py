"""Which further windows does an account have? Each is imported and made when first asked for, and stays."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.ui.about.own_places import OwnPlaces
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.computer.truth import Truth
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.entry.track import Said
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.settings.global_keys import GlobalKeys
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.window_place import WindowPlace

if TYPE_CHECKING:  # imported when first shown
    from timeneye_desktop.ui.mini.window import MiniTimer


@dataclass(frozen=True, slots=True)
class Parts:
    """What a window of an account may need."""

    desk: Desk
    look: Look
    icons: Icons
    tasks: Tasks
    bridge: Bridge
    choose_phase: Callable[[], Awaitable[PhaseChoice | None]]
    say: Said
    signed_out: Callable[[], None]
    list_entries: Callable[[Stretch, str], None]
    """Those of some days, of one project or, without its name, of all."""
    own_places: OwnPlaces
    computer: Truth
    keys: GlobalKeys
    make_timer: Callable[[], TimerPanel]
    """A small panel of its own."""
    mini_closed: Callable[[], None]
    main: QWidget
    autostart: Autostart | None = None


class Windows:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._made: dict[Door, QWidget] = {}
        self._makers: dict[Door, Callable[[], QWidget]] = {
            Door.REPORTS: self._reports,
            Door.EXPORT: self._export,
            Door.CHECK: self._check,
            Door.WAITING: self._waiting,
            Door.MINI: self._mini,
            Door.SETTINGS: self._settings,
            Door.COMPUTER: self._computer,
            Door.KEYS: self._keys,
            Door.ABOUT: self._about,
        }

    def show(self, door: Door) -> None:
        """In front of the others, with the keyboard; the mini timer comes and goes, and takes nothing away."""
        window = self._get(door)
        if door is Door.MINI:
            (window.close if window.isVisible() else window.show)()
        else:
            to_front(window)

    def mini(self) -> MiniTimer:
        """Made, and shown only by whoever asks."""
        from timeneye_desktop.ui.mini.window import MiniTimer

        window = self._get(Door.MINI)
        assert isinstance(window, MiniTimer)  # noqa: S101  made below
        return window

    def made(self, door: Door) -> QWidget | None:
        """None before it was first asked for."""
        return self._made.get(door)

    @property
    def open(self) -> tuple[Door, ...]:
        return tuple(door for door, window in self._made.items() if window.isVisible())

    def close(self) -> None:
        for window in self._made.values():
            window.hide()
            window.deleteLater()
        self._made.clear()

    def _get(self, door: Door) -> QWidget:
        window = self._made.get(door)
        if window is None:
            window = self._made[door] = self._makers[door]()
            WindowPlace(window, door.value, self._parts.desk.places, self._parts.tasks, has_size=door is not Door.MINI)
        return window

    def _reports(self) -> QWidget:
        from timeneye_desktop.ui.reports.window import ReportsWindow

        of = self._parts
        made = ReportsWindow(of.desk, of.look, of.icons, of.tasks, of.bridge, of.main)
        made.entries_asked.connect(of.list_entries)
        made.export_asked.connect(self._export_days)
        return made

    def _export(self) -> QWidget:
        from timeneye_desktop.ui.export.window import ExportWindow

        of = self._parts
        return ExportWindow(of.desk, of.look, of.icons, of.tasks, of.bridge, of.main)

    def _export_days(self, stretch: Stretch) -> None:
        from timeneye_desktop.ui.export.window import ExportWindow

        self.show(Door.EXPORT)
        window = self._made[Door.EXPORT]
        assert isinstance(window, ExportWindow)  # noqa: S101  made above
        window.show_stretch(stretch)

    def _check(self) -> QWidget:
        from timeneye_desktop.ui.check.window import CheckWindow

        of = self._parts
        made = CheckWindow(of.desk, of.look, of.icons, of.tasks, of.bridge, of.choose_phase, of.main)
        made.entries_asked.connect(of.list_entries)
        made.waiting_asked.connect(lambda: self.show(Door.WAITING))
        return made

    def _waiting(self) -> QWidget:
        from timeneye_desktop.ui.waiting.panel import WaitingPanel

        of = self._parts
        return WaitingPanel(of.desk, of.look, of.icons, of.tasks, of.bridge, of.choose_phase, of.say, of.main)

    def _mini(self) -> QWidget:
        from timeneye_desktop.ui.mini.window import MiniTimer

        of = self._parts
        made = MiniTimer(of.desk, of.look, of.icons, of.tasks, of.bridge, of.make_timer())
        made.window_asked.connect(lambda: to_front(of.main))
        made.closed.connect(of.mini_closed)
        return made

    def _about(self) -> QWidget:
        from timeneye_desktop.ui.about.window import AboutWindow

        of = self._parts
        return AboutWindow(of.own_places, lambda: of.desk.updates.newer, of.tasks, of.main)

    def _settings(self) -> QWidget:
        from timeneye_desktop.ui.settings.window import SettingsWindow

        of = self._parts
        made = SettingsWindow(of.desk, of.look, of.icons, of.tasks, of.say, of.main, of.autostart, of.keys)
        made.signed_out.connect(of.signed_out)
        made.keys_asked.connect(lambda: self.show(Door.KEYS))
        made.computer_asked.connect(lambda: self.show(Door.COMPUTER))
        return made

    def _computer(self) -> QWidget:
        from timeneye_desktop.ui.computer.window import ComputerWindow

        of = self._parts
        made = ComputerWindow(of.computer, of.look, of.icons, of.tasks, of.main)
        made.settings_asked.connect(lambda: self.show(Door.SETTINGS))
        return made

    def _keys(self) -> QWidget:
        from timeneye_desktop.ui.keys.window import KeysWindow

        return KeysWindow(self._parts.look, self._parts.icons, self._parts.main)


def to_front(window: QWidget) -> None:
    """Show it, unminimised, above the others, with the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
