"""Is the list honest when offline, when empty, when huge, and when names are hostile?"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from world import eventually

from timeneye_desktop.domain.catalogue import Phase, PhaseChoice, PhaseKey, Project
from timeneye_desktop.domain.habits import Standing
from timeneye_desktop.domain.ranking import Index, rank
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.ui.picker.choice_model import ChoiceModel

Story = Callable[..., None]
HOSTILE = (
    "<b>bold</b><img src=x onerror=alert(1)>",
    "a & b &amp; &c",
    "\u202eevil\u202c \u0007bell\nsecond line",
    "W" * 400,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u05e9\u05dc\u05d5\u05dd e\u0301",
    " ",
)
"""Markup, ampersands, reversed and broken text, no end, joined and right-to-left letters, nothing."""


def test_offline_it_works_from_the_copy_and_says_how_old_it_is(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        await at.room.go_offline()
        await at.room.world.die_and_return()
        at.room.world.go_online()
        await eventually(lambda: at.room.desk.syncing.status.synced_at is not None, "the age of the copy is known")
        again = type(at)(at.room)
        answer = await again.is_asked()
        again.write("proposals")
        assert again.rows == ["Sales > Proposals"]
        local = datetime.now(UTC).astimezone()
        assert again.foot.startswith("Copy of today ") or local.hour == 0
        again.press(Qt.Key.Key_Return)
        assert (await answer).title == "Sales > Proposals"

    at_the_picker(story)


def test_before_the_first_sync_it_says_not_loaded_yet(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        assert at.words.startswith("Not loaded yet.")
        assert (at.rows, at.foot) == ([], "")
        at.room.world.go_online()
        await eventually(lambda: bool(at.rows), "the phases appear while it is open")
        assert (at.words, at.highlighted) == ("", at.rows[0])
        at.picker.close()
        assert await answer is None

    at_the_picker(story, is_known=False)


def test_while_projects_are_still_to_come_nobody_is_told_that_there_are_none(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        at.room.sandbox.faults.answer_status(503, path="/api/3/projects")
        at.room.world.go_online()
        await eventually(lambda: at.room.desk.syncing.status.synced_at is not None, "entries are there, projects not")
        answer = await at.is_asked()
        assert "lists no project" not in at.words
        assert at.words
        at.picker.close()
        assert await answer is None

    at_the_picker(story, is_known=False)


def test_when_timeneye_lists_no_project_it_says_what_to_do(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        at.room.on_server("UPDATE project SET is_active = 0")
        at.room.world.go_online()
        answer = await at.is_asked()
        await eventually(lambda: at.words.startswith("Timeneye lists no project for you yet."), f"it says: {at.words}")
        at.picker.close()
        assert await answer is None

    at_the_picker(story, is_known=False)


def test_when_every_phase_is_closed_it_does_not_pretend_to_be_loading(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        at.room.on_server("UPDATE phase SET is_open = 0")
        at.room.world.go_online()
        answer = await at.is_asked()
        await eventually(lambda: at.words.startswith("No open phase is known here yet."), f"it says: {at.words}")
        at.picker.close()
        assert await answer is None

    at_the_picker(story, is_known=False)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_names_are_text_on_one_line(at_the_picker: Story, number: int) -> None:
    async def story(at: Any) -> None:
        mirror = Mirror(at.room.world.opened._database)
        await mirror.take_projects(Listing((Project("1", HOSTILE[number], is_active=True),)))
        phase = Phase("2", "1", HOSTILE[number], is_open=True)
        await mirror.take_phases("1", Listing((phase,)), datetime.now(UTC))
        await at.room.desk.catalogue.refresh()
        answer = await at.is_asked()
        (row,) = at.rows
        assert len(row) <= 300
        assert not set(row) & {"\n", "\u202e", "\u0007"}
        if "<b>" in HOSTILE[number]:
            assert row.startswith("<b>bold</b><img src=x onerror=alert(1)> > <b>")
        picture = at.list.viewport().grab().toImage()
        assert picture.height() > 0
        assert at.list.sizeHintForRow(0) == 32
        at.press(Qt.Key.Key_Return)
        assert (await answer).key == PhaseKey("1", "2")

    at_the_picker(story)


def test_ten_thousand_rows_answer_every_key_within_a_blink(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        mirror = Mirror(at.room.world.opened._database)
        projects = tuple(Project(str(n), f"Client {n % 97} {_word(n)} project", is_active=True) for n in range(1_250))
        await mirror.take_projects(Listing(projects))
        for project in projects:
            names = ("Design", "Build", "Content", "Test", "Launch", "Support", "Meetings", _word(int(project.id)))
            phases = tuple(Phase(f"{project.id}-{at}", project.id, name, is_open=True) for at, name in enumerate(names))
            await mirror.take_phases(project.id, Listing(phases), datetime.now(UTC))
        await at.room.desk.catalogue.refresh()
        assert len(at.room.world.phases) == 10_000
        answer = await at.is_asked()
        slowest = 0.0
        for letter in "launch sopwit 9" + "\b" * 12 + "zzqqxx":
            began = time.perf_counter()
            at.press(Qt.Key.Key_Backspace) if letter == "\b" else at.write(letter)
            at.list.viewport().grab()
            slowest = max(slowest, time.perf_counter() - began)
        assert slowest < 0.25, f"{slowest:.3f} s for one key"
        at.picker.close()
        assert await answer is None

    at_the_picker(story)


def _word(number: int) -> str:
    """A different made-up word for each number."""
    syllables = ("ba", "do", "fi", "ku", "la", "me", "no", "pi", "ra", "so", "tu", "wi")
    return syllables[number % 12] + syllables[number // 12 % 12] + syllables[number // 144 % 12] + "n"


def test_the_model_keeps_the_rules_of_qt(qtlog: Any) -> None:
    model = ChoiceModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    choices = [PhaseChoice(PhaseKey("1", str(n)), f"Acme {n % 3}", f"Phase {n}") for n in range(40)]
    index = Index(choices)
    for text in ("", "phase", "acme 1", "nothing at all", "phase 3", ""):
        model.show(rank(text, index))
    keys = [choice.key for choice in choices]
    for order, hidden in ((keys[9:4:-1], ()), (keys[3:30:7], keys[5:9]), ((), keys[:39]), (keys, ()), ((), ())):
        model.renew(rank("", index.arranged(Standing(tuple(order), {}, frozenset(hidden)))))
        expected = rank("", index.arranged(Standing(tuple(order), {}, frozenset(hidden))))
        assert [model.match_at(row) for row in range(model.rowCount())] == list(expected)
    assert model.rowCount() == 40
    assert model.row_of(PhaseKey("1", "7")) >= 0
    assert model.row_of(PhaseKey("9", "9")) == -1
    assert [record.message for record in qtlog.records] == []
    assert tester.model() is model
