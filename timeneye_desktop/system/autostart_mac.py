"""How does macOS start a program at sign-in? It reads a property list of the person's launch agents."""

from __future__ import annotations

import plistlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.system.whole_file import WholeFile

LABEL: Final = "com.timeneye.desktop"


class LaunchAgent:
    backend = "launchd"

    def __init__(self, folder: Path, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._path = folder / f"{LABEL}.plist"
        self._command = tuple(command)
        self._environment = dict(environment)
        self.place = str(self._path)

    async def is_on(self) -> bool:
        """What it starts may be gone, or it was switched off by hand."""
        try:
            found = plistlib.loads(self._path.read_bytes())
        except FileNotFoundError:
            return False
        except OSError as error:
            raise disk_error(error) from error
        except (plistlib.InvalidFileException, ValueError):
            return False
        return isinstance(found, dict) and _starts_something(found)

    async def turn(self, *, on: bool) -> None:
        """It counts from the next sign-in on."""
        try:
            if on:
                self._write()
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error) from error

    def _write(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent: dict[str, Any] = {
            "Label": LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        if self._environment:
            agent["EnvironmentVariables"] = self._environment
        with WholeFile(self._path) as file:
            file.begin().write(plistlib.dumps(agent))
            file.settle()
            file.take_place()


def _starts_something(agent: Mapping[str, Any]) -> bool:
    words = agent.get("ProgramArguments")
    is_wanted = agent.get("RunAtLoad") is True and agent.get("Disabled") is not True
    return is_wanted and isinstance(words, list) and bool(words) and Path(str(words[0])).exists()
