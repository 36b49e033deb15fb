"""The buses of this computer: asked and heard over a real one, and nobody is the worse where there is none."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from buses import emit, needs_mock, open_mock, teach
from session import open_bus

from timeneye_desktop.system.bus import Bus, BusError, Place, Which

NAME, PATH, FACE = "org.example.Lamp", "/org/example/Lamp", "org.example.Lamp"
LAMP = Place(NAME, PATH, FACE)

pytestmark = needs_mock


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", open_bus(stack, os.environ))
        here = dict(os.environ)
        open_mock(stack, here, NAME, PATH, FACE)
        teach(here, NAME, PATH, (FACE, "Brighter", "u", "u", "ret = args[0] + 1"))
        yield here


def test_a_question_gets_its_answer_and_a_wrong_one_a_reason(environment: dict[str, str]) -> None:
    async def ask() -> None:
        bus = Bus(Which.SESSION)
        assert await bus.call(LAMP, "Brighter", "u", 4) == [5]
        assert await bus.has(NAME)
        assert not await bus.has("org.example.Nobody")
        with pytest.raises(BusError):
            await bus.call(LAMP, "Darker")
        with pytest.raises(BusError):
            await bus.call(Place("org.example.Nobody", "/", FACE), "Brighter", "u", 4)
        await bus.close()

    asyncio.run(ask())


def test_signals_are_heard_until_one_asks_for_no_more(environment: dict[str, str]) -> None:
    async def hear() -> list[list[object]]:
        bus, heard, came = Bus(Which.SESSION), [], asyncio.Event()

        def on_switched(body: list[object]) -> None:
            heard.append(body)
            came.set()

        forget = await bus.listen(LAMP, "Switched", on_switched)
        await asyncio.to_thread(emit, environment, NAME, PATH, FACE, "Switched", "b", "[<true>]")
        await asyncio.wait_for(came.wait(), 20)
        forget()
        await asyncio.to_thread(emit, environment, NAME, PATH, FACE, "Switched", "b", "[<false>]")
        await bus.call(LAMP, "Brighter", "u", 4)  # by then the signal has come
        await bus.close()
        return heard

    assert asyncio.run(hear()) == [[True]]


def test_another_than_the_owner_of_the_name_is_not_heard(environment: dict[str, str]) -> None:
    """Whoever is on the bus may send a signal that looks like it."""
    with ExitStack() as stack:
        open_mock(stack, environment, "org.example.Stranger", PATH, FACE)

        async def hear() -> list[list[object]]:
            bus, heard = Bus(Which.SESSION), []
            await bus.listen(LAMP, "Switched", heard.append)
            await asyncio.to_thread(emit, environment, "org.example.Stranger", PATH, FACE, "Switched", "b", "[<true>]")
            await bus.call(Place("org.example.Stranger", PATH, "org.freedesktop.DBus.Peer"), "Ping")
            await bus.close()
            return heard

        assert asyncio.run(hear()) == []


def test_without_a_bus_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("unix:path=/nonexistent/bus", "nonsense", "disabled:"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        async def ask() -> bool:
            bus = Bus(Which.SESSION)
            with pytest.raises(BusError):
                await bus.call(LAMP, "Brighter", "u", 4)
            return await bus.has(NAME)

        assert not asyncio.run(ask())
