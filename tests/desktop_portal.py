"""A desktop's portal for keys, as a template of python-dbusmock: asks nobody, and tells what it was asked.

It runs in the system's Python. What a test does to it goes through `org.example.Hand`.
"""

from __future__ import annotations

import json
from typing import Any

import dbus
from dbusmock import get_object

BUS_NAME = "org.freedesktop.portal.Desktop"
MAIN_OBJ = "/org/freedesktop/portal/desktop"
MAIN_IFACE = "org.freedesktop.portal.GlobalShortcuts"
SYSTEM_BUS = False
HAND = "org.example.Hand"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"


def load(mock: Any, parameters: dict[str, Any]) -> None:
    """`declines`: the person says no. `keeps`: actions the desktop gives no key."""
    mock.parameters = parameters
    mock.told = []
    mock.session = ""
    mock.AddProperties(MAIN_IFACE, dbus.Dictionary({"version": dbus.UInt32(2)}, signature="sv"))


def _answer(sender: str, options: Any, code: int, results: dict[str, Any]) -> str:
    path = f"{MAIN_OBJ}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
    get_object(MAIN_OBJ).AddObject(path, REQUEST, {}, [])
    body = [dbus.UInt32(code), dbus.Dictionary(results, signature="sv")]
    get_object(path).EmitSignal(REQUEST, "Response", "ua{sv}", body)
    return path


@dbus.service.method("org.freedesktop.host.portal.Registry", in_signature="sa{sv}", out_signature="")
def Register(self: Any, app_id: str, _options: Any) -> None:  # noqa: N802  as the portal calls it
    self.told.append(["Register", str(app_id)])


@dbus.service.method(MAIN_IFACE, in_signature="a{sv}", out_signature="o", sender_keyword="sender")
def CreateSession(self: Any, options: Any, sender: str = "") -> str:  # noqa: N802  as the portal calls it
    self.session = f"{MAIN_OBJ}/session/{sender[1:].replace('.', '_')}/{options['session_handle_token']}"
    self.AddObject(self.session, SESSION, {}, [("Close", "", "", f"objects['{MAIN_OBJ}'].told.append(['Close'])")])
    return _answer(sender, options, 0, {"session_handle": self.session})


@dbus.service.method(MAIN_IFACE, in_signature="oa(sa{sv})sa{sv}", out_signature="o", sender_keyword="sender")
def BindShortcuts(self: Any, session: str, shortcuts: Any, _window: str, options: Any, sender: str = "") -> str:  # noqa: N802  as the portal calls it
    asked = {str(name): [str(about["description"]), str(about["preferred_trigger"])] for name, about in shortcuts}
    self.told.append(["BindShortcuts", asked])
    if session != self.session or self.parameters.get("declines"):
        return _answer(sender, options, 1, {})
    given = [
        dbus.Struct((name, dbus.Dictionary({"trigger_description": "some keys"}, signature="sv")), signature="sa{sv}")
        for name in asked
        if name not in self.parameters.get("keeps", [])
    ]
    return _answer(sender, options, 0, {"shortcuts": dbus.Array(given, signature="(sa{sv})")})


@dbus.service.method(HAND, in_signature="s", out_signature="")
def Press(self: Any, name: str) -> None:  # noqa: N802  as the bus calls it
    about = dbus.Dictionary({"activation_token": "a-word"}, signature="sv")
    body = [dbus.ObjectPath(self.session), name, dbus.UInt64(1), about]
    self.EmitSignal(MAIN_IFACE, "Activated", "osta{sv}", body)


@dbus.service.method(HAND, in_signature="", out_signature="")
def TakeBack(self: Any) -> None:  # noqa: N802  as the bus calls it
    get_object(self.session).EmitSignal(SESSION, "Closed", "a{sv}", [dbus.Dictionary({}, signature="sv")])


@dbus.service.method(HAND, in_signature="", out_signature="s")
def Told(self: Any) -> str:  # noqa: N802  as the bus calls it
    return json.dumps(self.told)
