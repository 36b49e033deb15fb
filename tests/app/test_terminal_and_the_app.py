"""What the terminal asks of the app itself: pages, syncing, signing in and out, the doctor, the end."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from heard_life import Life
from launches import near_home
from PySide6.QtWidgets import QApplication
from typed_in import Beside, all_said, beside
from world import eventually

from timeneye_desktop.system.paths import HOME_VARIABLE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets that are files")


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


@pytest.fixture
def beside_the_app(near: Path, scenario: Any, qapp: QApplication) -> Beside:
    return beside(near, scenario, qapp)


def test_the_app_shows_itself_syncs_examines_this_computer_signs_out_and_ends(
    beside_the_app: Beside, near: Path
) -> None:
    async def story(life: Life, type_in: Any) -> None:
        program = life.program
        program.desktop.window.hide()
        await type_in("show")
        assert program.desktop.window.isVisible()
        assert "There is no page nonsense." in (await type_in("show", "nonsense", code=2))["said"]
        assert "nothing to do again" in (await type_in("redo", code=2))["said"]
        before = program.desktop.desk.syncing.status.synced_at
        synced = await type_in("sync")
        assert (synced["sync"]["reach"], synced["sync"]["waiting"]) == ("online", 0)
        assert program.desktop.desk.syncing.status.synced_at > before
        told = {one["ability"]: one for one in (await type_in("doctor", code=None))["computer"]}
        assert told["server"]["standing"] == "works"
        assert told["server"]["backend"] == program.desktop.desk.account.server
        assert "is signed in here" in (await type_in("sign-in", code=2))["said"]
        await type_in("sign-out")
        await eventually(lambda: program.desktop is None and program.first_run is not None, "the first page is shown")
        program.first_run.hide()
        for verb in ("sign-in", "show"):
            await type_in(verb)
            assert program.first_run.isVisible()
            program.first_run.hide()
        for verb in ("status", "today", "sync", "sign-out"):
            assert "Nobody is signed in" in (await type_in(verb, code=2))["said"]
        await life.office.settings.change(server="http://127.0.0.1:9")
        told = {one["ability"]: one["standing"] for one in (await type_in("doctor", code=1))["computer"]}
        assert told["server"] == "missing"
        ended = asyncio.create_task(program.until_quit())
        await type_in("quit")
        await asyncio.wait_for(ended, 10)

    beside_the_app(story)


def test_without_an_app_it_is_said_that_there_is_none(near: Path) -> None:
    for answer in all_said(near, [["show"], ["quit"]]):
        assert (answer["exit"], answer["said"]) == (2, "The app does not run. Start it with: timeneye-desktop")
