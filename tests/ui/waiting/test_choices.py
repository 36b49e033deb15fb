"""Does a button say what comes of it?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from samples import work

from timeneye_desktop.domain.delivery import (
    CHANGED_ELSEWHERE,
    DELETED_ELSEWHERE,
    LOGGED_ALREADY,
    NO_ENTRY,
    SEVERAL_ENTRIES,
    STOPPED_ELSEWHERE,
    TIMER_REMOVED,
)
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.waiting.choices import choice_words
from timeneye_desktop.ui.waiting.losses import loses_nothing, question_words


def shown(person: Any) -> tuple[str, str]:
    return person.find(QPushButton, "retry").text(), person.find(QPushButton, "discard").text()


def test_an_entry_changed_on_both_sides_offers_both_and_keeps_mine_on_demand(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        world = person.world
        row = await world.desk.entries.log(world.work(30, "both sides"))
        await world.quiet()
        (there,) = world.server_rows("both sides")
        world.put(f"/api/3/entries/{there['id']}/", {**there, "minutes": 60})
        await world.desk.entries.edit(row.lid, world.work(45, "both sides"))
        await person.open(1)
        await person.until(lambda: shown(person) == ("Keep mine", "Keep theirs"), "both are offered")
        person.click("retry")
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("both sides")] == ["45"]

    visit(story)


def test_an_entry_deleted_there_can_be_logged_again(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        world = person.world
        row = await world.desk.entries.log(world.work(30, "deleted there"))
        await world.quiet()
        (there,) = world.server_rows("deleted there")
        world.call("DELETE", f"/api/3/entries/{there['id']}/", {})
        await world.desk.entries.edit(row.lid, world.work(45, "deleted there"))
        await person.open(1)
        await person.until(lambda: shown(person) == ("Log it again", "Leave it deleted"), "it can be logged again")
        person.click("retry")
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("deleted there")] == ["45"]

    visit(story)


def test_a_delete_of_what_was_changed_there_is_no_accident_and_keeping_it_loses_nothing(
    visit: Callable[..., None],
) -> None:
    async def story(person: Any) -> None:
        world = person.world
        row = await world.desk.entries.log(world.work(30, "changed there"))
        await world.quiet()
        (there,) = world.server_rows("changed there")
        world.put(f"/api/3/entries/{there['id']}/", {**there, "minutes": 60})
        await world.desk.entries.delete(row.lid)
        await person.open(1)
        await person.until(lambda: shown(person) == ("Delete anyway", "Keep it"), "both are offered")
        for name in ("retry", "discard"):
            person.find(QPushButton, name).setFocus()
            person.press(Qt.Key.Key_Return)
            assert not person.asks
        assert await person.states() == [RowState.NEEDS_YOU]
        person.click("discard")
        assert not person.asks, "nothing is lost, so nothing is to be asked"
        await person.sees(0)
        assert person.heard == [f"Left as Timeneye has it: Delete an entry on {person.title()}."]
        assert [found["minutes"] for found in world.server_rows("changed there")] == ["60"]

    visit(story)


PARKED = {
    ("log", LOGGED_ALREADY): ("Log it anyway", "It is the same work", "Is {it} the same work?"),
    ("stop", TIMER_REMOVED): ("Log it", "Forget it", "Forget {it}? It will not reach Timeneye."),
    ("stop", NO_ENTRY): ("Log it", "Forget it", "Forget {it}? It will not reach Timeneye."),
    ("stop", STOPPED_ELSEWHERE): ("Log mine too", "Keep theirs", "Keep theirs? The {it} measured here"),
    ("stop", SEVERAL_ENTRIES): ("Take the first", "Forget it", "Forget {it}? Timeneye keeps the entries it has."),
    ("edit", CHANGED_ELSEWHERE): ("Keep mine", "Keep theirs", "Keep theirs? The edit to {it} goes."),
    ("edit", DELETED_ELSEWHERE): ("Log it again", "Leave it deleted", "Leave it deleted? Timeneye stays without {it}."),
    ("log", "phase-gone"): ("Retry", "Discard", "Discard {it}? It will not reach Timeneye."),
}


@pytest.mark.parametrize(("what", "reason"), PARKED)
def test_the_choices_and_the_question_fit_why_it_needs_the_person(what: str, reason: str) -> None:
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    row = WaitingRow(1, what, "lid", "Acme > Design", work(30), now, RowState.NEEDS_YOU, reason, 1, None)
    send, give_up, question = PARKED[what, reason]
    assert choice_words(row) == (send, give_up)
    assert question_words(row, has_followers=False).startswith(question.format(it="0:30 on Acme > Design"))
    assert loses_nothing(row, has_followers=False) is (reason == LOGGED_ALREADY)
    assert not loses_nothing(row, has_followers=True), "what was changed afterwards is lost"


def test_work_that_only_waits_is_retried_or_discarded(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "waits")
        await person.open(1)
        assert shown(person) == ("Retry", "Discard")

    visit(story)
