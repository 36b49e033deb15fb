"""Looking over some days writes nothing; what was called fine is not found again for 90 days."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeAlias

from timeneye_desktop.domain.check import Wrong
from timeneye_desktop.domain.stretch import Kind, around

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def week(studio: Any) -> Any:
    return around(studio.today, Kind.WEEK, 1)


async def found(studio: Any) -> list[Wrong]:
    return [finding.wrong for finding in (await studio.checking.look(week(studio))).findings]


def test_what_waits_and_what_rests_is_found_beside_the_entries(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(480))
        await studio.entries.log(studio.work(30, "", studio.closed))
        await studio.deliver("900")
        await studio.deliver("901", reason="")
        await studio.entries.log(studio.work(480, "more"))
        await studio.tracking.start(studio.design, ago_seconds=600)
        await studio.tracking.pause()
        assert await found(studio) == [Wrong.UNSENT, Wrong.RESTING, Wrong.NO_NOTE, Wrong.CLOSED]

    studio(story)


def test_called_fine_it_is_gone_for_90_days_and_back_when_taken_back(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(601))
        await studio.deliver()
        this_week = week(studio)
        (finding,) = (await studio.checking.look(this_week)).findings
        assert finding.wrong is Wrong.LONG
        await studio.checking.call_fine(finding)
        looked = await studio.checking.look(this_week)
        assert (looked.findings, looked.fine, looked.entries) == ((), 1, 1)
        await studio.checking.take_back(finding)
        assert (await studio.checking.look(this_week)).findings == (finding,)
        await studio.checking.call_fine(finding)
        studio.clock.move(91 * 86_400)
        assert finding in (await studio.checking.look(this_week)).findings

    studio(story)


def test_looking_writes_nothing_and_no_command(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for minutes in (30, 30, 700):
            await studio.entries.log(studio.work(minutes))
        before = await studio.database.read(lambda connection: list(connection.iterdump()))
        looked = await studio.checking.look(week(studio))
        assert len(looked.findings) >= 3
        assert await studio.database.read(lambda connection: list(connection.iterdump())) == before

    studio(story)


def test_of_very_many_the_first_are_shown_and_the_rest_is_counted(studio: Story) -> None:
    async def story(studio: Any) -> None:
        def fill(connection: Any) -> None:
            days = [(studio.today - timedelta(days=number % 300)).isoformat() for number in range(10_000)]
            connection.executemany(
                "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes, born_here) "
                "VALUES (?, ?, '10', '100', ?, ?, ?, 0)",
                [
                    (f"e{number}", str(number), 1 + number % 700, day, "" if number % 2 else "x")
                    for number, day in enumerate(days)
                ],
            )

        await studio.database.write(fill)
        looked = await studio.checking.look(around(studio.today, Kind.YEAR, 1))
        assert len(looked.findings) == 200
        assert looked.more > 1_000

    studio(story)
