"""Does the whole program say what needs the person where they are: on the desktop, on the card, or not at all?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import TypeAlias

import pytest
from a_program import Life, find
from notifying import Played, played, session_bus
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from world import eventually

from timeneye_desktop.domain.elsewhere import Elsewhere, Happened
from timeneye_desktop.services.news import ChangedElsewhere
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.notice.card import NoticeCard

HOSTILE = "<b>&amp;<a href=...>Acme</a>"
Tell: TypeAlias = Callable[[Callable[[Life], Awaitable[None]]], None]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with session_bus(monkeypatch) as environment:
        yield environment


async def refused(life: Life, notes: str) -> None:
    """An entry that Timeneye does not take."""
    life.sandbox.faults.answer_status(403, method="POST", path="/api/3/entries/")
    await life.log(notes)


async def behind(life: Life) -> QWidget:
    """Another window is in front."""
    other = QWidget()
    other.show()
    other.activateWindow()
    await eventually(lambda: other.isActiveWindow() and not life.desktop.window.isActiveWindow(), "it is in front")
    return other


async def told_one(service: Played) -> None:
    await eventually(lambda: bool(service.given), "the desktop is told")
    assert service.given[-1].title.startswith("1 ")
    assert service.given[-1].title.endswith(" could not be sent")


async def nothing_else(life: Life, service: Played) -> None:
    """Whatever was to be told has been read from the store and told by now, and that was nothing."""
    for _turn in range(2):
        await life.desktop.desk.waiting.rows()
        await life.desktop.desk.questions.rows()
    assert await life.program.notices.test()
    assert [one.title for one in service.given] == ["Notifications work"]


def card(life: Life) -> NoticeCard:
    return life.desktop.window.card


def buttons(shown: NoticeCard) -> list[str]:
    return [button.words for button in shown.buttons if button.isVisible()]


def test_an_entry_that_was_refused_is_told_by_the_desktop_and_its_button_picks_another_phase(
    live: Tell, bus: dict[str, str]
) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            other = await behind(life)
            await refused(life, "in a closed phase")
            await told_one(service)
            assert list(service.given[-1].buttons.values()) == ["", "Pick a phase", "Later"]
            assert not card(life).isVisible()
            life.sandbox.faults.clear()
            await service.press("pick")
            await eventually(life.desktop.picker.isVisible, "the picker opens")
            life.desktop.picker.hide()
            other.close()

    live(story)


def test_a_sign_in_that_ended_is_told_with_what_waits_and_leads_back(live: Tell, bus: dict[str, str]) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            other = await behind(life)
            life.sandbox.expire_tokens()
            await life.log("held while signed out")
            await eventually(lambda: bool(service.given), "it is told")
            assert service.given[-1].title.startswith("Sign in again to send 1 ")
            assert service.given[-1].body == "Tracking goes on meanwhile."
            await service.press("sign-in")
            await eventually(lambda: life.program.first_run is not None, "the page to sign in opens")
            other.close()

    live(story)


def test_what_another_device_did_is_told_as_timeneye_has_it(live: Tell, bus: dict[str, str]) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            other = await behind(life)
            paused = Elsewhere(Happened.PAUSED, HOSTILE, "Design")
            life.desktop.desk.news.publish(ChangedElsewhere((paused,)))
            await eventually(lambda: bool(service.given), "it is told")
            assert service.given[-1].title == f"{HOSTILE} > Design was paused on another device."
            assert service.given[-1].body == "It is shown as Timeneye has it."
            other.close()

    live(story)


def test_offline_nothing_is_told(live: Tell, bus: dict[str, str]) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            other = await behind(life)
            life.sandbox.faults.go_offline()
            await life.log("later")
            await eventually(lambda: life.desktop.desk.syncing.status.waiting == 1, "it waits")
            await nothing_else(life, service)
            assert not card(life).isVisible()
            other.close()

    live(story)


def test_while_the_window_in_front_shows_it_nothing_is_told(live: Tell, bus: dict[str, str]) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            await eventually(life.desktop.window.isActiveWindow, "the window is in front")
            await refused(life, "seen at once")
            await eventually(lambda: life.desktop.desk.syncing.status.needs_you == 1, "it needs somebody")
            await nothing_else(life, service)
            assert not card(life).isVisible()

    live(story)


@pytest.mark.parametrize("why", ["no bus", "switched off"])
def test_otherwise_it_waits_on_the_card_and_takes_nothing_away(
    live: Tell, bus: dict[str, str], monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "no bus":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")

    async def story(life: Life) -> None:
        await life.at_work()
        await life.office.settings.change(notifications=why == "no bus")
        other = await behind(life)
        await refused(life, "one")
        await refused(life, "two")
        await eventually(card(life).isVisible, "the card is there")
        title = find(card(life), QLabel, "notice_title")
        await eventually(lambda: title.text() == "2 entries could not be sent", "it tells of both")
        assert buttons(card(life)) == ["Show", "Later"]
        assert other.isActiveWindow()
        assert QApplication.focusWidget() is not card(life)
        life.click(life.desktop.window, "notice_choice_1")
        await eventually(lambda: life.desktop.windows.made(Door.WAITING) is not None, "what waits is shown")
        assert not card(life).isVisible()
        other.close()

    live(story)


def test_the_panel_of_the_tray_shows_the_same_card_and_an_answer_closes_both(
    live: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")

    async def story(life: Life) -> None:
        await life.at_work()
        other = await behind(life)
        await refused(life, "one")
        await eventually(card(life).isVisible, "the card is there")
        life.desktop.panel.open_at_pointer()
        in_panel = life.desktop.panel.card
        assert (in_panel.isVisible(), in_panel.notice) == (True, card(life).notice)
        await eventually(lambda: QApplication.focusWidget() in in_panel.buttons, "the keyboard is on its first answer")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert in_panel.isVisible()  # nothing is answered in passing
        later = find(life.desktop.panel, QPushButton, "notice_choice_2")
        later.click()
        assert not in_panel.isVisible()
        assert not card(life).isVisible()
        other.close()

    live(story)


def test_what_was_mended_meanwhile_is_taken_back(live: Tell, bus: dict[str, str]) -> None:
    async def story(life: Life) -> None:
        async with played() as service:
            await life.at_work()
            other = await behind(life)
            await refused(life, "one")
            await told_one(service)
            life.sandbox.faults.clear()
            (row,) = await life.desktop.desk.waiting.rows()
            await life.desktop.desk.waiting.retry(row.seq)
            await eventually(lambda: service.closed == [service.given[-1].number], "it is taken off the screen")
            other.close()

    live(story)
