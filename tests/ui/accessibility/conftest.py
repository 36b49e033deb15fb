"""Every window one after the other, and what is wrong with any of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import pytest
from PySide6.QtWidgets import QWidget
from screens import every_screen

Check: TypeAlias = Callable[[QWidget], Iterable[str]]
"""Sentences about what is wrong with a window."""


@pytest.fixture
def wrong_on_any_screen(at_work: Callable[..., None]) -> Callable[..., list[str]]:
    """What checks find, each once, with the first screen it was found on."""

    def run(*checks: Check) -> list[str]:
        found: dict[str, str] = {}

        async def story(person: Any) -> None:
            async for name, widget in every_screen(person):
                await asyncio.sleep(0.02)  # what was just opened is laid out in the next turns of the loop
                for check in checks:
                    for wrong in check(widget):
                        found.setdefault(wrong, name)

        at_work(story)
        return [f"{name}: {wrong}" for wrong, name in found.items()]

    return run
