"""One thread for calls that block for as long as a person looks at a password prompt."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What came of a call: its value, or whatever it raised."""

    value: T | None = None
    error: BaseException | None = None


class SideThread:
    """Runs calls one after the other in a daemon thread that begins with the first one.

    A daemon, because a prompt that nobody answers must not hold up the end of the program.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], T]) -> Outcome[T]:
        """The outcome; never raises what the call raised."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Outcome[T]] = loop.create_future()

        def settle(outcome: Outcome[T]) -> None:
            if not future.done():
                future.set_result(outcome)

        def work() -> None:
            outcome = _outcome(call)
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, outcome)

        self._begin()
        self._calls.put(work)
        return await future

    def close(self) -> None:
        """Let the thread end after the calls it already has."""
        self._calls.put(None)
        self._thread = None

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()


class _Catch:
    """Keeps what a block raised: the back ends behind the call raise whatever they like."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        self.error = error
        return True


def _outcome(call: Callable[[], T]) -> Outcome[T]:
    value: T | None = None
    with _Catch() as caught:
        value = call()
    return Outcome(value, caught.error)
