"""Who shows notifications on a bus of the test's own: Debian's dunst as a process, and one that is played here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from buses import until_there
from dbus_fast.aio import MessageBus
from dbus_fast.constants import MessageType
from dbus_fast.message import Message
from screen import open_screen
from session import SILENCE, open_bus, running

NAME: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
_SPOKEN: Final = f"""
<node><interface name="{NAME}">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation">{'<arg type="s" direction="out"/>' * 4}</method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="Notify">
{"".join(f'<arg type="{kind}" direction="in"/>' for kind in ("s", "u", "s", "s", "s", "as", "a{sv}", "i"))}
<arg type="u" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>
"""
_PATIENCE: Final = 20.0
needs_dunst = pytest.mark.skipif(
    not all(map(shutil.which, ("dunst", "dunstctl", "Xvfb"))) and not os.environ.get("CI"),
    reason="needs dunst and Xvfb",
)


@dataclass(frozen=True)
class Shown:
    """One notification as the service was given it."""

    number: int
    app: str
    icon: str
    title: str
    body: str
    buttons: dict[str, str]
    """Words by key; "default" is a click beside them."""
    hints: frozenset[str]


class Played:
    """A service on the bus that notes what it is given, and does as it is told."""

    def __init__(self, capabilities: str = "body body-markup actions") -> None:
        self.capabilities = capabilities.split()
        self.given: list[Shown] = []
        """All that were ever shown, the latest last."""
        self.closed: list[int] = []
        self.is_stuck = False
        """It stays on the bus and answers no more."""
        self._bus: MessageBus | None = None

    async def begin(self) -> None:
        self._bus = await MessageBus().connect()
        self._bus.add_message_handler(self._heard)
        await self._bus.request_name(NAME)

    def end(self) -> None:
        assert self._bus is not None
        self._bus.disconnect()

    async def press(self, button: str, number: int = 0) -> None:
        """On the notification of this number, else on the latest."""
        assert self._bus is not None
        body = [number or self.given[-1].number, button]
        await self._bus.send(Message.new_signal(PATH, NAME, "ActionInvoked", "us", body))

    def _heard(self, asked: Message) -> Message | bool | None:
        if asked.message_type is not MessageType.METHOD_CALL or asked.path != PATH:
            return None
        if self.is_stuck:
            return True
        answers: dict[str, Callable[[], tuple[str, list[Any]]]] = {
            "Introspect": lambda: ("s", [_SPOKEN]),
            "GetCapabilities": lambda: ("as", [self.capabilities]),
            "GetServerInformation": lambda: ("ssss", ["played", "nobody", "1", "1.2"]),
            "Notify": lambda: ("u", [self._show(asked.body)]),
            "CloseNotification": lambda: ("", [self.closed.append(asked.body[0])][1:]),
        }
        answer = answers.get(asked.member or "")
        return None if answer is None else Message.new_method_return(asked, *answer())

    def _show(self, body: list[Any]) -> int:
        app, _replaces, icon, title, text, actions, hints, _timeout = body
        number = len(self.given) + 1
        buttons = dict(zip(actions[::2], actions[1::2], strict=True))
        self.given.append(Shown(number, app, icon, title, text, buttons, frozenset(hints)))
        return number


@asynccontextmanager
async def played(capabilities: str = "body body-markup actions") -> AsyncIterator[Played]:
    """On the bus of this process."""
    service = Played(capabilities)
    await service.begin()
    try:
        yield service
    finally:
        service.end()


@dataclass
class Dunst:
    environment: Mapping[str, str]
    picks: Path = field(default_factory=Path)
    """A word of the button that is pressed when its menu opens."""

    def press(self, word: str) -> None:
        """As a person who opens the menu of the notification in front and picks the button with this word."""
        self.picks.write_text(word)
        self._control("context")

    def shown(self) -> list[dict[str, Any]]:
        """What is or was on the screen, the latest first."""
        self._control("close-all")
        found = json.loads(self._control("history"))["data"][0]
        return [{name: value["data"] for name, value in one.items()} for one in found]

    def count(self) -> int:
        return int(self._control("count", "displayed"))

    def _control(self, *words: str) -> str:
        command = ["dunstctl", *words]
        done = subprocess.run(  # noqa: S603  our own words
            command, env=dict(self.environment), capture_output=True, text=True, timeout=_PATIENCE, check=True
        )
        return done.stdout


@contextmanager
def dunst(environment: Mapping[str, str], folder: Path) -> Iterator[Dunst]:
    """On the bus of the environment and a screen of its own."""
    picks, menu, settings = folder / "picks", folder / "menu", folder / "dunstrc"
    menu.write_text(f'#!/bin/sh\nexec grep -F "$(cat {picks})"\n')
    menu.chmod(0o755)
    settings.write_text(f"[global]\ndmenu = {menu}\nidle_threshold = 0\nmarkup = full\n[urgency_normal]\ntimeout = 0\n")
    with ExitStack() as stack:
        there = dict(environment) | {"DISPLAY": open_screen(stack, environment)}
        stack.enter_context(running(["dunst", "-config", str(settings)], there, **SILENCE))
        until_there(there, NAME)
        yield Dunst(there, picks)


@contextmanager
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """The one that this process asks, too."""
    with ExitStack() as stack:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", open_bus(stack, os.environ))
        yield dict(os.environ)
