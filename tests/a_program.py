"""The whole program at work on this computer, and the server it belongs to."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.app.server_rows import rows_on_server
from timeneye_desktop.auth.vault import MemoryVault, Vault
from timeneye_desktop.domain.account import Account
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.paths import find_paths

W = TypeVar("W", bound=QWidget)


class Life:
    """One program on this computer, and the server it belongs to."""

    def __init__(
        self, sandbox: Sandbox, application: QApplication, vault: Vault | None = None, updates: str = ""
    ) -> None:
        self.sandbox = sandbox
        self._application = application
        self.paths = find_paths()
        self.office = open_office(
            self.paths, vault or MemoryVault(), no_browser, lambda _secret: None, QUICK, sandbox.url, updates=updates
        )
        self.program = Program(self.office, Sample(), application, Reporter())

    def next_start(self) -> Life:
        """The program once more, after this one has ended."""
        return Life(self.sandbox, self._application)

    @property
    def desktop(self) -> Desktop:
        assert self.program.desktop is not None
        return self.program.desktop

    async def somebody_worked_here(self) -> Account:
        """Signed in before, with a token that is still good."""
        attempt = self.office.accounts.sign_in_with_token(self.sandbox.url, Secret(self.sandbox.issue_token()))
        account = await attempt.confirm((await attempt.candidates())[0])
        self.office.accounts.remember(account)
        return account

    async def at_work(self) -> Account:
        """The program is open and has read the server."""
        account = await self.somebody_worked_here()
        await self.program.begin(demo=False, hidden=False)
        status = lambda: self.desktop.desk.syncing.status  # noqa: E731  said three times below
        await eventually(lambda: bool(self.desktop.desk.catalogue.choices), "phases are here")
        await eventually(lambda: status().synced_at is not None and not status().busy, "it is calm")
        return account

    async def log(self, notes: str) -> None:
        entries = self.desktop.desk.entries
        await entries.log(Work(self.desktop.desk.catalogue.choices[0].key, 25, entries.today(), notes))

    def on_server(self, notes: str) -> int:
        today = date.today().isoformat()  # noqa: DTZ011  the person's own date
        return sum(row["notes"] == notes for row in rows_on_server(self.sandbox, {today}))

    def click(self, within: QWidget, name: str) -> None:
        QTest.mouseClick(find(within, QPushButton, name), Qt.MouseButton.LeftButton)

    def sign_in_with_a_token(self) -> None:
        page = self.program.first_run
        assert page is not None
        field = find(page, QLineEdit, "token")
        field.setText(self.sandbox.issue_token())
        self.click(page, "use_token")


def find(within: QWidget, kind: type[W], name: str) -> W:
    found = within.findChild(kind, name)
    assert found is not None, name
    return found
