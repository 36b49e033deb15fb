"""Is Timeneye never asked more often than it allows, and is nothing lost by waiting?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.errors import TooManyRequestsError
from timeneye_desktop.sync.budget import Budget

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]


def test_there_is_room_again_after_a_minute() -> None:
    now, asked = [0.0], [0]
    budget = Budget(60, lambda: asked[0], lambda: now[0])
    assert budget.wait() == 0
    asked[0] = 55
    assert budget.wait() == 0, "there is room for one more, whatever it takes"
    asked[0] = 56
    assert budget.wait() == 60
    now[0] = 59.0
    assert budget.wait() == 1
    now[0] = 60.0
    assert budget.wait() == 0


def test_a_backlog_waits_for_the_next_minute_and_arrives_whole(bench: Story) -> None:
    async def story(bench: Any) -> None:
        for number in range(45):
            await bench.log(f"e{number}", bench.work(notes=f"backlog {number}"))
        with pytest.raises(TooManyRequestsError) as limited:
            await bench.flush()
        assert 0 < limited.value.retry_after <= 60
        assert len(bench.sandbox.requests) <= bench.pace.requests
        bench.clock.move(61)
        await bench.flush()
        assert len([row for row in await bench.on_server(None) if row.work.notes.startswith("backlog")]) == 45

    bench(story)
