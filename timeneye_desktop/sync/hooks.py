"""Whom the sync tells what has changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from timeneye_desktop.domain.elsewhere import Elsewhere
from timeneye_desktop.domain.status import SyncStatus


@dataclass(frozen=True, slots=True)
class Hooks:
    status: Callable[[SyncStatus], None]
    entries: Callable[[], Awaitable[None]]
    timers: Callable[[], Awaitable[None]]
    catalogue: Callable[[], Awaitable[None]]
    signed_out: Callable[[], None]
    elsewhere: Callable[[tuple[Elsewhere, ...]], None] = lambda _what: None
    """Another device did something to timers."""
