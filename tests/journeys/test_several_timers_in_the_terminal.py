"""Several timers in the terminal: each is named by a few words, and those that rest are told and logged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from world import World

from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.verbs import perform

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]


async def say(world: World, verb: str, text: str = "") -> Answer:
    return await perform(world.desk, Asked(verb, text))


async def two_at_rest(world: World) -> str:
    """Answers with the name of their phase."""
    phase = world.phases[0]  # what was used comes first the next time
    for row in world.desk.tracking.timers:
        await world.desk.tracking.discard(row.timer.lid)
    for notes, minutes in (("the menu", 40), ("the footer", 20)):
        await world.desk.tracking.start(phase.key, notes, ago_seconds=minutes * 60)
        await world.desk.tracking.pause(world.desk.tracking.timers[0].timer.lid)
    return phase.title


def test_those_that_rest_are_told_and_one_is_resumed_by_its_words(journey: Journey) -> None:
    async def story(world: World) -> None:
        title = await two_at_rest(world)
        status = await say(world, "status")
        assert "2 paused timers, 1:00, not on your timesheet yet" in status.said
        assert "2 paused timers, 1:00" in (await say(world, "queue")).said
        assert [row["notes"] for row in status.facts["timers"]] == ["the footer", "the menu"]
        assert (await say(world, "resume", "MENU")).exit is Exit.DONE
        assert [(row.timer.notes, row.timer.state.value) for row in world.desk.tracking.timers] == [
            ("the menu", "running"),
            ("the footer", "paused"),
        ]
        resumed = await say(world, "resume")  # the other one: what runs makes way for it
        assert resumed.said.startswith(f"Logged 0:40 to {title}. Started")
        assert resumed.facts["before"]["state"] == "logged"

    journey(story)


def test_words_that_fit_none_or_several_change_nothing(journey: Journey) -> None:
    async def story(world: World) -> None:
        await two_at_rest(world)
        for verb in ("resume", "stop", "discard"):
            for text in ("the", "nothing of that"):
                assert (await say(world, verb, text)).exit is Exit.FAILED
        assert (await say(world, "save", "nothing of that")).exit is Exit.FAILED
        assert len(world.desk.tracking.timers) == 2

    journey(story)


def test_save_logs_what_the_words_name_and_without_words_all_that_rests(journey: Journey) -> None:
    async def story(world: World) -> None:
        await two_at_rest(world)
        await world.desk.tracking.start(world.phases[1].key, "goes on")
        told = await say(world, "timers")
        assert [line.split()[:2] for line in told.said.splitlines()[:3]] == [
            ["0:00", "running"],
            ["0:20", "paused"],
            ["0:40", "paused"],
        ]
        assert len((await say(world, "save", "footer")).facts["entries"]) == 1
        assert [entry["minutes"] for entry in (await say(world, "save")).facts["entries"]] == [40]
        assert [row.timer.notes for row in world.desk.tracking.timers] == ["goes on"]
        assert (await say(world, "save")).said == "No timer rests."
        await world.quiet()
        assert len(world.server_rows("the menu")) == len(world.server_rows("the footer")) == 1

    journey(story)


def test_check_prints_what_looks_wrong_and_writes_nothing(journey: Journey) -> None:
    async def story(world: World) -> None:
        await two_at_rest(world)
        await world.desk.entries.log(world.work(701, "very long"))
        await world.quiet()
        said = await say(world, "check")
        assert "11:41, very long" in said.said
        assert said.said.count("paused, not on your timesheet yet") == 2
        kinds = [finding["wrong"] for finding in said.facts["findings"]]
        assert kinds.count("resting") == 2
        assert (await say(world, "check")).facts == said.facts
        assert (await say(world, "check", "last")).facts["last"] < said.facts["first"]
        assert (await say(world, "check", "everything")).exit is Exit.FAILED

    journey(story)
