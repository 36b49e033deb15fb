"""Where our files live, and that nobody else may read them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.system.private_files import OTHERS, tighten

HOME_VARIABLE: Final = "TIMENEYE_DESKTOP_HOME"
"""Moves every file of the app under one folder; nothing is written outside it then."""

APP: Final = "timeneye-desktop"


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders of the app. None of them is ever below a shared temporary folder."""

    config: Path
    data: Path
    state: Path
    """Logs."""
    runtime: Path
    """The channel to a running instance."""

    def make(self) -> None:
        """Create the folders, for this user only (0700); ReadOnlyError when that is impossible."""
        for folder in (self.config, self.data, self.state, self.runtime):
            private_folder(folder)

    def tighten(self) -> tuple[Path, ...]:
        """Close what is there already to everybody else; answers with what was open."""
        return tighten((self.config, self.data, self.state, self.runtime))

    @property
    def updates(self) -> Path:
        """What is known of newer versions."""
        return self.data / "updates.json"

    def account(self, key: str) -> Path:
        """The folder of one account's database, ledger and lock."""
        private_folder(self.data / "accounts")
        return private_folder(self.data / "accounts" / key)


def find_paths(environ: Mapping[str, str] = os.environ) -> Paths:
    """The folders of this user, without touching the disk."""
    moved = environ.get(HOME_VARIABLE, "")
    if moved:
        home = Path(moved).expanduser().absolute()
        return Paths(config=home / "config", data=home / "data", state=home / "state", runtime=home / "run")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP, appauthor=False, roaming=False)
    state = dirs.user_log_path if os.name == "nt" else dirs.user_state_path
    return Paths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        state=state,
        runtime=_runtime(environ, state),
    )


def private_folder(folder: Path) -> Path:
    """The folder, made with its parents when missing (0700); a wider mode of a folder that exists is narrowed."""
    try:
        for missing in [parent for parent in reversed(folder.parents) if not parent.exists()]:
            missing.mkdir(exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        if os.name != "nt" and folder.stat().st_mode & OTHERS:
            folder.chmod(0o700)
    except OSError as error:
        raise disk_error(error) from error
    return folder


def _runtime(environ: Mapping[str, str], state: Path) -> Path:
    """The session's runtime folder when it is really there and ours, else a folder beside the log."""
    named = environ.get("XDG_RUNTIME_DIR", "")
    if named and os.name != "nt" and Path(named).is_absolute() and os.access(named, os.W_OK):
        return Path(named) / APP
    return state / "run"
