"""Does every dialect tell tokens that ended, lost answers and refusals apart, against a real server over real HTTP?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final, TypeAlias

import pytest

from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import (
    BadRequestError,
    CallError,
    ForbiddenError,
    InDoubtError,
    NotFoundError,
    NotSentError,
    RefusedError,
    ServerTroubleError,
    SignedOutError,
    TooManyRequestsError,
)

Run: TypeAlias = Callable[..., None]
TODAY: Final = date(2026, 3, 11)


def test_a_token_that_ended_is_told_and_a_new_one_goes_on(talk: Run) -> None:
    async def ends(talk: Any) -> None:
        await talk.api.run(talk.dialect.projects.list())
        talk.sandbox.expire_tokens()
        for call in (talk.dialect.projects.list(), talk.dialect.entries.delete("1"), talk.dialect.timers.stop("1")):
            with pytest.raises(SignedOutError):
                await talk.api.run(call)

    async def goes_on(talk: Any) -> None:
        assert (await talk.api.run(talk.dialect.projects.list())).rows

    talk(ends)
    talk(goes_on)


@pytest.mark.parametrize("token", ["", "nobody's", "x" * 4_096])
def test_a_token_nobody_gave_is_refused(talk: Run, token: str) -> None:
    async def story(talk: Any) -> None:
        with pytest.raises(SignedOutError):
            await talk.api.run(talk.dialect.projects.list())

    talk(story, token=token)


# -- when things go wrong -------------------------------------------------------------------


def test_a_lost_answer_is_doubt_although_the_entry_was_made(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        for lose in (talk.sandbox.faults.lose_answer, talk.sandbox.faults.lose_request):
            lose(times=1, method="POST")
            with pytest.raises(InDoubtError):
                await talk.api.run(talk.dialect.entries.create(Work(one, 5, TODAY, "once")))
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert sum(row.work.notes == "once" for row in rows) == 1

    talk(story)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (405, RefusedError),
        (429, TooManyRequestsError),
        (500, ServerTroubleError),
        (503, ServerTroubleError),
    ],
)
def test_a_status_is_the_same_error_for_every_call(talk: Run, status: int, kind: type[CallError]) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        talk.sandbox.faults.answer_status(status, retry_after="7")
        work = Work(one, 5, TODAY)
        for call in (
            talk.dialect.projects.list(),
            talk.dialect.phases.list("1"),
            *(part.list(*of) for part, of in ((talk.dialect.members, "1"), (talk.dialect.users, "")) if part),
            *(part.list() for part in (talk.dialect.plans, talk.dialect.changes) if part),
            talk.dialect.timers.list(),
            talk.dialect.timers.start(one, 0, ""),
            talk.dialect.timers.update("1", phase=one, seconds=0, notes="", day=TODAY),
            talk.dialect.timers.stop("1"),
            talk.dialect.timers.stop_singular("1"),
            talk.dialect.timers.delete("1"),
            talk.dialect.entries.list(TODAY, TODAY),
            talk.dialect.entries.create(work),
            talk.dialect.entries.update("1", work, "1"),
            talk.dialect.entries.delete("1"),
        ):
            with pytest.raises(kind) as caught:
                await talk.api.run(call)
            assert caught.value.status == status

    talk(story)


def test_without_a_server_nothing_was_sent(talk: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        talk.sandbox.faults.go_offline()
        for call in (talk.dialect.projects.list(), talk.dialect.entries.create(Work(one, 5, TODAY, "offline"))):
            with pytest.raises(NotSentError):
                await talk.api.run(call)
        talk.sandbox.faults.come_back()
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert "offline" not in [row.work.notes for row in rows]

    talk(story)
