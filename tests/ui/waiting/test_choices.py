"""Does a button say what comes of it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton


def shown(person: Any) -> tuple[str, str]:
    return person.find(QPushButton, "retry").text(), person.find(QPushButton, "discard").text()


def test_an_entry_changed_on_both_sides_offers_both_and_keeps_mine_on_demand(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        world = person.world
        row = await world.desk.entries.log(world.work(30, "both sides"))
        await world.quiet()
        (there,) = world.server_rows("both sides")
        world.put(f"/api/3/entries/{there['id']}/", {**there, "minutes": 60})
        await world.desk.entries.edit(row.lid, world.work(45, "both sides"))
        await person.open(1)
        await person.until(lambda: shown(person) == ("Keep mine", "Keep theirs"), "both are offered")
        person.click("retry")
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("both sides")] == ["45"]

    visit(story)


def test_an_entry_deleted_there_can_be_logged_again(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        world = person.world
        row = await world.desk.entries.log(world.work(30, "deleted there"))
        await world.quiet()
        (there,) = world.server_rows("deleted there")
        world.call("DELETE", f"/api/3/entries/{there['id']}/", {})
        await world.desk.entries.edit(row.lid, world.work(45, "deleted there"))
        await person.open(1)
        await person.until(lambda: shown(person) == ("Log it again", "Leave it"), "it can be logged again")
        person.click("retry")
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("deleted there")] == ["45"]

    visit(story)


def test_work_that_only_waits_is_retried_or_discarded(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "waits")
        await person.open(1)
        assert shown(person) == ("Retry", "Discard")

    visit(story)
