"""How bright is the bar that the tray sits in, as far as can be known?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings

ALWAYS_DARK: Final = frozenset({"GNOME", "Unity", "X-Cinnamon", "Pantheon", "Budgie"})
"""Desktops whose bar is dark from the start, whatever the windows look like."""
_TASKBAR: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


def is_panel_dark(system: str, desktop: str, *, is_system_dark: bool) -> bool:
    """`system` as in sys.platform, `desktop` as in XDG_CURRENT_DESKTOP; elsewhere the bar goes with the windows."""
    if system == "win32":
        told = QSettings(_TASKBAR, QSettings.Format.NativeFormat).value("SystemUsesLightTheme")
        return is_system_dark if told is None else not int(str(told))
    return is_system_dark or (system == "linux" and not ALWAYS_DARK.isdisjoint(desktop.split(":")))
