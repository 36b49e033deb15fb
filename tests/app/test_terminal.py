"""A day in the terminal: beside a running app, without one, and with what a script makes of it."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from heard_life import Life
from launches import PATIENCE, near_home
from PySide6.QtWidgets import QApplication
from typed_in import Beside, beside, said
from world import eventually

from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets that are files, and a session bus")


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


@pytest.fixture
def beside_the_app(near: Path, scenario: Any, qapp: QApplication) -> Beside:
    return beside(near, scenario, qapp)


def test_a_whole_day_without_the_window(beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        desk = life.program.desktop.desk
        for row in desk.tracking.timers:
            await desk.tracking.discard(row.timer.lid)
        before = (await type_in("today"))["minutes"]
        assert (await type_in("status", code=1))["timer"] is None
        started = await type_in("start", "acme front", "fixing the menu", "--at", "25m")
        assert started["timer"]["phase"] == "Front end"
        assert started["timer"]["notes"] == "fixing the menu"
        assert 1_500 <= started["timer"]["seconds"] < 1_600
        switched = await type_in("switch", "clinic", "security", "--at", "10m")
        assert switched["timer"]["phase"] == "Security review"
        await type_in("pause")
        assert (await type_in("status", code=1))["timer"]["state"] == "paused"
        resumed = await type_in("resume")
        assert resumed["timer"]["phase"] == "Security review"
        stopped = await type_in("stop", "--at", "4m")
        assert stopped["entry"]["minutes"] in {5, 6, 7}
        logged = await type_in("log", "acme design 1:30 homepage sketches")
        assert logged["entry"]["minutes"] == 90
        day = await type_in("today")
        assert day["minutes"] == before + 15 + stopped["entry"]["minutes"] + 90
        assert [entry["notes"] for entry in day["days"][0]["entries"]].count("homepage sketches") == 1
        undone = await type_in("undo")
        assert [entry["notes"] for entry in undone["entries"]] == ["homepage sketches"]
        assert (await type_in("today"))["minutes"] == day["minutes"] - 90

    beside_the_app(story)


def test_a_switch_doubles_no_minute(beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        desk = life.program.desktop.desk
        for row in desk.tracking.timers:
            await desk.tracking.discard(row.timer.lid)
        before = (await type_in("today"))["minutes"]
        await type_in("start", "acme front", "--at", "60m")
        await type_in("switch", "acme back", "--at", "20m")
        await type_in("stop")
        assert (await type_in("today"))["minutes"] == before + 60

    beside_the_app(story)


def test_a_timer_can_be_begun_earlier_and_what_lies_there_is_said(beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        desk = life.program.desktop.desk
        for row in desk.tracking.timers:
            await desk.tracking.discard(row.timer.lid)
        await type_in("start", "acme front", "--at", "60m")
        await type_in("stop")
        begun = await type_in("start", "acme back", "--at", "20m")
        assert begun["said"].endswith("0:20 of what was logged before lies in the same time.")
        moved = await type_in("start", "--at", "30m")
        assert "0:10 of what was logged before" in moved["said"]
        assert 1_800 <= moved["timer"]["seconds"] < 1_860

    beside_the_app(story)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("log", "nothing like it 1:00"), "No phase is called that."),
        (("start", "acme front", "--at", "soon"), "--at takes a time of day"),
        (("start", "acme front 1:30"), "That is a length"),
        (("stop", "--at", "23h"), "did not run at that time"),
    ],
)
def test_what_cannot_be_done_is_one_clear_sentence_and_changes_nothing(
    beside_the_app: Beside, words: tuple[str, ...], sentence: str
) -> None:
    async def story(life: Life, type_in: Any) -> None:
        desk = life.program.desktop.desk
        before = (await type_in("today"))["minutes"], len(await desk.waiting.rows()), desk.tracking.timers
        assert sentence in (await type_in(*words, code=2))["said"]
        assert ((await type_in("today"))["minutes"], len(await desk.waiting.rows()), desk.tracking.timers) == before

    beside_the_app(story)


def test_what_cannot_be_reached_is_saved_and_said(beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        desk = life.program.desktop.desk
        sandbox = life.program._sample._sandbox
        sandbox.faults.go_offline()
        desk.syncing.sync_now()
        await eventually(lambda: desk.syncing.status.reach.value == "offline", "it is offline")
        facts = await type_in("log", "acme design 0:20 offline", code=3)
        assert "Saved here" in facts["said"]
        assert [row["notes"] for row in (await type_in("queue"))["waiting"]] == ["offline"]
        sandbox.faults.come_back()

    beside_the_app(story)


def test_names_from_elsewhere_reach_no_terminal_as_commands(near: Path, beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        await type_in("log", "acme design 0:20 \x1b]0;owned\x07 red \x1b[31m")
        done = await asyncio.to_thread(said, near, "today")
        assert "\x1b" not in done.stdout
        assert "\x07" not in done.stdout
        assert "owned" in done.stdout

    beside_the_app(story)


def test_lines_for_status_bars(near: Path, beside_the_app: Beside) -> None:
    async def story(life: Life, type_in: Any) -> None:
        facts = await type_in("start", "acme front", "--at", "61m", code=2)
        assert facts["said"] == "Another timer began after that. Stop it first, or begin later."
        for row in life.program.desktop.desk.tracking.timers:
            await life.program.desktop.desk.tracking.discard(row.timer.lid)
        await type_in("start", "acme front", "--at", "61m")
        for form, shape in (
            ("tmux", "\u25b6 Acme Website 1:01"),
            ("{state}: {project} {time} {nonsense}", "running: Acme Website 1:01 {nonsense}"),
        ):
            done = await asyncio.to_thread(said, near, "status", "--format", form)
            assert done.stdout.strip() == shape
        bar = json.loads((await asyncio.to_thread(said, near, "status", "--format", "waybar")).stdout)
        assert bar["class"] == "running"
        assert (await asyncio.to_thread(said, near, "status", "--format", "xbar")).stdout.split("\n")[1] == "---"

    beside_the_app(story)


def test_an_app_that_holds_the_files_and_does_not_answer_is_told_apart(near: Path) -> None:
    paths = find_paths({HOME_VARIABLE: str(near)})
    paths.make()
    with FolderLock(paths.data):
        done = said(near, "status")
    assert done.returncode == 2
    assert "does not answer" in done.stderr


def test_nobody_signed_in_is_said_with_what_to_do(near: Path) -> None:
    done = said(near, "status")
    assert (done.returncode, done.stdout) == (2, "")
    assert "timeneye sign-in" in done.stderr


def test_neither_qt_nor_the_network_is_loaded_to_ask_the_app(near: Path) -> None:
    code = (
        "import sys; from timeneye_desktop.app.terminal import main\n"
        "sys.argv = ['timeneye', 'completion', 'bash']; main()\n"
        "heavy = {'PySide6', 'httpx', 'asyncio', 'sqlite3', 'keyring', 'msgspec', 'rapidfuzz'} & set(sys.modules)\n"
        "assert heavy == set(), heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603  our own words
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_what_is_printed_for_a_shell_is_valid_in_it(near: Path, shell: str) -> None:
    done = said(near, "completion", shell)
    assert done.returncode == 0
    if shutil.which(shell) is None:
        assert not os.environ.get("CI"), f"CI has to install {shell}"
        pytest.skip(f"{shell} is not installed")
    checked = subprocess.run([shell, "-n"], input=done.stdout, capture_output=True, text=True, check=False)  # noqa: S603  our own words
    assert (checked.returncode, checked.stderr) == (0, "")


def test_a_slip_is_answered_with_what_was_nearly_right(near: Path) -> None:
    done = said(near, "strat")
    assert done.returncode == 2
    assert done.stderr == "There is no verb strat. Did you mean start or status?\n"
    assert said(near, "--help").returncode == 0
