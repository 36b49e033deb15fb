"""Locks, sleep and whoever holds the screen awake: heard from services that are real processes on a private bus."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from buses import emit, needs_mock, open_mock, open_template, send, teach
from session import open_bus

from timeneye_desktop.domain.absence import Sign
from timeneye_desktop.domain.capability import Ability, Standing
from timeneye_desktop.system.awake import GNOME, KDE, Awake
from timeneye_desktop.system.bus import Bus, Which
from timeneye_desktop.system.senses import Senses, linux_senses
from timeneye_desktop.system.session import SCREEN_SAVERS

LOGIND, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{MANAGER}/session/c1"
MOCK = "org.freedesktop.DBus.Mock"

pytestmark = needs_mock


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def environment(stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """One bus that is the session's and the system's, and no screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    address = open_bus(stack, os.environ)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, address)
    monkeypatch.setenv("XDG_SESSION_ID", "c1")
    return dict(os.environ)


def open_logind(stack: ExitStack, environment: dict[str, str]) -> None:
    open_template(stack, environment, "logind", LOGIND)
    words = ("string:c1", "string:seat0", f"uint32:{os.getuid()}", "string:me", "boolean:true")
    send(environment, LOGIND, MANAGER, f"{MOCK}.AddSession", *words)


def heard(*happen: Callable[[], object]) -> tuple[list[Sign], Senses]:
    """What is heard while these happen, one after the other, each once something was heard of the one before."""

    async def listen() -> tuple[list[Sign], Senses]:
        senses, signs, came = linux_senses(), list[Sign](), asyncio.Event()

        def hear(sign: Sign) -> None:
            signs.append(sign)
            came.set()

        senses.subscribe(hear)
        await senses.begin()
        for one in happen:
            came.clear()
            await asyncio.to_thread(one)
            await asyncio.wait_for(came.wait(), 20)
        await senses.end()
        return signs, senses

    return asyncio.run(listen())


def test_systemd_tells_of_locks_and_sleep(environment: dict[str, str], stack: ExitStack) -> None:
    open_logind(stack, environment)

    def lock(name: str) -> Callable[[], object]:
        return lambda: send(environment, LOGIND, SESSION, f"{LOGIND}.Session.{name}")

    def hint(value: str) -> Callable[[], object]:
        return lambda: send(environment, LOGIND, SESSION, f"{LOGIND}.Session.SetLockedHint", f"boolean:{value}")

    def sleep(value: str) -> Callable[[], object]:
        face = f"{LOGIND}.Manager"
        return lambda: emit(environment, LOGIND, MANAGER, face, "PrepareForSleep", "b", f"[<{value}>]")

    signs, senses = heard(lock("Lock"), lock("Unlock"), hint("true"), hint("false"), sleep("true"), sleep("false"))
    assert signs == [Sign.LOCK, Sign.UNLOCK, Sign.LOCK, Sign.UNLOCK, Sign.SUSPEND, Sign.RESUME]
    told = {one.ability: (one.standing, one.backend) for one in senses.capabilities()}
    assert told[Ability.LOCK] == (Standing.WORKS, f"{LOGIND}.Session")
    assert told[Ability.SLEEP] == (Standing.WORKS, "PrepareForSleep")


@pytest.mark.parametrize("place", SCREEN_SAVERS, ids=lambda place: place.name)
def test_a_screen_saver_tells_of_locks_where_systemd_does_not(
    environment: dict[str, str], stack: ExitStack, place: object
) -> None:
    name, path, face = place.name, place.path, place.interface  # type: ignore[attr-defined]  # a Place
    open_mock(stack, environment, name, path, face)
    signs, senses = heard(
        *(
            lambda value=value: emit(environment, name, path, face, "ActiveChanged", "b", f"[<{value}>]")
            for value in ("true", "false")
        )
    )
    assert signs == [Sign.LOCK, Sign.UNLOCK]
    (lock,) = (one for one in senses.capabilities() if one.ability is Ability.LOCK)
    assert (lock.standing, lock.backend) == (Standing.WORKS, face)


def held(environment: dict[str, str]) -> str:
    async def ask() -> str:
        session, system = Bus(Which.SESSION), Bus(Which.SYSTEM)
        holder = await Awake(session, system).holder()
        await session.close()
        await system.close()
        return holder

    return asyncio.run(ask())


def test_who_holds_the_screen_awake_is_named(environment: dict[str, str], stack: ExitStack) -> None:
    """Systemd's own word, then KDE's, then GNOME's, as far as each is there."""
    assert held(environment) == ""
    open_mock(stack, environment, LOGIND, MANAGER, f"{LOGIND}.Manager")
    rows = "[('sleep', 'NetworkManager', 'x', 'delay', 0, 1), ('shutdown:idle', 'Talky', 'call', '{}', 0, 2)]"
    for mode, holder in (("delay", ""), ("block", "Talky")):
        answer = ("ListInhibitors", "", "a(ssssuu)", f"ret = {rows.format(mode)}")
        teach(environment, LOGIND, MANAGER, (f"{LOGIND}.Manager", *answer))
        assert held(environment) == holder
    open_mock(stack, environment, KDE.name, KDE.path, KDE.interface)
    for method in (
        ("HasInhibition", "u", "b", "ret = args[0] == 4"),
        ("ListInhibitions", "", "a(ss)", "ret = [('Film', 'x')]"),
    ):
        teach(environment, KDE.name, KDE.path, (KDE.interface, *method))
    assert held(environment) == "Film"
    open_mock(stack, environment, GNOME.name, GNOME.path, GNOME.interface)
    teach(environment, GNOME.name, GNOME.path, (GNOME.interface, "IsInhibited", "u", "b", "ret = args[0] == 8"))
    paths = "ret = [dbus.ObjectPath('/one'), dbus.ObjectPath('/two')]"
    teach(environment, GNOME.name, GNOME.path, (GNOME.interface, "GetInhibitors", "", "ao", paths))
    for path, flags, app in (("/one", 4, "Backup"), ("/two", 12, "Slides")):
        add_inhibitor(environment, path, flags, app)
    assert held(environment) == "Slides"


def add_inhibitor(environment: dict[str, str], path: str, flags: int, app: str) -> None:
    face = f"{GNOME.interface}.Inhibitor"
    add = ["--session", "--dest", GNOME.name, "--object-path", GNOME.path, "--method", f"{MOCK}.AddObject"]
    methods = f"[('GetFlags', '', 'u', 'ret = {flags}'), ('GetAppId', '', 's', 'ret = \"{app}\"')]"
    command = ["gdbus", "call", *add, path, face, "{}", methods]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=20)  # noqa: S603  ours
