"""A server or a network at its worst: one plain sentence, a line in the log, and nothing logged is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

import pytest
from world import World, eventually, no_browser

from timeneye_desktop.app.core import open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.errors import (
    BadAnswerError,
    BlockedError,
    NobodyError,
    NotFoundError,
    NotSentError,
    ServerTroubleError,
    TimeneyeError,
)
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.faults import Faults, Garbage
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths
from timeneye_desktop.ui.words import reason, sentence

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]

LONG = ("\u202e日本語 % _ ' \" \\ ; " + "<b>&amp;</b><table><tr><td>" * 20)[:300]
HOSTILE_NOTES = "<img src=x onerror=alert(1)>&lt;" + "é🙂 " * 80


def is_plain(text: str) -> bool:
    """One or two short sentences for a person, and nothing of a programmer's."""
    strange = ("Error", "Traceback", "Exception", "<", "{", "\n", "errno")
    return (
        text[0].isupper()
        and text.endswith((".", "?"))
        and len(text) < 200
        and not any(word in text for word in strange)
    )


WORST: dict[str, tuple[Callable[[Faults], object], Reach, type[TimeneyeError]]] = {
    "nobody answers": (lambda faults: faults.go_offline(), Reach.OFFLINE, NotSentError),
    "a page instead of data": (lambda faults: faults.answer_html(200), Reach.BLOCKED, BlockedError),
    "a portal": (lambda faults: faults.answer_html(511), Reach.BLOCKED, BlockedError),
    "a redirect": (lambda faults: faults.answer_status(302), Reach.BLOCKED, BlockedError),
    "a list instead of an object": (
        lambda faults: faults.answer_garbage(Garbage.ENVELOPE),
        Reach.TROUBLE,
        BadAnswerError,
    ),
    "half an answer": (lambda faults: faults.answer_garbage(Garbage.TEXT), Reach.TROUBLE, BadAnswerError),
    "an object without a list": (lambda faults: faults.answer_status(200), Reach.TROUBLE, BadAnswerError),
    "wrong types": (lambda faults: faults.answer_garbage(), Reach.TROUBLE, BadAnswerError),
    "500": (lambda faults: faults.answer_status(500), Reach.TROUBLE, ServerTroubleError),
    "another server": (lambda faults: faults.answer_status(404), Reach.TROUBLE, NotFoundError),
}


@pytest.mark.parametrize("name", WORST)
def test_work_written_at_the_worst_time_is_counted_and_arrives_once(
    journey: Journey, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    spoil, reach, _ = WORST[name]

    async def story(world: World) -> None:
        await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
        today = world.desk.entries.today()
        before = await world.desk.entries.days(today, today)
        spoil(world.sandbox.faults)
        world.desk.syncing.sync_now()
        await world.desk.entries.log(world.work(25, "at the worst time"))
        await eventually(lambda: world.desk.syncing.status.reach is reach, f"it says {reach.value}")
        assert world.desk.syncing.status.waiting == 1
        for _ in range(3):
            world.desk.syncing.sync_now()
            await asyncio.sleep(0.02)
        ((day),) = await world.desk.entries.days(today, today)
        assert len(day.rows) == sum(len(one.rows) for one in before) + 1, "nothing vanished, one came"
        assert len(world.phases) > 40
        world.sandbox.faults.clear()
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        assert len(world.server_rows("at the worst time")) == 1

    with caplog.at_level(logging.INFO, "timeneye_desktop"):
        journey(story)
    assert any(reach.value in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("name", WORST)
def test_a_sign_in_at_the_worst_time_ends_in_one_sentence(sandbox: Sandbox, name: str) -> None:
    spoil, _, kind = WORST[name]

    async def story() -> None:
        office = open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, Pace())
        attempt = office.accounts.sign_in_with_token(sandbox.url, Secret(sandbox.issue_token()))
        spoil(sandbox.faults)
        with pytest.raises(kind) as caught:
            await attempt.candidates()
        assert is_plain(sentence(caught.value)), sentence(caught.value)
        sandbox.faults.clear()
        sandbox.faults.come_back()
        assert [person.id for person in await attempt.candidates()] == ["637"], "the same attempt can go on"
        await attempt.cancel()
        office.thread.shutdown()

    asyncio.run(story())


def test_an_account_without_a_project_is_told_so() -> None:
    async def story(sandbox: Sandbox) -> None:
        office = open_office(find_paths(), MemoryVault(), no_browser, lambda _secret: None, Pace())
        attempt = office.accounts.sign_in_with_token(sandbox.url, Secret(sandbox.issue_token()))
        with pytest.raises(NobodyError) as caught:
            await attempt.candidates()
        assert is_plain(sentence(caught.value))
        await attempt.cancel()
        office.thread.shutdown()

    with Sandbox(seed="empty") as sandbox:
        asyncio.run(story(sandbox))


def change(world: World, sql: str, *values: object) -> None:
    """What an administrator does on the server in a way this API has no call for."""
    database = world.sandbox._site._database
    with database.change():
        database.write(sql, *values)


def test_projects_that_are_all_taken_away_leave_the_work_of_the_day(journey: Journey) -> None:
    async def story(world: World) -> None:
        work = world.work(25, "before it was taken away")
        await world.desk.entries.log(work)
        await world.quiet()
        change(world, "DELETE FROM member WHERE person_id = 637")
        world.desk.syncing.sync_now()
        await eventually(lambda: world.desk.catalogue.is_empty_on_server, "it is told")
        assert world.phases == ()
        await world.desk.entries.log(replace(work, notes="afterwards"))
        await eventually(lambda: world.desk.syncing.status.needs_you == 1, "it asks")
        ((waiting),) = await world.desk.waiting.rows()
        assert is_plain(reason(waiting.reason))
        today = world.desk.entries.today()
        notes = {row.work.notes for day in await world.desk.entries.days(today, today) for row in day.rows}
        assert {"before it was taken away", "afterwards"} <= notes
        change(world, "INSERT INTO member VALUES (4101, 637, 0, 0)")
        world.desk.syncing.sync_now()
        await eventually(lambda: len(world.phases) > 0, "one is given back")
        key = next(choice.key for choice in world.phases if choice.key.project_id == "4101")
        await world.desk.waiting.repick(waiting.seq, key)
        await world.quiet()
        assert len(world.server_rows("afterwards")) == 1

    journey(story)


def test_a_project_without_phases_is_no_obstacle(journey: Journey) -> None:
    async def story(world: World) -> None:
        change(world, "INSERT INTO project (id, name) VALUES (9001, 'Zyxwvu')")
        change(world, "INSERT INTO member VALUES (9001, 637, 0, 0)")
        asked = "/api/3/projects/9001/tasks/"
        world.desk.syncing.sync_now()
        await eventually(lambda: any(seen.path == asked for seen in world.sandbox.requests), "its phases are asked for")
        await world.quiet()
        await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
        assert world.desk.syncing.status.reach is Reach.ONLINE
        assert all(choice.project != "Zyxwvu" for choice in world.phases)
        await world.desk.catalogue.load_phases("9001")
        assert world.desk.catalogue.find("zyxwvu") == ()

    journey(story)


def test_a_phase_closed_meanwhile_keeps_the_time_until_another_is_picked(journey: Journey) -> None:
    async def story(world: World) -> None:
        work = world.work(25, "closed meanwhile")
        change(world, "UPDATE phase SET is_open = 0 WHERE id = ?", int(work.phase.phase_id))
        await world.desk.entries.log(work)
        await eventually(lambda: world.desk.syncing.status.needs_you == 1, "it asks")
        ((waiting),) = await world.desk.waiting.rows()
        assert is_plain(reason(waiting.reason))
        assert world.server_rows("closed meanwhile") == []
        await world.desk.catalogue.load_phases(work.phase.project_id)
        assert work.phase not in {choice.key for choice in world.phases}
        await world.desk.waiting.repick(waiting.seq, world.phases[0].key)
        await world.quiet()
        (row,) = world.server_rows("closed meanwhile")
        assert row["taskId"] == world.phases[0].key.phase_id

    journey(story)


def test_long_names_with_markup_are_kept_found_and_sent_as_they_are(journey: Journey) -> None:
    async def story(world: World) -> None:
        work = world.work(25, HOSTILE_NOTES.strip())
        change(world, "UPDATE project SET name = ? WHERE id = ?", LONG, int(work.phase.project_id))
        change(world, "UPDATE phase SET name = ? WHERE id = ?", LONG[::-1], int(work.phase.phase_id))
        world.desk.syncing.sync_now()

        def is_renamed() -> bool:
            choice = world.desk.catalogue.named(work.phase)
            return choice is not None and choice.project == LONG

        await eventually(is_renamed, "the name is here")
        await world.desk.catalogue.load_phases(work.phase.project_id)
        row = await world.desk.entries.log(work)
        assert (row.project, row.phase) == (LONG, LONG[::-1])
        await world.quiet()
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=30))
        await world.quiet()
        (found,) = world.server_rows(work.notes)
        assert (found["minutes"], found["projectName"], found["taskName"]) == ("30", LONG, LONG[::-1])
        assert world.desk.catalogue.find("日本語")

    journey(story)
