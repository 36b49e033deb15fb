"""How does Windows start a program at sign-in? It reads the Run key of the person's registry."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import Final, Protocol

from timeneye_desktop.domain.disk import disk_error

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the task manager notes what the person has switched off there: the first byte is odd then."""
NAME: Final = "Timeneye Desktop"


class Registry(Protocol):
    """Values below HKEY_CURRENT_USER. OSError."""

    def read(self, key: str, name: str) -> object:
        """None when there is none."""

    def write(self, key: str, name: str, value: str) -> None: ...
    def remove(self, key: str, name: str) -> None:
        """Also when there is none."""


class RunKey:
    backend = "Windows Run key"
    place = f"HKEY_CURRENT_USER\\{RUN}"

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._line = subprocess.list2cmdline(command)

    async def is_on(self) -> bool:
        try:
            line = self._registry.read(RUN, NAME)
            approved = self._registry.read(APPROVED, NAME)
        except OSError as error:
            raise disk_error(error) from error
        is_forbidden = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return isinstance(line, str) and bool(line) and not is_forbidden

    async def turn(self, *, on: bool) -> None:
        try:
            if on:
                self._registry.write(RUN, NAME, self._line)
            else:
                self._registry.remove(RUN, NAME)
            self._registry.remove(APPROVED, NAME)  # what was switched off there is on again
        except OSError as error:
            raise disk_error(error) from error


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        def read(self, key: str, name: str) -> object:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None

        def write(self, key: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def remove(self, key: str, name: str) -> None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
