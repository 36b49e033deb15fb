"""How does a screen reader see and use a program? Over AT-SPI, the desktop's own way, and by nothing else."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
ACTION: Final = "org.a11y.atspi.Action"
TEXT: Final = "org.a11y.atspi.Text"
EDITABLE: Final = "org.a11y.atspi.EditableText"
SHOWING: Final = 25
"""Number of the state of what can be seen."""
PATIENCE: Final = 40.0
"""Seconds anything may take to appear on a busy machine."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a program shows, by the name it has on the bus."""

    bus: str
    path: str
    role: str
    name: str


class Reader:
    """Walks what the programs of a session show; finds, presses, types and reads."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection
        self._announced: deque[Message] = deque()
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        connection.filter(rule, queue=self._announced)
        unwrap_msg(connection.send_and_get_reply(message_bus.AddMatch(rule)))
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        self._call(*registry, "RegisterEvent", "sass", ("object:announcement", [], ""))

    def find(self, role: str, beginning: str = "", *, end: str = "") -> Thing:
        """Waits for something of this role whose name begins or ends so."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for thing in self.things():
                if thing.role == role and thing.name.startswith(beginning) and thing.name.endswith(end):
                    return thing
        heard = "\n".join(f"{thing.role}: {thing.name}" for thing in self.things())
        raise AssertionError(f"no {role} {beginning}...{end} among\n{heard}")

    def things(self) -> list[Thing]:
        """All that can be seen, from top to bottom."""
        found: list[Thing] = []
        for bus, path in self._children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
            found += self._walk(bus, path, is_program=True)
        return found

    def press(self, thing: Thing) -> None:
        """The first thing that can be done with it."""
        self._call(thing.bus, thing.path, ACTION, "DoAction", "i", (0,))

    def write(self, thing: Thing, text: str) -> None:
        self._call(thing.bus, thing.path, EDITABLE, "SetTextContents", "s", (text,))

    def read(self, thing: Thing) -> str:
        (text,) = self._call(thing.bus, thing.path, TEXT, "GetText", "ii", (0, -1))
        return str(text)

    def hear(self, beginning: str) -> None:
        """Waits until this is announced, wherever the keyboard is."""
        deadline = time.monotonic() + PATIENCE
        heard: list[str] = []
        while not any(words.startswith(beginning) for words in heard):
            assert time.monotonic() < deadline, f"{beginning} is not announced, only {heard}"
            with contextlib.suppress(TimeoutError):
                heard.append(str(self._bus.recv_until_filtered(self._announced, timeout=1).body[3][1]))

    def _walk(self, bus: str, path: str, *, is_program: bool = False) -> Iterator[Thing]:
        """What vanishes while it is looked at is not there."""
        try:
            (states,) = self._call(bus, path, ACCESSIBLE, "GetState")
            if not is_program and not states[0] >> SHOWING & 1:
                return
            (role,) = self._call(bus, path, ACCESSIBLE, "GetRoleName")
            reply = self._bus.send_and_get_reply(Properties(DBusAddress(path, bus, ACCESSIBLE)).get("Name"))
            yield Thing(bus, path, str(role), str(unwrap_msg(reply)[0][1]))
            children = self._children(bus, path)
        except DBusErrorResponse:
            return
        for child_bus, child_path in children:
            yield from self._walk(child_bus, child_path)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        (children,) = self._call(bus, path, ACCESSIBLE, "GetChildren")
        return [(child, where) for child, where in children if not where.endswith("/null")]

    def _call(self, bus: str, path: str, interface: str, method: str, kinds: str = "", values: Any = ()) -> Any:
        message = new_method_call(DBusAddress(path, bus, interface), method, kinds or None, values)
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=PATIENCE))


@contextmanager
def reader(session: str) -> Iterator[Reader]:
    """On the session bus of this address; programs are told that somebody listens, as by any screen reader."""
    with open_dbus_connection(session) as bus:
        status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
        unwrap_msg(bus.send_and_get_reply(status.set("IsEnabled", "b", True)))
        unwrap_msg(bus.send_and_get_reply(status.set("ScreenReaderEnabled", "b", True)))
        ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        (address,) = unwrap_msg(bus.send_and_get_reply(ask))
        with open_dbus_connection(address) as speech:
            yield Reader(speech)
