"""Looking over some days: what looks wrong, and what mends it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QListWidget, QWidget

from timeneye_desktop.domain.check import Wrong
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.ui.check.window import CheckWindow
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.gallery.acts import found
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start

_LOGGED: Final = (
    (0, 45, "Notes for the client"),
    (0, 45, "Notes for the client"),
    (1, 30, ""),
    (2, 615, "Migration of the old pages"),
    (3, 60, "On call"),
)
"""Days from today, minutes, note: some of everything."""


async def _opened(stage: Stage, chosen: Wrong | None = None) -> QWidget:
    window = stage.open(Door.CHECK)
    assert isinstance(window, CheckWindow)  # noqa: S101  the door says so
    window.show()
    await stage.settled()
    if chosen is not None:
        places = [place for place, finding in enumerate(window.findings) if finding.wrong is chosen]
        found(window, QListWidget, "check_list").setCurrentRow(places[0])
    return window


async def _wrong(stage: Stage) -> None:
    today, phase = stage.desk.entries.today(), stage.phase("Acme Website", "Front end")
    for days, minutes, notes in _LOGGED:
        await stage.desk.entries.log(Work(phase, minutes, today + timedelta(days=days), notes))
    await stage.desk.tracking.start(phase, "Fixing the menu", ago_seconds=40 * 60)
    await stage.desk.tracking.pause()
    await stage.far.deliver()


async def _under(stage: Stage) -> QWidget:
    await _wrong(stage)
    return await _opened(stage, Wrong.UNDER)


async def _note(stage: Stage) -> QWidget:
    await _wrong(stage)
    return await _opened(stage, Wrong.NO_NOTE)


async def _twins(stage: Stage) -> QWidget:
    await _wrong(stage)
    return await _opened(stage, Wrong.TWINS)


async def _ahead(stage: Stage) -> QWidget:
    await _wrong(stage)
    return await _opened(stage, Wrong.FUTURE)


async def _resting(stage: Stage) -> QWidget:
    await _wrong(stage)
    return await _opened(stage, Wrong.RESTING)


async def _fine(stage: Stage) -> QWidget:
    """Everything was called fine."""
    window = await _opened(stage)
    assert isinstance(window, CheckWindow)  # noqa: S101  made above
    for finding in window.findings:
        await stage.desk.checking.call_fine(finding)
    window.refresh()
    await stage.settled()
    return window


async def _first(stage: Stage) -> QWidget:
    return await _opened(stage)


SCENES: Final = (
    Scene("check-under", "A day below its target", _under),
    Scene("check-narrow", "The same, as narrow as it goes", _under, size=(340, 560)),
    Scene("check-wide", "The same, wide", _under, size=(900, 600)),
    Scene("check-note", "An entry without a note", _note),
    Scene("check-twins", "Two equal entries", _twins),
    Scene("check-ahead", "An entry on a day that has not come", _ahead),
    Scene("check-resting", "A timer that rests", _resting),
    Scene("check-fine", "Nothing is left to look at", _fine),
    Scene("check-long", "Names and notes as long as they come", _first, Start.LONG, (340, 560)),
)
