"""For how long nobody touched anything: asked of real sources, the first that can tell, and of none where none can."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from buses import emit, needs_mock, open_mock, open_template, send, teach
from screen import open_screen
from session import open_bus

from timeneye_desktop.domain.capability import Ability, Standing
from timeneye_desktop.system.bus import Bus, Which
from timeneye_desktop.system.idle import Idle, NoIdleError, Polled
from timeneye_desktop.system.idle_bus import MUTTER, SCREEN_SAVER, LogindIdle, MutterIdle, ScreenSaverIdle
from timeneye_desktop.system.idle_native import NativeIdle
from timeneye_desktop.system.idle_x11 import X11Idle
from timeneye_desktop.system.senses import Senses, found_senses, linux_senses

NOBODY = "unix:path=/nonexistent/bus"
LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/c1"
needs_screen = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which nothing can be asked."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_ID"):
        monkeypatch.delenv(name, raising=False)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, NOBODY)


@pytest.fixture
def environment(bare: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """One bus that is the session's and the system's."""
    with ExitStack() as stack:
        address = open_bus(stack, os.environ)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, address)
        yield dict(os.environ)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def open_mutter(stack: ExitStack, environment: dict[str, str], milliseconds: int) -> None:
    open_mock(stack, environment, MUTTER.name, MUTTER.path, MUTTER.interface)
    answers = (("GetIdletime", "", "t", f"ret = {milliseconds}"), ("AddUserActiveWatch", "", "u", "ret = 7"))
    for method in (*answers, ("RemoveWatch", "u", "", "")):
        teach(environment, MUTTER.name, MUTTER.path, (MUTTER.interface, *method))


def open_screen_saver(stack: ExitStack, environment: dict[str, str], answer: int) -> None:
    open_mock(stack, environment, SCREEN_SAVER.name, SCREEN_SAVER.path, SCREEN_SAVER.interface)
    method = (SCREEN_SAVER.interface, "GetSessionIdleTime", "", "u", f"ret = {answer}")
    teach(environment, SCREEN_SAVER.name, SCREEN_SAVER.path, method)


def open_logind(stack: ExitStack, environment: dict[str, str]) -> None:
    """With a session of ours, as the desktop's own process is in it."""
    open_template(stack, environment, "logind", LOGIND)
    words = ("string:c1", "string:seat0", f"uint32:{os.getuid()}", "string:me", "boolean:true")
    send(environment, LOGIND, "/org/freedesktop/login1", "org.freedesktop.DBus.Mock.AddSession", *words)
    find = (
        "org.freedesktop.login1.Manager",
        "GetUser",
        "u",
        "o",
        f"ret = '/org/freedesktop/login1/user/{os.getuid()}'",
    )
    teach(environment, LOGIND, "/org/freedesktop/login1", find)  # the library's own stumbles over a number
    user, shown = f"/org/freedesktop/login1/user/{os.getuid()}", f"<('c1', objectpath '{SESSION}')>"
    command = ["gdbus", "call", "--session", "--dest", LOGIND, "--object-path", user]
    command += ["--method", "org.freedesktop.DBus.Properties.Set", "org.freedesktop.login1.User", "Display", shown]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=20)  # noqa: S603  ours


def set_property(environment: dict[str, str], name: str, value: str) -> None:
    """Of our session; `value` as dbus-send spells it."""
    words = ("string:org.freedesktop.login1.Session", f"string:{name}", f"variant:{value}")
    send(environment, LOGIND, SESSION, "org.freedesktop.DBus.Properties.Set", *words)


@needs_screen
def test_an_x_server_counts_and_a_key_begins_anew(
    bare: None, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = open_screen(stack, os.environ)
    monkeypatch.setenv("DISPLAY", shown)

    async def story() -> None:
        source = X11Idle()
        await source.begin()
        deadline = time.monotonic() + 20
        while await source.seconds() < 1.2:
            assert time.monotonic() < deadline, "it counts"
            await asyncio.sleep(0.1)
        before = time.monotonic()
        await asyncio.to_thread(
            subprocess.run, ["xdotool", "key", "a"], env={**os.environ, "DISPLAY": shown}, check=True, timeout=20
        )
        assert await source.seconds() <= time.monotonic() - before + 0.1, "a key was pressed since"
        await source.end()
        with pytest.raises(NoIdleError):
            await source.seconds()

    asyncio.run(story())


@needs_screen
def test_an_x_server_that_goes_takes_only_the_source_along(
    bare: None, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Second(Polled):
        name = "second"

        async def begin(self) -> None: ...

        async def seconds(self) -> float:
            return 12.0

    async def story() -> None:
        with ExitStack() as screen:
            monkeypatch.setenv("DISPLAY", open_screen(screen, os.environ))
            idle = Idle((X11Idle(), Second()))
            await idle.begin()
            assert idle.used is not None
            assert idle.used.name == "MIT-SCREEN-SAVER"
        assert await idle.seconds() == 12.0
        assert idle.used.name == "second"
        await idle.end()

    asyncio.run(story())


def test_under_wayland_the_x_server_is_not_believed(bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(NoIdleError):
        asyncio.run(X11Idle().begin())


@needs_mock
def test_gnome_tells_how_long_and_when_somebody_is_back(environment: dict[str, str], stack: ExitStack) -> None:
    open_mutter(stack, environment, 754_000)

    async def story() -> None:
        bus = Bus(Which.SESSION)
        source = MutterIdle(bus)
        await source.begin()
        assert await source.seconds() == 754.0
        assert not await source.until_touched(0.05)
        waiting = asyncio.create_task(source.until_touched(60))
        while not waiting.done():
            await asyncio.to_thread(
                emit, environment, MUTTER.name, MUTTER.path, MUTTER.interface, "WatchFired", "u", "[<uint32 7>]"
            )
            await asyncio.wait([waiting], timeout=0.2)
        assert await waiting
        await source.end()
        await bus.close()

    asyncio.run(story())


@needs_mock
@pytest.mark.parametrize(("desktop", "seconds"), [("XFCE", 95_000.0), ("KDE", 95.0)])
def test_screen_savers_count_in_units_of_their_own(
    environment: dict[str, str], stack: ExitStack, monkeypatch: pytest.MonkeyPatch, desktop: str, seconds: float
) -> None:
    open_screen_saver(stack, environment, 95_000)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)

    async def story() -> None:
        bus = Bus(Which.SESSION)
        source = ScreenSaverIdle(bus)
        await source.begin()
        assert await source.seconds() == seconds
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        if desktop == "KDE":
            with pytest.raises(NoIdleError):
                await source.begin()
        await bus.close()

    asyncio.run(story())


@needs_mock
@pytest.mark.parametrize("named", ["c1", ""], ids=["in the session", "beside it"])
def test_systemd_knows_what_the_desktop_called_idle(
    environment: dict[str, str], stack: ExitStack, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """A program that the user's own systemd started finds the session by the user."""
    open_logind(stack, environment)
    if named:
        monkeypatch.setenv("XDG_SESSION_ID", named)

    async def story() -> None:
        bus = Bus(Which.SYSTEM)
        source = LogindIdle(bus)
        await source.begin()
        assert await source.seconds() == 0.0
        since = int((time.time() - 900) * 1_000_000)
        await asyncio.to_thread(set_property, environment, "IdleSinceHint", f"uint64:{since}")
        await asyncio.to_thread(set_property, environment, "IdleHint", "boolean:true")
        assert 895 < await source.seconds() < 960
        await bus.close()

    asyncio.run(story())


@needs_mock
def test_sources_are_tried_in_order_and_the_one_in_use_is_named(environment: dict[str, str], stack: ExitStack) -> None:
    async def found() -> tuple[str, Standing, float | None]:
        senses = linux_senses()
        await senses.begin()
        (idle,) = (one for one in senses.capabilities() if one.ability is Ability.IDLE)
        seconds = await senses.idle_seconds()
        await senses.end()
        return idle.backend, idle.standing, seconds

    assert asyncio.run(found()) == ("", Standing.MISSING, None)
    open_logind(stack, environment)
    assert asyncio.run(found()) == (LogindIdle.name, Standing.LIMITED, 0.0)
    open_screen_saver(stack, environment, 40)
    assert asyncio.run(found()) == (ScreenSaverIdle.name, Standing.WORKS, 40.0)
    open_mutter(stack, environment, 50_000)
    assert asyncio.run(found()) == (MutterIdle.name, Standing.WORKS, 50.0)


@pytest.mark.skipif(sys.platform not in {"win32", "darwin"}, reason="asks Windows or macOS")
def test_windows_and_macos_tell_it_themselves() -> None:
    async def story() -> None:
        source = NativeIdle()
        await source.begin()
        first = await source.seconds()
        await asyncio.sleep(0.3)
        assert 0 <= await source.seconds() <= first + 5

    asyncio.run(story())


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_there_nobody_looks_for_a_bus(system: str, bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)

    async def story() -> None:
        senses = found_senses()
        await senses.begin()
        told = {one.ability: one.standing for one in senses.capabilities()}
        assert (told[Ability.LOCK], told[Ability.SLEEP]) == (Standing.MISSING, Standing.LIMITED)
        assert not await senses.is_locked()
        await senses.end()

    asyncio.run(story())


def test_where_nothing_tells_it_says_so_and_what_stands_in(bare: None) -> None:
    """Suspend is still seen, in the gap between the two clocks."""

    async def story() -> None:
        senses: Senses = linux_senses()
        assert {one.standing for one in senses.capabilities()} == {Standing.UNKNOWN}
        await senses.begin()
        told = {one.ability: (one.standing, one.backend, one.fix) for one in senses.capabilities()}
        assert told == {
            Ability.IDLE: (Standing.MISSING, "", "no-idle-source"),
            Ability.LOCK: (Standing.MISSING, "", "no-lock-signal"),
            Ability.SLEEP: (Standing.LIMITED, "clock", "sleep-by-clock"),
        }
        assert await senses.idle_seconds() is None
        assert await senses.holder() == ""
        assert not await senses.is_locked()
        await senses.end()

    asyncio.run(story())
