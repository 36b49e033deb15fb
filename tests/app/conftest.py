"""A program for each story."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeAlias

import pytest
from a_program import Life
from PySide6.QtWidgets import QApplication

from timeneye_desktop.auth.vault import MemoryVault, Vault
from timeneye_desktop.sandbox.server import Sandbox

Tell: TypeAlias = Callable[[Callable[[Life], Awaitable[None]]], None]


@pytest.fixture
def vault() -> Vault:
    """What keeps the sign-ins."""
    return MemoryVault()


@pytest.fixture
def live(scenario: Callable[..., Any], qapp: QApplication, vault: Vault) -> Iterator[Tell]:
    """Runs a story about one program and ends that program afterwards."""
    with Sandbox() as sandbox:

        def run(story: Callable[[Life], Awaitable[None]]) -> None:
            async def tell() -> None:
                life = Life(sandbox, qapp, vault)
                try:
                    await story(life)
                finally:
                    await life.program.end()
                    life.office.thread.shutdown()

            scenario(tell)

        yield run
