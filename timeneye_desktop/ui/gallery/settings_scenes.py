"""The settings, the sheet of keys and the reports."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.hotkey import HotkeyAction
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.gallery.acts import click, found, press, write
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start
from timeneye_desktop.ui.settings.global_keys import NoKeys
from timeneye_desktop.ui.settings.key_recorder import KeyRecorder
from timeneye_desktop.ui.settings.window import SettingsWindow

_WHOLE: Final = (480, 2900)


async def _settings(stage: Stage, search: str = "") -> QWidget:
    window = stage.open(Door.SETTINGS)
    await stage.settled()
    if search:
        write(window, "search", search)
        await stage.settled()
    return window


async def _refused(stage: Stage) -> QWidget:
    window = await _settings(stage)
    write(window, "target_minutes", "a while")
    window.setFocus()
    await stage.settled()
    return window


async def _signing_out(stage: Stage) -> QWidget:
    """While something waits."""
    entries = stage.desk.entries
    await entries.log(Work(stage.phase("Acme Website", "Design"), 30, entries.today(), ""))
    window = await _settings(stage)
    click(window, "sign_out")
    await stage.settled()
    return window


async def _last_section(stage: Stage) -> QWidget:
    window = await _settings(stage)
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return window


class _NoneGiven(NoKeys):
    """A desktop that gives no keys to programs."""

    standing = Standing.MISSING
    fix = "hotkeys-no-portal"


class _OneTaken(NoKeys):
    refusals: Mapping[HotkeyAction, str] = MappingProxyType({HotkeyAction.WINDOW: "hotkey-refused"})


async def _global_keys(keys: NoKeys, stage: Stage, *, listening: str = "") -> QWidget:
    chosen = {"hotkey_start_stop": "Ctrl+Alt+T", "hotkey_quick_entry": "Ctrl+Space", "hotkey_window": "Meta+T"}
    await stage.desk.settings.change(**chosen)
    window = await _settings(stage, "every program")
    if isinstance(window, SettingsWindow):
        window.key_rows.keys = keys
        window.refresh()
    if listening:
        click(window, listening)
        press(found(window, KeyRecorder, listening), Qt.Key.Key_K)
    return window


async def _keys(stage: Stage, search: str = "") -> QWidget:
    window = stage.open(Door.KEYS)
    await stage.settled()
    if search:
        write(window, "search", search)
        await stage.settled()
    return window


async def _reports(stage: Stage) -> QWidget:
    window = stage.open(Door.REPORTS)
    await stage.settled()
    return window


SCENES: Final = (
    Scene("settings-all", "All sections", _settings, size=_WHOLE),
    Scene("settings-narrow", "As narrow as it goes", _settings, size=(340, 420)),
    Scene("settings-connection", "The last section, scrolled to", _last_section),
    Scene("settings-search", "Looking for one", partial(_settings, search="port")),
    Scene("settings-nothing", "Nothing is called that", partial(_settings, search="zzz")),
    Scene("settings-refused", "A choice that makes no sense", _refused),
    Scene("settings-keys", "Keys in every program, one of them not to be had", partial(_global_keys, _OneTaken())),
    Scene("settings-keys-listening", "Waiting for keys", partial(_global_keys, NoKeys(), listening="hotkey_pause")),
    Scene("settings-keys-missing", "No keys are given here", partial(_global_keys, _NoneGiven()), size=(480, 720)),
    Scene("settings-keys-narrow", "As narrow as it goes", partial(_global_keys, _NoneGiven()), size=(340, 720)),
    Scene("settings-signing-out", "Signing out while something waits", _signing_out),
    Scene("keys-all", "All keys", _keys, size=(420, 1200)),
    Scene("keys-search", "Looking for one", partial(_keys, search="undo")),
    Scene("keys-nothing", "No key does that", partial(_keys, search="zzz")),
    Scene("reports-week", "A week", _reports),
    Scene("reports-narrow", "As narrow as it goes", _reports, size=(340, 560)),
    Scene("reports-empty", "Nothing was ever fetched", _reports, Start.NEW),
)
