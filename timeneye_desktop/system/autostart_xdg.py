"""How do desktops that follow freedesktop.org start a program at sign-in? They read a file in one folder."""

from __future__ import annotations

import configparser
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.system.paths import APP
from timeneye_desktop.system.whole_file import WholeFile

_GROUP: Final = "Desktop Entry"
_ENV: Final = "env"
_RESERVED: Final = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
_ESCAPED: Final = re.compile(r'(["`$\\])')
_WORD: Final = re.compile(r'"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^\s"]+)')
_FREED: Final = re.compile(r"\\(.)")
_LARGEST: Final = 64 * 1024


def autostart_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The specification ignores a folder that is not absolute."""
    named = Path(environ.get("XDG_CONFIG_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".config") / "autostart"


class DesktopEntry:
    backend = "XDG autostart"

    def __init__(self, folder: Path, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._path = folder / f"{APP}.desktop"
        kept = [f"{name}={value}" for name, value in environment.items()]
        self._command = (_ENV, *kept, *command) if kept else tuple(command)
        self.place = str(self._path)

    async def is_on(self) -> bool:
        """It may be switched off there, by hand or by the desktop's own settings, or start what is gone."""
        try:
            if self._path.stat().st_size > _LARGEST:
                return False
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return False
        except (OSError, UnicodeDecodeError) as error:
            raise disk_error(error if isinstance(error, OSError) else OSError(str(self._path))) from error
        entry = _entry(text)
        is_hidden = entry.get("Hidden", "").lower() == "true"
        is_enabled = entry.get("X-GNOME-Autostart-enabled", "true").lower() != "false"
        return is_enabled and not is_hidden and _can_run(entry.get("Exec", ""))

    async def turn(self, *, on: bool) -> None:
        try:
            if on:
                self._write()
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error) from error

    def _write(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with WholeFile(self._path) as file:
            file.begin().write(entry_text(self._command).encode())
            file.settle()
            file.take_place()


def entry_text(command: Sequence[str]) -> str:
    return "\n".join(
        [
            f"[{_GROUP}]",
            "Type=Application",
            "Name=Timeneye",
            "Comment=Waits in the tray for the next timer",
            f"Exec={exec_value(command)}",
            f"Icon={APP}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        ]
    )


def exec_value(command: Sequence[str]) -> str:
    """Quoted once for the command line of an Exec key, and once more as a value of the file."""
    quoted = [_quoted(word.replace("%", "%%")) for word in command]
    return " ".join(quoted).replace("\\", "\\\\")


def read_exec(value: str) -> list[str]:
    """The words of an Exec key again."""
    found = _WORD.finditer(value.replace("\\\\", "\\"))
    words = (_FREED.sub(r"\1", word["quoted"]) if word["bare"] is None else word["bare"] for word in found)
    return [word.replace("%%", "%") for word in words]


def _quoted(word: str) -> str:
    if word and not _RESERVED.search(word):
        return word
    return '"' + _ESCAPED.sub(r"\\\1", word) + '"'


def _entry(text: str) -> Mapping[str, str]:
    reader = configparser.RawConfigParser(strict=False, interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    reader.optionxform = str  # type: ignore[assignment,method-assign]  # keys have a case here
    try:
        reader.read_string(text)
        return dict(reader[_GROUP])
    except (configparser.Error, KeyError):
        return {}


def _can_run(value: str) -> bool:
    words = read_exec(value)
    if words[:1] == [_ENV]:
        words = [word for word in words[1:] if "=" not in word]
    return bool(words) and shutil.which(words[0]) is not None
