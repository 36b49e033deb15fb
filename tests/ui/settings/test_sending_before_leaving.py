"""Does a person who leaves get to send or save what is not on Timeneye, and is nobody signed out before it is?"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from world import World, eventually

POST = {"method": "POST", "path": "/api/3/entries/"}
Story = Callable[[Any, World], Awaitable[None]]


async def asks(person: Any) -> None:
    person.click("sign_out")
    await eventually(lambda: person.sees("sign_out_send"), "it offers to send first")


def test_send_now_signs_out_once_all_is_on_timeneye(leaving: Callable[[Story], None]) -> None:
    async def story(person: Any, world: World) -> None:
        await asks(person)
        assert "2 changes are not on Timeneye yet" in person.texts
        assert person.find("sign_out_yes").text() == "Sign out and keep"
        world.sandbox.faults.come_back()
        world.sandbox.faults.slow(0.3, **POST)
        person.click("sign_out_send")
        await eventually(lambda: person.left == [True], "signed out")
        assert [world.notes_on_server()[notes] for notes in ("first", "second")] == [1, 1]
        assert await world.desk.waiting.rows() == ()
        assert await world.desk.accounts.tokens(world.account) is None

    leaving(story)


def test_who_cannot_reach_timeneye_hears_so_and_stays(leaving: Callable[[Story], None]) -> None:
    async def story(person: Any, world: World) -> None:
        await asks(person)
        person.click("sign_out_send")
        await eventually(lambda: "Timeneye cannot be reached now." in person.texts, "it says why")
        assert person.left == []
        assert len(await world.desk.waiting.rows()) == 2
        person.click("sign_out_yes")
        await eventually(lambda: person.left == [True], "signed out and kept")
        assert len(await world.desk.waiting.rows()) == 2

    leaving(story)


def test_what_needs_the_person_keeps_them_signed_in(leaving: Callable[[Story], None]) -> None:
    async def story(person: Any, world: World) -> None:
        await asks(person)
        world.sandbox.faults.come_back()
        world.sandbox.faults.answer_status(403, times=1, **POST)
        person.click("sign_out_send")
        await eventually(lambda: "What is left needs you." in person.texts, "it says why")
        assert "1 change is not on Timeneye yet" in person.texts
        assert person.left == []
        assert person.find("sign_out_send").isEnabled()

    leaving(story)


def test_who_changes_their_mind_while_it_sends_stays_signed_in(leaving: Callable[[Story], None]) -> None:
    async def story(person: Any, world: World) -> None:
        await asks(person)
        world.sandbox.faults.come_back()
        world.sandbox.faults.slow(0.5, **POST)
        person.click("sign_out_send")
        assert not person.find("sign_out_yes").isEnabled()
        assert person.focus.objectName() == "sign_out_no"
        person.press(Qt.Key.Key_Escape)
        assert not person.sees("sign_out_question")
        await world.quiet()
        assert person.left == []
        assert await world.desk.accounts.tokens(world.account) is not None
        assert [world.notes_on_server()[notes] for notes in ("first", "second")] == [1, 1]

    leaving(story)


def test_what_waits_can_be_saved_as_a_file_first(leaving: Callable[[Story], None], tmp_path: Path) -> None:
    goal = tmp_path / "copy.json"

    async def story(person: Any, _world: World) -> None:
        await asks(person)
        person.click("sign_out_export")
        name = person.window.findChild(QFileDialog, "export_dialog").findChild(QLineEdit, "fileNameEdit")
        name.setText(str(goal))
        QTest.keyClick(name, Qt.Key.Key_Return)
        await eventually(goal.exists, "written")
        assert [row["notes"] for row in json.loads(goal.read_text("utf-8"))] == ["first", "second"]
        await eventually(lambda: "Saved as" in person.texts, "it says where")
        assert person.left == []

    leaving(story)
