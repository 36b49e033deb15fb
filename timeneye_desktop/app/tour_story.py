"""The story the tour tells, from the first page to the last entry on the server."""

from __future__ import annotations

import re
import socket
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from timeneye_desktop.app.core import Office
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.app.hands import Hands, TourError
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.server_rows import Row
from timeneye_desktop.domain.durations import Duration, parse_duration
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.toast import Toast

_SAID = re.compile(
    r"(?:Logged|Saved here:) (?P<time>\S+)(?: \(\S+\))? to (?P<project>.+) > (?P<phase>.+?)\.(?: Will be sent\.)?$"
)
_NOT_SENT = (", waiting", ", sending", ", unclear", ", needs you")
_LINES = (
    "acme website front 0:25 offline, fixing the menu",
    "nordlys hand 45m offline, notes for the client",
    "clinic security 1h 10m offline, reading the report",
)


class Story:
    def __init__(self, program: Program, office: Office, sandbox: Sandbox, folder: Path) -> None:
        self._program = program
        self._office = office
        self._sandbox = sandbox
        self._hands = Hands(folder)
        self._logged: list[Row] = []

    async def tell(self) -> list[Row]:
        """Play it all; answers with what the screen said was logged."""
        await self._sign_in()
        await self._track()
        await self._enter_quickly()
        await self._work_offline()
        await self._come_back()
        await self._look_at_night()
        return self._logged

    @property
    def _desktop(self) -> Desktop:
        if self._program.desktop is None:
            raise TourError("nobody is signed in")
        return self._program.desktop

    async def _sign_in(self) -> None:
        hands, sandbox = self._hands, self._sandbox
        port = _free_port()
        sandbox.redirect_uri = f"http://127.0.0.1:{port}/timeneye/callback"
        await self._office.settings.change(redirect_port=port)
        await self._program.begin(demo=False, hidden=False)
        page = self._program.show_first_run()
        await hands.picture(page, "first-run")
        hands.click(page, "connect")
        hands.write(page, "client_id", sandbox.client_id)
        hands.write(page, "client_secret", sandbox.client_secret)
        await hands.picture(page, "connect")
        hands.click(page, "open_browser")
        yes = hands.find(page, QPushButton, "yes_this_is_me")
        await hands.until(lambda: yes.isVisible() and yes.isEnabled(), "the browser came back")
        await hands.picture(page, "confirm")
        hands.click(page, "yes_this_is_me")
        await hands.until(lambda: self._program.desktop, "the main window")
        await hands.until(self._is_loaded, "projects and phases")
        await hands.picture(self._desktop.window, "today")

    async def _track(self) -> None:
        hands, desktop = self._hands, self._desktop
        window = desktop.window
        notes = hands.find(window, QLineEdit, "timer_notes").text()
        hands.click(window, "timer_stop")  # what ran on the web already
        await self._heard(notes)
        hands.click(window, "phase_chip")
        await hands.until(desktop.picker.isVisible, "the picker")
        hands.write(desktop.picker, "picker_search", "front acme")
        await hands.picture(desktop.picker, "pick-a-phase")
        hands.write(desktop.picker, "picker_search", "front acme", enter=True)
        chip = hands.find(window, QPushButton, "phase_chip")
        await hands.until(lambda: "Front end" in chip.text(), "the phase is picked")
        hands.write(window, "entry_text", "tour: drawing icons")
        hands.click(window, "entry_go")
        digits, note = hands.find(window, QPushButton, "timer_digits"), hands.find(window, QLineEdit, "timer_notes")
        await hands.until(lambda: note.text() == "tour: drawing icons", "the timer runs")
        await hands.until(lambda: digits.text() >= "0:00:02", "the clock counts")
        await hands.picture(window, "running")
        hands.click(window, "timer_stop")
        await self._heard("tour: drawing icons")
        await hands.picture(window, "stopped")

    async def _enter_quickly(self) -> None:
        hands, desktop = self._hands, self._desktop
        action = next(found for found in desktop.tray.menu.actions() if found.text() == "Quick entry...")
        action.trigger()
        await hands.until(desktop.quick.isVisible, "the quick-entry bar")
        hands.write(desktop.quick, "entry_text", "city data 1:15 tour: import of the rides")
        await hands.picture(desktop.quick, "quick-entry")
        hands.write(desktop.quick, "entry_text", "city data 1:15 tour: import of the rides", enter=True)
        await self._heard("tour: import of the rides", desktop.quick.told)
        await hands.until(lambda: not desktop.quick.isVisible(), "the bar has closed")

    async def _work_offline(self) -> None:
        hands, desktop = self._hands, self._desktop
        await hands.until(self._is_delivered, "all of it is on the server")
        self._sandbox.faults.go_offline()
        for line in _LINES:
            hands.write(desktop.window, "entry_text", line, enter=True)
            await self._heard("offline, " + line.partition("offline, ")[2])
        await hands.until(lambda: desktop.desk.syncing.status.reach is Reach.OFFLINE, "being offline shows")
        await hands.until(lambda: desktop.desk.syncing.status.waiting == len(_LINES), "three are waiting")
        await hands.picture(desktop.window, "offline")
        hands.click(desktop.window, "status_text")
        await hands.until(lambda: desktop.windows.made(Door.WAITING) is not None, "the waiting panel")
        waiting = desktop.windows.made(Door.WAITING)
        if waiting is not None:
            await hands.picture(waiting, "waiting")
            waiting.close()

    async def _come_back(self) -> None:
        hands, desktop = self._hands, self._desktop
        self._sandbox.faults.come_back()
        hands.click(desktop.window, "sync_now")
        await hands.until(self._is_delivered, "everything has arrived")
        await hands.picture(desktop.window, "arrived")

    async def _look_at_night(self) -> None:
        hands, desktop = self._hands, self._desktop
        hands.ask(desktop.window, "window_menu_list", "action_settings")
        await hands.until(lambda: desktop.windows.made(Door.SETTINGS) is not None, "the settings")
        settings = desktop.windows.made(Door.SETTINGS)
        if settings is not None:
            await hands.picture(settings, "settings")
            hands.press(settings, "theme", Qt.Key.Key_End)  # the last choice is dark
        await hands.picture(desktop.window, "dark")

    async def _heard(self, notes: str, told: Toast | None = None) -> None:
        """Wait for the quiet line that says what was logged, and write it down."""
        hands, toast = self._hands, told or self._desktop.toast
        await hands.until(lambda: toast.isVisible() and _SAID.match(toast.text), "it says what was logged")
        said = _SAID.match(toast.text)
        minutes = parse_duration(said["time"]) if said else None
        if said is None or not isinstance(minutes, Duration):
            raise TourError(toast.text)
        self._logged.append(
            {
                "project": said["project"],
                "phase": said["phase"],
                "minutes": minutes.minutes,
                "date": self._desktop.desk.entries.today().isoformat(),
                "notes": notes,
            }
        )
        toast.hide()

    def _is_delivered(self) -> bool:
        """Nothing waits, by the status line and by the list."""
        lines = self._hands.read(self._desktop.window, "day_view")
        status = self._desktop.desk.syncing.status
        return not (status.waiting or status.busy or any(line.endswith(_NOT_SENT) for line in lines))

    def _is_loaded(self) -> bool:
        status = self._desktop.desk.syncing.status
        return status.synced_at is not None and status.progress is None and bool(self._desktop.desk.catalogue.choices)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
