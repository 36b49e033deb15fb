"""Does the newer dialect keep to what is known of its API, and put up with what is not?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

import pytest

from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.auth.identity import UNKNOWN, who_am_i
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import ForbiddenError, RefusedError, SignedOutError, TooManyRequestsError

Run: TypeAlias = Callable[..., None]
TODAY: Final = date(2026, 3, 11)


def test_it_promises_no_more_than_its_sources(talk_v1: Run) -> None:
    async def story(talk: Any) -> None:
        abilities, dialect = talk.dialect.abilities, talk.dialect
        assert {abilities.keeps_timers, abilities.changes_entries, abilities.removes_entries} == {False}
        assert (dialect.members, dialect.users) == (None, None)
        one, _ = await talk.two_phases()
        number = await talk.api.run(dialect.entries.create(Work(one, 30, TODAY)))
        for call in (dialect.entries.update(number, Work(one, 5, TODAY), ""), dialect.entries.delete(number)):
            with pytest.raises(RefusedError):
                await talk.api.run(call)
        with pytest.raises(RefusedError):
            await talk.api.run(dialect.timers.list())
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert [row.work.minutes for row in rows if row.id == number] == [30]

    talk_v1(story)


@pytest.mark.parametrize("wraps", [True, False])
@pytest.mark.parametrize("status", [200, 201])
def test_what_was_made_may_be_told_in_either_way(talk_v1: Run, status: int, wraps: bool) -> None:  # noqa: FBT001  a case
    async def story(talk: Any) -> None:
        talk.sandbox.newer.created, talk.sandbox.newer.wraps = status, wraps
        one, _ = await talk.two_phases()
        number = await talk.api.run(talk.dialect.entries.create(Work(one, 30, TODAY, "made")))
        rows = (await every_entry(talk.api, TODAY, TODAY, "")).rows
        assert [row.work for row in rows if row.id == number] == [Work(one, 30, TODAY, "made")]

    talk_v1(story)


def test_projects_come_with_their_phases_in_one_call(talk_v1: Run) -> None:
    async def story(talk: Any) -> None:
        projects = (await talk.api.run(talk.dialect.projects.list())).rows
        plans = await talk.api.run(talk.dialect.plans.list())
        assert plans.total == len(projects) == len(plans.rows)
        for plan in plans.rows:
            assert plan.phases == await talk.api.run(talk.dialect.phases.list(plan.project.id))

    talk_v1(story)


def test_what_changed_last_is_listed_first(talk_v1: Run) -> None:
    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        talk.hands.move(minutes=1)
        old = await talk.api.run(talk.dialect.entries.create(Work(one, 30, TODAY - timedelta(days=200))))
        rows = (await talk.api.run(talk.dialect.changes.list())).rows
        assert rows[0].id == old
        assert [row.changed for row in rows] == sorted((row.changed for row in rows), reverse=True)

    talk_v1(story)


def test_who_am_i_is_told_by_ones_own_entries(talk_v1: Run) -> None:
    async def member(talk: Any) -> None:
        (me,) = await who_am_i(talk.api)
        rows = (await every_entry(talk.api, TODAY - timedelta(days=30), TODAY, me.id)).rows
        assert {row.user_id for row in rows} == {me.id}

    async def manager(talk: Any) -> None:
        assert len(await who_am_i(talk.api)) > 1

    talk_v1(member)
    talk_v1(manager, user="manager")


def test_before_ones_first_entry_one_is_whoever_holds_the_token(talk_v1_empty: Run) -> None:
    async def newcomer(talk: Any) -> None:
        assert await who_am_i(talk.api) == (UNKNOWN,)

    talk_v1_empty(newcomer)


def test_too_many_requests_are_told_with_how_long_to_wait(talk_v1: Run) -> None:
    async def story(talk: Any) -> None:
        talk.sandbox.newer.most_requests = 5
        for _ in range(5):
            await talk.api.run(talk.dialect.projects.list())
        with pytest.raises(TooManyRequestsError) as caught:
            await talk.api.run(talk.dialect.projects.list())
        assert caught.value.retry_after == pytest.approx(300, abs=1)
        talk.hands.move(minutes=5)
        await talk.api.run(talk.dialect.projects.list())

    talk_v1(story)


def test_a_list_that_grows_while_it_is_read_is_read_anew(talk_v1: Run) -> None:
    """Pages are counted from the newest row: one more at the front moves all others by one place."""

    async def story(talk: Any) -> None:
        one, _ = await talk.two_phases()
        day = TODAY + timedelta(days=20)
        for minutes in range(1, 121):
            await talk.api.run(talk.dialect.entries.create(Work(one, minutes, day)))
        late: list[str] = []

        async def grow() -> None:
            late.append(await talk.api.run(talk.dialect.entries.create(Work(one, 200, day))))

        run, asked = talk.api.run, 0

        async def between(call: Any) -> Any:
            nonlocal asked
            answer = await run(call)
            if call.method == "GET":
                asked += 1
                if asked == 1:
                    await grow()
            return answer

        talk.api.run = between
        rows = (await every_entry(talk.api, day, day, "")).rows
        assert len(rows) == len({row.id for row in rows}) == 121
        assert late[0] in {row.id for row in rows}

    talk_v1(story)


def test_a_timeneye_that_knows_the_older_api_only_says_so(talk_v1: Run) -> None:
    async def story(talk: Any) -> None:
        talk.sandbox.newer.is_there = False
        with pytest.raises(RefusedError) as caught:
            await talk.api.run(talk.dialect.projects.list())
        assert not isinstance(caught.value, SignedOutError | ForbiddenError)

    talk_v1(story)
