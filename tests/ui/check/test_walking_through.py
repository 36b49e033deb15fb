"""A week is walked through with keys alone; each stop is mended or called fine, and nothing is written before that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from world import eventually

from timeneye_desktop.domain.check import Finding, Wrong
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.ui.check.window import CheckWindow
from timeneye_desktop.ui.doors import Door

AtWork = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


class Walk:
    """A person at the window, with keys and nothing else."""

    def __init__(self, person: Any) -> None:
        self.person = person
        self.desk = person.scene.desk

    async def begin(self) -> None:
        self.person.press(Qt.Key.Key_K, CTRL)
        window = self.person.desktop.windows.made(Door.CHECK)
        assert isinstance(window, CheckWindow)
        self.window = window
        await eventually(lambda: window.isActiveWindow() and bool(window.findings), "it has looked")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def of(self, wrong: Wrong) -> list[Finding]:
        """Those that are about what this test has logged."""
        return [one for one in self.window.findings if one.wrong is wrong and one.rows and _ours(one)]

    async def goes_to(self, wrong: Wrong) -> Finding:
        """With the arrows, and into what mends it with Enter."""
        await eventually(lambda: bool(self.of(wrong)), f"there is something {wrong.value}")
        assert QApplication.focusWidget() is self.window.list
        wanted = self.of(wrong)[0]
        self.press(Qt.Key.Key_Home)
        while self.window.card.finding != wanted:
            before = self.window.list.currentRow()
            self.press(Qt.Key.Key_Down)
            assert self.window.list.currentRow() > before, "the end of the list"
        return wanted

    async def is_gone(self, finding: Finding) -> None:
        await eventually(lambda: finding.mark not in [one.mark for one in self.window.findings], "it is mended")
        await eventually(lambda: QApplication.focusWidget() is self.window.list, "the keyboard is at the list")

    async def written(self) -> int:
        """The number of the last command that was ever given."""
        read = self.person.scene.world.opened.database.read
        (last,) = await read(lambda connection: connection.execute("SELECT MAX(seq) FROM op").fetchone())
        return int(last)

    async def ours(self) -> list[tuple[int, str]]:
        today = self.desk.entries.today()
        days = await self.desk.entries.days(today - timedelta(days=9), today + timedelta(days=9))
        return sorted(
            (row.work.minutes, row.work.notes) for day in days for row in day.rows if row.work.minutes in OURS
        )


OURS = {11, 13, 17, 19, 701}


def _ours(finding: Finding) -> bool:
    return all(row.work.minutes in OURS for row in finding.rows)


async def given(person: Any) -> None:
    """An entry without a note, two equal ones, one that is very long; all of them today, and on Timeneye."""
    entries, phase = person.scene.desk.entries, person.scene.world.phases[0].key
    for minutes, notes in ((11, ""), (13, "twin"), (13, "twin"), (701, "long")):
        await entries.log(Work(phase, minutes, entries.today(), notes))
    await person.scene.world.quiet()


def test_walking_through_it_all_writes_nothing(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await given(person)
        walk = Walk(person)
        before = await walk.written(), await walk.ours()
        await walk.begin()
        for _ in walk.window.findings:
            for _ in range(8):
                walk.press(Qt.Key.Key_Tab)
            if walk.window.card.note.isVisible():
                walk.window.card.note.setFocus()
                walk.press(Qt.Key.Key_X)
            walk.window.list.setFocus()
            walk.press(Qt.Key.Key_Down)
        walk.press(Qt.Key.Key_Escape)
        assert not walk.window.isVisible()
        assert (await walk.written(), await walk.ours()) == before

    at_work(story)


def test_a_note_a_twin_and_a_length_are_mended_with_keys(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await given(person)
        walk = Walk(person)
        await walk.begin()
        finding = await walk.goes_to(Wrong.NO_NOTE)
        walk.press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is walk.window.card.note
        QTest.keyClicks(QApplication.focusWidget(), "what it was")
        walk.press(Qt.Key.Key_Return)
        await walk.is_gone(finding)
        assert (11, "what it was") in await walk.ours()
        finding = await walk.goes_to(Wrong.LONG)
        walk.press(Qt.Key.Key_Return)
        QTest.keyClicks(QApplication.focusWidget(), "\b" * 8 + "0:19")
        walk.press(Qt.Key.Key_Return)
        await walk.is_gone(finding)
        finding = await walk.goes_to(Wrong.TWINS)
        walk.press(Qt.Key.Key_Return)
        walk.press(Qt.Key.Key_Return)  # Enter throws nothing away
        assert len(finding.rows) == 2
        assert [row for row in await walk.ours() if row[0] == 13] == [(13, "twin")] * 2
        walk.press(Qt.Key.Key_Space)
        await walk.is_gone(finding)
        assert await walk.ours() == [(11, "what it was"), (13, "twin"), (19, "long")]
        walk.press(Qt.Key.Key_Z, CTRL)
        await eventually(lambda: bool(walk.of(Wrong.TWINS)), "it is there again")
        await person.scene.world.quiet()
        assert len(person.scene.world.server_rows("twin")) == 2

    at_work(story)


def test_what_looks_fine_is_gone_and_comes_back_when_taken_back(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await given(person)
        walk = Walk(person)
        before = await walk.written()
        await walk.begin()
        finding = await walk.goes_to(Wrong.LONG)
        walk.press(Qt.Key.Key_Return, CTRL)
        await walk.is_gone(finding)
        assert await walk.written() == before
        walk.press(Qt.Key.Key_Z, CTRL)
        await eventually(lambda: bool(walk.of(Wrong.LONG)), "it is there again")

    at_work(story)


def test_an_entry_of_a_day_to_come_is_moved_to_the_day_the_button_names(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        entries = person.scene.desk.entries
        today, phase = entries.today(), person.scene.world.phases[0].key
        await entries.log(Work(phase, 17, today + timedelta(days=1), "too early"))
        await person.scene.world.quiet()
        walk = Walk(person)
        await walk.begin()
        if today.isoweekday() == 7:  # tomorrow is of the next week
            walk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        finding = await walk.goes_to(Wrong.FUTURE)
        walk.press(Qt.Key.Key_Return)
        walk.press(Qt.Key.Key_Down)
        walk.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is walk.window.card.mend
        walk.press(Qt.Key.Key_Return)
        await walk.is_gone(finding) if today.isoweekday() != 7 else None
        day = today - timedelta(days=1)
        (found,) = await entries.days(day, day)
        assert [row.work.notes for row in found.rows if row.work.minutes == 17] == ["too early"]

    at_work(story)


def test_what_is_missing_on_a_day_is_logged_on_the_phase_that_is_picked(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await person.scene.desk.settings.change(target_minutes=24 * 60)  # every day is below it
        walk = Walk(person)
        await walk.begin()
        walk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        today = walk.desk.entries.today()
        await eventually(
            lambda: walk.window.findings and all(one.day is None or one.day < today for one in walk.window.findings),
            "the week before is looked over",
        )
        place = next(at for at, one in enumerate(walk.window.findings) if one.wrong is Wrong.UNDER)
        for _ in range(place):
            walk.press(Qt.Key.Key_Down)
        finding = walk.window.findings[place]
        walk.press(Qt.Key.Key_Return)
        QTest.keyClicks(QApplication.focusWidget(), "\b" * 8 + "0:11")
        before = await walk.written()
        walk.press(Qt.Key.Key_Return)
        picker = person.desktop.picker
        await eventually(picker.isActiveWindow, "a phase is asked for")
        assert await walk.written() == before
        QTest.keyClicks(QApplication.focusWidget(), "acme design")
        walk.press(Qt.Key.Key_Return)
        await walk.is_gone(finding)
        (day,) = await walk.desk.entries.days(finding.day, finding.day)
        assert [row.work.minutes for row in day.rows].count(11) == 1
        assert day.minutes == finding.minutes + 11

    at_work(story)


def test_every_control_can_be_reached_and_has_a_name(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await given(person)
        walk = Walk(person)
        await walk.begin()
        await walk.goes_to(Wrong.NO_NOTE)
        seen: list[QWidget] = []
        while (focus := QApplication.focusWidget()) not in seen:
            seen.append(focus)
            walk.press(Qt.Key.Key_Tab)
        names = [widget.objectName() for widget in seen]
        assert names[:5] == ["check_list", "check_note", "check_mend", "check_fine", "check_entries"]
        assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in seen)
        assert all(widget.height() >= 24 for widget in seen)

    at_work(story)
