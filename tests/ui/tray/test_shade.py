"""Is the tray's icon drawn for the panel it sits in?"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from world import eventually

from timeneye_desktop.domain.preferences import Theme, TrayShade
from timeneye_desktop.ui.palette import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT
from timeneye_desktop.ui.tray.pictures import Picture, tray_icon
from timeneye_desktop.ui.tray.shade import shade_for

Tray: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_what_the_person_says_counts() -> None:
    for system in (LIGHT, DARK):
        assert shade_for(TrayShade.LIGHT, system).palette is LIGHT
        assert shade_for(TrayShade.DARK, system).palette is DARK
        assert not shade_for(TrayShade.DARK, system).is_mask


def test_high_contrast_is_for_the_icon_as_well() -> None:
    assert shade_for(TrayShade.LIGHT, STRONG_DARK).palette is STRONG_LIGHT
    assert shade_for(TrayShade.DARK, STRONG_LIGHT).palette is STRONG_DARK


@pytest.mark.skipif(sys.platform != "linux", reason="asks the desktop of Linux")
def test_otherwise_the_desktop_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert shade_for(TrayShade.SYSTEM, LIGHT).palette is DARK
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert shade_for(TrayShade.SYSTEM, LIGHT).palette is LIGHT
    assert shade_for(TrayShade.SYSTEM, DARK).palette is DARK


def picture(icon: Any) -> bytes:
    return bytes(icon.pixmap(16, 16).toImage().constBits())


def test_the_icon_is_drawn_for_its_panel_not_for_our_windows(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        settings, icon = person.scene.desk.settings, person.tray.icon
        await settings.change(tray_shade=TrayShade.LIGHT)
        dark_on_light = picture(tray_icon(Picture.IDLE, LIGHT))
        await eventually(lambda: picture(icon.icon()) == dark_on_light, "it is drawn for a light bar")
        person.scene.look.choose(Theme.DARK)
        await settings.change(target_minutes=450)
        await eventually(lambda: "of 7:30" in person.tip, "it has drawn itself anew")
        assert picture(icon.icon()) == dark_on_light
        await settings.change(tray_shade=TrayShade.DARK)
        await eventually(lambda: picture(icon.icon()) == picture(tray_icon(Picture.IDLE, DARK)), "for a dark one")

    at_tray(story)
