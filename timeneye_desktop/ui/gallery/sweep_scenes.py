"""Timers that rest, and the card that asks what becomes of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.ui.gallery.acts import click, main_window
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start

_AT_REST: Final = (
    (40, "Acme Website", "Front end", "Navigation on small screens"),
    (25, "Lumen Customer Portal", "Requirements", "Questions for Thursday"),
    (71, "Acme Website", "Front end", "Fixing the menu"),
)


async def rest(stage: Stage) -> None:
    tracking = stage.desk.tracking
    for minutes, project, phase, notes in _AT_REST:
        await tracking.start(stage.phase(project, phase), notes, ago_seconds=minutes * 60)
        await tracking.pause()
    await stage.far.deliver()


async def _badge(stage: Stage) -> QWidget:
    await rest(stage)
    await stage.desk.tracking.start(stage.phase("Internal", "Team meetings"), ago_seconds=12 * 60)
    await stage.far.deliver()
    return await main_window(stage)


async def _card(stage: Stage) -> QWidget:
    await rest(stage)
    yesterday = stage.desk.entries.today() - timedelta(days=1)
    await stage.desk.tracking.edit(stage.desk.tracking.timers[1].timer.lid, day=yesterday)
    await stage.far.deliver()
    window = await main_window(stage)
    click(window, "resting")
    await stage.settled()
    return window


async def _merged(stage: Stage) -> QWidget:
    window = await _card(stage)
    click(window, "sweep_merge")
    return window


async def _long(stage: Stage) -> QWidget:
    for choice in stage.desk.catalogue.choices[:2]:
        for _ in range(4):
            await stage.desk.tracking.start(choice.key, "Everything that was said " * 8, ago_seconds=86_000)
            await stage.desk.tracking.pause()
    await stage.far.deliver()
    window = await main_window(stage)
    click(window, "resting")
    await stage.settled()
    return window


SCENES: Final = (
    Scene("sweep-badge", "Three timers rest", _badge),
    Scene("sweep-card", "What becomes of them", _card),
    Scene("sweep-narrow", "The same, as narrow as it goes", _card, size=(340, 640)),
    Scene("sweep-wide", "The same, wide", _card, size=(900, 640)),
    Scene("sweep-merged", "Those of one phase and day become one entry", _merged),
    Scene("sweep-long", "Many, with names as long as they come", _long, Start.LONG, (340, 720)),
)
