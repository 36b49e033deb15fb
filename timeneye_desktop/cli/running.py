"""What does the running app answer to what was asked in the terminal?

Plain sockets: asyncio alone would take longer to load than the app takes to answer.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterable
from typing import Final

from timeneye_desktop.cli.answer import Answer
from timeneye_desktop.cli.asked import DO, Asked
from timeneye_desktop.system.channel import is_ours

_PATIENCE: Final = 10.0
"""Seconds for one answer."""
_LONGEST: Final = 4 * 1024 * 1024


def ask_running(asked: Asked, places: Iterable[str]) -> Answer | None:
    """None when no app listens; a failure when it does not answer in time."""
    line = f"{DO} {asked.as_line()}\n".encode("ascii")
    for place in places:
        if is_ours(place):
            said = _said(place, line)
            if said:
                return Answer.read(said.decode("ascii", "replace"))
    return None


def _said(place: str, line: bytes) -> bytes:
    try:
        return _through_pipe(place, line) if sys.platform == "win32" else _through_socket(place, line)
    except OSError:
        return b""


def _through_socket(place: str, line: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as line_to_app:
        line_to_app.settimeout(_PATIENCE)
        line_to_app.connect(place)
        line_to_app.sendall(line)
        said = bytearray()
        while len(said) < _LONGEST and (more := line_to_app.recv(65_536)):
            said += more
    return bytes(said)


def _through_pipe(place: str, line: bytes) -> bytes:
    with open(place, "r+b", buffering=0) as pipe:  # noqa: PTH123  a pipe is no path
        pipe.write(line)
        said = bytearray()
        while len(said) < _LONGEST and (more := pipe.read(65_536)):
            said += more
    return bytes(said)
