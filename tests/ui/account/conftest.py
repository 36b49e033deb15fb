"""A person at the first window: real widgets, a real sandbox, a real port on the loopback, a browser in a thread."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from world import eventually

from timeneye_desktop.app.core import Office, open_office
from timeneye_desktop.app.decided import VARIABLE, decided_office
from timeneye_desktop.auth.vault import MemoryVault, Vault
from timeneye_desktop.domain.account import Account
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks


class Browser:
    """Opens links in a thread and does there what `press` says; nothing when `press` is None."""

    def __init__(self) -> None:
        self.press: Callable[[str], str] | None = press_allow
        self.is_there = True
        self.opened: list[str] = []
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._visits: list[asyncio.Future[str]] = []

    async def open(self, address: str) -> bool:
        self.opened.append(address)
        if self.press is not None and self.is_there:
            self._visits.append(asyncio.wrap_future(self._thread.submit(self.press, address)))
        return self.is_there

    async def visit(self, press: Callable[[str], str], address: str) -> str:
        return await asyncio.wrap_future(self._thread.submit(press, address))

    async def close(self) -> None:
        await asyncio.gather(*self._visits, return_exceptions=True)
        self._thread.shutdown()


class Person:
    """Looks at the window and uses it as one does: by what is visible and enabled."""

    def __init__(self, window: FirstRun, office: Office, browser: Browser, vault: Vault) -> None:
        self.window = window
        self.office = office
        self.browser = browser
        self.vault = vault
        self.connected: list[Account] = []
        self.wished_for_sample: list[bool] = []
        self.closings: list[bool] = []
        window.connected.connect(self.connected.append)
        window.sample_wanted.connect(lambda: self.wished_for_sample.append(True))
        window.closed.connect(lambda: self.closings.append(True))

    def find(self, kind: type[Any], name: str) -> Any:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> bool:
        return bool(self.find(QWidget, name).isVisible())

    def button(self, name: str) -> QPushButton:
        found: QPushButton = self.find(QPushButton, name)
        return found

    def field(self, name: str) -> QLineEdit:
        found: QLineEdit = self.find(QLineEdit, name)
        return found

    def click(self, name: str) -> None:
        made = self.button(name)
        assert made.isVisible(), f"{name} cannot be seen"
        assert made.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str, *, enter: bool = False) -> None:
        field = self.field(name)
        assert field.isVisible(), f"{name} cannot be seen"
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    @property
    def told(self) -> str:
        """The sentence above the page."""
        found: QLabel = self.find(QLabel, "problem")
        return found.text() if found.isVisible() else ""

    @property
    def texts(self) -> str:
        """Everything readable on the page."""
        labels = [found.text() for found in self.window.findChildren(QLabel) if found.isVisible()]
        lists = self.window.findChildren(QListWidget)
        return "\n".join(labels + [shown.item(row).text() for shown in lists for row in range(shown.count())])

    async def hears(self, beginning: str) -> None:
        await eventually(lambda: self.told.startswith(beginning), f"it says: {beginning} (and not: {self.told})")

    async def until_seen(self, name: str) -> None:
        await eventually(lambda: self.sees(name), f"{name} shows")

    def give_keys(self, sandbox: Sandbox, secret: str = "") -> None:
        """From the first page to the filled-in form."""
        if self.sees("welcome"):
            self.click("connect")
        self.write("client_id", sandbox.client_id)
        self.write("client_secret", secret or sandbox.client_secret)

    def use_token(self, token: str, server: str = "") -> None:
        if self.sees("welcome"):
            self.click("connect")
        if server:
            if not self.sees("server"):
                self.click("change_server")
            self.write("server", server)
        self.write("token", token)
        self.click("use_token")

    async def is_connected(self) -> Account:
        await eventually(lambda: bool(self.connected), "somebody is signed in")
        (account,) = self.connected
        return account

    @property
    def port(self) -> int:
        return self.office.settings.current.redirect_port

    @property
    def is_port_open(self) -> bool:
        """Whether somebody listens where the browser comes back to."""
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def sandbox(free_port: int) -> Iterator[Sandbox]:
    with Sandbox() as running:
        running.redirect_uri = f"http://127.0.0.1:{free_port}/timeneye/callback"
        yield running


Story = Callable[[Person], Awaitable[None]]


async def _office(vault: Vault, browser: Browser, server: str, port: int) -> Office:
    if VARIABLE in os.environ:  # a firm has decided where, and on which port
        return decided_office(find_paths(), vault, browser.open, lambda _secret: None, Pace())
    office = open_office(find_paths(), vault, browser.open, lambda _secret: None, Pace(), server)
    await office.settings.change(redirect_port=port)
    return office


@pytest.fixture
def first_run(
    sandbox: Sandbox, free_port: int, scenario: Callable[..., Any], qapp: QApplication
) -> Callable[..., None]:
    """Tell a story of a person at the first window, connected to nobody yet, with the sandbox as preferred server.

    `keeps_window` is for stories that do not delete the window themselves.
    """

    @contextlib.asynccontextmanager
    async def person(vault: Vault, server: str, *, keeps_window: bool) -> AsyncIterator[Person]:
        browser, errors = Browser(), list[BaseException]()
        office = await _office(vault, browser, server, free_port)
        tasks = Tasks(errors.append)
        look = Look(qapp)
        window = FirstRun(office.accounts, office.settings, look, Icons(look), tasks, browser.open)
        window.show()
        await eventually(window.isActiveWindow, "the window has the keyboard")
        try:
            yield Person(window, office, browser, vault)
            assert errors == []
        finally:
            if keeps_window:
                window.close()
                window.deleteLater()
            await tasks.close()
            await browser.close()
            office.thread.shutdown()

    def run(story: Story, *, vault: Vault | None = None, server: str = "", keeps_window: bool = True) -> None:
        async def tell() -> None:
            kept = vault or MemoryVault()
            async with person(kept, server or sandbox.url, keeps_window=keeps_window) as at_the_window:
                await story(at_the_window)

        scenario(tell)

    return run
