"""The timer panel in every state."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.ui.gallery.acts import click, found, framed
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.timer.time_dialog import TimeDialog

_SIZE: Final = (420, 200)


async def _panel(stage: Stage) -> QWidget:
    return framed(await _bare(stage))


async def _bare(stage: Stage) -> TimerPanel:
    async def nobody() -> None:
        return None

    panel = TimerPanel(stage.desk, stage.look, stage.icons, stage.tasks, stage.bridge, nobody, lambda *_said: None)
    await stage.settled()
    return panel


async def _start(stage: Stage, minutes: float, project: str, phase: str, notes: str = "") -> None:
    await stage.desk.tracking.start(stage.phase(project, phase), notes, ago_seconds=minutes * 60)


async def _running(stage: Stage) -> QWidget:
    await _start(stage, 47.2, "Acme Website", "Front end", "Navigation on small screens")
    await stage.far.deliver()
    return await _panel(stage)


async def _just_started(stage: Stage) -> QWidget:
    """Not on Timeneye yet, without a note."""
    await _start(stage, 0, "Internal", "Team meetings")
    return await _panel(stage)


async def _refused(stage: Stage) -> QWidget:
    await _start(stage, 12, "Acme Website", "Front end", "Navigation on small screens")
    await stage.far.refuse("phase-gone")
    return await _panel(stage)


async def _paused(stage: Stage) -> QWidget:
    await _start(stage, 83, "Harbour Museum App", "Accessibility", "Focus order")
    await stage.desk.tracking.pause()
    await stage.far.deliver()
    return await _panel(stage)


async def _several(stage: Stage) -> QWidget:
    for minutes, project, phase, notes in (
        (25, "Lumen Customer Portal", "Requirements", "Questions for Thursday"),
        (8, "Internal", "Team meetings", ""),
    ):
        await _start(stage, minutes, project, phase, notes)
        await stage.desk.tracking.pause()
    await _start(stage, 104, "Acme Website", "Front end", "Navigation on small screens")
    await stage.far.deliver()
    return await _panel(stage)


async def _long(stage: Stage) -> QWidget:
    for choice in stage.desk.catalogue.choices[:2]:
        await stage.desk.tracking.start(choice.key, "Everything that was said " * 8, ago_seconds=86_000)
        await stage.desk.tracking.pause()
    await stage.desk.tracking.resume(stage.desk.tracking.timers[0].timer.lid)
    await stage.far.deliver()
    return await _panel(stage)


async def _correcting(stage: Stage) -> QWidget:
    await _start(stage, 47.2, "Acme Website", "Front end")
    await stage.far.deliver()
    panel = await _bare(stage)
    panel.show()
    click(panel, "timer_digits")
    return found(panel, TimeDialog, "time_dialog")


async def _past_midnight(stage: Stage) -> QWidget:
    """Stopped the day after it was begun."""
    await _start(stage, 16.5 * 60, "Acme Website", "Front end", "Navigation on small screens")
    await stage.far.deliver()
    panel = await _bare(stage)
    panel.show()
    click(panel, "timer_stop")
    await stage.settled()
    return framed(panel)


async def _backdating(stage: Stage) -> QWidget:
    """Earlier than the entry before it ended."""
    await _start(stage, 42, "Acme Website", "Design", "Second round of comments")
    await _start(stage, 0, "Acme Website", "Front end", "Navigation on small screens")
    await stage.far.deliver()
    panel = await _bare(stage)
    panel.show()
    panel.repairs.begin_earlier(panel.card.lid, 900)
    await stage.settled()
    return framed(panel)


SCENES: Final = (
    Scene("timer-idle", "Nothing runs", _panel, size=(420, 120)),
    Scene("timer-nothing-known", "Nothing runs and nothing is known", _panel, Start.NEW, (420, 100)),
    Scene("timer-running", "One runs", _running, size=_SIZE),
    Scene("timer-started", "One has just begun", _just_started, size=_SIZE),
    Scene("timer-refused", "Timeneye refused it", _refused, size=(420, 230)),
    Scene("timer-paused", "One is paused", _paused, size=_SIZE),
    Scene("timer-several", "One runs, two are paused", _several, size=(420, 280)),
    Scene("timer-long", "Names as long as they come", _long, Start.LONG, (340, 280)),
    Scene("timer-midnight", "It is stopped the day after", _past_midnight, size=(420, 280)),
    Scene("timer-backdating", "It began earlier than the entry before ended", _backdating, size=(420, 280)),
    Scene("timer-correcting", "Its time is corrected", _correcting),
)
