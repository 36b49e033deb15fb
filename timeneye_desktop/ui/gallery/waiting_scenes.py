"""The window that shows what is not on Timeneye yet, in every state."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.gallery.acts import click
from timeneye_desktop.ui.gallery.scene import Scene, Stage


async def _waiting(stage: Stage) -> QWidget:
    window = stage.open(Door.WAITING)
    await stage.settled()
    return window


async def _log(stage: Stage, minutes: int, notes: str, project: str, phase: str) -> None:
    entries = stage.desk.entries
    await entries.log(Work(stage.phase(project, phase), minutes, entries.today(), notes))


async def _few(stage: Stage) -> QWidget:
    await _log(stage, 30, "Refused by Timeneye", "Acme Website", "Front end")
    await stage.far.refuse("phase-gone")
    await _log(stage, 20, "The answer was lost", "Acme Website", "Front end")
    await stage.far.lose_answer()
    await _log(stage, 15, "On its way", "Harbour Museum App", "iOS")
    await stage.far.leave_sending()
    await _log(stage, 10, "Waits its turn", "Nordlys Webshop", "Payments")
    return await _waiting(stage)


async def _offline(stage: Stage) -> QWidget:
    await _log(stage, 25, "Fixing the menu", "Acme Website", "Front end")
    await _log(stage, 45, "Notes for the client", "Nordlys Webshop", "Hand-over")
    await stage.far.stand(Reach.OFFLINE)
    return await _waiting(stage)


async def _discarding(stage: Stage) -> QWidget:
    await _log(stage, 30, "Refused by Timeneye", "Acme Website", "Front end")
    await stage.far.refuse("phase-gone")
    window = await _waiting(stage)
    click(window, "discard")
    await stage.settled()
    return window


async def _questions(stage: Stage) -> QWidget:
    phase, today = stage.phase("Acme Website", "Design"), stage.desk.entries.today()
    for kind, minutes, theirs, notes in (
        (QuestionKind.STOPPED_ELSEWHERE, 50, 65, "Second round of comments"),
        (QuestionKind.TWIN, 75, 75, "Homepage sketches"),
        (QuestionKind.LOST_THERE, 30, 30, ""),
    ):
        await stage.far.ask(kind, Work(phase, minutes, today, notes), theirs)
    return await _waiting(stage)


SCENES: Final = (
    Scene("waiting-empty", "Everything is on Timeneye", _waiting),
    Scene("waiting-few", "Every state a command can have", _few),
    Scene("waiting-narrow", "The same, as narrow as it goes", _few, size=(360, 420)),
    Scene("waiting-offline", "Offline", _offline),
    Scene("waiting-discarding", "One is about to be given up", _discarding),
    Scene("waiting-questions", "Questions", _questions),
)
