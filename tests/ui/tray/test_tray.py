"""Does the tray say how things stand, and does each click do what the person chose?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from shiboken6 import isValid
from world import eventually

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Theme, TrayClick
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerState

Tray: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
Reason = QSystemTrayIcon.ActivationReason


def test_the_menu_from_top_to_bottom(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        recents = await person.scene.desk.catalogue.likeliest(6)
        assert len(recents) == 6
        minutes = await person.scene.desk.entries.minutes_on(person.scene.desk.entries.today())
        assert person.items() == [
            "Nothing is running",
            "Start last",
            "-",
            "Switch to",
            *(f"&{number} " + choice.title.replace("&", "&&") for number, choice in enumerate(recents, 1)),
            "-",
            "Quick entry...",
            "-",
            f"Today {minutes // 60}:{minutes % 60:02d} of 8:00",
            "Everything is on Timeneye",
            "-",
            "Open Timeneye",
            "Reports",
            "Settings",
            "Keys",
            "Quit",
        ]
        told = [text for text in person.items() if text != "-" and not person.item(text).isEnabled()]
        assert [text.split()[0] for text in told] == ["Nothing", "Switch", "Today", "Everything"]

    at_tray(story)


def test_without_any_phase_there_is_nothing_to_switch_to_or_to_start(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        desk = person.scene.desk
        today = desk.entries.today()
        for day in await desk.entries.days(today - timedelta(days=120), today):
            for row in day.rows:
                await desk.entries.delete(row.lid)
        await eventually(lambda: "Switch to" not in person.items(), "the list is gone")
        assert not person.item("Start last").isEnabled()
        assert person.items()[:3] == ["Nothing is running", "Start last", "-"]

    at_tray(story)


def test_a_menu_nobody_filled_yet_offers_no_empty_list(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        fresh = type(person.menu)(person.scene.look, person.scene.icons, person.tray._actions)
        assert [action.text() for action in fresh.actions() if action.isVisible() and "Switch" in action.text()] == []
        fresh.deleteLater()

    at_tray(story)


def test_the_doors_of_the_menu(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        for text in ("Quick entry...", "Open Timeneye", "Settings", "Keys", "Quit"):
            person.item(text).trigger()
        assert person.opened == ["quick_entry", "open_window", "settings", "keys", "quit"]

    at_tray(story)


def test_what_needs_the_person_is_one_click_away(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        only_a_question = SyncStatus(Reach.ONLINE, needs_you=1)
        person.menu.show_state((), person.tracking.now(), (), "Today 0:00", only_a_question)
        assert person.item("1 needs you").isEnabled()
        person.item("1 needs you").trigger()
        assert person.opened == ["waiting"]

    at_tray(story)


def test_switch_to_starts_in_one_click_and_logs_what_ran(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("switched from", 12)
        recents = await person.scene.desk.catalogue.likeliest(6)
        wanted = recents[3]
        item = "&4 " + wanted.title.replace("&", "&&")
        await person.shows(item)
        person.item(item).trigger()
        await eventually(lambda: person.tracking.current.timer.phase == wanted.key, "it runs")
        await person.scene.world.quiet()
        (sent,) = person.scene.world.server_rows("switched from")
        assert sent["minutes"] == "12"

    at_tray(story)


def test_stop_and_start_last(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        person.item("Start last").trigger()
        await person.shows("Stop")
        row = person.tracking.current
        assert person.items()[0] == f"{row.project} > {row.phase} 0:00"
        await person.tracking.pause()
        await person.shows(f"{row.project} > {row.phase} 0:00, paused")
        person.item("Stop").trigger()
        await person.shows("Nothing is running")
        assert not person.tracking.timers

    at_tray(story)


@pytest.mark.parametrize(("choice", "door"), [(TrayClick.PANEL, "open_panel"), (TrayClick.WINDOW, "open_window")])
def test_a_click_opens_what_was_chosen(at_tray: Tray, choice: TrayClick, door: str) -> None:
    async def story(person: Any) -> None:
        await person.scene.desk.settings.change(tray_click=choice)
        person.click(Reason.Trigger)
        assert person.opened == [door]
        assert person.tracking.timers == ()

    at_tray(story)


def test_a_click_starts_and_stops_where_that_was_chosen(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        await person.scene.desk.settings.change(tray_click=TrayClick.START_STOP)
        person.click(Reason.Trigger)
        await eventually(lambda: person.tracking.timers, "it runs")
        person.click(Reason.Trigger)
        await eventually(lambda: not person.tracking.timers, "it has ended")
        assert person.opened == []

    at_tray(story)


def test_the_middle_button_starts_and_stops(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        person.click(Reason.MiddleClick)
        await eventually(lambda: person.tracking.timers, "it runs")
        person.click(Reason.MiddleClick)
        await eventually(lambda: not person.tracking.timers, "it has ended")
        for reason in (Reason.Context, Reason.DoubleClick, Reason.Unknown):
            person.click(reason)
        assert person.opened == []
        assert person.tracking.timers == ()

    at_tray(story)


def test_two_quick_clicks_stop_one_timer(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("below", 5)
        await person.tracking.pause()
        await person.scene.start("in front", 5, phase=1)
        person.click(Reason.MiddleClick)
        person.click(Reason.MiddleClick)
        await eventually(lambda: len(person.scene.errors) == 1, "the second is told")
        assert isinstance(person.scene.errors.pop(), NotPossibleError)
        assert [row.timer.notes for row in person.tracking.timers] == ["below"]

    at_tray(story)


def test_the_tip_follows_what_happens(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        assert person.tip.startswith("Nothing is running. Today ")
        assert person.tip.endswith(" of 8:00.")
        await person.scene.start("", 72)
        row = person.tracking.current
        await eventually(lambda: person.tip.startswith(f"{row.project} > {row.phase}, 1:12. Today "), "it runs")
        person.scene.world.sandbox.faults.go_offline()
        await person.scene.desk.entries.log(person.scene.world.work(40, "waits"))
        await eventually(lambda: "Offline, " in person.tip and person.tip.endswith(" waiting to send."), "it waits")
        await person.scene.desk.settings.change(target_minutes=0)
        await eventually(lambda: " of 8:00" not in person.tip, "no target is shown")

    at_tray(story)


def test_once_a_minute_the_time_is_told_anew(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        minute = person.tray._minute
        assert minute.isActive()
        assert minute.interval() == 60_000
        assert not person.tray._soon.isActive()
        await person.scene.start("", 12)
        await eventually(lambda: ", 0:12. " in person.tip, "it tells the time")
        clock = person.tracking._clock
        person.tracking._clock = lambda: _later(clock(), 60)
        minute.timeout.emit()
        await eventually(lambda: ", 0:13. " in person.tip, "and the next minute")
        person.tracking._clock = clock

    at_tray(story)


def _later(instant: Any, seconds: float) -> Any:
    return type(instant)(instant.utc + timedelta(seconds=seconds), instant.boot + seconds, instant.boot_id)


def test_at_midnight_the_day_begins_anew_though_nothing_runs(at_tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(person: Any) -> None:
        entries = person.scene.desk.entries
        tomorrow: date = entries.today() + timedelta(days=1)
        assert "Today 0:00" not in person.tip
        monkeypatch.setattr(type(entries), "today", lambda _self: tomorrow)
        person.tray._minute.timeout.emit()
        await eventually(lambda: "Today 0:00 of 8:00" in person.tip, "a new day")

    at_tray(story)


def test_names_are_shown_as_they_are_and_never_hide_the_time(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        world = person.scene.world
        world.sandbox._site._database.write("UPDATE project SET name = ?", "R&D <table><tr><td>" * 4)
        person.scene.desk.syncing.sync_now()
        await eventually(lambda: person.items()[4].startswith("&1 R&&D <table"), "the new name is there")
        await person.scene.start("", 72)
        await eventually(lambda: person.items()[0].startswith("R&&D <table"), "it runs")
        assert person.items()[0].endswith(" 1:12")
        assert len(person.items()[0]) < 70
        assert "<" not in person.tip
        assert ", 1:12. Today" in person.tip
        assert all(len(item) < 80 for item in person.items())

    at_tray(story)


def test_everything_works_without_a_tray(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        assert not person.tray.is_there
        person.item("Start last").trigger()
        await eventually(lambda: person.tracking.current is not None, "it runs")
        assert person.tracking.current.timer.state is TimerState.RUNNING

    at_tray(story)


def test_a_tray_that_comes_or_goes_is_noticed_within_the_minute(at_tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(person: Any) -> None:
        told: list[bool] = []
        person.tray.place.changed.connect(lambda: told.append(person.tray.is_there))
        for there in (True, True, False, False):
            monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda there=there: there))
            person.tray._minute.timeout.emit()
        assert told == [True, False]

    at_tray(story)


def picture(icon: Any) -> bytes:
    return bytes(icon.pixmap(16, 16).toImage().constBits())


def test_a_new_theme_tints_the_menu(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        title = person.items()[4]
        light = picture(person.item(title).icon())
        person.scene.look.choose(Theme.DARK)
        await eventually(lambda: picture(person.item(title).icon()) != light, "the menu is tinted")

    at_tray(story)


def test_closed_it_hears_nothing_any_more(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        person.tray.close()
        assert not person.tray._minute.isActive()
        await eventually(lambda: not isValid(person.tray), "it is gone")
        person.scene.look.choose(Theme.DARK)
        await person.scene.start("", 1)
        await person.scene.world.quiet()

    at_tray(story)


def test_signed_out_is_said(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        person.scene.world.sandbox.faults.answer_status(401)
        person.scene.desk.syncing.sync_now()
        await eventually(lambda: person.scene.desk.syncing.status.reach is Reach.SIGNED_OUT, "it is signed out")
        await person.shows("Signed out")
        assert person.tip.endswith("Signed out.")

    at_tray(story)
