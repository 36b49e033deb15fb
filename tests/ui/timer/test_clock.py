"""Does the clock tick once a second while it is seen and runs, and never otherwise?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeAlias

import pytest
from PySide6.QtGui import QFontMetricsF
from world import eventually

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.timer.running_card import RunningCard
from timeneye_desktop.ui.timer.wording import stop_words

Timing: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
NOW = Instant(datetime(2026, 3, 2, 17, 12, tzinfo=UTC), 100_000.0, "boot")


def a_row(seconds: float, *, runs: bool = True, project: str = "Acme", phase: str = "Design") -> TimerRow:
    timer = Timer("t", PhaseKey("10", "100"), "", NOW.utc.date(), seconds, NOW if runs else None)
    return TimerRow(timer, project, phase, RowState.SENT)


def test_it_counts_while_it_is_seen(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("counting", 1))
        heard = [person.card.digits.text()]
        person.card.ticked.connect(lambda: heard.append(person.card.digits.text()))
        assert person.ticks
        await eventually(lambda: len(heard) >= 4, "three seconds pass")
        first = int(heard[0][-2:])
        assert heard == [f"0:01:{first + more:02d}" for more in range(4)]  # each once, none left out

    timing(story)


def test_it_rests_while_paused_hidden_or_minimised(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("seen and unseen", 1))
        await person.tracking.pause()
        await eventually(lambda: not person.ticks, "a pause rests")
        await person.tracking.resume()
        await eventually(lambda: person.ticks, "it goes on")
        person.panel.hide()
        assert not person.ticks
        person.panel.refresh()
        assert not person.ticks
        person.panel.show()
        assert person.ticks
        person.panel.showMinimized()
        await eventually(lambda: not person.ticks, "minimised, it rests")
        person.panel.refresh()
        assert not person.ticks
        person.panel.showNormal()
        await eventually(lambda: person.ticks, "back on the screen it goes on")

    timing(story)


def test_nothing_ticks_when_nothing_runs(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.is_idle()
        assert not person.ticks
        await person.shows(await person.scene.start("short", 1))
        await person.tracking.stop()
        await person.is_idle()
        assert not person.ticks

    timing(story)


def test_shown_again_it_shows_the_time_of_now_at_once(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("hidden for a while", 1))
        person.panel.hide()
        await asyncio.sleep(1.1)
        before = person.card.digits.text()
        person.panel.show()
        assert person.card.digits.text() > before

    timing(story)


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00:00"), (59.9, "0:00:59"), (3725, "1:02:05"), (25 * 3600, "25:00:00")]
)
def test_digits_are_hours_minutes_seconds(look: Look, seconds: float, shown: str) -> None:
    card = RunningCard(look, Icons(look))
    card.show_timer(a_row(seconds), NOW)
    assert card.digits.text() == shown
    card.deleteLater()


@pytest.mark.parametrize("is_small", [False, True])
def test_all_digits_are_equally_wide(look: Look, *, is_small: bool) -> None:
    card = RunningCard(look, Icons(look), is_small=is_small)
    card.ensurePolished()
    card.digits.ensurePolished()
    used = card.digits.font()
    assert b"tnum" in {tag.toString().data() for tag in used.featureTags()}
    wide = {round(QFontMetricsF(used).horizontalAdvance(digit), 3) for digit in "0123456789"}
    assert len(wide) == 1
    assert used.pointSizeF() > 1.5 * card.notes.font().pointSizeF()
    card.deleteLater()


def test_stop_says_what_it_will_do() -> None:
    local = NOW.utc.astimezone()
    clock = f"{local.hour}:{local.minute:02d}"
    running = stop_words(a_row(25 * 60), NOW)
    assert (running.long, running.whole) == (f"Stop at {clock}", f"Stop at {clock} and log 0:25 to Acme > Design")
    paused = stop_words(a_row(90, runs=False), NOW)
    assert (paused.long, paused.whole) == ("Log 0:02", "Log 0:02 to Acme > Design")
    assert stop_words(a_row(24 * 3600 + 1), NOW).long == "Stop"
    assert stop_words(a_row(24 * 3600), NOW).whole.endswith("log 24:00 to Acme > Design")


@pytest.mark.parametrize("wide", [316, 336, 396, 700])
@pytest.mark.parametrize("seconds", [5, 3725, 23 * 3600 + 59])
def test_nothing_on_the_card_is_ever_cut_off(look: Look, wide: int, seconds: float) -> None:
    """From the narrowest window on, whatever the names."""
    card = RunningCard(look, Icons(look))
    card.show_timer(a_row(seconds, project="Söhne & <b>Co</b> " * 9, phase="Ж" * 90), NOW)
    card.resize(wide, 160)
    card.show()
    assert card.minimumSizeHint().width() <= wide
    for button in (card.digits, card.pause, card.stop):
        text = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= text
        assert card.rect().contains(button.geometry())
    assert card.digits.geometry().right() < card.pause.geometry().left()
    assert card.phase.geometry().right() < card.discard.geometry().left()
    card.hide()
    card.deleteLater()


def test_names_are_shown_as_they_are(look: Look) -> None:
    card = RunningCard(look, Icons(look))
    card.resize(600, 160)
    card.show_timer(a_row(5, project="R&D <i>x</i>", phase="Q&A"), NOW)
    card.show()
    assert card.phase.text() == "R&&D <i>x</i> > Q&&A"
    assert "<i>" not in card.phase.toolTip()
    assert "<i>" not in card.stop.toolTip()
    assert card.stop.accessibleName().endswith("to R&D <i>x</i> > Q&A")
    card.hide()
    card.deleteLater()
