"""What is not on Timeneye yet is named, counted, and can be retried, sent elsewhere, exported or given up."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpEvent, OpKind
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.store.rows import append_op

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
HOSTILE = '<script>"x"</script>\\ \u202e日本 =cmd()|'


def test_each_kind_of_command_is_named_with_its_phase(studio: Story) -> None:
    async def story(studio: Any) -> None:
        sent = [await studio.entries.log(studio.work(notes=f"sent {number}")) for number in range(2)]
        for number in range(2):
            await studio.deliver(str(900 + number))
        await studio.tracking.start(studio.design, "to stop")
        await studio.deliver("50")
        await studio.tracking.stop()
        await studio.entries.edit(sent[0].lid, studio.work(45))
        await studio.entries.delete(sent[1].lid)
        await studio.entries.log(studio.work(phase=studio.build))
        await studio.tracking.start(studio.build)
        rows = await studio.waiting.rows()
        assert [(row.what, row.title) for row in rows] == [
            ("stop", "Acme > Design"),
            ("edit", "Acme > Design"),
            ("delete", "Acme > Design"),
            ("log", "Acme > Build"),
            ("start", "Acme > Build"),
        ]
        assert {row.state for row in rows} == {RowState.WAITING}
        assert [row.work is None for row in rows] == [False, False, True, False, True]
        assert all(row.since == datetime(2026, 3, 11, 12, tzinfo=UTC) for row in rows)

    studio(story)


def test_the_next_try_is_a_moment_of_the_wall_clock(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        await studio.deliver(event=OpEvent.NOT_APPLIED, not_before=studio.clock.boot + 90)
        (row,) = await studio.waiting.rows()
        assert row.next_try == studio.clock().utc + timedelta(seconds=90)
        studio.clock.move(91)
        (row,) = await studio.waiting.rows()
        assert row.next_try is None

    studio(story)


def test_a_retry_takes_away_the_waiting_time_and_wakes(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        op = await studio.deliver(event=OpEvent.NOT_APPLIED, not_before=studio.clock.boot + 300)
        assert await studio.outbox.ready(studio.clock.boot) == ()
        studio.kinds()
        studio.wakes = 0
        await studio.waiting.retry(op.seq)
        assert [ready.seq for ready in await studio.outbox.ready(studio.clock.boot)] == [op.seq]
        assert (studio.kinds(), studio.wakes) == (["EntriesChanged", "QueueChanged"], 1)

    studio(story)


def test_a_retry_of_a_lost_answer_does_not_send_again_unasked(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        op = await studio.deliver(event=OpEvent.UNCLEAR, doubt_at=studio.clock.boot, not_before=studio.clock.boot + 30)
        await studio.waiting.retry(op.seq)
        (ready,) = await studio.outbox.ready(studio.clock.boot)
        assert ready.state.value == "doubt", "it is looked for first"

    studio(story)


def test_another_phase_is_sent_and_shown(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(phase=studio.closed))
        op = await studio.deliver(event=OpEvent.REFUSED, reason="phase-gone", status=404)
        (row,) = await studio.waiting.rows()
        assert (row.state, row.reason, row.title) == (RowState.NEEDS_YOU, "phase-gone", "Acme > Over")
        await studio.waiting.repick(op.seq, studio.build)
        (row,) = await studio.waiting.rows()
        assert (row.state, row.reason, row.title) == (RowState.WAITING, "", "Acme > Build")
        assert [entry.work.phase for entry in await studio.rows()] == [studio.build]

    studio(story)


def test_another_phase_for_what_may_be_there_already_is_refused(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        op = await studio.deliver(event=OpEvent.UNCLEAR, doubt_at=studio.clock.boot)
        with pytest.raises(NotPossibleError, match="already-sending"):
            await studio.waiting.repick(op.seq, studio.build)

    studio(story)


def test_giving_up_a_start_takes_the_timer_away(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        (row,) = await studio.waiting.rows()
        await studio.waiting.discard(row.seq)
        assert await studio.waiting.rows() == ()
        assert studio.tracking.timers == ()

    studio(story)


def test_giving_up_a_stop_brings_the_timer_back(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "again", ago_seconds=600)
        await studio.deliver("50")
        await studio.tracking.stop()
        (row,) = await studio.waiting.rows()
        await studio.waiting.discard(row.seq)
        assert [timer.timer.notes for timer in studio.tracking.timers] == ["again"]
        assert await studio.rows() == []

    studio(story)


def test_giving_up_a_start_gives_up_all_that_came_of_it(studio: Story) -> None:
    """Stop and edit behind a start that is in doubt: nothing of them may wait for ever."""

    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=600)
        op = await studio.deliver(event=OpEvent.UNCLEAR, doubt_at=studio.clock.boot)
        stopped = await studio.tracking.stop()
        await studio.entries.edit(stopped.lid, studio.work(7))
        await studio.waiting.discard(op.seq)
        assert await studio.waiting.rows() == ()
        assert await studio.rows() == []

    studio(story)


def test_giving_up_a_delete_shows_the_entry_again(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work())
        await studio.deliver()
        await studio.entries.delete(row.lid)
        (waiting,) = await studio.waiting.rows()
        await studio.waiting.discard(waiting.seq)
        assert [(entry.lid, entry.state) for entry in await studio.rows()] == [(row.lid, RowState.SENT)]

    studio(story)


def test_what_was_sent_meanwhile_is_said(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        op = await studio.deliver()
        for command in (
            studio.waiting.retry(op.seq),
            studio.waiting.discard(op.seq),
            studio.waiting.repick(op.seq, studio.build),
        ):
            with pytest.raises(NotPossibleError, match="already-sent"):
                await command
        assert len(await studio.rows()) == 1

    studio(story)


def test_what_is_being_sent_cannot_be_touched(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work())
        (op,) = await studio.outbox.ready(studio.clock.boot)
        await studio.outbox.sending(op, [])
        for command in (studio.waiting.retry(op.seq), studio.waiting.discard(op.seq)):
            with pytest.raises(NotPossibleError, match="already-sending"):
                await command
        (row,) = await studio.waiting.rows()
        assert (row.state, row.attempts) == (RowState.SENDING, 1)

    studio(story)


def test_the_export_says_everything_that_waits_without_a_server(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(95, HOSTILE))
        sent = await studio.entries.log(studio.work(5, "sent", phase=studio.build))
        await studio.deliver(event=OpEvent.REFUSED, reason="phase-gone")
        await studio.deliver("901")
        await studio.entries.delete(sent.lid)
        told = json.loads(await studio.waiting.export())
        first, second = told
        assert first == {
            "what": "log",
            "title": "Acme > Design",
            "since": "2026-03-11T12:00:00+00:00",
            "state": "needs you",
            "reason": "phase-gone",
            "projectId": "10",
            "phaseId": "100",
            "minutes": 95,
            "date": "2026-03-11",
            "notes": HOSTILE,
        }
        assert (second["what"], second["minutes"], second["notes"]) == ("delete", None, None)

    studio(story)


def test_a_thousand_waiting_rows_are_listed_and_exported(studio: Story) -> None:
    async def story(studio: Any) -> None:
        def plant(connection: Any) -> None:
            for number in range(1_000):
                append_op(
                    connection, OpKind.CREATE, f"e{number}", studio.clock.utc, work=studio.work(notes=f"{number}")
                )

        await studio.database.write(plant)
        assert [row.work.notes for row in await studio.waiting.rows()] == [str(number) for number in range(1_000)]
        assert len(json.loads(await studio.waiting.export())) == 1_000

    studio(story)
