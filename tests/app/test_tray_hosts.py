"""Is the real program where its tray is, with real panels that are missing, late, killed and back again?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from at_a_tray import WATCHER, WATCHER_PATH, Session, needs_panels
from buses import emit, needs_mock, open_mock, send, teach
from launches import near_home
from panels import trayer, xfce_panel

pytestmark = needs_panels


@pytest.fixture(scope="module", autouse=True)
def without_bus() -> Iterator[Session]:
    """Begun hidden, before the first test here: that there is no panel takes it seconds to believe."""
    with near_home() as home, ExitStack() as stack:
        session = Session(stack, home, has_bus=False)
        session.start("--hidden")
        yield session


@pytest.fixture
def session() -> Iterator[Session]:
    with near_home() as home, ExitStack() as stack:
        yield Session(stack, home, has_bus=True)


def test_a_panel_of_status_notifier_items_is_found_late_missed_when_killed_and_found_again(session: Session) -> None:
    at = session
    with xfce_panel(at.environment) as panel:
        at.start("--hidden")
        at.until("the mini timer stands in", lambda: at.shown("Mini timer"))
        for _ in range(2):
            assert at.status()["tray"] == "mini"
            panel.come()
            at.comes_to("tray")
            at.until("the item is there", lambda: "/StatusNotifierItem" in at.items())
            at.until("the mini timer is gone", lambda: not at.shown("Mini timer"))
            panel.crash()
            at.comes_to("mini")
        assert not at.shown("Timeneye")
        at.ends()


def test_without_a_bus_a_tray_of_the_older_kind_is_found_late_missed_when_killed_and_found_again(
    without_bus: Session,
) -> None:
    at = without_bus
    with trayer(at.environment) as tray:
        at.until("the mini timer stands in", lambda: at.shown("Mini timer"))
        for _ in range(2):
            assert at.status()["tray"] == "mini"
            tray.come()
            at.comes_to("tray")
            at.until("the icon is in it", at.has_docked)
            at.until("the mini timer is gone", lambda: not at.shown("Mini timer"))
            tray.crash()
            at.comes_to("mini")
        at.ends()


@needs_mock
def test_a_watcher_without_anybody_who_shows_its_items_is_no_tray(session: Session) -> None:
    at = session
    with ExitStack() as stack:
        open_mock(stack, at.environment, WATCHER, WATCHER_PATH, WATCHER)
        teach(at.environment, WATCHER, WATCHER_PATH, (WATCHER, "RegisterStatusNotifierItem", "s", "", ""))
        has_host(at, value=False)
        at.start("--hidden")
        at.comes_to("mini")
        has_host(at, value=True)
        emit(at.environment, WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostRegistered", "", "[]")
        at.comes_to("tray")
        has_host(at, value=False)
        emit(at.environment, WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostUnregistered", "", "[]")
        at.comes_to("mini")
        at.ends()


def has_host(at: Session, *, value: bool) -> None:
    words = (f"string:{WATCHER}", "string:IsStatusNotifierHostRegistered", f"variant:boolean:{str(value).lower()}")
    for method in ("org.freedesktop.DBus.Mock.AddProperty", "org.freedesktop.DBus.Properties.Set"):
        send(at.environment, WATCHER, WATCHER_PATH, method, *words)
