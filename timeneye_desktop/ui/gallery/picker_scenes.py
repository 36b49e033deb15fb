"""The window in which a phase is picked, in every state."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.ui.gallery.acts import write
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start


async def _picker(stage: Stage, text: str = "") -> QWidget:
    picker = stage.widgets.picker
    stage.leave_open(picker.choose(), "a phase is picked")
    await stage.settled()
    if text:
        write(picker, "picker_search", text)
        await stage.settled()
    return picker


async def _marked(stage: Stage) -> QWidget:
    """Two pinned, one hidden."""
    for project, phase, mark in (
        ("Internal", "Learning", Mark.PINNED),
        ("Acme Website", "Content", Mark.PINNED),
        ("Nordlys Webshop", "Payments", Mark.HIDDEN),
    ):
        await stage.desk.catalogue.mark(stage.phase(project, phase), mark)
    return await _picker(stage)


async def _no_copy(stage: Stage) -> QWidget:
    await stage.far.stand(Reach.OFFLINE)
    return await _picker(stage)


SCENES: Final = (
    Scene("picker-full", "The likeliest first", _picker),
    Scene("picker-found", "What fits the words", partial(_picker, text="front acme")),
    Scene("picker-nothing", "Nothing fits", partial(_picker, text="zzz")),
    Scene("picker-marked", "Pinned and hidden", _marked),
    Scene("picker-no-copy", "Nothing was fetched yet", _no_copy, Start.NEW),
    Scene("picker-long", "Names as long as they come", _picker, Start.LONG, (340, 320)),
)
