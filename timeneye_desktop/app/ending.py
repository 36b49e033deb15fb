"""How a signal from outside ends the program politely, although Qt's loop runs in C++."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """Call `end` on the event loop when SIGINT or SIGTERM arrives.

    Python runs a signal's handler only between its own instructions; the wake-up socket makes
    the loop run some.
    """
    loop = asyncio.get_running_loop()
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)

    def on_signal() -> None:
        with contextlib.suppress(BlockingIOError):
            reading.recv(64)

    before = {number: signal.signal(number, lambda _number, _frame: end()) for number in _SIGNALS}
    old_fd = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    loop.add_reader(reading.fileno(), on_signal)
    try:
        yield
    finally:
        loop.remove_reader(reading.fileno())
        signal.set_wakeup_fd(old_fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        reading.close()
        writing.close()


_SIGNALS = (signal.SIGINT, signal.SIGTERM)
