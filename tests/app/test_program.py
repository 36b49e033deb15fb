"""Does the program open for whoever worked here last, survive trouble on the way, and end without losing anything?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.app.server_rows import rows_on_server
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import find_paths

W = TypeVar("W", bound=QWidget)
Tell = Callable[[Callable[["Life"], Awaitable[None]]], None]


class Life:
    """One program on this computer, and the server it belongs to."""

    def __init__(self, sandbox: Sandbox, application: QApplication) -> None:
        self.sandbox = sandbox
        self.paths = find_paths()
        self.office = open_office(self.paths, MemoryVault(), no_browser, lambda _secret: None, QUICK, sandbox.url)
        self.program = Program(self.office, Sample(), application, Reporter())

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


@pytest.fixture
def live(scenario: Callable[..., Any], qapp: QApplication) -> Iterator[Tell]:
    """Runs a story about one program and ends that program afterwards."""
    with Sandbox() as sandbox:

        def run(story: Callable[[Life], Awaitable[None]]) -> None:
            async def tell() -> None:
                life = Life(sandbox, qapp)
                try:
                    await story(life)
                finally:
                    await life.program.end()
                    life.office.thread.shutdown()

            scenario(tell)

        yield run


def test_nobody_yet_means_the_first_page_and_closing_it_quits(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.program.begin(demo=False, hidden=False)
        page = life.program.first_run
        assert page is not None
        assert page.isVisible()
        page.close()
        await asyncio.wait_for(life.program.until_quit(), 2)

    live(story)


def test_one_click_opens_the_sample_company(live: Tell) -> None:
    async def story(life: Life) -> None:
        page = life.program.show_first_run()
        life.click(page, "try_sample")
        await eventually(lambda: life.program.desktop is not None, "a window opens")
        assert life.desktop.desk.account.is_sample
        await eventually(lambda: len(life.desktop.desk.catalogue.choices) > 20, "with something to work on")
        assert life.program.first_run is None
        assert life.office.accounts.last() is None  # it was only tried

    live(story)


def test_whoever_worked_here_last_is_back_at_once_even_offline(live: Tell) -> None:
    async def story(life: Life) -> None:
        account = await life.somebody_worked_here()
        life.sandbox.faults.go_offline()
        await life.program.begin(demo=False, hidden=False)
        assert life.desktop.desk.account == account
        assert life.desktop.window.isVisible()
        assert life.program.first_run is None
        await eventually(lambda: life.desktop.desk.syncing.status.reach is Reach.OFFLINE, "it says so")

    live(story)


def test_hidden_without_a_tray_there_is_still_a_window(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.somebody_worked_here()
        await life.program.begin(demo=False, hidden=True)
        assert not life.desktop.has_tray
        assert life.desktop.window.isVisible()

    live(story)


def test_coming_back_to_the_window_after_a_while_looks_at_the_server(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        engine = life.desktop.desk.syncing._engine
        clock = engine._clock
        engine._clock = lambda: replace(clock(), boot=clock().boot + 60)
        asked = len(life.sandbox.requests)
        elsewhere = QWidget()
        elsewhere.show()
        elsewhere.activateWindow()
        await eventually(elsewhere.isActiveWindow, "another window is in front")
        life.desktop.window.activateWindow()
        await eventually(lambda: len(life.sandbox.requests) > asked, "it looks")
        elsewhere.close()

    live(story)


def test_quitting_sends_what_waits(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        life.sandbox.faults.slow(0.3)
        await life.log("at the last moment")
        await life.program.end()
        life.sandbox.faults.clear()
        assert life.on_server("at the last moment") == 1

    live(story)


def test_signing_out_keeps_the_work_and_the_same_person_finds_it_again(live: Tell) -> None:
    async def story(life: Life) -> None:
        account = await life.at_work()
        life.sandbox.faults.go_offline()
        await life.log("before signing out")
        life.desktop.show_settings()
        assert life.desktop.settings_window is not None
        life.click(life.desktop.settings_window, "sign_out")
        await eventually(lambda: find(life.desktop.settings_window, QPushButton, "sign_out_yes").isVisible(), "it asks")
        life.click(life.desktop.settings_window, "sign_out_yes")
        await eventually(lambda: life.program.first_run is not None, "the first page is back", seconds=20)
        assert life.program.desktop is None
        assert life.office.accounts.last() is None
        assert await life.office.accounts.tokens(account) is None
        life.sandbox.faults.come_back()
        life.click(life.program.first_run, "connect")
        life.sign_in_with_a_token()
        page = life.program.first_run
        await eventually(lambda: find(page, QPushButton, "yes_this_is_me").isVisible(), "it asks who it is")
        life.click(page, "yes_this_is_me")
        await eventually(lambda: life.program.desktop is not None, "the window is back")
        await eventually(lambda: life.on_server("before signing out") == 1, "it arrives")

    live(story)


def test_a_sign_in_that_ended_is_renewed_in_the_same_window(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        desktop = life.desktop
        life.sandbox.expire_tokens()
        await life.log("held while signed out")
        await eventually(lambda: desktop.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
        desktop.status.sign_in_asked.emit()
        page = life.program.first_run
        assert page is not None
        await eventually(lambda: find(page, QLineEdit, "token").isVisible(), "it leads to the sign-in")
        life.sign_in_with_a_token()
        await eventually(lambda: life.program.first_run is None, "that was all")
        assert life.desktop is desktop
        await eventually(lambda: life.on_server("held while signed out") == 1, "it arrives")

    live(story)


def test_a_second_copy_says_in_a_sentence_that_one_is_running(live: Tell) -> None:
    async def story(life: Life) -> None:
        account = await life.somebody_worked_here()
        lock = FolderLock(life.paths.account(account.key))
        lock.hold()
        try:
            await life.program.begin(demo=False, hidden=False)
            page = life.program.first_run
            assert page is not None
            said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
            assert "The app is already running with this account." in said
        finally:
            lock.release()

    live(story)


def test_a_damaged_file_is_set_aside_and_told_and_work_goes_on(live: Tell) -> None:
    async def story(life: Life) -> None:
        account = await life.somebody_worked_here()
        folder = life.paths.account(account.key)
        (folder / "timeneye.sqlite").write_bytes(b"this is no database" * 500)
        await life.program.begin(demo=False, hidden=False)
        assert life.desktop.toast.text.startswith("The data file was damaged.")
        assert any(b"this is no database" in file.read_bytes() for file in folder.iterdir() if file.is_file())
        await eventually(lambda: bool(life.desktop.desk.catalogue.choices), "phases are here")
        await life.log("on the new file")
        await eventually(lambda: life.on_server("on the new file") == 1, "it arrives")

    live(story)


def test_the_undo_key_brings_a_stopped_timer_back(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        desktop, tracking = life.desktop, life.desktop.desk.tracking
        for row in tracking.timers:
            await tracking.discard(row.timer.lid)
        await tracking.start(desktop.desk.catalogue.choices[0].key, "stopped too early", ago_seconds=600)
        await eventually(lambda: find(desktop.window, QPushButton, "timer_stop").isVisible(), "it shows")
        life.click(desktop.window, "timer_stop")
        await eventually(lambda: desktop.toast.isVisible() and "Logged 0:10" in desktop.toast.text, "it says so")
        view = desktop.days.board.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: tracking.current is not None, "it runs again")
        assert tracking.current is not None
        assert tracking.current.timer.notes == "stopped too early"
        await eventually(lambda: life.on_server("stopped too early") == 0, "and nothing is logged")

    live(story)
