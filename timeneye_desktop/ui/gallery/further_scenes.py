"""The mini timer, the export and About."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QListWidget, QWidget

from timeneye_desktop.domain.preferences import MiniSize
from timeneye_desktop.domain.release import Release
from timeneye_desktop.ui.about.newer_card import NewerCard
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.gallery.acts import found
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start
from timeneye_desktop.ui.text import plain

_MADE_OF: Final = ("Qt 6 \u00b7 LGPL-3.0-only", "PySide6 6 \u00b7 LGPL-3.0-only", "httpx 0 \u00b7 BSD-3-Clause")

_NEWER: Final = Release("1.12.3", "https://software.firm.example/timeneye-desktop/1.12.3/what-is-new.html")


async def _mini(stage: Stage, size: MiniSize = MiniSize.NAMED, *, runs: bool = True) -> QWidget:
    await stage.desk.settings.change(mini_size=size)
    if runs:
        phase = stage.desk.catalogue.choices[0].key
        await stage.desk.tracking.start(phase, "Navigation on small screens", ago_seconds=47 * 60 + 12)
        await stage.far.deliver()
    window = stage.open(Door.MINI)
    await stage.settled()
    return window


async def _about(stage: Stage, newer: Release | None = None) -> QWidget:
    window = stage.open(Door.ABOUT)
    found(window, NewerCard, "newer").show_release(newer)
    parts = found(window, QListWidget, "about_parts")
    parts.clear()  # what is installed differs from one computer to the next
    parts.addItems([plain(part) for part in _MADE_OF])
    await stage.settled()
    return window


async def _export(stage: Stage) -> QWidget:
    window = stage.open(Door.EXPORT)
    await stage.settled()
    return window


SCENES: Final = (
    Scene("mini-digits", "The smallest", partial(_mini, size=MiniSize.DIGITS)),
    Scene("mini-named", "With the phase", _mini),
    Scene("mini-full", "With everything", partial(_mini, size=MiniSize.FULL)),
    Scene("mini-idle", "Nothing runs", partial(_mini, runs=False)),
    Scene("mini-idle-full", "Nothing runs, with everything", partial(_mini, size=MiniSize.FULL, runs=False)),
    Scene("mini-long", "Names as long as they come", _mini, Start.LONG),
    Scene("export-full", "Some days as a file", _export),
    Scene("export-narrow", "As narrow as it goes", _export, size=(360, 420)),
    Scene("export-empty", "Nothing was ever fetched", _export, Start.NEW),
    Scene("about-all", "Version, files, licences", _about),
    Scene("about-newer", "A newer version is there", partial(_about, newer=_NEWER)),
    Scene("about-newer-narrow", "The same, as narrow as it goes", partial(_about, newer=_NEWER), size=(340, 560)),
)
