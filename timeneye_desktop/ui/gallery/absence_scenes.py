"""The card about an absence, in every state."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.answering import Fate, Piece
from timeneye_desktop.ui.absence.answers import Answers
from timeneye_desktop.ui.absence.card import AwayCard
from timeneye_desktop.ui.absence.window import AwayWindow
from timeneye_desktop.ui.gallery.acts import framed, main_window, press
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start

_SIZE: Final = (420, 200)


async def left(stage: Stage, minutes: float, cause: Cause, *, since_start: float = 95, ago: float = 3) -> None:
    """Works for a while, is away, and came back a few minutes ago."""
    tracking = stage.desk.tracking
    key = stage.phase("Acme Website", "Front end") if tracking.current is None else tracking.current.timer.phase
    if tracking.current is None:
        await tracking.start(key, "Navigation on small screens", ago_seconds=since_start * 60)
    until = tracking.now().utc - timedelta(minutes=ago)
    before = tracking.timers[0].timer
    await stage.desk.absences.was_away(Away(until - timedelta(minutes=minutes), until, frozenset({cause})), before, 60)
    await stage.far.deliver()


async def _card(stage: Stage) -> AwayCard:
    async def nobody() -> None:
        return None

    card = AwayCard(stage.look, 0)
    Answers(card, stage.desk, stage.tasks, stage.bridge, nobody, lambda *_said: None)
    await stage.settled()
    return card


async def _away(stage: Stage) -> QWidget:
    await left(stage, 37, Cause.LOCKED)
    return framed(await _card(stage))


async def _slept(stage: Stage) -> QWidget:
    await left(stage, 86, Cause.ASLEEP)
    return framed(await _card(stage))


async def _closed(stage: Stage) -> QWidget:
    await left(stage, 24, Cause.CLOSED)
    return framed(await _card(stage))


async def _overnight(stage: Stage) -> QWidget:
    await left(stage, 16 * 60 + 20, Cause.ASLEEP, since_start=17 * 60)
    return framed(await _card(stage))


async def _stopped(stage: Stage) -> QWidget:
    """The timer has been stopped since: its entry is what the answer changes."""
    await left(stage, 37, Cause.IDLE)
    await stage.desk.tracking.stop()
    await stage.desk.absences.refresh()
    return framed(await _card(stage))


async def _cut(stage: Stage) -> QWidget:
    await left(stage, 37, Cause.LOCKED)
    card = await _card(stage)
    card.bar.cut_in_two()
    press(card.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    card.bar.setFocus()
    return framed(card)


async def _given(stage: Stage) -> QWidget:
    """Two absences before the answer, the first of them cut and partly given away."""
    await left(stage, 40, Cause.LOCKED, ago=41)
    await left(stage, 25, Cause.IDLE)
    card = await _card(stage)
    choice = stage.desk.catalogue.named(stage.phase("Internal", "Team meetings"))
    card.bar.cut_in_two()
    if choice is not None:
        card.give(1, choice)
    third = card.bar.pieces[2]
    card.bar.tell(2, Piece(third.since, third.minutes, Fate.REMOVE))
    return framed(card)


async def _long(stage: Stage) -> QWidget:
    await stage.desk.tracking.start(stage.desk.catalogue.choices[0].key, ago_seconds=86_000)
    await left(stage, 1_300, Cause.LOCKED)
    return framed(await _card(stage), 340)


async def _window(stage: Stage) -> QWidget:
    await left(stage, 37, Cause.LOCKED)
    window = AwayWindow(await _card(stage))
    window.appear(QRect())
    return window


async def _main(stage: Stage) -> QWidget:
    await left(stage, 37, Cause.LOCKED)
    return await main_window(stage)


SCENES: Final = (
    Scene("away-card", "Back at the computer", _away, size=_SIZE),
    Scene("away-narrow", "The same, as narrow as it goes", _away, size=(340, 220)),
    Scene("away-wide", "The same, wide", _away, size=(900, 220)),
    Scene("away-slept", "The computer slept", _slept, size=_SIZE),
    Scene("away-closed", "The program was closed", _closed, size=_SIZE),
    Scene("away-overnight", "It ran overnight", _overnight, size=_SIZE),
    Scene("away-stopped", "The timer was stopped meanwhile", _stopped, size=_SIZE),
    Scene("away-cut", "Cut in two", _cut, size=(420, 300)),
    Scene("away-given", "Twice away, a part given to another phase", _given, size=(340, 340)),
    Scene("away-long", "Names as long as they come", _long, Start.LONG, (340, 260)),
    Scene("away-window", "A window of its own", _window),
    Scene("away-main", "In the main window", _main),
)
