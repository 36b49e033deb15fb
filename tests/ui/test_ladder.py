"""Is the program within reach whatever becomes of the tray, and does what stands in for it stay no choice?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from world import eventually

from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.tray.ladder import Rung, rung

AtWork: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
SAID = "There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises."


class Without:
    """Somebody at work; the tray comes and goes as the story says."""

    def __init__(self, person: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.person, self._patch = person, monkeypatch
        self.windows, self.window, self.ladder = person.desktop.windows, person.window, person.desktop.ladder

    @property
    def settings(self) -> Any:
        return self.person.desktop.desk.settings

    def tray(self, *, is_there: bool) -> None:
        self._patch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: is_there))
        self.person.desktop.tray.place.look()

    def sees(self) -> tuple[bool, bool, bool]:
        """The window, minimised, the mini timer."""
        return self.window.isVisible(), self.window.isMinimized(), Door.MINI in self.windows.open


WINDOW, MINIMISED, MINI, NOTHING = (True, False, False), (True, True, False), (False, False, True), (False,) * 3


@pytest.fixture
def without(at_work: AtWork, monkeypatch: pytest.MonkeyPatch) -> Any:
    def run(story: Callable[[Without], Awaitable[None]]) -> None:
        at_work(lambda person: story(Without(person, monkeypatch)))

    return run


def test_each_rung_is_the_best_there_is() -> None:
    assert {(tray, closed): rung(has_tray=tray, has_closed_mini=closed) for tray in (0, 1) for closed in (0, 1)} == {
        (1, 0): Rung.TRAY,
        (1, 1): Rung.TRAY,
        (0, 0): Rung.MINI,
        (0, 1): Rung.WINDOW,
    }


def test_closing_leaves_the_mini_timer_and_closing_that_minimises_until_there_is_a_tray(without: Any) -> None:
    async def story(at: Without) -> None:
        await at.person.scene.start("goes on", 5)
        at.window.close()
        assert (at.sees(), at.ladder.rung) == (MINI, Rung.MINI)
        at.windows.mini().window_asked.emit()
        assert at.sees() == WINDOW
        at.window.close()
        at.windows.mini().close()
        assert (at.sees(), at.ladder.rung) == (MINIMISED, Rung.WINDOW)
        at.person.desktop.show_window()
        at.window.close()
        assert at.sees() == MINIMISED
        at.tray(is_there=True)
        at.person.desktop.show_window()
        at.window.close()
        assert (at.sees(), at.ladder.rung) == (NOTHING, Rung.TRAY)
        at.tray(is_there=False)
        assert at.sees() == NOTHING, "a panel that begins again needs a moment"
        at.ladder._soon.timeout.emit()
        assert at.sees() == MINI
        at.tray(is_there=True)
        assert at.sees() == NOTHING
        assert not at.settings.current.mini_shown
        assert at.person.wished == []
        assert at.person.tracking.current is not None

    without(story)


def test_a_tray_that_is_back_in_a_moment_brings_up_nothing(without: Any, windows_shown: list[str]) -> None:
    async def story(at: Without) -> None:
        at.tray(is_there=True)
        at.window.close()
        before = list(windows_shown)
        at.tray(is_there=False)
        assert at.ladder._soon.isActive()
        at.tray(is_there=True)
        assert not at.ladder._soon.isActive()
        assert windows_shown == before

    without(story)


def test_what_was_chosen_stays_when_the_tray_is_back_and_what_stands_in_can_be_chosen(without: Any) -> None:
    async def story(at: Without) -> None:
        at.window.close()
        await at.settings.change(target_minutes=300)
        assert at.sees() == MINI, "another setting does not take it away"
        await at.settings.change(mini_shown=True)
        at.tray(is_there=True)
        assert at.sees() == MINI
        await at.settings.change(mini_shown=False)
        assert at.sees() == NOTHING

    without(story)


def test_the_chosen_one_stands_in_as_well_and_closing_it_leaves_the_window_in_reach(without: Any) -> None:
    async def story(at: Without) -> None:
        at.windows.show(Door.MINI)
        await eventually(lambda: at.settings.current.mini_shown, "it is chosen")
        at.window.close()
        assert at.sees() == MINI
        at.person.desktop.show_window()
        assert at.sees() == (True, False, True)
        at.window.close()
        at.windows.mini().close()
        assert at.sees() == MINIMISED
        await eventually(lambda: not at.settings.current.mini_shown, "it is not chosen any more")

    without(story)


def test_that_there_is_no_tray_is_said_once_where_it_can_be_read(without: Any) -> None:
    async def story(at: Without) -> None:
        toast = at.person.toast
        at.window.showMinimized()
        at.ladder._soon.timeout.emit()
        assert toast.text == ""
        at.person.desktop.show_window()
        assert at.ladder._soon.isActive()
        at.ladder._soon.timeout.emit()
        assert toast.text == SAID
        await eventually(lambda: at.settings.current.told_about_tray, "it is noted")
        toast.say("Something else.")
        at.window.close()
        at.person.desktop.show_window()
        at.ladder._soon.timeout.emit()
        assert toast.text == "Something else."

    without(story)
