"""Does every kind of file hold exactly what the day list shows, read back by a program that is not ours?"""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from exported import LABELS, READERS, from_csv, from_json, listed
from small_disk import a_small_disk

from timeneye_desktop.domain.delivery import OpEvent
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.domain.exported import Extent, Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.services.export import Export
from timeneye_desktop.services.export_csv import pasted
from timeneye_desktop.store.ranges import Ranges

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]

EVER = Stretch(date.min, date.max)
HOSTILE = (
    "=cmd()|'x'!A0",
    '+1, "quoted"; \'half',
    "tab\tand\nsecond line\r\nthird",
    "evil\u202egpj.exe \u05e9\u05dc\u05d5\u05dd",
    "null\0bell\x07escape\x1b end",
    "@SUM(A1)",
    "BEGIN:VEVENT\nSUMMARY:not mine\nEND:VEVENT",
    "\U0001f469\u200d\U0001f52c x" * 40,
)


def export_of(studio: Any) -> Export:
    return Export(Ranges(studio.database), studio.clock)


async def a_past(studio: Any) -> None:
    """Entries in every state, on several days."""
    today = studio.today
    for number, notes in enumerate(("sent", "", *HOSTILE)):
        await studio.entries.log(studio.work(7 + number * 13, notes, day=today - timedelta(days=number % 3)))
        await studio.deliver(str(900 + number))
    for notes, event in (("refused", OpEvent.REFUSED), ("no answer", OpEvent.UNCLEAR)):
        await studio.entries.log(studio.work(20, notes, studio.build))
        await studio.deliver("", event)
    await studio.entries.log(studio.work(1440, "waits\nfor long"))
    await studio.entries.log(studio.work(1, "=waits", studio.build))


async def many(studio: Any, count: int) -> None:
    rows = [
        (f"l{number}", str(10_000 + number), 30, "2026-03-10", f"note {number} {number * 7919 % 10_007}")
        for number in range(count)
    ]
    query = (
        "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes) "
        "VALUES (?, ?, '10', '100', ?, ?, ?)"
    )
    await studio.database.write(lambda connection: connection.executemany(query, rows))


def left_by_the_library() -> list[str]:
    from openpyxl.worksheet import _writer

    return [name for name in _writer.ALL_TEMP_FILES if Path(name).exists()]


@pytest.mark.parametrize("kind", Format)
def test_a_file_holds_what_the_day_list_shows_to_the_minute(studio: Story, tmp_path: Path, kind: Format) -> None:
    async def story(studio: Any) -> None:
        await a_past(studio)
        goal = tmp_path / f"all.{kind.value}"
        heard: list[tuple[int, int]] = []
        count = await export_of(studio).to_file(goal, kind, EVER, LABELS, lambda *told: heard.append(told))
        rows = await studio.rows()
        assert count == len(rows) == len(HOSTILE) + 6
        assert heard[-1] == (count, count)
        exact = kind is Format.JSON
        assert READERS[kind](goal) == listed(rows, is_exact=exact, has_id=kind is not Format.ICS)
        assert {row.state for row in rows} == {
            RowState.SENT,
            RowState.WAITING,
            RowState.UNCLEAR,
            RowState.NEEDS_YOU,
        }

    studio(story)


def test_only_the_days_that_were_asked_for_are_written_and_counted(studio: Story, tmp_path: Path) -> None:
    async def story(studio: Any) -> None:
        await a_past(studio)
        await studio.entries.delete((await studio.entries.log(studio.work(5, "gone"))).lid)
        export, goal = export_of(studio), tmp_path / "day.csv"
        today = Stretch(studio.today, studio.today)
        await export.to_file(goal, Format.CSV, today, LABELS)
        rows = [row for row in await studio.rows() if row.work.day == studio.today]
        assert from_csv(goal) == listed(rows)
        unsent = sum(row.state is not RowState.SENT for row in rows)
        minutes = sum(row.work.minutes for row in rows)
        assert await export.extent(today) == Extent(len(rows), minutes, unsent, studio.today - timedelta(days=2))
        nothing = Stretch(date(2001, 1, 1), date(2001, 2, 1))
        assert await export.extent(nothing) == Extent(0, 0, 0, studio.today - timedelta(days=2))

    studio(story)


def test_a_spreadsheet_runs_nothing_that_is_pasted_and_no_cell_is_torn(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await a_past(studio)
        copied = await export_of(studio).as_text(EVER, lambda rows: pasted(rows, LABELS))
        lines = list(csv.reader(copied.text.splitlines(), delimiter="\t"))
        rows = await studio.rows()
        assert (copied.entries, copied.minutes) == (len(rows), sum(row.work.minutes for row in rows))
        assert len(lines) == len(rows) + 1
        assert {len(line) for line in lines} == {len(LABELS.columns)}
        notes = [line[3] for line in lines[1:]]
        assert [note for note in notes if note[:1] in set("=+-@")] == []
        assert "'=cmd()|'x'!A0" in notes

    studio(story)


def test_an_entry_keeps_the_id_of_its_event_when_it_is_sent(studio: Story, tmp_path: Path) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(30, "later sent"))
        uids = []
        for name in ("before.ics", "after.ics"):
            await export_of(studio).to_file(tmp_path / name, Format.ICS, EVER, LABELS)
            text = (tmp_path / name).read_text("utf-8")
            uids += [line for line in text.splitlines() if line.startswith("UID:")]
            if name == "before.ics":
                await studio.deliver("77")
        assert len(uids) == 2
        assert len(set(uids)) == 1

    studio(story)


@pytest.mark.parametrize("kind", Format)
def test_cancelled_half_way_it_leaves_the_old_file_and_nothing_else(
    studio: Story, tmp_path: Path, kind: Format
) -> None:
    async def story(studio: Any) -> None:
        await many(studio, 1_200)
        folder = tmp_path / "out"
        folder.mkdir()
        goal = folder / f"old.{kind.value}"
        goal.write_text("the old one")

        def stop(done: int, of: int) -> None:
            assert of == 1_200
            if done >= 500:
                running.cancel()

        running = asyncio.create_task(export_of(studio).to_file(goal, kind, EVER, LABELS, stop))
        with pytest.raises(asyncio.CancelledError):
            await running
        assert [path.name for path in folder.iterdir()] == [goal.name]
        assert goal.read_text() == "the old one"
        assert left_by_the_library() == []

    studio(story)


@pytest.mark.parametrize("kind", Format)
def test_on_a_disk_that_is_really_full_the_old_file_stays(studio: Story, tmp_path: Path, kind: Format) -> None:
    async def story(studio: Any) -> None:
        await many(studio, 3_000)
        with a_small_disk(tmp_path / "disk", "64k") as disk:
            goal = disk / f"old.{kind.value}"
            goal.write_text("the old one")
            with pytest.raises(DiskFullError):
                await export_of(studio).to_file(goal, kind, EVER, LABELS)
            assert [path.name for path in disk.iterdir()] == [goal.name]
            assert goal.read_text() == "the old one"
        assert left_by_the_library() == []

    studio(story)


def test_where_nothing_can_be_written_it_says_so(studio: Story, tmp_path: Path) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(30, "one"))
        export = export_of(studio)
        with pytest.raises(ReadOnlyError):
            await export.to_file(Path("/sys/no.csv"), Format.CSV, EVER, LABELS)
        with pytest.raises(StoreError):
            await export.to_file(tmp_path / "missing" / "no.csv", Format.CSV, EVER, LABELS)
        (tmp_path / "folder.csv").mkdir()
        with pytest.raises(StoreError):
            await export.to_file(tmp_path / "folder.csv", Format.CSV, EVER, LABELS)

    studio(story)
    assert [path.name for path in tmp_path.glob(".timeneye-*")] == []


def test_entries_that_change_while_they_are_written_are_there_once(studio: Story, tmp_path: Path) -> None:
    async def story(studio: Any) -> None:
        await many(studio, 1_500)
        goal, tasks = tmp_path / "all.json", set()
        work = studio.work(45, "changed", day=date(2026, 3, 1))

        def meddle(done: int, _of: int) -> None:
            if done == 500:
                tasks.add(asyncio.ensure_future(studio.entries.delete("l900")))
                tasks.add(asyncio.ensure_future(studio.entries.edit("l1400", work)))
                tasks.add(asyncio.ensure_future(studio.entries.edit("l3", work)))

        count = await export_of(studio).to_file(goal, Format.JSON, EVER, LABELS, meddle)
        await asyncio.gather(*tasks)
        ids = [row.server_id for row in from_json(goal)]
        assert len(ids) == len(set(ids)) == count
        assert count >= 1_499

    studio(story)


def test_lengths_of_more_than_a_day_are_told_in_hours(studio: Story, tmp_path: Path) -> None:
    async def story(studio: Any) -> None:
        for _ in range(3):
            await studio.entries.log(studio.work(1_440, "a whole day"))
        await export_of(studio).to_file(tmp_path / "days.xlsx", Format.XLSX, EVER, LABELS)
        from openpyxl import load_workbook

        cell = load_workbook(tmp_path / "days.xlsx")["Totals"]["D3"]
        assert (cell.value, cell.number_format) == (timedelta(days=3), "[h]:mm")
        assert format_minutes(4_320) == "72:00"

    studio(story)
