"""A keyring that fails after the exchange: the sign-in holds for the session, and the window says so all the time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.paths import find_paths


class Shelf:
    """A keyring back end that passes the probe and then takes nothing while it is full."""

    def __init__(self) -> None:
        self.items: dict[str, str] = {}
        self.is_full = False

    def get_password(self, _service: str, username: str) -> str | None:
        return self.items.get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        if self.is_full and not username.startswith("probe"):
            raise OSError("full")
        self.items[username] = password

    def delete_password(self, _service: str, username: str) -> None:
        del self.items[username]


class Life:
    def __init__(self, sandbox: Sandbox, application: QApplication) -> None:
        self.sandbox, self.shelf = sandbox, Shelf()
        self.vault = KeyringVault(find=lambda: self.shelf)
        self.office = open_office(find_paths(), self.vault, no_browser, lambda _secret: None, QUICK, sandbox.url)
        self.program = Program(self.office, Sample(), application, Reporter())

    async def sign_in(self) -> None:
        page: Any = self.program.show_first_run()
        if self.program.desktop is None:
            QTest.mouseClick(page.findChild(QPushButton, "connect"), Qt.MouseButton.LeftButton)
        page.findChild(QLineEdit, "token").setText(self.sandbox.issue_token())
        QTest.mouseClick(page.findChild(QPushButton, "use_token"), Qt.MouseButton.LeftButton)
        yes = page.findChild(QPushButton, "yes_this_is_me")
        await eventually(lambda: self.program.first_run is None or yes.isVisible(), "it knows who that is")
        if self.program.first_run is not None:
            QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
        await eventually(lambda: self.program.first_run is None, "the window is there")

    async def is_calm(self) -> None:
        syncing = self.program.desktop.desk.syncing
        await eventually(lambda: syncing.status.synced_at is not None and not syncing.status.busy, "it is calm")

    @property
    def says_so(self) -> bool:
        banner: Any = self.program.desktop.window.findChild(QLabel, "banner")
        assert banner.text() in {"", "No keyring keeps this sign-in. You stay signed in until you quit."}
        return bool(banner.isVisible() and banner.text())


@pytest.fixture
def told(scenario: Callable[..., Any], qapp: QApplication) -> Iterator[Callable[..., None]]:
    with Sandbox() as sandbox:

        def run(story: Callable[[Life], Awaitable[None]]) -> None:
            async def tell() -> None:
                life = Life(sandbox, qapp)
                try:
                    await story(life)
                finally:
                    await life.program.end()
                    life.office.thread.shutdown()
                    life.vault.close()

            scenario(tell)

        yield run


@pytest.mark.hostile(35)
def test_a_keyring_that_takes_nothing_after_the_exchange_is_told_for_good(told: Callable[..., None]) -> None:
    async def story(life: Life) -> None:
        life.shelf.is_full = True
        await life.sign_in()
        await life.is_calm()
        assert life.says_so
        assert life.shelf.items == {}, "nothing is anywhere but in memory"
        life.program.desktop.desk.syncing.sync_now()
        await life.is_calm()
        assert life.says_so, "and it goes on saying so"
        life.shelf.is_full = False
        life.program._sign_in_again()
        await life.sign_in()
        await eventually(lambda: not life.says_so, "until a sign-in is kept")
        assert len(life.shelf.items) == 1

    told(story)


def test_nothing_is_said_where_the_keyring_works_or_there_is_nothing_to_keep(told: Callable[..., None]) -> None:
    async def story(life: Life) -> None:
        await life.sign_in()
        await life.is_calm()
        assert not life.says_so
        life.shelf.is_full = True
        await life.program._open_sample()
        await life.is_calm()
        assert not life.says_so

    told(story)
