"""Does the program open for whoever worked here last, survive trouble on the way, and end without losing anything?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

from a_program import Life, find
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from world import eventually

from timeneye_desktop.domain.preferences import Language
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.ui.doors import Door

Tell: TypeAlias = Callable[[Callable[[Life], Awaitable[None]]], None]


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


def test_hidden_without_a_tray_the_mini_timer_stands_in_and_another_language_leaves_it_there(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.somebody_worked_here()
        await life.program.begin(demo=False, hidden=True)

        def stands_in() -> bool:
            windows = life.desktop.windows
            return Door.MINI in windows.open and windows.mini().windowTitle() == title

        title = "Mini timer"
        assert life.desktop.windows.open == ()
        assert life.desktop.ladder._soon.isActive()
        life.desktop.ladder._soon.timeout.emit()
        assert stands_in()
        assert not life.desktop.window.isVisible()
        assert not life.office.settings.current.mini_shown
        before, title = life.desktop, "Mini-Timer"
        await life.office.settings.change(language=Language.GERMAN)
        await eventually(lambda: life.desktop is not before and stands_in(), "it speaks German")
        assert not life.desktop.window.isVisible()
        assert not life.office.settings.current.mini_shown

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
        life.desktop.windows.show(Door.SETTINGS)
        assert life.desktop.windows.made(Door.SETTINGS) is not None
        life.click(life.desktop.windows.made(Door.SETTINGS), "sign_out")
        await eventually(
            lambda: find(life.desktop.windows.made(Door.SETTINGS), QPushButton, "sign_out_yes").isVisible(), "it asks"
        )
        life.click(life.desktop.windows.made(Door.SETTINGS), "sign_out_yes")
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
