"""The tray: its panel, its menu and its pictures; and the quiet line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.ui.gallery.acts import framed
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start
from timeneye_desktop.ui.text import label
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.tray.pictures import Picture, tray_icon

_SIZES: Final = (16, 22, 32)


async def _run(stage: Stage) -> None:
    phase = stage.phase("Acme Website", "Front end")
    await stage.desk.tracking.start(phase, "Navigation on small screens", ago_seconds=47 * 60 + 12)
    await stage.far.deliver()


async def _panel(stage: Stage) -> QWidget:
    panel = stage.widgets.panel
    await stage.settled()
    panel.show()
    await stage.settled()
    return panel


async def _panel_running(stage: Stage) -> QWidget:
    await _run(stage)
    return await _panel(stage)


async def _panel_paused(stage: Stage) -> QWidget:
    await _run(stage)
    await stage.desk.tracking.pause()
    return await _panel(stage)


async def _menu(stage: Stage) -> QWidget:
    menu = stage.widgets.tray.menu
    await stage.settled()
    return menu


async def _menu_running(stage: Stage) -> QWidget:
    await _run(stage)
    return await _menu(stage)


async def _menu_offline(stage: Stage) -> QWidget:
    entries = stage.desk.entries
    await entries.log(Work(stage.phase("Acme Website", "Design"), 30, entries.today(), ""))
    await stage.far.stand(Reach.OFFLINE)
    return await _menu(stage)


async def _pictures(stage: Stage) -> QWidget:
    """Each state at the sizes panels use."""
    grid = QWidget()
    rows = QGridLayout(grid)
    rows.setHorizontalSpacing(16)
    for row, picture in enumerate(Picture):
        icon = tray_icon(picture, stage.look.palette)
        for column, size in enumerate(_SIZES):
            shown = label()
            shown.setPixmap(icon.pixmap(QSize(size, size), grid.devicePixelRatioF()))
            rows.addWidget(shown, row, column)
        rows.addWidget(label(picture.value), row, len(_SIZES))
    return framed(grid, 280, 240)


async def _toasts(_stage: Stage) -> QWidget:
    window = QWidget()
    box = QVBoxLayout(window)
    for text, action in (
        ("Logged 1:30 to Acme Website > Design.", "Undo"),
        ("Saved here: 0:45 to Nordlys Webshop > Payments. Will be sent.", "Undo"),
        ("There is no tray here, so closing the window minimises it.", ""),
        ("Some work waits for long now. It is safe here and is still being sent.", "Show"),
    ):
        toast = Toast()
        toast.say(text, action)
        box.addWidget(toast)
    window.resize(420, 240)
    return window


async def _quick_told(stage: Stage) -> QWidget:
    """What the quick-entry bar leaves behind."""
    told = stage.widgets.quick.told
    stage.widgets.quick.say("Logged 1:15 to City Bikes Dashboard > Data pipeline.", "Undo", lambda: None)
    return told


SCENES: Final = (
    Scene("tray-panel", "The panel, nothing runs", _panel),
    Scene("tray-panel-running", "The panel, one runs", _panel_running),
    Scene("tray-panel-paused", "The panel, one is paused", _panel_paused),
    Scene("tray-panel-new", "The panel, nothing is known", _panel, Start.NEW),
    Scene("tray-panel-long", "The panel, names as long as they come", _panel, Start.LONG),
    Scene("tray-menu", "The menu, nothing runs", _menu),
    Scene("tray-menu-running", "The menu, one runs", _menu_running),
    Scene("tray-menu-offline", "The menu, offline", _menu_offline),
    Scene("tray-menu-long", "The menu, names as long as they come", _menu, Start.LONG),
    Scene("tray-pictures", "The pictures", _pictures),
    Scene("toast-all", "The quiet line", _toasts),
    Scene("toast-quick", "The quiet line of the quick-entry bar", _quick_told),
)
