"""Does the panel tell what waits, since when, why and what comes next, and only while it is seen?"""

from __future__ import annotations

import re
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from world import eventually

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.day_names import day_and_date


async def sent_entries(person: Any, *notes: str) -> list[EntryRow]:
    """Entries that are on Timeneye."""
    made = [await person.world.desk.entries.log(person.world.work(20, note)) for note in notes]
    await person.world.quiet()
    return made


def test_work_logged_offline_says_what_since_when_why_and_what_next(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        row = await person.log(90, "homepage")
        await person.open(1)
        (text,) = person.rows
        today = person.world.desk.entries.today()
        assert text.startswith(
            f"Log 1:30 to {person.title()}, today {day_and_date(today, today).removeprefix('Today ')}"
        )
        assert f"waiting since {age(row.since, row.since)}" in text
        assert "It is sent as soon as Timeneye can be reached. Not sent yet." in text
        assert person.text("waiting_head") == "1 waiting to send"
        assert person.text("waiting_what") == text.partition(", waiting since")[0]
        assert person.text("waiting_why") == "Saved here. It is sent as soon as Timeneye can be reached. Not sent yet."

    visit(story)


def test_every_kind_of_command_has_its_words(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        desk = person.world.desk
        for timer in desk.tracking.timers:
            await desk.tracking.discard(timer.timer.lid)
        changed, deleted = await sent_entries(person, "to change", "to delete")
        await desk.tracking.start(person.world.phases[1].key, "running", ago_seconds=1_800)
        await person.world.quiet()
        person.go_offline()
        await desk.entries.edit(changed.lid, replace(changed.work, minutes=77))
        await desk.entries.delete(deleted.lid)
        await desk.tracking.stop()
        await desk.tracking.start(person.world.phases[2].key)
        await person.open(4)
        assert [text.partition(", ")[0] for text in person.rows] == [
            f"Edit: 1:17 on {person.title()}",
            f"Delete an entry on {person.title()}",
            "Stop timer",
            f"Start timer on {person.title(2)}",
        ]
        assert f"log 0:30 to {person.title(1)}" in person.rows[2]
        for at, (can_pick, loss) in enumerate(
            (
                (True, "The entry goes back to what Timeneye has."),
                (False, f"The entry on {person.title()} comes back and stays on Timeneye."),
                (True, "It will not reach Timeneye. The timer comes back as if it had not been stopped."),
                (False, "All the time it measured goes with it and will not reach Timeneye."),
            )
        ):
            person.list.setCurrentIndex(person.list.model().index(at, 0))
            assert person.find(QPushButton, "pick_phase").isEnabled() is can_pick
            person.click("discard")
            assert person.text("discard_question").endswith(loss)
            person.click("discard_no")

    visit(story)


def test_what_needs_the_person_stands_first_with_its_reason_and_is_chosen(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.world.sandbox.faults.lose_request(method="POST", path="/api/3/entries/", times=1)
        await person.log(15, "asked for", phase=1)
        await person.needs_you(30, "closed meanwhile")
        person.go_offline()
        await person.log(45, "later")
        await person.open(len(await person.states()))
        assert person.rows[0].startswith(f"Log 0:30 to {person.title()}")
        assert "this phase is closed. Your time is safe here" in person.text("waiting_why")
        assert "Tried once. Nothing is sent until you decide." in person.text("waiting_why")
        assert person.text("waiting_head") == f"{len(person.rows)} waiting to send, 1 needs you"

    visit(story)


def test_a_lost_answer_says_that_timeneye_is_asked_first(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.world.sandbox.faults.lose_request(method="POST", path="/api/3/entries/", times=1)
        person.world.sandbox.faults.slow(0.7, method="GET", path="/api/3/entries/")
        await person.log(15, "unclear")
        person.panel.show()
        await person.until(lambda: person.text("waiting_why").startswith("The answer was lost."), "it is unclear")
        assert ", unclear since " in person.rows[0]
        assert not person.find(QPushButton, "pick_phase").isEnabled()

    visit(story)


def test_signed_out_does_not_promise_that_the_network_is_enough(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.world.sandbox.expire_tokens()
        await person.log(25, "held")
        person.panel.show()
        wanted = "It is sent once you have signed in again."
        await person.until(lambda: wanted in person.text("waiting_why"), "it says that signing in is what it takes")
        assert not person.find(QPushButton, "retry").isEnabled()

    visit(story)


def test_with_nothing_waiting_a_picture_and_a_sentence(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.panel.show()
        sentence = "Nothing is waiting. Everything is on Timeneye."
        await person.until(lambda: person.text("nothing_text") == sentence, "it says so")
        assert not person.find(QLabel, "nothing_picture").pixmap().isNull()
        assert not person.list.isVisible()
        assert not person.find(QPushButton, "export").isEnabled()

    visit(story)


def test_an_open_panel_hears_what_comes_and_what_goes(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(10, "first")
        await person.open(1)
        await person.log(20, "second", phase=1)
        await person.sees(2)
        assert person.text("waiting_head") == "2 waiting to send"
        person.come_back()
        await person.until(lambda: person.text("nothing_text") != "", "everything was sent")
        assert person.rows == []

    visit(story)


def test_a_hidden_panel_reads_nothing_and_a_shown_one_is_up_to_date(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(10, "first")
        await person.open(1)
        person.press(Qt.Key.Key_Escape)
        assert not person.panel.isVisible()
        heard: list[None] = []
        person.bridge.queue_changed.connect(lambda: heard.append(None))
        await person.log(20, "second")
        await person.until(lambda: bool(heard), "it was announced")
        assert not person.panel._turn.isActive()  # nothing is going to be read
        assert len(person.rows) == 1
        await person.open(2)

    visit(story)


def test_names_full_of_markup_are_shown_as_they_are(visit: Callable[..., None], sandbox: Sandbox) -> None:
    project = f"<b>Ac&me</b><img src=x>{'W' * 280}"
    phase = f"{'<table><tr><td>' * 19}<h1>End</h1>"
    number = _make(sandbox, "/api/3/projects/", project)
    _make(sandbox, f"/api/3/projects/{number}/tasks/", phase)

    async def story(person: Any) -> None:
        def places() -> list[int]:
            return [at for at, choice in enumerate(person.world.phases) if choice.key.project_id == number]

        await eventually(lambda: len(places()) == 1, "its phase is loaded")
        (at,) = places()
        person.go_offline()
        await person.log(60, "<i>note</i>", at)
        await person.open(1)
        assert person.rows[0].startswith("Log 1:00 to <b>Ac&me</b><img src=x>WWW")
        assert "<tr><td><h1>End</h1>, today" in person.rows[0]
        person.click("discard")
        question = person.text("discard_question")
        assert "<b>Ac&me</b><img src=x>WWW" in question
        assert "<h1>End</h1>?" in question
        for label in person.panel.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert not label.isVisible() or label.width() <= person.panel.width()
        assert person.panel.width() == 520

    visit(story)


def test_every_control_has_a_name_and_tab_walks_them_in_order(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(10, "first")
        await person.open(1)
        for widget in (person.list, *person.panel.findChildren(QPushButton)):
            assert isinstance(widget, QWidget)
            assert widget.accessibleName() or widget.isHidden(), widget.objectName()
        walked = [person.focused]
        for _step in range(5):
            person.press(Qt.Key.Key_Tab)
            walked.append(person.focused)
        assert walked == ["waiting_list", "retry", "pick_phase", "discard", "export", "waiting_list"]

    visit(story)


@pytest.mark.parametrize("kept", ["scroll", "question"])
def test_a_refresh_keeps_what_the_person_looks_at(visit: Callable[..., None], kept: str) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        rows = [await person.log(5 + at, f"number {at}") for at in range(30)]
        await person.open(30)
        if kept == "scroll":
            person.list.verticalScrollBar().setValue(person.list.visualRect(person.list.model().index(12, 0)).top())
        else:
            person.choose("Log 0:17 ")
            person.click("discard")
        above = person.list.indexAt(person.list.viewport().rect().topLeft()).data()
        for row in rows[:3]:
            await person.world.desk.waiting.discard(row.seq)
        await person.sees(27)
        await eventually(lambda: person.text("waiting_head") == "27 waiting to send", "the head follows")
        assert person.list.indexAt(person.list.viewport().rect().topLeft()).data() == above
        if kept == "question":
            assert person.text("discard_question").startswith("Discard 0:17 on ")
            assert person.focused == "discard_no"

    visit(story)


def _make(sandbox: Sandbox, path: str, name: str) -> str:
    """Make a project or phase, and answer its number."""
    body = urllib.parse.urlencode({"name": name}).encode()
    headers = {"Bearer": sandbox.issue_token()}
    request = urllib.request.Request(sandbox.url + path, body, headers)  # noqa: S310  http
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  our own server
        number = re.search(rb"\d+", answer.read() + answer.headers.get("Location", "").encode())
    assert number is not None
    return number.group().decode()
