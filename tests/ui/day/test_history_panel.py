"""Is what became of an entry one click and one key away, told in words, and nothing but told?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from samples import BUILD, DAY, DESIGN, NOON, work
from world import eventually

from timeneye_desktop.domain.change import Cause, Record, TakenBack, Turned
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.services.past import History
from timeneye_desktop.ui.day.history_panel import HistoryPanel
from timeneye_desktop.ui.day.record_words import done_again, taken_back, what, when_and_who

Story = Callable[..., None]
CONTROL = Qt.KeyboardModifier.ControlModifier
TITLES = {DESIGN: "Acme > Design", BUILD: "Acme > Build"}
ROW = EntryRow("e1", work(), "Acme", "Design", RowState.SENT)


def words(panel: HistoryPanel) -> list[str]:
    """From top to bottom."""
    inside = panel._scroll.widget()
    return [made.text() for made in inside.findChildren(QLabel)]


def record(cause: Cause, before: Any, after: Any) -> Record:
    return Record(NOON.utc, cause, Turned("e1", before, after))


def test_the_key_shows_what_became_of_the_entry_and_escape_leads_back(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "story")
        line = diary.line("story")
        await diary.room.desk.entries.edit(lid, replace(line.row.work, minutes=45))
        await eventually(lambda: diary.line("story").row.work.minutes == 45, "it is changed")
        diary.choose("story")
        diary.press(Qt.Key.Key_H, CONTROL)
        panel = diary.days.findChild(HistoryPanel)
        await eventually(panel.isVisible, "it opens")
        when, changed, first, logged = words(panel)
        assert changed == "Time: 0:30 became 0:45"
        assert logged == "Logged: 0:30, Acme Website > Design, Today, \u201cstory\u201d"
        assert when.startswith("Today ")
        assert when.endswith(", you")
        assert first.endswith(", you")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        await eventually(lambda: not panel.isVisible(), "it closes")
        assert diary.line("story").row.work.minutes == 45

    at_the_days(story)


def test_the_menu_offers_it_and_a_fetched_entry_has_nothing_to_tell(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "only the picture of it")
        line = diary.line("only the picture of it")
        fetched = replace(line, row=replace(line.row, lid="nobody changed this"))
        menu = diary.view.menu_for(fetched)
        (action,) = [action for action in menu.actions() if action.text() == "History"]
        assert action.shortcut().toString() == "Ctrl+H"
        action.trigger()
        panel = diary.days.findChild(HistoryPanel)
        await eventually(panel.isVisible, "it opens")
        assert words(panel) == ["Nothing has changed here in the last 90 days."]
        panel.reject()

    at_the_days(story)


def test_a_second_look_shows_only_what_is_there_now(qapp: QApplication) -> None:
    panel = HistoryPanel()
    for notes in ("one", "two"):
        panel.fill(ROW, History((record(Cause.YOU, None, work(60, notes)),), TITLES), NOON.utc)
    assert len(words(panel)) == 2
    assert "two" in words(panel)[1]
    panel.deleteLater()


def test_every_cause_is_told_in_words() -> None:
    told = {
        Cause.YOU: "Today 12:00, you",
        Cause.UNDO: "Today 12:00, you, with undo",
        Cause.REDO: "Today 12:00, you, with redo",
        Cause.ELSEWHERE: "Today 12:00, on Timeneye or another device",
        Cause.ROUNDED: "Today 12:00, Timeneye",
        Cause.ADOPTED: "Today 12:00, Timeneye",
        Cause.MERGED: "Today 12:00, on Timeneye or another device",
    }
    local = NOON.utc.astimezone()
    at = f"{local.hour}:{local.minute:02d}"
    assert {cause: when_and_who(record(cause, None, None), NOON.utc) for cause in Cause} == {
        cause: words.replace("12:00", at) for cause, words in told.items()
    }


def test_what_changed_is_told_field_by_field() -> None:
    before, after = work(30, "", DESIGN, DAY), work(45, "now", BUILD, DAY.replace(day=1))
    assert what(record(Cause.ELSEWHERE, before, after), TITLES, DAY) == (
        "Time: 0:30 became 0:45",
        "Phase: Acme > Design became Acme > Build",
        "Day: Today became Yesterday",
        "Note: no note became \u201cnow\u201d",
    )
    assert what(record(Cause.ROUNDED, before, replace(before, minutes=31)), {}, DAY) == (
        "Timeneye stored it with other minutes.",
        "Time: 0:30 became 0:31",
    )
    assert what(record(Cause.ADOPTED, before, before), {}, DAY) == ("Found on Timeneye: its answer had been lost.",)
    assert what(record(Cause.ELSEWHERE, before, None), TITLES, DAY) == ("Deleted: 0:30, Acme > Design, Today",)
    assert what(record(Cause.UNDO, None, before), {}, DAY) == ("Brought back: 0:30, another phase, Today",)


def test_several_changes_are_counted_when_they_are_taken_back() -> None:
    rows = tuple((Turned(lid, work(1), work(2)), replace(ROW, lid=lid)) for lid in ("e1", "e2"))
    assert taken_back(TakenBack(rows, is_told=True), DAY) == "Took back 2 changes. Timeneye is told too."
    assert done_again(TakenBack(rows), DAY) == "Made 2 changes again."


def test_what_is_taken_back_on_another_day_is_told_with_the_day() -> None:
    changed = TakenBack(((Turned("e1", work(1), work(2)), ROW),))
    gone = TakenBack(((Turned("e1", work(), None), ROW),))
    assert (taken_back(changed, DAY), done_again(changed, DAY)) == (
        "Changed back Acme > Design.",
        "Changed Acme > Design again.",
    )
    assert taken_back(gone, DAY) == "Deleted 1:00 of Acme > Design."
    assert taken_back(gone, DAY + timedelta(days=1)) == "Deleted 1:00 of Acme > Design yesterday."
    assert done_again(changed, DAY + timedelta(days=9)) == "Changed Acme > Design on Mon 2 Mar again."
