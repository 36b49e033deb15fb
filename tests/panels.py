"""Panels that hold trays, as processes on a screen and a bus of a test's own."""

from __future__ import annotations

import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from session import SILENCE

LACKING: Final = [name for name in ("Xvfb", "trayer", "xfce4-panel", "dbus-run-session") if shutil.which(name) is None]

_XFCE_PANEL: Final = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""
"""One panel with nothing on it but the tray; it holds StatusNotifierItems, and icons of XEmbed too."""


class Panel:
    """Comes and goes; what is killed is killed as in a crash."""

    def __init__(self, command: list[str], environment: Mapping[str, str]) -> None:
        self._command, self._environment = command, environment
        self._running: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.crash()

    def come(self) -> None:
        self._running = subprocess.Popen(self._command, env=dict(self._environment), **SILENCE)  # noqa: S603  our own words

    def crash(self) -> None:
        if self._running is not None:
            self._running.send_signal(signal.SIGKILL)
            self._running.wait()
            self._running = None


def trayer(environment: Mapping[str, str]) -> Panel:
    """XEmbed only."""
    return Panel(["trayer", "--edge", "top", "--widthtype", "request"], environment)


def xfce_panel(environment: Mapping[str, str]) -> Panel:
    """StatusNotifierItem, and XEmbed; it needs a bus, which starts its settings."""
    folder = Path(environment["HOME"], ".config/xfce4/xfconf/xfce-perchannel-xml")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "xfce4-panel.xml").write_text(_XFCE_PANEL)
    return Panel(["xfce4-panel", "--disable-wm-check"], environment)
