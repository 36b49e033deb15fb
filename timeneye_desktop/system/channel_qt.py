"""How does the running program hear another launch, whoever else may knock?

QLocalServer, because it alone is the same on all three systems: a socket file on Linux and macOS, a named pipe on
Windows. Whoever asks needs no Qt (`channel.py`). With UserAccessOption Qt binds in a folder of its own, sets the mode
0700 and only then moves the socket to its name, over one that a killed program has left; without it everybody could
connect, and in the abstract namespace there are no permissions at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from timeneye_desktop.system.channel import LONGEST, REFUSED, is_free

Hear: TypeAlias = Callable[[str, Callable[[str], None]], None]
"""hear(line, answer): call `answer` once."""

log = logging.getLogger(__name__)

_MOST: Final = 8
"""Connections at a time; one more is closed at once, and may come again."""
_MILLISECONDS: Final = 1_000
"""To say a line."""
_TO_ANSWER: Final = 8_000
"""To be answered: a disk may be slow."""


class Channel(QObject):
    """Each line goes to `hear`, together with the way to answer it, now or a little later.

    Open it only while the folder's lock is held: then a socket found in its place belongs to nobody any more.
    """

    def __init__(self, hear: Hear) -> None:
        super().__init__()
        self._hear = hear
        self._visits: set[_Visit] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def open(self, places: Iterable[str]) -> str:
        """Listen in the first place that allows it, and name it; empty when none does: the app goes on without."""
        for place in places:
            if is_free(place) and self._server.listen(place):
                return place
            log.warning("cannot listen on %s: %s", place, self._server.errorString() or "something else is there")
        log.warning("there is no channel: a second launch cannot be heard")
        return ""

    def close(self) -> None:
        self._server.close()
        for visit in tuple(self._visits):
            visit.end()

    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._visits) >= _MOST:
                socket.abort()
                socket.setParent(None)  # PySide would keep its half of a child for ever
                continue
            visit = _Visit(socket, self._hear, self._visits.discard)
            self._visits.add(visit)
            visit.listen()


class _Visit(QObject):
    """One connection: a line within a second, an answer, and the end."""

    def __init__(self, socket: QLocalSocket, hear: Hear, ended: Callable[[_Visit], None]) -> None:
        super().__init__()
        self._socket, self._hear, self._ended = socket, hear, ended
        self._has_heard = self._is_over = False
        self._said = b""
        socket.setReadBufferSize(LONGEST + 1)  # whoever talks on fills the system's buffer, not our memory
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.end)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self.end)
        self._deadline.start(_MILLISECONDS)

    def listen(self) -> None:
        """Read what has come so far."""
        if self._has_heard:
            return
        self._said += self._socket.readAll().data()
        line, end, more = self._said.partition(b"\n")
        self._has_heard = len(self._said) > LONGEST or bool(end)
        if len(self._said) > LONGEST or more or not line.isascii():
            self._say(REFUSED)
        elif end:
            self._deadline.start(_TO_ANSWER)
            self._hear(line.decode("ascii"), self._say)

    def end(self) -> None:
        """Close, whatever has not been read or written."""
        self._is_over = True
        self._deadline.stop()
        self._socket.blockSignals(True)  # it would tell us
        self._socket.abort()
        QTimer.singleShot(0, self._leave)  # not while it is the socket that calls

    def _leave(self) -> None:
        self._socket.setParent(None)  # PySide would keep its half of a child for ever
        self._ended(self)

    def _say(self, answer: str) -> None:
        """Whoever asked may have left meanwhile."""
        if self._is_over:
            return
        self._socket.write(answer.encode("ascii", "replace") + b"\n")
        self._socket.disconnectFromServer()  # once the answer is written
