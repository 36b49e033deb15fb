"""How an address gets into the person's own browser."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Final

_ADDRESS: Final = re.compile(r"https?://[!-~]{1,4000}\Z")
_PATIENCE: Final = 3.0
"""Seconds after which a program that still runs counts as a browser that opened."""
_PLAIN_NAMES: Final = ("firefox", "chromium", "google-chrome", "brave-browser", "microsoft-edge", "epiphany", "falkon")


async def open_in_browser(address: str) -> bool:
    """Open an http(s) address in the system browser; False when there is none or it would not start.

    Never blocks the loop: the starting and the waiting happen in a thread of its own. No shell is involved and the
    address is always an argument by itself.
    """
    if not _ADDRESS.match(address):
        return False
    return await _in_thread(lambda: _open(address, dict(os.environ)))


def _open(address: str, environ: Mapping[str, str]) -> bool:
    if sys.platform == "win32":
        try:
            os.startfile(address)  # noqa: S606  not a shell; the address was checked to be http(s)
        except OSError:
            return False
        return True
    else:  # noqa: RET505  the type checker follows platforms only through if and else
        return any(_starts([*argv, address], environ) for argv in commands(environ))


def commands(environ: Mapping[str, str]) -> list[list[str]]:
    """The programs to try, best first. `$BROWSER` counts only as the plain name of one program."""
    if sys.platform == "darwin":
        return [["/usr/bin/open"]]
    else:  # noqa: RET505  as above
        return _linux_commands(environ)


def _linux_commands(environ: Mapping[str, str]) -> list[list[str]]:
    found: list[list[str]] = []
    wished = environ.get("BROWSER", "")
    if re.fullmatch(r"[\w./+][\w./+-]*", wished) and (program := _which(wished, environ)):
        found.append([program])
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return found  # without a display only a program that the person named can be meant
    openers = (("xdg-open",), ("gio", "open"), *((name,) for name in _PLAIN_NAMES))
    for name, *rest in openers:
        if program := _which(name, environ):
            found.append([program, *rest])
    return found


def _which(name: str, environ: Mapping[str, str]) -> str | None:
    return shutil.which(name, path=environ.get("PATH"))


def _starts(argv: list[str], environ: Mapping[str, str]) -> bool:
    """Whether the program took the address: it ended well, or it is still running after a moment."""
    child_environ = {name: value for name, value in environ.items() if name != "BROWSER"}
    nothing = subprocess.DEVNULL
    try:
        program = subprocess.Popen(  # noqa: S603  a list, no shell; the program comes from a fixed list
            argv, stdin=nothing, stdout=nothing, stderr=nothing, env=child_environ, start_new_session=True
        )
    except OSError:
        return False
    try:
        return program.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        threading.Thread(target=program.wait, name="browser", daemon=True).start()  # so that no zombie stays
        return True


async def _in_thread(work: Callable[[], bool]) -> bool:
    """Run it in a daemon thread: a browser that hangs must not hold up the end of the program."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[bool] = loop.create_future()

    def settle(*, opened: bool) -> None:
        if not done.done():
            done.set_result(opened)

    def run() -> None:
        opened = work()
        if not loop.is_closed():
            loop.call_soon_threadsafe(lambda: settle(opened=opened))

    threading.Thread(target=run, name="open browser", daemon=True).start()
    return await done
