"""Are several changes accepted together or not at all, and does each say what became of it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.several import Change, Delete, Edit, Log

Story = Callable[..., None]


def test_several_changes_are_one_transaction_and_announced_once(studio: Story) -> None:
    async def story(made: Any) -> None:
        rows = [await made.entries.log(made.work(10 + n, f"row {n}")) for n in range(3)]
        made.kinds()
        outcomes = await made.entries.several(
            [
                Edit(rows[0].lid, Change(notes="other")),
                Edit(rows[1].lid, Change(minutes=99)),
                Delete(rows[2].lid),
                Log(made.work(7, "new")),
            ]
        )
        assert [outcome.row.work for outcome in outcomes] == [*(row.work for row in rows), made.work(7, "new")]
        assert made.kinds() == ["EntriesChanged", "QueueChanged"]
        assert {(row.work.notes, row.work.minutes) for row in await made.rows()} == {
            ("other", 10),
            ("row 1", 99),
            ("new", 7),
        }

    studio(story)


def test_an_entry_that_is_gone_is_left_out_and_the_others_are_changed(studio: Story) -> None:
    async def story(made: Any) -> None:
        rows = [await made.entries.log(made.work(10, f"row {n}")) for n in range(3)]
        await made.entries.delete(rows[1].lid)
        outcomes = await made.entries.several([Edit(row.lid, Change(minutes=20)) for row in rows])
        assert [outcome.row.lid for outcome in outcomes] == [rows[0].lid, rows[2].lid]
        assert {row.work.minutes for row in await made.rows()} == {20}

    studio(story)


def test_where_all_is_meant_one_that_is_gone_keeps_the_others_as_they_were(studio: Story) -> None:
    async def story(made: Any) -> None:
        rows = [await made.entries.log(made.work(10, f"row {n}")) for n in range(2)]
        await made.entries.delete(rows[1].lid)
        before, waiting = await made.rows(), await made.outbox.backlog(made.clock())
        with pytest.raises(NotPossibleError):
            await made.entries.several([Edit(rows[0].lid, Change(minutes=20)), Delete(rows[1].lid)], must_all=True)
        assert await made.rows() == before
        assert await made.outbox.backlog(made.clock()) == waiting

    studio(story)


@pytest.mark.parametrize("change", [Change(minutes=0), Change(minutes=1441), Change(notes="x" * 1501)])
def test_what_one_entry_may_not_say_several_may_not_either(studio: Story, change: Change) -> None:
    async def story(made: Any) -> None:
        rows = [await made.entries.log(made.work(10, f"row {n}")) for n in range(2)]
        with pytest.raises(NotPossibleError):
            await made.entries.several([Delete(rows[0].lid), Edit(rows[1].lid, change)])
        assert len(await made.rows()) == 2

    studio(story)


def test_what_comes_together_is_one_step_to_undo(studio: Story) -> None:
    async def story(made: Any) -> None:
        rows = [await made.entries.log(made.work(10, f"row {n}")) for n in range(3)]
        before = await made.rows()
        await made.entries.several(
            [Edit(rows[0].lid, Change(minutes=30, notes=" a\tb ")), Delete(rows[1].lid), Delete(rows[2].lid)]
        )
        assert [(row.work.minutes, row.work.notes) for row in await made.rows()] == [(30, "a b")]
        await made.past.undo()
        assert {row.work for row in await made.rows()} == {row.work for row in before}
        await made.past.redo()
        assert [row.work.notes for row in await made.rows()] == ["a b"]

    studio(story)
