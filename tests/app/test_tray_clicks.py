"""Do clicks and keys on a real tray's icon, and a menu that the desktop draws, do what the tray promises?"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from at_a_tray import Session, needs_panels
from buses import send
from launches import near_home
from panels import trayer, xfce_panel

from timeneye_desktop.cli.asked import DO, Asked

pytestmark = [needs_panels, pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool")]
MENU = "com.canonical.dbusmenu"


@pytest.fixture
def session(request: pytest.FixtureRequest) -> Iterator[Session]:
    """The sample company, where one timer runs and another is paused, beside a tray that was there first."""
    has_bus = request.param
    with near_home() as home, ExitStack() as stack:
        at = Session(stack, home, has_bus=has_bus)
        panel = (xfce_panel if has_bus else trayer)(at.environment)
        stack.enter_context(panel).come()
        at.start("--demo")
        at.comes_to("tray")
        at.until("the timer of the sample runs", lambda: timer(at)[0] == "running")
        at.until("its phases are known", lambda: "Hand-over" in at.ask(f"{DO} {Asked('projects').as_line()}"))
        yield at


@pytest.mark.parametrize("session", [False], indirect=True, ids=["XEmbed"])
def test_on_the_icon_each_button_does_its_own_and_a_digit_in_the_menu_switches(session: Session) -> None:
    at = session
    at.until("the icon is docked", at.has_docked)
    corner = re.search(r'"timeneye-desktop"\).*\+(\d+)\+(\d+)$', at.look("-name", "panel", "-tree"), re.MULTILINE)
    assert corner is not None
    left, top = map(int, corner.groups())

    def click(button: str, right: int = 4) -> None:
        """Twice in the same place would be a double click."""
        press(at, "mousemove", str(left + right), str(top + 8), "click", button)

    click("2")
    at.until("it has stopped", lambda: timer(at)[0] == "paused")
    click("2", right=18)
    at.until("so has what was paused", lambda: timer(at) == ("", ""))
    click("2")
    last = at.until("the last runs again", lambda: timer(at) if timer(at)[0] == "running" else None)
    assert at.shown("Timeneye") == 1
    click("1")
    at.until("the panel is open", lambda: at.shown("Timeneye") == 2)
    click("3")
    at.until("the menu is open", lambda: at.shown("Timeneye") == 3)
    press(at, "key", "2")
    at.until("another runs", lambda: timer(at)[0] == "running" and timer(at) != last)
    at.ends()


@pytest.mark.parametrize("session", [True], indirect=True, ids=["StatusNotifierItem"])
def test_where_the_desktop_draws_the_menu_digits_are_mnemonics_and_a_choice_switches(session: Session) -> None:
    at = session
    name = at.until("the item is there", lambda: re.search(r'"(:[\d.]+)/StatusNotifierItem"', at.items()))[1]

    def call(path: str, method: str, *words: str) -> str:
        return send(at.environment, name, path, method, *words)

    call("/StatusNotifierItem", "org.kde.StatusNotifierItem.SecondaryActivate", "int32:0", "int32:0")
    at.until("it has stopped", lambda: timer(at) == ("paused", "Requirements"))
    resume = "Resume Lumen Customer Portal > Requirements 0:25"
    layout = at.until("the menu shows it", lambda: lines(call("/MenuBar", f"{MENU}.GetLayout", *WHOLE)))
    assert resume in layout
    digits = [label.split()[0] for label in layout if label.startswith("_")]
    assert digits == [f"_{number}" for number in range(1, 7)]
    second = next(label for label in layout if label.startswith("_2 "))
    assert any(label.endswith("Testing & launch") for label in layout)
    call("/MenuBar", f"{MENU}.Event", f"int32:{layout[second]}", "string:clicked", "variant:int32:0", "uint32:0")
    at.until("what was chosen runs", lambda: timer(at)[0] == "running" and timer(at)[1] in second)
    call("/MenuBar", f"{MENU}.Event", f"int32:{layout[resume]}", "string:clicked", "variant:int32:0", "uint32:0")
    at.until("what was paused runs", lambda: timer(at) == ("running", "Requirements"))
    at.ends()


WHOLE = ("int32:0", "int32:-1", "array:string:label")


def lines(layout: str) -> dict[str, int]:
    """What the menu shows and by which number it is asked for; nothing before it shows all that is waited for."""
    rows = re.findall(r'int32 (\d+)\s(?:(?!int32).)*?string "label"\s+variant\s+string "([^"]*)"', layout, re.DOTALL)
    is_whole = ", paused" in layout and '"_6 ' in layout
    return {label: int(number) for number, label in rows} if is_whole else {}


def timer(at: Session) -> tuple[str, str]:
    """State and phase of the current one."""
    found = at.status().get("timer")
    return (found["state"], found["phase"]) if found else ("", "")


def press(at: Session, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=at.environment, check=True, timeout=30)  # noqa: S603, S607  found above
