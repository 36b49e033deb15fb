"""How does the program stay within reach while its window is closed, as trays come and go?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from timeneye_desktop.app.windows import Windows
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.tray.ladder import Rung, rung
from timeneye_desktop.ui.tray.place import TrayPlace
from timeneye_desktop.ui.window import MainWindow
from timeneye_desktop.ui.words import notice

_PANEL_COMES_MS: Final = 5_000
"""A panel that begins together with us, or begins again, needs a moment: nothing pops up meanwhile."""


class Ladder(QObject):
    """The tray; without one the mini timer; and where that was closed as well, the window minimises."""

    def __init__(
        self,
        place: TrayPlace,
        window: MainWindow,
        windows: Windows,
        desk: Desk,
        tasks: Tasks,
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._place, self._window, self._windows = place, window, windows
        self._desk, self._tasks, self._say = desk, tasks, say
        self._has_closed_mini = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PANEL_COMES_MS)
        self._soon.timeout.connect(self.settle)
        place.changed.connect(self._on_place_changed)
        window.shown.connect(self._on_window_shown)

    @property
    def rung(self) -> Rung:
        return rung(has_tray=self._place.is_there, has_closed_mini=self._has_closed_mini)

    @property
    def lets_window_go(self) -> bool:
        """Whether something else is there when the window is closed; otherwise it minimises."""
        return self.rung is not Rung.WINDOW

    def begin(self) -> None:
        """Without a window, as when the session begins."""
        self._soon.start()

    def settle(self) -> None:
        """Be where the rung says; where the window is there already, say once what closing it will do."""
        found = self.rung
        if found is Rung.TRAY:
            return
        if self._window.isVisible():
            self._tell()
        elif found is Rung.MINI:
            self._windows.mini().stand_in()
        else:
            self._window.showMinimized()

    def mini_closed(self) -> None:
        """The person does not want it, not even as what stands in, until there was a tray again."""
        if not self._window.isVisible() and not self._place.is_there:
            self._has_closed_mini = True
            self.settle()

    def follow(self, preferences: Preferences) -> None:
        """The mini timer comes and goes as it was chosen."""
        if preferences.mini_shown or self._windows.made(Door.MINI) is not None:
            self._windows.mini().follow_choice(is_shown=preferences.mini_shown)

    def close(self) -> None:
        """Follow nothing any more; the window is hidden after this."""
        self._soon.stop()
        self._place.changed.disconnect(self._on_place_changed)
        self._window.shown.disconnect(self._on_window_shown)
        self.deleteLater()

    def _on_place_changed(self) -> None:
        if self._place.is_there:
            self._has_closed_mini = False
            self._stand_down()
        else:
            self._soon.start()

    def _on_window_shown(self) -> None:
        self._stand_down()
        if not self._place.is_there:
            self._soon.start()

    def _stand_down(self) -> None:
        self._soon.stop()
        if self._windows.made(Door.MINI) is not None:
            self._windows.mini().stand_down()

    def _tell(self) -> None:
        if not self._desk.settings.current.told_about_tray and not self._window.isMinimized():
            self._say(notice("no-tray"))
            self._tasks.spawn(self._desk.settings.change(told_about_tray=True), "told about the tray")
