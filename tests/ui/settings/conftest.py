"""A person at the settings window: real widgets over the real core, with nobody or a sandbox on the other side."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from samples import work
from world import World, a_known_world, eventually, no_browser

from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person, Tokens
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.store.documents import PreferenceFile
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.system.autostart_xdg import DesktopEntry
from timeneye_desktop.system.paths import find_paths
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.settings.window import SettingsWindow
from timeneye_desktop.ui.tasks import Tasks

MARA = Account("k-mara", "https://track.timeneye.com", Person("7", "Mara Lind"))


class AtSettings:
    """Looks at the window and uses it as one does with a keyboard."""

    def __init__(self, window: SettingsWindow, opened: OpenAccount, office: Office, vault: MemoryVault) -> None:
        self.window = window
        self.opened = opened
        self.office = office
        self.vault = vault
        self.said: list[str] = []
        self.left: list[bool] = []
        window.signed_out.connect(lambda: self.left.append(True))

    @property
    def desk(self) -> Desk:
        return self.opened.desk

    @property
    def current(self) -> Preferences:
        return self.desk.settings.current

    @property
    def stored(self) -> Preferences:
        """What the next start of the program will read."""
        return PreferenceFile(self.office.paths.config / "preferences.json").load()

    def find(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> bool:
        return bool(self.find(name).isVisible())

    def problem(self, name: str) -> str:
        """The sentence beside a control."""
        found: QLabel = self.find(f"{name}_problem")
        return found.text() if found.isVisible() else ""

    @property
    def texts(self) -> str:
        return "\n".join(found.text() for found in self.window.findChildren(QLabel) if found.isVisible())

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def tab_to(self, name: str) -> None:
        """Only with the Tab key."""
        for _step in range(60):
            if self.focus.objectName() == name:
                return
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {name}")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def write(self, name: str, text: str, *, enter: bool = True) -> None:
        self.tab_to(name)
        field = self.focus
        assert isinstance(field, QLineEdit)
        field.selectAll()
        put(field, text)
        if enter:
            self.press(Qt.Key.Key_Return)

    def look_for(self, text: str) -> None:
        self.find("search").setFocus()
        self.find("search").selectAll()
        put(self.find("search"), text)

    def click(self, name: str) -> None:
        made = self.find(name)
        assert isinstance(made, QPushButton)
        assert made.isVisible(), f"{name} cannot be seen"
        assert made.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)

    async def open_again(self) -> None:
        self.window.show()
        self.window.activateWindow()
        await eventually(self.window.isActiveWindow, "the window is in front")

    async def is_stored(self, **fields: object) -> None:
        def same() -> bool:
            return all(getattr(self.stored, name) == value for name, value in fields.items())

        await eventually(same, f"{fields} is on the disk (and not {self.stored})")

    async def hears(self, name: str, beginning: str) -> None:
        await eventually(
            lambda: self.problem(name).startswith(beginning), f"{name} says {beginning}, not {self.problem(name)}"
        )

    async def log(self, count: int) -> None:
        """Entries that are not on Timeneye."""
        today = self.desk.entries.today()
        for number in range(count):
            await self.desk.entries.log(work(30, f"note {number}", day=today))


def put(field: QLineEdit, text: str) -> None:
    """Typed, or pasted where the test keyboard has no such letters."""
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        QGuiApplication.clipboard().setText(text)
        field.paste()


Story = Callable[[AtSettings], Awaitable[None]]


@pytest.fixture
def at_settings(scenario: Callable[..., Any], qapp: QApplication, tmp_path: Path) -> Callable[..., None]:
    """Tell a story of a person, signed in, in front of the open window; its look follows as in the desktop."""

    @contextlib.asynccontextmanager
    async def person(account: Account) -> AsyncIterator[AtSettings]:
        vault, errors = MemoryVault(), list[BaseException]()
        office = open_office(find_paths(), vault, no_browser, lambda _secret: None, Pace())
        await vault.keep_tokens(account.key, Tokens(Secret("access"), Secret("refresh"), None))
        office.accounts.remember(account)
        opened = OpenAccount(account, office)
        await opened.open()
        tasks, bridge, look = Tasks(errors.append), Bridge(office.news), Look(qapp)
        bridge.preferences_changed.connect(lambda preferences: look.choose(preferences.theme))
        said: list[str] = []
        autostart = Autostart(DesktopEntry(tmp_path / "autostart", (sys.executable,), {}))
        window = SettingsWindow(opened.desk, look, Icons(look), tasks, said.append, autostart=autostart)
        try:
            there = AtSettings(window, opened, office, vault)
            there.said = said
            await there.open_again()
            yield there
            assert errors == []
        finally:
            window.close()
            bridge.unplug()
            await tasks.close()
            window.deleteLater()
            await opened.close()
            office.thread.shutdown()

    def run(story: Story, *, account: Account = MARA) -> None:
        async def tell() -> None:
            async with person(account) as there:
                await story(there)

        scenario(tell)

    return run


Leaving = Callable[[AtSettings, World], Awaitable[None]]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(user="manager") as running:
        yield running


@pytest.fixture
def leaving(scenario: Callable[..., Any], sandbox: Sandbox, qapp: QApplication) -> Callable[[Leaving], None]:
    """Tell a story of a person before the settings, with two entries that are not on Timeneye."""

    async def tell(story: Leaving) -> None:
        async with a_known_world(sandbox) as world:
            errors: list[BaseException] = []
            tasks, look = Tasks(errors.append), Look(qapp)
            window = SettingsWindow(world.desk, look, Icons(look), tasks, lambda *_: None)
            person = AtSettings(window, world.opened, world.office, MemoryVault())
            try:
                sandbox.faults.go_offline()
                for notes in ("first", "second"):
                    await world.desk.entries.log(world.work(30, notes))
                await person.open_again()
                await story(person, world)
                assert errors == []
            finally:
                window.close()
                await tasks.close()
                window.deleteLater()

    return lambda story: scenario(lambda: tell(story))
