"""What becomes of timers that rest is asked for and told, with keys alone, and nothing happens by looking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from world import eventually

from timeneye_desktop.domain.elsewhere import Elsewhere, Happened
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.news import ChangedElsewhere

AtWork = Callable[..., None]


async def two_at_rest(person: Any) -> None:
    phase = person.scene.world.phases[0].key
    for notes, minutes in (("the menu", 40), ("the footer", 20)):
        await person.tracking.start(phase, notes, ago_seconds=minutes * 60)
        await person.tracking.pause(person.tracking.timers[0].timer.lid)
    await eventually(lambda: part(person, "resting").isVisible(), "the badge is there")


def part(person: Any, name: str) -> Any:
    return next(found for found in person.window.findChildren(QWidget, name) if not found.isHidden())


def focused() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.objectName()


def tab_to(person: Any, name: str) -> None:
    for _ in range(80):
        if focused() == name:
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


async def minutes(person: Any) -> list[int]:
    entries = person.scene.desk.entries
    days = await entries.days(entries.today() - timedelta(days=1), entries.today())
    return sorted(row.work.minutes for day in days for row in day.rows if row.work.notes in NOTES)


NOTES = {"the menu", "the footer", "the footer; the menu"}


def test_merged_saved_and_taken_back_with_keys_alone(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await two_at_rest(person)
        assert part(person, "resting").words == "2 paused timers, 1:00, not on your timesheet yet"
        tab_to(person, "resting")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: focused() == "sweep_day", "the first timer has the keyboard")
        assert part(person, "sweep_save").words == "Log 1:00 as 2 entries"
        tab_to(person, "sweep_merge")
        person.press(Qt.Key.Key_Space)
        assert part(person, "sweep_save").words.startswith("Log 1:00 as 1 entr")
        assert await minutes(person) == []
        tab_to(person, "sweep_save")
        person.press(Qt.Key.Key_Return)
        await person.says("Logged 1 entry, 1:00.")
        assert await minutes(person) == [60]
        assert person.tracking.timers == ()
        assert not person.desktop.sweep.isVisible()
        await person.scene.world.quiet()  # it is on Timeneye by now
        tab_to(person, "toast_action")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: len(person.tracking.timers) == 2, "both rest again")
        assert await minutes(person) == []
        await person.scene.world.quiet()
        assert sum(len(person.scene.world.server_rows(note)) for note in NOTES) == 0

    at_work(story)


def test_another_day_and_a_discard_that_is_taken_back(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await two_at_rest(person)
        tab_to(person, "resting")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: focused() == "sweep_day", "the first timer has the keyboard")
        today = person.scene.desk.entries.today()
        person.press(Qt.Key.Key_Down)
        await eventually(lambda: person.tracking.timers[0].timer.day == today - timedelta(days=1), "it moved")
        tab_to(person, "sweep_discard")
        person.press(Qt.Key.Key_Space)
        await person.says("Removed 0:20")
        assert len(person.tracking.timers) == 1
        assert person.desktop.sweep.isAncestorOf(QApplication.focusWidget())  # the keyboard is still at the card
        tab_to(person, "toast_action")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: len(person.tracking.timers) == 2, "it rests again")
        assert {row.timer.day for row in person.tracking.timers} == {today, today - timedelta(days=1)}
        assert all(row.timer.state is TimerState.PAUSED for row in person.tracking.timers)

    at_work(story)


def test_offline_it_is_saved_here_and_escape_closes_without_doing_anything(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await two_at_rest(person)
        person.desktop.ask_about_resting()
        await eventually(lambda: focused() == "sweep_day", "the first timer has the keyboard")
        person.press(Qt.Key.Key_Escape)
        assert not person.desktop.sweep.isVisible()
        assert len(person.tracking.timers) == 2
        assert await minutes(person) == []
        person.scene.world.sandbox.faults.go_offline()
        person.desktop.ask_about_resting()
        tab_to(person, "sweep_save")
        person.press(Qt.Key.Key_Return)
        await eventually(lambda: person.tracking.timers == (), "they are entries")
        assert await minutes(person) == [20, 40]
        person.scene.world.sandbox.faults.come_back()
        await person.scene.world.quiet()
        assert [len(person.scene.world.server_rows(note)) for note in ("the menu", "the footer")] == [1, 1]

    at_work(story)


def test_one_that_was_paused_just_now_and_stands_in_front_is_not_spoken_of(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await person.tracking.start(person.scene.world.phases[0].key, "lunch", ago_seconds=600)
        await person.tracking.pause()
        await eventually(person.desktop.timer.card.isVisible, "it is shown")
        assert person.desktop.timer.badge.isHidden()

    at_work(story)


def test_what_another_device_did_is_said(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        at = person.tracking.now().utc
        paused = Elsewhere(Happened.PAUSED, "Acme", "Design", 40, at)
        person.scene.desk.news.publish(ChangedElsewhere((paused,)))
        await person.says("Acme > Design was paused on another device at ")
        person.scene.desk.news.publish(ChangedElsewhere((paused, paused)))
        await person.says("2 timers were changed on another device.")

    at_work(story)
