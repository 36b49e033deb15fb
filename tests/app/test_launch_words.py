"""What does a launch ask for, and does the program that it becomes do it when none runs?"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from a_program import Life
from launches import COMMAND, PATIENCE, environment, near_home, place

from timeneye_desktop.app.args import DOORS, parse
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.paths import HOME_VARIABLE
from timeneye_desktop.ui.doors import Door


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ([], "raise"),
        (["--hidden"], "status"),
        (["--quick-entry"], "quick-entry"),
        (["--hidden", "--quick-entry"], "quick-entry"),
        (["--start"], "start"),
        (["--hidden", "--stop"], "stop"),
        (["--page", "reports"], "reports"),
    ],
)
def test_each_word_asks_for_one_thing(words: Sequence[str], verb: str) -> None:
    assert parse(words).verb == verb


@pytest.mark.parametrize("words", [["--start", "--stop"], ["--page", "mini"], ["--page", "../etc"], ["--page"]])
def test_what_makes_no_sense_is_refused_with_a_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(words)
    assert "timeneye-desktop: error:" in capsys.readouterr().err


def test_every_page_is_a_door() -> None:
    assert {Door(page) for page in DOORS} == set(Door) - {Door.MINI}


def test_every_action_of_the_launcher_is_understood() -> None:
    launcher = Path(__file__).parents[2] / "packaging/linux/timeneye-desktop.desktop"
    lines = [line.split() for line in launcher.read_text("utf-8").splitlines() if line.startswith("Exec=")]
    assert {program for program, *_ in lines} == {"Exec=timeneye-desktop"}
    assert sorted(parse(words).verb for _, *words in lines) == ["quick-entry", "raise", "start", "stop"]


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


@pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of POSIX")
def test_where_none_runs_the_launch_does_it_itself(near: Path, live: Any) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        desk = life.desktop.desk
        await desk.tracking.start(desk.catalogue.choices[0].key, ago_seconds=90)
        await life.program.end()
        for word, runs in (("--stop", False), ("--start", True)):
            await asyncio.to_thread(lives_once, near, word, runs=runs)

    live(story)


def lives_once(home: Path, word: str, *, runs: bool) -> None:
    """Launched, until a timer runs or none does, and ended."""
    command = (*COMMAND, word, "--hidden")
    with subprocess.Popen(command, env=environment(home), stderr=subprocess.PIPE) as app:  # noqa: S603  our own words
        try:
            deadline = time.monotonic() + PATIENCE
            while is_running(home) is not runs:
                assert app.poll() is None, app.stderr.read() if app.stderr else ""
                assert time.monotonic() < deadline, word
                time.sleep(0.05)
        finally:
            app.terminate()
        assert app.wait(PATIENCE) == 0


def is_running(home: Path) -> bool | None:
    """None before the program is at work."""
    told = json.loads(asyncio.run(ask(place(home), "status")) or '{"open": false}')
    if not told["open"]:
        return None
    return told["timer"] is not None and told["timer"]["state"] == "running"
