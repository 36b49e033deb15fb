"""How is a request ended early without leaving its socket open?

httpcore closes connections under anyio's shield, which asyncio's own cancellation goes through: whatever it was just
closing, and all it had yet to close, stays open. Cancelled by anyio's scope it finishes that first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def cancellable(work: Coroutine[Any, Any, T]) -> T:
    """The work's result or error; a cancellation, or a timeout around this, reaches the work through a scope."""
    import anyio

    scope = anyio.CancelScope()

    async def inside() -> T:
        with scope:
            return await work
        raise asyncio.CancelledError

    task = asyncio.ensure_future(inside())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        scope.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # seen; the cancellation is what counts
        raise
