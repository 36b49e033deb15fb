"""What do Timeneye's own lists tell of our work: ended elsewhere, lost there, or only not shown yet?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpState
from timeneye_desktop.domain.question import Answer, QuestionKind
from timeneye_desktop.store.questions import Questions

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]


async def a_timer_of_ten_minutes(bench: Any) -> str:
    """On the server and seen there; answers with its id."""
    await bench.start()
    await bench.flush()
    bench.clock.move(60)
    await bench.pull.timers()
    timer = await bench.timers.find("t1")
    return str(timer.server_id)


async def stopped_elsewhere(bench: Any, minutes: int) -> None:
    """Another device has stored the timer as an entry of so many minutes."""
    server_id = await a_timer_of_ten_minutes(bench)
    bench.clock.move(60)
    await bench.server.update_timer(server_id, bench.work(minutes), minutes * 60)
    await bench.server.stop_timer(server_id)
    for _ in range(3):
        await bench.pull.timers()
        await bench.pull.entries()
        bench.clock.move(60)


def test_a_timer_stopped_elsewhere_with_our_minutes_is_over_without_a_question(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await stopped_elsewhere(bench, 12)
        assert await bench.timers.find("t1") is None
        assert await Questions(bench.database).rows() == ()
        assert [row.work.minutes for row in await bench.local(notes="written here")] == [12]

    bench(story)


@pytest.mark.parametrize(("answer", "minutes"), [(Answer.THEIRS, [35]), (Answer.MINE, [13]), (Answer.BOTH, [13, 35])])
def test_a_timer_stopped_elsewhere_with_other_minutes_is_asked_about(
    bench: Story, answer: Answer, minutes: list[int]
) -> None:
    async def story(bench: Any) -> None:
        await stopped_elsewhere(bench, 35)
        questions = Questions(bench.database)
        (asked,) = await questions.rows()
        assert asked.question.kind is QuestionKind.STOPPED_ELSEWHERE
        assert asked.question.theirs.minutes == 35
        await questions.answer(asked.question.id, answer, "new", bench.clock().utc)
        await bench.flush()
        await bench.settle()
        assert sorted(row.work.minutes for row in await bench.on_server()) == minutes
        assert await bench.timers.find("t1") is None
        assert await bench.ops() == []

    bench(story)


def test_a_timer_stopped_elsewhere_and_here_makes_one_entry_when_both_say_the_same(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await a_timer_of_ten_minutes(bench)
        bench.clock.move(60)
        await bench.server.update_timer(server_id, bench.work(12), 12 * 60)
        await bench.server.stop_timer(server_id)
        await bench.stop(minutes=12)
        await bench.flush()
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [12]
        assert await bench.ops() == []

    bench(story)


def test_a_timer_stopped_elsewhere_and_here_with_other_minutes_waits_for_the_person(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await a_timer_of_ten_minutes(bench)
        bench.clock.move(60)
        await bench.server.update_timer(server_id, bench.work(35), 35 * 60)
        await bench.server.stop_timer(server_id)
        await bench.stop(minutes=12)
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "stopped-elsewhere")
        assert [row.work.minutes for row in await bench.on_server()] == [35]

    bench(story)


def test_an_entry_that_is_never_shown_is_asked_about_after_a_day_and_not_before(bench: Story) -> None:
    async def story(bench: Any) -> None:
        questions = Questions(bench.database)
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)  # stored, it said; and no list has ever had it
        for hours in (1, 20):
            bench.clock.move(hours * 3_600)
            await bench.pull.entries()
            assert await questions.rows() == ()
            assert len(await bench.local(notes="written here")) == 1
        bench.clock.move(4 * 3_600)
        await bench.pull.entries()
        (asked,) = await questions.rows()
        assert asked.question.kind is QuestionKind.LOST_THERE
        await questions.answer(asked.question.id, Answer.LOG_AGAIN, "again", bench.clock().utc)
        await bench.flush()
        assert [row.work for row in await bench.on_server()] == [bench.work()]
        assert [row.lid for row in await bench.local(notes="written here")] == ["again"]

    bench(story)


def test_a_deleted_entry_does_not_come_back_through_an_old_list_but_does_when_it_stays_there(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        old = await bench.server.entries(bench.day, bench.day)
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.flush()
        for seconds, shown in ((1, 0), (300, 0), (600, 1)):
            bench.clock.move(seconds)
            await bench.mirror.take_entries(bench.day, bench.day, old, bench.clock().utc)
            assert len(await bench.local(notes="written here")) == shown

    bench(story)


def test_an_answer_with_the_id_of_another_entry_of_ours_is_doubt(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        create = bench.server.create_entry

        async def wrong_id(work: Any) -> str:
            await create(work)
            return str(row.id)

        bench.server.create_entry = wrong_id
        await bench.log("e2", bench.work(45))
        await bench.flush()
        (op,) = await bench.ops()
        assert op.state is OpState.DOUBT
        await bench.settle()
        assert sorted(one.work.minutes for one in await bench.on_server()) == [30, 45]
        assert await bench.ops() == []

    bench(story)
