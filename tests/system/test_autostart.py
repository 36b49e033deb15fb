"""Is what is shown of autostart what the system has, and does it start what it says?"""

from __future__ import annotations

import asyncio
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus
from notifying import session_bus

from timeneye_desktop.domain.capability import Capability, Standing
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.system.autostart_mac import LaunchAgent
from timeneye_desktop.system.autostart_portal import BackgroundPortal
from timeneye_desktop.system.autostart_windows import APPROVED, NAME, RUN, RunKey
from timeneye_desktop.system.autostart_xdg import DesktopEntry, autostart_folder, exec_value, read_exec
from timeneye_desktop.system.own_command import own_command

STRANGE = ('/opt/My "own" $apps/100% `it`\\é', "--hidden", "a'b", "c;d", "")


def entry(folder: Path, *command: str) -> DesktopEntry:
    return DesktopEntry(folder, command or (sys.executable, "--hidden"), {})


def is_on(starter: DesktopEntry | LaunchAgent | RunKey | BackgroundPortal) -> bool:
    return asyncio.run(starter.is_on())


def turn(starter: DesktopEntry | LaunchAgent | RunKey | BackgroundPortal, *, on: bool) -> None:
    asyncio.run(starter.turn(on=on))


def test_it_is_off_until_it_is_wanted_and_off_again_afterwards(tmp_path: Path) -> None:
    starter = entry(tmp_path / "config" / "autostart")
    assert not is_on(starter)
    assert not (tmp_path / "config").exists()
    turn(starter, on=True)
    assert is_on(starter)
    turn(starter, on=False)
    assert not is_on(starter)
    turn(starter, on=False)
    assert list((tmp_path / "config" / "autostart").iterdir()) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + "Hidden=true\n",
        lambda text: text.replace("enabled=true", "enabled=false"),
        lambda text: text.replace(sys.executable, "/nowhere/python"),
        lambda text: text.replace("[Desktop Entry]", "[Something]"),
        lambda _text: "",
        lambda _text: "no file of this kind\x00",
        lambda text: text + "#" * 70_000,
    ],
)
def test_what_somebody_changed_there_is_read_back_and_can_be_mended(tmp_path: Path, change: object) -> None:
    assert callable(change)
    starter = entry(tmp_path)
    turn(starter, on=True)
    file = tmp_path / "timeneye-desktop.desktop"
    file.write_text(change(file.read_text()))
    assert not is_on(starter)
    turn(starter, on=True)
    assert is_on(starter)


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None and not os.environ.get("CI"), reason="needs desktop-file-validate"
)
@pytest.mark.parametrize("command", [("timeneye-desktop", "--hidden"), STRANGE])
def test_the_file_is_a_sound_one(tmp_path: Path, command: tuple[str, ...]) -> None:
    turn(DesktopEntry(tmp_path, command, {"TIMENEYE_DESKTOP_HOME": "/home/some one"}), on=True)
    file = tmp_path / "timeneye-desktop.desktop"
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)  # noqa: S603, S607  Debian's
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio")
def test_other_programs_read_the_same_words_out_of_it(tmp_path: Path) -> None:
    """GLib's own reader starts it."""
    told = tmp_path / "told"
    speaker = tmp_path / 'a $strange "place"' / "spe`ak $it\\er"
    speaker.parent.mkdir()
    speaker.write_text(
        f"#!{sys.executable}\nimport sys, pathlib\npathlib.Path({str(told)!r}).write_text(repr(sys.argv[1:]))\n"
    )
    speaker.chmod(0o755)
    command = (str(speaker), *STRANGE)
    turn(DesktopEntry(tmp_path, command, {}), on=True)
    subprocess.run(["gio", "launch", tmp_path / "timeneye-desktop.desktop"], check=True, timeout=30)  # noqa: S603, S607  GLib's
    deadline = 200
    while not told.exists() or not told.read_text():
        deadline -= 1
        assert deadline, "it was not started"
        subprocess.run(["sleep", "0.05"], check=True)  # noqa: S607  of the test
    assert told.read_text() == repr(list(STRANGE))


def test_an_exec_key_is_read_as_it_was_written() -> None:
    assert read_exec(exec_value(STRANGE)) == list(STRANGE)


def test_a_folder_of_the_persons_own_is_used_when_it_makes_sense() -> None:
    assert autostart_folder({"XDG_CONFIG_HOME": "/elsewhere"}) == Path("/elsewhere/autostart")
    for nonsense in ({}, {"XDG_CONFIG_HOME": ""}, {"XDG_CONFIG_HOME": "not/absolute"}):
        assert autostart_folder(nonsense) == Path.home() / ".config" / "autostart"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    autostart = Autostart(entry(tmp_path / "taken" / "autostart"))

    async def story() -> tuple[Capability, ...]:
        assert not await autostart.look()
        with pytest.raises(StoreError):
            await autostart.turn(on=True)
        return autostart.capabilities()

    (found,) = asyncio.run(story())
    assert (found.standing, found.fix) == (Standing.MISSING, "autostart-closed")
    assert found.detail.endswith("timeneye-desktop.desktop")


def test_the_page_hears_how_it_stands(tmp_path: Path) -> None:
    autostart = Autostart(entry(tmp_path))

    async def story() -> list[Standing]:
        seen = [autostart.capabilities()[0].standing]
        await autostart.begin()
        seen.append(autostart.capabilities()[0].standing)
        await autostart.turn(on=True)
        return [*seen, autostart.capabilities()[0].standing]

    assert asyncio.run(story()) == [Standing.UNKNOWN, Standing.OFF, Standing.WORKS]


def test_the_command_is_ours_however_it_was_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = tmp_path / "Timeneye.AppImage"
    image.touch()
    assert own_command({"APPIMAGE": str(image)}) == (str(image),)
    assert own_command({"APPIMAGE": str(tmp_path / "gone")}) != (str(tmp_path / "gone"),)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert own_command({}) == (str(tmp_path / "python"), "-m", "timeneye_desktop")
    script = tmp_path / "timeneye-desktop"
    script.touch()
    assert own_command({}) == (str(script),)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "timeneye"))  # a packed program is two
    assert own_command({}) == (str(script),)


# -- other systems -------------------------------------------------------------------


def test_a_launch_agent_starts_it_with_its_home_and_can_be_disabled(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents", (sys.executable, "--hidden"), {"TIMENEYE_DESKTOP_HOME": "/a b"})
    assert not is_on(agent)
    turn(agent, on=True)
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    written = plistlib.loads(file.read_bytes())
    assert written["ProgramArguments"] == [sys.executable, "--hidden"]
    assert written["EnvironmentVariables"] == {"TIMENEYE_DESKTOP_HOME": "/a b"}
    assert is_on(agent)
    for wrong in ({"Disabled": True}, {"RunAtLoad": False}, {"ProgramArguments": ["/nowhere/at/all"]}):
        file.write_bytes(plistlib.dumps(written | wrong))
        assert not is_on(agent)
    file.write_bytes(b"not a property list")
    assert not is_on(agent)
    turn(agent, on=False)
    assert not file.exists()


class PlayedRegistry:
    """HKEY_CURRENT_USER, as far as it is used."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.is_closed = False

    def read(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        if self.is_closed:
            raise PermissionError(13, "Access is denied")
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def test_the_run_key_holds_one_quoted_line_and_the_task_manager_is_believed() -> None:
    registry = PlayedRegistry()
    key = RunKey(registry, ("C:\\Program Files\\Timeneye\\timeneye-desktop.exe", "--hidden"))
    assert not is_on(key)
    turn(key, on=True)
    assert registry.values == {(RUN, NAME): '"C:\\Program Files\\Timeneye\\timeneye-desktop.exe" --hidden'}
    assert is_on(key)
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    assert not is_on(key)
    turn(key, on=True)
    assert is_on(key)
    turn(key, on=False)
    assert registry.values == {}
    registry.is_closed = True
    with pytest.raises(StoreError):
        turn(key, on=True)


class PlayedPortal:
    """Answers as the person in front of it does."""

    def __init__(self, *, grants: bool) -> None:
        self._grants = grants
        self.asked: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        self._bus = await MessageBus().connect()
        self._bus.add_message_handler(self._heard)
        await self._bus.request_name("org.freedesktop.portal.Desktop")
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._bus.disconnect()

    def _heard(self, asked: Message) -> Message | None:
        if asked.member != "RequestBackground":
            return None
        options = {name: value.value for name, value in asked.body[1].items()}
        self.asked.append(options)
        sender = str(asked.sender).lstrip(":").replace(".", "_")
        handle = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token']}"
        results = {"background": Variant("b", True), "autostart": Variant("b", self._grants and options["autostart"])}
        face = "org.freedesktop.portal.Request"
        answer = Message.new_signal(handle, face, "Response", "ua{sv}", [int(not self._grants), results])
        asyncio.get_running_loop().call_soon(self._bus.send, answer)
        return Message.new_method_return(asked, "o", [handle])


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with session_bus(monkeypatch) as environment:
        yield environment


def test_without_a_portal_it_says_so_and_stays_off(tmp_path: Path, bus: dict[str, str]) -> None:
    portal = BackgroundPortal(tmp_path / "note", ("timeneye-desktop", "--hidden"), lambda: "Why")
    with pytest.raises(NotPossibleError, match="autostart-refused"):
        turn(portal, on=True)
    assert not is_on(portal)


@pytest.mark.parametrize("grants", [True, False])
def test_in_a_sandbox_the_portal_asks_and_the_answer_counts(
    tmp_path: Path, bus: dict[str, str], *, grants: bool
) -> None:
    portal = BackgroundPortal(tmp_path / "note", ("timeneye-desktop", "--hidden"), lambda: "Why")

    async def story() -> None:
        async with PlayedPortal(grants=grants) as desktop:
            if grants:
                await portal.turn(on=True)
                assert await portal.is_on()
                await portal.turn(on=False)
            else:
                with pytest.raises(NotPossibleError):
                    await portal.turn(on=True)
            assert not await portal.is_on()
            first = desktop.asked[0]
            assert (first["commandline"], first["reason"]) == (["timeneye-desktop", "--hidden"], "Why")

    asyncio.run(story())
