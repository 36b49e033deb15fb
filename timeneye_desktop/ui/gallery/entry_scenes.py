"""The entry line, the quick-entry bar and pasted lines in every state."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from timeneye_desktop.domain.pasted import pasted_lines
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.pasted_window import PastedWindow
from timeneye_desktop.ui.gallery.acts import found, framed, press, write
from timeneye_desktop.ui.gallery.scene import Make, Scene, Stage, Start

_SIZE: Final = (420, 110)
_PASTED: Final = """
- acme design 1:30 homepage sketches
- nordlys payments 45m refunds
- 2h no idea where this belongs
- internal team mon 0:30
- museum ios 26h far too long
"""


async def _line(stage: Stage, text: str = "") -> QWidget:
    async def nobody() -> None:
        return None

    line = EntryLine(stage.desk, stage.look, stage.icons, stage.tasks, nobody, lambda *_said: None)
    window = framed(line)
    window.show()
    await stage.settled()
    if text:
        write(line, "entry_text", text)
    line.field.setFocus()
    return window


def _typed(text: str) -> Make:
    return partial(_line, text=text)


async def _no_phase(stage: Stage) -> QWidget:
    """Nobody picked one, so nothing was logged."""
    window = await _line(stage, "1:30 yesterday homepage sketches")
    press(found(window, QLineEdit, "entry_text"), Qt.Key.Key_Return)
    await stage.settled()
    return window


async def _quick(stage: Stage) -> QWidget:
    quick = stage.widgets.quick
    quick.ask()
    await stage.settled()
    write(quick, "entry_text", "city data 1:15 import of the rides")
    return quick


async def _quick_empty(stage: Stage) -> QWidget:
    stage.widgets.quick.ask()
    await stage.settled()
    return stage.widgets.quick


async def _pasted(stage: Stage, text: str = _PASTED) -> QWidget:
    async def nobody() -> None:
        return None

    window = PastedWindow(stage.desk, stage.look, stage.tasks, nobody)
    window.take(pasted_lines(text))
    await stage.settled()
    return window


SCENES: Final = (
    Scene("line-empty", "Nothing typed", _line, size=_SIZE),
    Scene("line-log", "Project, time and note", _typed("acme design 1:30 homepage sketches"), size=_SIZE),
    Scene("line-day", "A day and a clock range", _typed("nordlys payments 9:15-10:40 mon refunds"), size=_SIZE),
    Scene("line-start", "A timer", _typed("internal learning 25m ago keyboards"), size=_SIZE),
    Scene("line-several", "Words that fit several phases", _typed("acme end 0:45 "), size=_SIZE),
    Scene("line-suggestions", "Phases are offered", _typed("/museum"), size=(420, 260)),
    Scene("line-nothing", "No phase is called that", _typed("/zzz"), size=_SIZE),
    Scene("line-refused", "A time that cannot be", _typed("acme design @18:00 too early"), size=(420, 130)),
    Scene("line-no-phase", "No phase was picked", _no_phase, size=(420, 130)),
    Scene("line-narrow", "As narrow as it goes", _typed("acme design 1:30 yesterday sketches"), size=(340, 130)),
    Scene("line-long", "Names as long as they come", _typed("/програм тест 1:30 "), Start.LONG, _SIZE),
    Scene("quick-typed", "The quick-entry bar", _quick),
    Scene("quick-empty", "The quick-entry bar, empty", _quick_empty),
    Scene("pasted-lines", "Pasted lines, some need a word", _pasted),
    Scene("pasted-good", "Pasted lines, all good", partial(_pasted, text="acme design 1:30\nacme content 2h")),
)
