"""Does the page say how this computer serves the app, with what helps, and does it rest while nobody reads?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from world import eventually

from timeneye_desktop.cli import doctor
from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.ui.computer import words
from timeneye_desktop.ui.computer.window import ComputerWindow
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks


@dataclass
class Told:
    """A computer that is as the test says."""

    found: dict[Ability, Capability] = field(default_factory=dict)
    testable: frozenset[Ability] = frozenset({Ability.KEYRING})
    looks: int = 0
    idle: float | None = None
    worked: bool = True

    def capabilities(self) -> tuple[Capability, ...]:
        return tuple(self.found.values())

    def say(self, ability: Ability, standing: Standing, backend: str = "", fix: str = "", detail: str = "") -> None:
        self.found[ability] = Capability(ability, standing, backend, fix, detail)

    async def look(self) -> None:
        self.looks += 1

    async def test(self, ability: Ability) -> bool:
        standing = Standing.WORKS if self.worked else Standing.LIMITED
        self.say(ability, standing, "a keyring", "" if self.worked else "keyring-fails")
        return self.worked

    async def idle_seconds(self) -> float | None:
        return self.idle


def text(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


@pytest.fixture
def reading(scenario: Callable[..., Any], look: Look) -> Callable[..., None]:
    """Somebody who reads the page of a computer."""

    def run(told: Told, story: Callable[[ComputerWindow], Any]) -> None:
        async def tell() -> None:
            errors: list[BaseException] = []
            tasks = Tasks(errors.append)
            window = ComputerWindow(told, look, Icons(look), tasks)
            window.show()
            window.activateWindow()
            await eventually(window.isActiveWindow, "the page is in front")
            await eventually(lambda: told.looks > 0, "it looks")
            await eventually(window.findChild(QPushButton, "look_again").isEnabled, "it has looked")
            await story(window)
            await tasks.close()
            window.hide()
            window.deleteLater()
            assert errors == []

        scenario(tell)

    return run


@pytest.mark.parametrize("ability", Ability)
def test_what_is_missing_is_said_in_a_word_and_a_shape_with_its_fix(reading: Any, ability: Ability) -> None:
    told = Told()
    told.say(ability, Standing.MISSING, fix="data-closed")

    async def story(window: ComputerWindow) -> None:
        assert text(window, f"standing_{ability.value}") == "missing"
        assert text(window, f"helps_{ability.value}") == words.FIXES["data-closed"]
        row = window.findChild(QWidget, f"ability_{ability.value}")
        signs = [one.pixmap() for one in row.findChildren(QLabel) if not one.pixmap().isNull()]
        assert len(signs) == 1

    reading(told, story)


def test_it_follows_while_somebody_reads_and_rests_otherwise(reading: Any) -> None:
    told = Told(idle=65.0)
    told.say(Ability.IDLE, Standing.WORKS, "Mutter")

    async def story(window: ComputerWindow) -> None:
        clock = window.findChild(QTimer)
        assert text(window, "beside_idle") == "Untouched for 0:01:05, says Mutter"
        told.idle = 3_605.0
        await eventually(lambda: "1:00:05" in text(window, "beside_idle"), "it counts")
        told.say(Ability.IDLE, Standing.MISSING, fix="no-idle-source")
        await eventually(lambda: text(window, "standing_idle") == "missing", "what is lost is told")
        assert text(window, "beside_idle") == ""
        window.showMinimized()
        await eventually(lambda: not clock.isActive(), "it rests")
        window.showNormal()
        await eventually(clock.isActive, "it goes on")
        window.hide()
        assert not clock.isActive()

    reading(told, story)


def test_while_nothing_is_known_it_says_that_it_looks(reading: Any) -> None:
    told = Told()

    async def story(window: ComputerWindow) -> None:
        assert text(window, "looking") == "Looking at this computer..."
        told.say(Ability.TRAY, Standing.WORKS)
        window.look()
        await eventually(lambda: text(window, "standing_tray") == "works", "what was found is told")
        assert text(window, "looking") == ""

    reading(told, story)


@pytest.mark.parametrize("worked", [True, False])
def test_a_test_says_what_came_of_it_and_only_what_can_be_tested_has_one(reading: Any, *, worked: bool) -> None:
    told = Told(worked=worked)
    told.say(Ability.KEYRING, Standing.UNKNOWN)
    told.say(Ability.LOCK, Standing.WORKS)

    async def story(window: ComputerWindow) -> None:
        test = window.findChild(QPushButton, "test_keyring")
        assert not window.findChild(QPushButton, "test_lock").isVisible()
        test.setFocus()
        QTest.keyClick(test, Qt.Key.Key_Space)
        await eventually(lambda: bool(text(window, "outcome_keyring")), "it says so")
        says = "It gave back what it was given." if worked else "The test did not succeed."
        assert text(window, "outcome_keyring") == says
        assert text(window, "standing_keyring") == ("works" if worked else "works in part")
        assert test.isEnabled()

    reading(told, story)


def test_it_looks_again_when_asked_and_escape_leaves(reading: Any) -> None:
    told = Told()
    told.say(Ability.DATA, Standing.WORKS, "~/data", detail="3.2 MB / 120 GB")

    async def story(window: ComputerWindow) -> None:
        assert text(window, "beside_data") == "3.2 MB in use, 120 GB free, in ~/data"
        before = told.looks
        QTest.keyClick(window, Qt.Key.Key_F5)
        await eventually(lambda: told.looks == before + 1, "it looks again")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.isVisible()

    reading(told, story)


def test_window_and_terminal_call_everything_the_same() -> None:
    assert words.NAMES == doctor.NAMES
    assert words.STANDINGS == doctor.STANDINGS
    assert words.FIXES == doctor.FIXES
    assert set(words.NAMES) == set(Ability)
    assert set(words.STANDINGS) == set(Standing)
