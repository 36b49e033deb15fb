"""What this computer knows of today: is it seen, does it rest when nobody looks, and does a gap become an entry?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.spans import Frame, Span, SpanKind
from timeneye_desktop.services.day_spans import Known
from timeneye_desktop.services.news import TimerChanged
from timeneye_desktop.ui.day.ribbon import Ribbon
from timeneye_desktop.ui.look import Look

AtWindow: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def at(hour: int, minute: int = 0) -> datetime:
    """Of a day that is over, in UTC; the tests run where the clocks show that."""
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


FRAME = Frame(at(0), at(8), at(18), at(23, 59))
MORNING = Known(
    FRAME,
    (
        Span("4101", SpanKind.RUNNING, at(9), at(10)),
        Span("4102", SpanKind.RUNNING, at(10, 40), at(11)),
        Span("4102", SpanKind.PAUSED, at(11), at(23, 59)),
    ),
)


@pytest.fixture
def ribbon(look: Look) -> Any:
    made = Ribbon(look, lambda: at(12))
    made.resize(400, made.sizeHint().height())
    yield made
    made.hide()
    made.deleteLater()


def test_a_sleep_is_seen_and_told_whether_a_timer_ran_or_not(ribbon: Ribbon) -> None:
    ribbon.show_known(MORNING)
    before = ribbon.grab().toImage()
    slept = Known(FRAME, (*MORNING.spans, Span("", SpanKind.AWAY, at(9, 20), at(10, 30))))
    ribbon.show_known(slept)
    after = ribbon.grab().toImage()
    changed = [x for x in range(after.width()) if after.pixel(x, 2) != before.pixel(x, 2)]
    wide = 70 / 600 * (ribbon.width() - 40)
    assert wide - 3 <= len(changed) <= wide + 3
    assert "You were away for 1 h 10 min." in ribbon.accessibleDescription()
    assert ribbon.accessibleDescription().startswith("Timers ran for 1 h 20 min since ")


def test_nothing_known_is_nothing_shown(ribbon: Ribbon) -> None:
    for known in (None, Known(FRAME)):
        ribbon.show_known(known)
        assert not ribbon.isVisible()


def test_it_is_drawn_told_and_looks_at_the_clock_only_while_it_is_seen(ribbon: Ribbon) -> None:
    ribbon.show_known(MORNING)
    assert ribbon.isVisible()
    assert ribbon.accessibleDescription().startswith("Timers ran for 1 h 20 min since ")
    assert ribbon._minute.isActive()
    running_only = Known(FRAME, tuple(span for span in MORNING.spans if span.kind is SpanKind.RUNNING))
    with_pause = ribbon.grab().toImage()
    ribbon.show_known(running_only)
    assert ribbon.grab().toImage() != with_pause
    ribbon.hide()
    assert not ribbon._minute.isActive()


def test_a_gap_says_how_long_it_is_and_can_be_hit(ribbon: Ribbon) -> None:
    ribbon.show_known(MORNING)
    (gap,) = ribbon.gaps.values()
    assert gap.words.endswith(", 40 min: log")
    assert gap.accessibleName() == gap.words
    assert gap.width() >= 12
    assert ribbon.rect().contains(gap.geometry())


@pytest.mark.parametrize("by_key", [True, False])
def test_a_gap_becomes_an_entry(at_work: AtWindow, *, by_key: bool) -> None:
    async def story(person: Any) -> None:
        desktop = person.desktop
        ribbon = desktop.days.ribbon
        ribbon.show_known(MORNING)
        (gap,) = ribbon.gaps.values()
        QTest.keyClicks(person.entry, "acme design")
        if by_key:
            gap.setFocus()
            QTest.keyClick(gap, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(gap, Qt.MouseButton.LeftButton)
        assert person.entry.text() == f"{gap.words.partition(',')[0]} acme design", "what was typed stays"
        assert QApplication.focusWidget() is person.entry
        assert person.entry.cursorPosition() == len(gap.words.partition(",")[0]) + 1
        QTest.keyClick(person.entry, Qt.Key.Key_Return)
        await eventually(lambda: "0:40 to " in person.toast.text, f"40 minutes are logged: {person.toast.text}")

    at_work(story)


def test_a_timer_that_runs_is_known_at_once(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        desktop = person.desktop
        tracking, ribbon = desktop.desk.tracking, desktop.days.ribbon
        for row in tracking.timers:
            await tracking.discard(row.timer.lid)
        await eventually(lambda: not ribbon.isVisible(), "nothing is known of what was thrown away")
        await person.scene.start("known", 0.1)
        desktop.desk.news.publish(TimerChanged())
        await eventually(ribbon.isVisible, "it shows")

    at_work(story)
