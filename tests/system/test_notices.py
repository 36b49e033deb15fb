"""Do notices reach the desktop's own service with their buttons, and is it said where there is none?"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from notifying import dunst, needs_dunst, played, session_bus

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.notice import OPENED, Choice, Notice
from timeneye_desktop.system.notices import Notices
from timeneye_desktop.ui.resource_files import resource

NOTICE = Notice(
    "need", "1 entry could not be sent", "It is safe here.", (Choice("pick", "Pick a phase"), Choice("later", "Later"))
)
HOSTILE = '<b>&amp;<a href="http://evil.invalid">Acme</a>'
PATIENCE = 20.0


def notices(*, is_wanted: bool = True) -> Notices:
    return Notices(resource("app/timeneye.svg"), lambda: is_wanted, lambda: NOTICE)


def told(story: Callable[[Notices], Awaitable[None]]) -> None:
    async def tell() -> None:
        made = notices()
        try:
            await story(made)
        finally:
            await made.end()

    asyncio.run(tell())


async def heard(pressed: list[str]) -> str:
    deadline = time.monotonic() + PATIENCE
    while not pressed:
        assert time.monotonic() < deadline, "nothing was pressed"
        await asyncio.sleep(0.02)
    return pressed[0]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with session_bus(monkeypatch) as environment:
        yield environment


@needs_dunst
def test_a_button_of_a_real_notification_is_heard_once(bus: dict[str, str], tmp_path: Path) -> None:
    with dunst(bus, tmp_path) as service:

        async def story(desktop: Notices) -> None:
            pressed: list[str] = []
            assert await desktop.show(NOTICE, pressed.append)
            await asyncio.to_thread(service.press, "Pick")
            assert await heard(pressed) == "pick"
            assert [(one["appname"], one["summary"]) for one in await asyncio.to_thread(service.shown)] == [
                ("Timeneye", "1 entry could not be sent")
            ]
            assert pressed == ["pick"]
            assert desktop.capabilities() == (
                Capability(Ability.NOTIFICATIONS, Standing.WORKS, "org.freedesktop.Notifications"),
            )

        told(story)


@needs_dunst
def test_a_name_full_of_markup_is_shown_as_it_is(bus: dict[str, str], tmp_path: Path) -> None:
    """Dunst reads markup in the body; what it then holds is what was meant."""
    with dunst(bus, tmp_path) as service:

        async def story(desktop: Notices) -> None:
            assert await desktop.show(Notice("one", HOSTILE, HOSTILE, NOTICE.choices), lambda _: None)
            found = (await asyncio.to_thread(service.shown))[0]
            assert found["summary"] == HOSTILE
            assert found["body"] == '&lt;b&gt;&amp;amp;&lt;a href="http://evil.invalid"&gt;Acme&lt;/a&gt;'
            assert found["message"].endswith(found["body"])  # no link was taken out of it

        told(story)


@needs_dunst
def test_the_next_of_a_key_takes_the_place_of_the_one_before(bus: dict[str, str], tmp_path: Path) -> None:
    with dunst(bus, tmp_path) as service:

        async def story(desktop: Notices) -> None:
            for title in ("1 entry", "2 entries", "3 entries"):
                assert await desktop.show(Notice("need", title, "", NOTICE.choices), lambda _: None)
            assert await asyncio.to_thread(service.count) == 1
            await desktop.take_back("need")
            await desktop.take_back("need")
            assert await asyncio.to_thread(service.count) == 0

        told(story)


def test_where_the_body_is_no_markup_nothing_is_escaped(bus: dict[str, str]) -> None:
    async def story(desktop: Notices) -> None:
        async with played("body actions") as service:
            assert await desktop.show(Notice("one", "Title", HOSTILE, NOTICE.choices), lambda _: None)
            assert service.given[0].body == HOSTILE

    told(story)


def test_it_carries_our_name_our_picture_and_no_sound_and_a_click_beside_the_buttons_is_heard(
    bus: dict[str, str],
) -> None:
    async def story(desktop: Notices) -> None:
        async with played() as service:
            pressed: list[str] = []
            assert await desktop.show(NOTICE, pressed.append)
            shown = service.given[0]
            assert (shown.app, shown.hints) == ("Timeneye", {"urgency"})
            assert shown.icon.startswith("file:///")
            assert list(shown.buttons) == ["default", "pick", "later"]
            await service.press("default")
            assert await heard(pressed) == OPENED

    told(story)


@pytest.mark.parametrize("capabilities", ["", "body body-markup"])
def test_a_service_without_buttons_is_none(bus: dict[str, str], capabilities: str) -> None:
    async def story(desktop: Notices) -> None:
        async with played(capabilities) as service:
            assert not await desktop.test()
            assert desktop.capabilities()[0].standing is Standing.LIMITED
            assert service.given == []

    told(story)


def test_a_service_that_goes_is_missed_and_the_next_one_is_used(bus: dict[str, str]) -> None:
    async def story(desktop: Notices) -> None:
        async with played():
            assert await desktop.show(NOTICE, lambda _: None)
        assert not await desktop.show(NOTICE, lambda _: None)
        assert desktop.capabilities()[0].fix == "no-notifications"
        async with played() as service:
            pressed: list[str] = []
            assert await desktop.show(NOTICE, pressed.append)
            await service.press("later")
            assert await heard(pressed) == "later"

    told(story)


def test_a_service_that_hangs_keeps_nobody_waiting(bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeneye_desktop.system.notices._PATIENCE", 0.3)

    async def story(desktop: Notices) -> None:
        async with played() as service:
            service.is_stuck = True
            assert not await desktop.show(NOTICE, lambda _: None)
            service.is_stuck = False
            assert await desktop.show(NOTICE, lambda _: None)

    told(story)


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "nonsense"])
def test_without_a_bus_nobody_shows_it(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def story(desktop: Notices) -> None:
        assert desktop.capabilities()[0].standing is Standing.UNKNOWN
        await desktop.begin()
        assert not await desktop.show(NOTICE, lambda _: None)
        assert desktop.capabilities()[0].standing is Standing.LIMITED

    told(story)


def test_by_the_persons_own_choice_it_is_off() -> None:
    assert notices(is_wanted=False).capabilities()[0].standing is Standing.OFF
