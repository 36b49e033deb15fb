"""What does somebody who helps have to know about this computer, without any secret in it?

A list of what may be told, not of what is left out. It changes nothing, and needs no display.
"""

from __future__ import annotations

import asyncio
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from timeneye_desktop import __version__
from timeneye_desktop.api.address import checked_server
from timeneye_desktop.api.proxies import told_proxies
from timeneye_desktop.api.trust import trusted
from timeneye_desktop.app.decided import decided
from timeneye_desktop.app.findings import Finding, short
from timeneye_desktop.app.logs import Mask
from timeneye_desktop.app.own_files import files_of, waiting_of
from timeneye_desktop.app.qt_libraries import ALWAYS, has_screen, missing, sentence
from timeneye_desktop.auth.side_thread import SideThread
from timeneye_desktop.auth.vault import system_keyring
from timeneye_desktop.domain.errors import BadServerError
from timeneye_desktop.store.documents import AccountFile, PreferenceFile
from timeneye_desktop.system.own_command import own_command
from timeneye_desktop.system.paths import Paths, find_paths

SOMETHING_WRONG: Final = 1
"""Exit code."""
NO_TRAY: Final = 5
"""Exit code of the question for a tray."""
_PATIENCE: Final = 20.0
"""Seconds for the keyring, and for Qt, to answer."""


def diagnose() -> int:
    """Print each finding on a line of its own; those that are wrong begin with `!`."""
    mask, code = Mask(), 0
    for finding in _findings():
        sys.stdout.write(mask.hide(str(finding)).encode("ascii", "backslashreplace").decode() + "\n")
        sys.stdout.flush()
        code = SOMETHING_WRONG if finding.is_wrong else code
    return code


async def diagnosis() -> str:
    """The same as a text, for the clipboard: from a process of its own, since this one has a loop and a lock."""

    def ask() -> str:
        done = subprocess.run([*_ourselves(), "--diagnose"], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  ours
        return done.stdout

    return await asyncio.to_thread(ask)


def has_tray() -> int:
    """Whether this desktop shows tray icons, as an exit code."""
    from timeneye_desktop.app.qt_application import make_application

    make_application()
    from PySide6.QtWidgets import QSystemTrayIcon

    return 0 if QSystemTrayIcon.isSystemTrayAvailable() else NO_TRAY


def _findings() -> Iterator[Finding]:
    yield Finding("version", f"Timeneye Desktop {__version__}")
    yield Finding("python", f"{platform.python_version()}, {platform.platform()}")
    yield _qt()
    try:
        paths = find_paths()
    except RuntimeError:  # pathlib's word for somebody without a home
        yield Finding("folders", "there is no home folder here", is_wrong=True)
    else:
        yield from _ours(paths)
    yield _roots()
    for scheme, proxy in told_proxies():
        yield Finding("proxy", f"{scheme}: {proxy}")
    yield asyncio.run(_keyring(system_keyring))
    yield _tray()


def _ours(paths: Paths) -> Iterator[Finding]:
    found = decided()
    if found.file is not None:
        why = f" does not count: {found.why}" if found.why else ""
        yield Finding("handed out", f"{found.file}{why}", is_wrong=bool(why))
    preferences = PreferenceFile(paths.config / "preferences.json", found.preferences).load()
    yield _server(found.server or preferences.server)
    yield Finding("delivery", "strict" if found.strict or preferences.strict_delivery else "direct")
    is_asked = bool(found.updates) and preferences.update_check
    yield Finding("updates", f"{found.updates} is asked once a day" if is_asked else "nobody is asked")
    account = AccountFile(paths.config / "accounts.json").last()
    yield Finding("account", "none" if account is None else short(account.key))
    yield from waiting_of(paths)
    yield from files_of(paths)


def _qt() -> Finding:
    lacking = sentence(missing() if has_screen() else missing(ALWAYS))
    try:
        return Finding("qt", lacking or version("PySide6-Essentials"), is_wrong=bool(lacking))
    except PackageNotFoundError:  # a packed program leaves the papers of its parts behind
        return Finding("qt", "packed with the program")


def _server(text: str) -> Finding:
    try:
        return Finding("server", checked_server(text))
    except BadServerError:
        return Finding("server", "what was chosen is no address of a server", is_wrong=True)


def _roots() -> Finding:
    try:
        trusted()
    except OSError as error:
        return Finding("roots", f"the certificates cannot be read ({error.strerror})", is_wrong=True)
    named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
    return Finding("roots", f"those of {' and '.join(named)}" if named else "the system's")


async def _keyring(find: Callable[[], object | None]) -> Finding:
    """One that does not answer is none."""
    thread = SideThread("keyring")
    try:
        backend = (await asyncio.wait_for(thread.run(find), _PATIENCE)).value
    except TimeoutError:
        return Finding("keyring", "it does not answer", is_wrong=True)
    if backend is None:
        return Finding("keyring", "none that keeps secrets: a sign-in lasts for this session only")
    return Finding("keyring", f"{type(backend).__module__}.{type(backend).__qualname__}")


def _ourselves() -> list[str]:
    return [*own_command()] if getattr(sys, "frozen", False) else [sys.executable, "-m", "timeneye_desktop"]


def tray_found() -> bool | None:
    """Whether there is a tray; None where that cannot be known."""
    return {0: True, NO_TRAY: False}.get(_asked_for_tray()) if has_screen() else None


def _asked_for_tray() -> int:
    """Asked in a process of its own: Qt ends a program whose display is named and not there."""
    try:
        command = [*_ourselves(), "--has-tray"]
        return subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False).returncode  # noqa: S603  ours
    except (OSError, subprocess.TimeoutExpired):
        return -1


def _tray() -> Finding:
    if not has_screen():
        return Finding("tray", "not looked for, as there is no display")
    code = _asked_for_tray()
    words = {0: "there is one", NO_TRAY: "there is none: closing the window minimises it"}
    return Finding("tray", words.get(code, "Qt cannot start on this display"), is_wrong=code not in words)
