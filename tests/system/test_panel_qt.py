"""Is the bar around the tray taken for what it is?"""

from __future__ import annotations

import pytest

from timeneye_desktop.system.panel_qt import is_panel_dark


@pytest.mark.parametrize("desktop", ["GNOME", "ubuntu:GNOME", "X-Cinnamon", "Budgie:GNOME"])
def test_some_desktops_have_a_dark_bar_above_light_windows(desktop: str) -> None:
    assert is_panel_dark("linux", desktop, is_system_dark=False)


@pytest.mark.parametrize("desktop", ["KDE", "XFCE", "", "gnomish"])
@pytest.mark.parametrize("is_system_dark", [False, True])
def test_elsewhere_the_bar_goes_with_the_windows(desktop: str, is_system_dark: bool) -> None:  # noqa: FBT001  a case, not a switch
    assert is_panel_dark("linux", desktop, is_system_dark=is_system_dark) == is_system_dark


def test_what_linux_desktops_are_called_counts_on_linux_only() -> None:
    assert not is_panel_dark("darwin", "GNOME", is_system_dark=False)
