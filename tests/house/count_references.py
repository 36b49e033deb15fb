"""Do Qt and qasync keep the reference counts of None, True and False? Prints how each changed, as JSON.

A child process of `test_reference_counts.py`: where the counts fall, the interpreter may abort.
"""

from __future__ import annotations

import asyncio
import json
import sys

import qasync
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel

TURNS = 2_000
TEXTS = 20_000
WATCHED = (None, True, False)


class Switch(QObject):
    """Emits plain truth values, the payload that lost a reference each time."""

    flipped = Signal(bool)


async def turn() -> None:
    """One callback of the loop after another."""
    loop = asyncio.get_running_loop()
    for _ in range(TURNS):
        done = loop.create_future()
        loop.call_soon(done.set_result, None)
        await done


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while line := await reader.readline():
        writer.write(line)
    writer.close()


async def talk() -> None:
    """Lines to a server on this computer and back."""
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for _ in range(TURNS):
        writer.write(b"line\n")
        await reader.readline()
    writer.close()
    await writer.wait_closed()
    server.close()


def flip() -> None:
    switch = Switch()
    heard: list[bool] = []
    switch.flipped.connect(heard.append)
    switch.flipped.connect(heard.append, Qt.ConnectionType.DirectConnection)
    for number in range(TURNS):
        switch.flipped.emit(number % 2 == 0)
    heard.clear()


def write() -> None:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    for number in range(TEXTS):
        label.setText(str(number))


async def everything() -> None:
    await turn()
    await talk()
    flip()
    write()


def counts() -> list[int]:
    return [sys.getrefcount(value) for value in WATCHED]


def main() -> None:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(everything())  # what is imported and cached on the way settles here
        before = counts()
        runner.run(everything())
        changes = [after - first for first, after in zip(before, counts(), strict=True)]
    sys.stdout.write(json.dumps(dict(zip(map(str, WATCHED), changes, strict=True))))


if __name__ == "__main__":
    main()
