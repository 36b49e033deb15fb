"""Keys that work in every program on Wayland: asked of a portal on a real bus, granted, declined, and taken back."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from buses import needs_mock, open_template, send
from session import open_bus

from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.hotkey import HotkeyAction
from timeneye_desktop.system.bus import Bus, Which
from timeneye_desktop.system.hotkeys import Hotkeys, Press
from timeneye_desktop.system.hotkeys_portal import PortalKeys
from timeneye_desktop.system.hotkeys_x11 import X11Keys

TEMPLATE = str(Path(__file__).parents[1] / "desktop_portal.py")
NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PATIENCE = 20.0
TOGGLE, WINDOW = HotkeyAction.START_STOP, HotkeyAction.WINDOW

pytestmark = needs_mock


class Person:
    """Somebody on Wayland, and what their desktop was asked."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._bus = Bus(Which.SESSION)
        self.heard: list[Press] = []
        portal = partial(PortalKeys, bus=self._bus, app_id="timeneye-desktop", describe=lambda action: action.name)
        self.keys = Hotkeys([X11Keys, portal], self.heard.append)

    async def do(self, what: str, *words: str) -> str:
        return await asyncio.to_thread(send, self._environment, NAME, PATH, f"org.example.Hand.{what}", *words)

    async def told(self) -> list[Any]:
        said = await self.do("Told")
        found: list[Any] = json.loads(said[said.index('"') + 1 : said.rindex('"')])
        return found

    async def leave(self) -> None:
        await self.keys.end()
        await self._bus.close()


async def eventually(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110  another program sets no event of ours
            await asyncio.sleep(0.01)


Tell = Callable[..., None]


@pytest.fixture
def on_wayland(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tell]:
    """Tells a story of a person there; the values are what the portal does."""
    with ExitStack() as stack:
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", open_bus(stack, os.environ))
        environment = dict(os.environ)

        def run(story: Callable[[Person], Awaitable[None]], *, has_portal: bool = True, **values: object) -> None:
            async def tell() -> None:
                person = Person(environment)
                await story(person)
                await person.leave()

            if has_portal:
                open_template(stack, environment, TEMPLATE, NAME, **values)
            asyncio.run(tell())

        yield run


def test_what_the_portal_grants_is_heard_with_the_right_to_come_to_the_front(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T", WINDOW: "Meta+F9"})
        assert (person.keys.standing, person.keys.asks) == (Standing.WORKS, True)
        assert await person.told() == [
            ["Register", "timeneye-desktop"],
            ["BindShortcuts", {"start-stop": ["START_STOP", "CTRL+ALT+t"], "window": ["WINDOW", "LOGO+F9"]}],
        ]
        await person.do("Press", "string:window")
        await person.do("Press", "string:nonsense")
        await person.do("Press", "string:start-stop")
        await eventually(lambda: len(person.heard) >= 2)
        assert person.heard == [Press(WINDOW, "a-word"), Press(TOGGLE, "a-word")]

    on_wayland(story)


def test_another_wish_is_another_session_and_the_same_wish_asks_nobody(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert await person.keys.why_not(TOGGLE, "Ctrl+Alt+U") == ""
        await person.keys.hold({TOGGLE: "Ctrl+Alt+U"})
        await person.keys.hold({})
        assert person.keys.standing is Standing.OFF
        assert [told[0] for told in await person.told()] == [
            "Register", "BindShortcuts", "Close", "Register", "BindShortcuts", "Close",
        ]  # fmt: skip

    on_wayland(story)


def test_a_person_who_says_no_has_no_key_and_is_told(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        assert await person.keys.why_not(TOGGLE, "Ctrl+Alt+T") == "hotkey-refused"
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert person.keys.refusals == {TOGGLE: "hotkey-refused"}
        assert person.keys.standing is Standing.LIMITED

    on_wayland(story, declines=True)


def test_an_action_that_the_desktop_gives_no_key_is_told_and_the_others_work(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T", WINDOW: "Ctrl+Alt+W"})
        assert person.keys.refusals == {WINDOW: "hotkey-refused"}
        await person.do("Press", "string:start-stop")
        await eventually(lambda: bool(person.heard))

    on_wayland(story, keeps=["window"])


def test_keys_that_are_taken_back_are_gone_and_can_be_asked_for_again(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        await person.do("TakeBack")
        await eventually(lambda: person.keys.standing is Standing.MISSING)
        assert person.keys.fix == "hotkeys-lost"
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert person.keys.standing is Standing.WORKS

    on_wayland(story)


def test_without_a_portal_the_page_can_say_so(on_wayland: Tell) -> None:
    async def story(person: Person) -> None:
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert (person.keys.standing, person.keys.fix) == (Standing.MISSING, "hotkeys-no-portal")
        assert await person.keys.why_not(TOGGLE, "Ctrl+Alt+U") == "hotkeys-no-portal"

    on_wayland(story, has_portal=False)


def test_without_a_bus_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        person = Person(dict(os.environ))
        await person.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert person.keys.fix == "hotkeys-no-portal"
        await person.leave()

    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    asyncio.run(story())
