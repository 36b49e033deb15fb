"""Whatever this computer lacks: is it said, with what helps, in the window's parts and by `timeneye doctor`?"""

from __future__ import annotations

import ast
import asyncio
import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from closed import closed_folder
from launches import PATIENCE, environment
from small_disk import a_small_disk
from world import eventually

import timeneye_desktop
from timeneye_desktop.app.computer import Computer, Part
from timeneye_desktop.app.data_part import DataPart, in_units
from timeneye_desktop.app.keyring_part import KeyringPart
from timeneye_desktop.app.server_part import ServerPart
from timeneye_desktop.cli.doctor import FIXES
from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.release import Looked, Release
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.store.documents import UpdateFile
from timeneye_desktop.system.paths import find_paths

DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
NOTHING = dict.fromkeys(DESKTOP, "") | {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}


class Drawer:
    """A place for secrets that behaves as the test says."""

    def __init__(self, *, forgets: bool = False, breaks: bool = False) -> None:
        self.forgets, self.breaks = forgets, breaks
        self.held: dict[str, str] = {}

    def set_password(self, _service: str, name: str, text: str) -> None:
        if self.breaks:
            raise OSError("locked")
        self.held[name] = text

    def get_password(self, _service: str, name: str) -> str | None:
        return None if self.forgets else self.held.get(name)

    def delete_password(self, _service: str, name: str) -> None:
        del self.held[name]


@pytest.fixture
def looked(scenario: Callable[..., Any]) -> Callable[..., Capability]:
    """What the part tells once it has looked, or was tested."""

    def run(part: Part, *, tested: bool | None = None) -> Capability:
        async def look() -> Capability:
            computer = Computer(part)
            await computer.begin()
            (unknown,) = computer.capabilities()
            await computer.look()
            if tested is not None:
                assert await computer.test(unknown.ability) is tested
            (found,) = computer.capabilities()
            await computer.end()
            return found

        found: Capability = scenario(look)
        assert not found.fix or found.fix in FIXES
        return found

    return run


def test_a_keyring_that_keeps_secrets_works_and_nothing_is_left_in_it(looked: Any) -> None:
    drawer = Drawer()
    found = looked(KeyringPart(lambda: drawer), tested=True)
    assert (found.standing, found.fix) == (Standing.WORKS, "")
    assert found.backend.endswith("Drawer")
    assert drawer.held == {}


@pytest.mark.parametrize(
    ("drawer", "fix"),
    [
        (None, "no-keyring"),
        (Drawer(forgets=True), "keyring-fails"),
        (Drawer(breaks=True), "keyring-fails"),
    ],
)
def test_a_keyring_that_keeps_nothing_is_said(looked: Any, drawer: Drawer | None, fix: str) -> None:
    found = looked(KeyringPart(lambda: drawer), tested=False)
    assert (found.ability, found.standing, found.fix) == (Ability.KEYRING, Standing.LIMITED, fix)


def test_a_keyring_that_does_not_answer_keeps_nobody_waiting(looked: Any) -> None:
    never = threading.Event()
    try:
        found = looked(KeyringPart(lambda: Drawer() if never.wait() else None, patience=0.1), tested=False)
    finally:
        never.set()
    assert found.fix == "keyring-silent"


def test_a_folder_that_can_be_written_says_how_much_it_holds_and_has_room_for(looked: Any, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"0" * 3_000_000)
    found = looked(DataPart(tmp_path))
    assert found.standing in {Standing.WORKS, Standing.LIMITED}
    assert found.detail.startswith("2.9 MB / ")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_folder_that_cannot_be_written_is_said(looked: Any, tmp_path: Path) -> None:
    assert looked(DataPart(closed_folder(tmp_path / "closed"))).fix == "data-closed"
    (tmp_path / "file").touch()
    assert looked(DataPart(tmp_path / "file" / "data")).fix == "data-closed"


def test_before_the_first_start_it_is_enough_that_the_folder_can_be_made(looked: Any, tmp_path: Path) -> None:
    found = looked(DataPart(tmp_path / "data"))
    assert found.detail.startswith("0 B / ")
    assert not (tmp_path / "data").exists()


def test_a_disk_that_is_almost_full_is_said(looked: Any, tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "disk", "3m") as disk:
        found = looked(DataPart(disk))
    assert (found.standing, found.fix, found.detail) == (Standing.LIMITED, "data-full", "0 B / 3.0 MB")


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"),
        (1_023, "1023 B"),
        (2_048, "2 KB"),
        (3_400_000, "3.2 MB"),
        (130 << 30, "130 GB"),
        (5 << 50, "5120 TB"),
    ],
)
def test_bytes_are_told_as_people_do(count: int, words: str) -> None:
    assert in_units(count) == words


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.mark.parametrize(
    ("trouble", "standing", "fix"),
    [
        (lambda _faults: None, Standing.WORKS, ""),
        (lambda faults: faults.go_offline(), Standing.MISSING, "server-offline"),
        (lambda faults: faults.answer_status(503), Standing.LIMITED, "server-trouble"),
    ],
)
def test_a_server_is_asked_by_nobody_in_particular(
    looked: Any, sandbox: Sandbox, trouble: Callable[[Any], None], standing: Standing, fix: str
) -> None:
    trouble(sandbox.faults)
    found = looked(ServerPart(lambda: sandbox.url, lambda: None), tested=standing is Standing.WORKS)
    assert (found.standing, found.backend, found.fix) == (standing, sandbox.url, fix)


def test_one_part_that_takes_its_time_keeps_no_other_from_telling(scenario: Callable[..., Any], tmp_path: Path) -> None:
    async def story() -> None:
        never = threading.Event()
        computer = Computer(KeyringPart(lambda: Drawer() if never.wait() else None), DataPart(tmp_path))
        looking = asyncio.create_task(computer.look())
        try:
            await eventually(lambda: computer.capabilities()[1].standing is not Standing.UNKNOWN, "the folder is told")
            assert computer.capabilities()[0].standing is Standing.UNKNOWN
        finally:
            never.set()
            await looking
            await computer.end()

    scenario(story)


def test_whatever_a_part_names_as_a_fix_has_its_sentence() -> None:
    named: dict[str, str] = {}
    for path in Path(timeneye_desktop.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "Standing." in text else ():
            if isinstance(node, ast.Tuple | ast.Call) and "Standing." in (spelled := ast.unparse(node)):
                keys = re.findall(r"'([a-z]+(?:-[a-z]+)+)'", spelled)
                named |= dict.fromkeys(keys, path.name)
    assert "no-idle-source" in named
    assert {key: where for key, where in named.items() if key not in FIXES} == {}


Doctor = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def doctor(home: Path) -> Doctor:
    """`timeneye doctor` where nothing of a desktop is there."""

    def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603  our own words
            (sys.executable, "-m", "timeneye_desktop.app.terminal", "doctor", *words),
            env={**environment(home), **NOTHING, **variables},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    return run


def test_the_doctor_tells_of_a_newer_version_and_asks_nobody(doctor: Doctor, tmp_path: Path) -> None:
    paths = find_paths()
    UpdateFile(paths.updates).save(Looked("2026-03-12", Release("99.1", "https://firm.example/new")))
    said = "A newer version, 99.1, is there. https://firm.example/new"
    for check in (False, True):
        file = tmp_path / f"{check}.json"
        file.write_text(json.dumps({"updates": {"address": "http://127.0.0.1:9/", "check": check}}))
        file.chmod(0o644)
        done = doctor(TIMENEYE_DEFAULTS=str(file), TIMENEYE_SERVER="http://127.0.0.1:9")
        assert (done.stdout.rstrip("\n").splitlines()[-1] == said) is check, done


def test_the_doctor_tells_of_a_computer_that_has_nothing(doctor: Doctor, home: Path) -> None:
    home.parent.mkdir(exist_ok=True)
    home.touch()  # no folder can be made there
    done = doctor(TIMENEYE_SERVER="http://127.0.0.1:9")
    assert (done.returncode, done.stderr) == (1, "")
    for name, state, fix in (
        ("Tray", "not looked for yet", ""),
        ("Notifications", "works in part", FIXES["no-notifications"]),
        ("Keyring", "works in part", FIXES["no-keyring"]),
        ("Data folder", "missing", FIXES["data-closed"]),
        ("Server", "missing, http://127.0.0.1:9", FIXES["server-offline"]),
    ):
        at = next(at for at, line in enumerate(done.stdout.splitlines()) if line[2:].startswith(name))
        assert state in done.stdout.splitlines()[at]
        assert not fix or done.stdout.splitlines()[at + 1].strip() == fix
    assert home.is_file()


def test_the_doctor_tells_a_script_the_same(doctor: Doctor, sandbox: Sandbox, home: Path) -> None:
    (home / "data").mkdir(parents=True)
    done = doctor("--json", TIMENEYE_SERVER=sandbox.url)
    facts = json.loads(done.stdout)
    assert (done.returncode, facts["v"], facts["exit"]) == (1, 1, 1)  # nothing sees who is at this computer
    told = {one["ability"]: one for one in facts["computer"]}
    assert set(told["server"]) == {"ability", "standing", "backend", "detail", "fix", "helps"}
    assert (told["server"]["standing"], told["server"]["backend"]) == ("works", sandbox.url)
    assert told["data"]["standing"] in {"works", "limited"}
    assert told["tray"]["standing"] == "unknown"
    assert told["keyring"]["helps"] == FIXES["no-keyring"]
