"""What is said without being asked, where the desktop shows no notification."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.notice import Choice, Notice
from timeneye_desktop.ui.gallery.acts import main_window
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start

REFUSED: Final = Notice(
    "needs-you",
    "1 entry could not be sent",
    "Timeneye says this phase is closed. Your time is safe here. Pick another phase.",
    (Choice("pick", "Pick a phase"), Choice("later", "Later")),
)
_IDLE: Final = Notice(
    "no-timer",
    "No timer for 25 min",
    "Last: Acme Website > Design, until 10:05.",
    (
        Choice("resume", "Resume"),
        Choice("log", "Log it\N{HORIZONTAL ELLIPSIS}"),
        Choice("snooze", "Snooze"),
        Choice("done", "Done for today"),
    ),
)


async def _card(stage: Stage, notice: Notice) -> QWidget:
    window = await main_window(stage)
    stage.widgets.window.card.show_notice(notice)
    await stage.settled()
    return window


async def _panel(stage: Stage) -> QWidget:
    panel = stage.widgets.panel
    panel.card.show_notice(_IDLE)
    await stage.settled()
    panel.show()
    await stage.settled()
    return panel


SCENES: Final = (
    Scene("notice-refused", "Timeneye refused an entry", partial(_card, notice=REFUSED)),
    Scene("notice-narrow", "Four answers, as narrow as it goes", partial(_card, notice=_IDLE), size=(340, 560)),
    Scene("notice-wide", "The same, wide", partial(_card, notice=_IDLE), Start.QUIET, (900, 640)),
    Scene("notice-panel", "In the panel of the tray", _panel),
)
