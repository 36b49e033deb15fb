"""How the outbox is emptied: one write at a time, oldest first, nobody waits for a stuck one."""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable
from dataclasses import replace

from timeneye_desktop.domain.delivery import Op, OpEvent, OpState, Outcome
from timeneye_desktop.domain.errors import CallError, TooManyRequestsError
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.sync.attempts import Attempts
from timeneye_desktop.sync.budget import Budget
from timeneye_desktop.sync.doubt import Doubt
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import STOPS_ALL
from timeneye_desktop.sync.watching import Watching

log = logging.getLogger(__name__)


class Push:
    def __init__(
        self,
        outbox: Outbox,
        attempts: Attempts,
        doubt: Doubt,
        watching: Watching,
        budget: Budget,
        pace: Pace,
        clock: Callable[[], Instant],
        chance: Callable[[], float],
    ) -> None:
        self._outbox = outbox
        self._attempts = attempts
        self._doubt = doubt
        self._watching = watching
        self._budget = budget
        self._pace = pace
        self._clock = clock
        self._chance = chance

    async def flush(self, moved: Callable[[Op], Awaitable[None]]) -> CallError | None:
        """Send all that may be sent now. `moved` is told after each command that got further.

        Raises the errors that stop everything (offline, signed out, limited, captive portal);
        answers with the last trouble that concerned single commands only.
        """
        trouble: CallError | None = None
        while ready := await self._outbox.ready(self._clock().boot):
            for op in ready:
                if wait := self._budget.wait():
                    raise TooManyRequestsError(wait)
                bars = False
                try:
                    bars = await self._deliver(op)
                except STOPS_ALL:
                    await moved(op)
                    raise
                except CallError as error:
                    trouble = error
                await moved(op)
                if bars:
                    break
        return trouble

    async def look_back(self) -> bool:
        """Look for requests that were believed lost and may have arrived; answer whether anything was found."""
        return await self._watching.look()

    async def next_due(self, looked_at: float) -> float:
        """When, on the boot clock, something is to be sent or looked for although nobody asks; infinity for never."""
        due, watch = await self._outbox.next_due(looked_at), await self._watching.due_in()
        moments = [moment for moment in (due, None if watch is None else self._clock().boot + watch) if moment]
        return min(moments, default=math.inf)

    async def _deliver(self, op: Op) -> bool:
        """One command, step by step; answer whether a doubt remains: then some of the others may have to wait."""
        step: Op | None = op
        while step is not None:
            in_doubt = step.state is OpState.DOUBT
            try:
                outcome = await (self._doubt.resolve(step) if in_doubt else self._attempts.send(step))
            except CallError as error:
                await self._postpone(step, error, in_doubt=in_doubt)
                raise
            if outcome is None:
                return False
            await self._record(step, await self._slowed(step, outcome))
            if outcome.event is not OpEvent.STEPPED:
                return outcome.event is OpEvent.UNCLEAR and not in_doubt
            step = await self._outbox.next_step(step, self._clock().boot)  # at once: a timer that was set runs on
        return False

    async def _slowed(self, op: Op, outcome: Outcome) -> Outcome:
        """What turned out to be absent is sent again at once the first time, and ever later after that."""
        repeats = await self._outbox.repeats(op) if outcome.event is OpEvent.ABSENT else 0
        if not repeats:
            return outcome
        return replace(outcome, not_before=self._clock().boot + self._pace.backoff(repeats - 1, self._chance()))

    async def _postpone(self, op: Op, error: CallError, *, in_doubt: bool) -> None:
        event = OpEvent.UNCLEAR if in_doubt else OpEvent.NOT_APPLIED
        alone = not isinstance(error, STOPS_ALL)
        later = self._clock().boot + self._pace.backoff(op.misses, self._chance()) if alone else 0.0
        await self._record(
            op,
            Outcome(
                event,
                not_before=later,
                missed=alone and not in_doubt,
                status=error.status,
                detail=error.detail,
            ),
        )

    async def _record(self, op: Op, outcome: Outcome) -> None:
        await self._outbox.record(op, outcome, self._clock())
        log.info("command %d (%s): %s %s", op.seq, op.kind.value, outcome.event.value, outcome.status or "")
