"""Is a request noticed that was believed lost and comes after all?"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpState
from timeneye_desktop.domain.errors import NotSentError
from timeneye_desktop.domain.question import Answer, QuestionKind
from timeneye_desktop.store.questions import Questions

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]

DAY_OF_LOOKS = 90_000


async def after_a_lost_create(bench: Any) -> None:
    """Logged once, lost once, sent again."""
    bench.sandbox.faults.lose_request(method="POST", path="/api/3/entries/", times=1)
    await bench.log()
    await bench.flush()
    await bench.settle()
    assert len(await bench.on_server()) == 1


async def after_a_lost_edit(bench: Any) -> None:
    """Logged; an edit to 45 min lost once, sent again."""
    await bench.log()
    await bench.flush()
    bench.sandbox.faults.lose_request(method="PUT", path="/api/3/entries/", times=1)
    await bench.edit(bench.work(45))
    await bench.flush()
    await bench.settle()


async def look(bench: Any, seconds: float) -> None:
    """Let time pass, looking whenever a look is due."""
    end = bench.clock.seconds + seconds
    while (due := await bench.push.next_due(bench.clock.seconds)) <= end:
        bench.clock.seconds = max(due, bench.clock.seconds)
        await bench.flush()
        await bench.push.look_back()
    bench.clock.seconds = end


def test_a_create_that_comes_late_is_asked_about_once_and_removed_on_demand(bench: Story) -> None:
    async def story(bench: Any) -> None:
        questions = Questions(bench.database)
        await after_a_lost_create(bench)
        await look(bench, 600)
        assert await questions.rows() == ()
        late = await bench.server.create_entry(bench.work())
        await look(bench, DAY_OF_LOOKS)
        await bench.pull.entries()
        (asked,) = await questions.rows()
        assert (asked.question.kind, asked.question.server_id) == (QuestionKind.TWIN, late)
        assert (await bench.outbox.backlog(bench.clock())).needs_you == 1
        await questions.answer(asked.question.id, Answer.REMOVE, "new", bench.clock().utc)
        await bench.flush()
        assert [row.id for row in await bench.on_server()] != [late]
        assert len(await bench.on_server()) == 1
        assert await questions.rows() == ()

    bench(story)


def test_what_is_kept_is_not_asked_about_again(bench: Story) -> None:
    async def story(bench: Any) -> None:
        questions = Questions(bench.database)
        await after_a_lost_create(bench)
        await bench.server.create_entry(bench.work())
        await look(bench, 600)
        (asked,) = await questions.rows()
        await questions.answer(asked.question.id, Answer.KEEP, "new", bench.clock().utc)
        await look(bench, DAY_OF_LOOKS)
        assert await questions.rows() == ()
        assert len(await bench.on_server()) == 2

    bench(story)


def test_the_same_work_logged_twice_on_purpose_raises_no_question(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_create(bench)
        await bench.log("e2")
        await bench.flush()
        await look(bench, DAY_OF_LOOKS)
        assert await Questions(bench.database).rows() == ()
        assert len(await bench.on_server()) == 2

    bench(story)


def test_a_timer_that_starts_late_is_asked_about_and_shown_as_no_timer_of_its_own(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.timers()
        bench.sandbox.faults.lose_request(method="POST", path="/api/3/timers/", times=1)
        await bench.start()
        await bench.flush()
        await bench.settle(60)
        shown = await bench.timers.rows()
        late = await bench.server.start_timer(bench.work().phase, 0, "written here")
        await bench.pull.timers()
        assert [row.timer.lid for row in await bench.timers.rows()] == [row.timer.lid for row in shown]
        await look(bench, 600)
        (asked,) = await Questions(bench.database).rows()
        assert (asked.question.kind, asked.question.server_id) == (QuestionKind.TWIN_TIMER, late)
        await Questions(bench.database).answer(asked.question.id, Answer.REMOVE, "t9", bench.clock().utc)
        await bench.flush()
        assert late not in {row.id for row in await bench.server.timers()}

    bench(story)


def test_an_old_edit_that_comes_late_is_put_right_also_after_a_list_has_shown_it(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_edit(bench)
        await bench.edit(bench.work(60))
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.update_entry(row.id, bench.work(45))
        bench.clock.move(60)
        await bench.pull.entries()
        assert [one.work.minutes for one in await bench.local(notes="written here")] == [60]
        await bench.push.look_back()
        await bench.flush()
        assert [one.work.minutes for one in await bench.on_server()] == [60]

    bench(story)


def test_what_somebody_else_wrote_since_is_theirs(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_edit(bench)
        (row,) = await bench.on_server()
        await bench.server.update_entry(row.id, bench.work(50))
        await bench.pull.entries()
        await look(bench, DAY_OF_LOOKS)
        assert [one.work.minutes for one in await bench.on_server()] == [50]
        assert [one.work.minutes for one in await bench.local(notes="written here")] == [50]

    bench(story)


def test_work_logged_elsewhere_while_this_computer_was_away_is_not_logged_twice_unasked(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        bench.clock.move(3_600)
        await bench.server.create_entry(bench.work())
        await bench.flush()
        (op,) = await bench.ops()
        assert op.reason == "logged-already"
        await bench.queue.retry(op.seq)
        await bench.flush()
        assert len(await bench.on_server()) == 2

    bench(story)


# -- looks that show nothing, and what the person does meanwhile -----------------------


def test_a_look_that_could_not_be_made_is_made_up_for(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_create(bench)
        late = await bench.server.create_entry(bench.work())
        bench.sandbox.faults.go_offline()
        with pytest.raises(NotSentError):
            await bench.push.look_back()
        bench.sandbox.faults.come_back()
        bench.sandbox.faults.answer_garbage(method="GET", path="/api/3/entries/", times=1)
        assert not await bench.push.look_back(), "a list that cannot be read shows nothing"
        assert not await bench.push.look_back(), "and is not asked for at once again"
        bench.clock.move(60)
        assert await bench.push.look_back()
        (asked,) = await Questions(bench.database).rows()
        assert asked.question.server_id == late

    bench(story)


def test_the_entry_of_an_equal_command_in_doubt_is_not_asked_about(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_create(bench)
        await bench.log("e2")
        bench.sandbox.faults.lose_answer(method="POST", path="/api/3/entries/", times=1)
        await bench.flush()
        assert not await bench.push.look_back(), "what stands there may be the second one"
        await bench.settle()
        await look(bench, DAY_OF_LOOKS)
        assert await Questions(bench.database).rows() == ()
        assert len({row.server_id for row in await bench.local(notes="written here")}) == 2

    bench(story)


def test_an_entry_that_was_deleted_since_is_not_watched_any_more(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_edit(bench)
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.flush()
        await look(bench, DAY_OF_LOOKS)
        assert await bench.push.next_due(bench.clock.seconds) == math.inf
        assert await bench.on_server() == []

    bench(story)


def test_an_old_edit_that_comes_late_does_not_double_a_change_that_waits_for_the_person(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await after_a_lost_edit(bench)
        await bench.edit(bench.work(60))
        await bench.flush()
        bench.sandbox.faults.answer_status(403, method="PUT", path="/api/3/entries/", times=1)
        await bench.edit(bench.work(70))
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.update_entry(row.id, bench.work(45))
        await look(bench, 600)
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "forbidden")
        await bench.queue.retry(op.seq)
        await bench.flush()
        assert [one.work.minutes for one in await bench.on_server()] == [70]
        assert await bench.ops() == []

    bench(story)
