"""Does each decision do exactly what it says, and nothing by accident?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from world import eventually


def test_a_discarded_command_goes_alone_and_never_reaches_timeneye(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        for minutes, notes in ((30, "stays"), (90, "goes"), (45, "stays too")):
            await person.log(minutes, notes)
        await person.open(3)
        person.choose("Log 1:30 ")
        person.click("discard")
        assert person.text("discard_question") == f"Discard 1:30 on {person.title()}? It will not reach Timeneye."
        assert len(await person.world.desk.waiting.rows()) == 3
        person.click("discard_yes")
        await person.sees(2)
        assert not any("1:30" in text for text in person.rows)
        assert person.heard == [f"Discarded: Log 1:30 to {person.title()}."]
        assert person.focused == "waiting_list"
        person.come_back()
        await person.world.quiet()
        counts = person.world.notes_on_server()
        assert (counts["stays"], counts["goes"], counts["stays too"]) == (1, 0, 1)

    visit(story)


def test_keep_enter_escape_and_a_second_click_all_keep(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(90, "kept")
        await person.open(1)
        button = person.find(QPushButton, "discard")
        for answer in ("keep", "enter", "escape", "second click"):
            person.list.setFocus()
            person.press(Qt.Key.Key_Delete)
            assert person.asks, answer
            if answer == "keep":
                person.click("discard_no")
            elif answer == "enter":
                person.press(Qt.Key.Key_Return)
            elif answer == "escape":
                person.press(Qt.Key.Key_Escape)
            else:
                place = button.mapTo(person.panel, button.rect().center())
                under = person.panel.childAt(place)
                QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(person.panel, place))
                person.press(Qt.Key.Key_Escape)
            assert not person.asks, answer
            assert person.panel.isVisible(), answer
        person.press(Qt.Key.Key_Escape)
        assert not person.panel.isVisible()
        assert len(await person.world.desk.waiting.rows()) == 1
        person.come_back()
        await person.world.quiet()
        assert person.world.notes_on_server()["kept"] == 1

    visit(story)


def test_another_row_ends_the_question_about_the_first(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "first")
        await person.log(40, "second")
        await person.open(2)
        person.choose("Log 0:30 ")
        person.click("discard")
        person.choose("Log 0:40 ")
        assert not person.asks
        person.click("discard")
        assert "Discard 0:40 " in person.text("discard_question")

    visit(story)


def test_a_command_sent_under_an_open_question_says_so(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "sent meanwhile")
        await person.open(1)
        person.click("discard")
        person.come_back()
        await person.until(lambda: not person.asks, "the question has no object any more")
        assert person.text("waiting_notice") == f"No longer waiting: Log 0:30 to {person.title()}."
        await person.world.quiet()
        assert person.world.notes_on_server()["sent meanwhile"] == 1

    visit(story)


def test_a_discard_that_comes_too_late_is_refused_in_a_sentence(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "sent meanwhile")
        await person.open(1)
        person.click("discard")
        person.bridge.unplug()  # the news is on its way while the finger is, too
        person.panel._again.timeout.disconnect()  # whoever starts it once more
        person.come_back()
        await person.world.quiet()
        person.click("discard_yes")
        await person.until(lambda: person.text("nothing_text") != "", "the row is gone, too")
        assert person.text("waiting_notice") == "This is on Timeneye already."
        assert person.heard == []
        assert person.world.notes_on_server()["sent meanwhile"] == 1

    visit(story)


def test_a_command_under_way_cannot_be_touched(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.world.sandbox.faults.slow(1.6, method="POST", path="/api/3/entries/", times=1)
        await person.log(30, "under way")
        person.panel.show()
        await person.until(lambda: "sending since" in "".join(person.rows), "it is being sent")
        for name in ("retry", "pick_phase", "discard"):
            assert not person.find(QPushButton, name).isEnabled(), name
        person.list.setFocus()
        person.press(Qt.Key.Key_Delete)
        assert not person.asks
        await person.sees(0)

    visit(story)


def test_work_on_a_closed_phase_is_sent_to_the_phase_picked_instead(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await person.needs_you(30, "closed meanwhile")
        await person.open(1)
        person.click("pick_phase")  # and picks nothing
        await person.log(5, "something else", phase=2)
        await person.world.desk.waiting.rows()
        await person.sees(1)
        assert "closed" in person.text("waiting_why")
        person.picks = person.world.phases[1]
        person.click("pick_phase")
        await person.world.quiet()
        await person.sees(0)
        (row,) = person.world.server_rows("closed meanwhile")
        assert (row["projectId"], row["taskId"]) == tuple(person.world.phases[1].key)
        assert person.heard == [f"Will be sent to {person.title(1)}."]

    visit(story)


def test_retry_sends_what_was_refused(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await person.needs_you(30, "locked for a while", status=403)
        await person.open(1)
        assert "or the period locked." in person.text("waiting_why")
        person.click("retry")
        await person.world.quiet()
        await person.sees(0)
        assert len(person.world.server_rows("locked for a while")) == 1

    visit(story)


def test_retry_goes_at_once_to_a_server_that_is_back(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "waited long")
        await person.open(1)
        person.world.sandbox.faults.come_back()
        person.list.setFocus()
        person.press(Qt.Key.Key_Tab)
        person.press(Qt.Key.Key_Return)
        await person.sees(0)
        await eventually(lambda: len(person.world.server_rows("waited long")) == 1, "it arrived")

    visit(story)


def test_discarding_work_that_was_edited_says_that_the_edit_goes_too(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        faults = person.world.sandbox.faults
        faults.lose_request(method="POST", path="/api/3/entries/", times=1)
        faults.slow(1.5, method="GET", path="/api/3/entries/")
        row = await person.world.desk.entries.log(person.world.work(30, "edited while unclear"))
        person.panel.show()
        await person.until(lambda: "unclear" in "".join(person.rows), "it is unclear")
        await person.world.desk.entries.edit(row.lid, person.world.work(40, "edited while unclear"))
        await person.sees(2)
        person.choose("Log 0:30 ")
        person.click("discard")
        assert person.text("discard_question").endswith("What was changed on it afterwards goes too.")
        person.click("discard_yes")
        await person.sees(0)

    visit(story)
