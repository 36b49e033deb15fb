"""Does every announcement become its signal, and does one bad listener leave the others alone?"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from timeneye_desktop.domain.elsewhere import Elsewhere, Happened
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services import news
from timeneye_desktop.services.news import (
    AbsenceChanged,
    Announcement,
    CatalogueChanged,
    ChangedElsewhere,
    EntriesChanged,
    MadeWay,
    News,
    PreferencesChanged,
    QueueChanged,
    SignedOut,
    SyncChanged,
    TimerChanged,
    Told,
)
from timeneye_desktop.ui.bridge import Bridge

STATUS = SyncStatus(Reach.OFFLINE, waiting=3)
CHOSEN = Preferences(target_minutes=300)
LOGGED = MadeWay("Acme", "Design", 30, is_held=False, project_begun="Acme", phase_begun="Build")
ELSEWHERE = ChangedElsewhere((Elsewhere(Happened.PAUSED, "Acme", "Design"),))
EVERYTHING: list[tuple[Announcement, str, tuple[object, ...]]] = [
    (TimerChanged(), "timer_changed", ()),
    (EntriesChanged(), "entries_changed", ()),
    (QueueChanged(), "queue_changed", ()),
    (CatalogueChanged(), "catalogue_changed", ()),
    (SyncChanged(STATUS), "sync_changed", (STATUS,)),
    (PreferencesChanged(CHOSEN), "preferences_changed", (CHOSEN,)),
    (AbsenceChanged(), "absence_changed", ()),
    (SignedOut(), "signed_out", ()),
    (Told("damaged-file"), "told", (Told("damaged-file"),)),
    (LOGGED, "told", (LOGGED,)),
    (ELSEWHERE, "told", (ELSEWHERE,)),
]
SIGNALS = list(dict.fromkeys(signal for _, signal, _ in EVERYTHING))


@pytest.fixture
def paper() -> News:
    return News()


@pytest.fixture
def bridge(paper: News, qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(paper)
    yield made
    made.unplug()
    made.deleteLater()


def test_every_kind_of_announcement_is_tried_here() -> None:
    assert {type(announcement) for announcement, _, _ in EVERYTHING} == set(typing.get_args(Announcement))
    declared = {kind for _, kind in inspect.getmembers(news, inspect.isclass) if kind.__module__ == news.__name__}
    assert declared - {News} == set(typing.get_args(Announcement))


@pytest.mark.parametrize(("announcement", "signal", "values"), EVERYTHING)
def test_each_becomes_its_own_signal_with_its_value(
    paper: News, bridge: Bridge, announcement: Announcement, signal: str, values: tuple[object, ...]
) -> None:
    heard: list[tuple[str, tuple[object, ...]]] = []
    for name in SIGNALS:
        getattr(bridge, name).connect(lambda *given, name=name: heard.append((name, given)))
    paper.publish(announcement)
    assert heard == [(signal, values)]


def test_unplugged_it_is_silent(paper: News, bridge: Bridge) -> None:
    heard: list[int] = []
    bridge.timer_changed.connect(lambda: heard.append(1))
    bridge.unplug()
    bridge.unplug()
    paper.publish(TimerChanged())
    assert heard == []


def test_two_windows_hear_the_same(paper: News, bridge: Bridge) -> None:
    other = Bridge(paper)
    heard: list[str] = []
    bridge.timer_changed.connect(lambda: heard.append("one"))
    other.timer_changed.connect(lambda: heard.append("other"))
    paper.publish(TimerChanged())
    other.unplug()
    paper.publish(TimerChanged())
    assert heard == ["one", "other", "one"]
    other.deleteLater()


def test_a_slot_that_fails_harms_neither_the_others_nor_who_announced(paper: News, bridge: Bridge) -> None:
    """Its error goes to the hook for uncaught errors; the service that published has long committed."""
    heard: list[str] = []

    def fails() -> None:
        raise ZeroDivisionError

    bridge.timer_changed.connect(lambda: heard.append("before"))
    bridge.timer_changed.connect(fails)
    bridge.timer_changed.connect(lambda: heard.append("after"))
    with capture_exceptions() as errors:
        paper.publish(TimerChanged())
    assert heard == ["before", "after"]
    assert [kind for kind, _, _ in errors] == [ZeroDivisionError]
