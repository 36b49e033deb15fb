"""Do a thousand waiting commands open, scroll and shrink without holding the window?"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QLocale, Qt

from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.store.rows import append_op, put_entry

MANY = 1_000
GENEROUS = 0.5
"""Seconds; a busy machine may steal that from any program."""


class Heart:
    """Beats every 2 ms on the event loop and remembers the longest pause between beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._beat()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self._next = asyncio.get_running_loop().call_later(0.002, self._beat)

    def stop(self) -> None:
        self._next.cancel()


def test_a_thousand_rows_open_at_once_and_the_window_turns_on(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        now = datetime.now(UTC)

        def log_all(connection: Any) -> None:
            for at in range(MANY):
                work = person.world.work(1 + at % 600, f"number {at}", at % 5)
                put_entry(connection, f"many-{at}", work)
                append_op(connection, OpKind.CREATE, f"many-{at}", now, work=work)

        await person.world.opened._database.write(log_all)
        heart = Heart()
        began = time.perf_counter()
        await person.open(MANY)
        person.panel.grab()
        assert time.perf_counter() - began < 3
        assert person.text("waiting_head") == f"{QLocale().toString(MANY)} waiting to send"
        person.list.setFocus()
        person.press(Qt.Key.Key_End)
        await person.log(7, "one more")
        await person.sees(MANY + 1)
        for row in (await person.world.desk.waiting.rows())[:20]:
            await person.world.desk.waiting.discard(row.seq)
        await person.sees(MANY - 19)
        heart.stop()
        assert heart.longest < GENEROUS
        assert len(person.panel.findChildren(object)) < 200  # widgets do not grow with rows

    visit(story)
