"""Does every verb of the table of actions do something at a running app, and is every verb and page in the table?"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import documented
import pytest
from documented import assert_as_documented
from heard_life import Life
from launches import near_home
from PySide6.QtWidgets import QApplication
from typed_in import Beside, all_said, beside

from timeneye_desktop.cli.args import VERBS
from timeneye_desktop.cli.pages import PAGES
from timeneye_desktop.domain.actions import ACTIONS
from timeneye_desktop.system.paths import HOME_VARIABLE
from timeneye_desktop.ui.doors import Door

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets that are files")
WORDS = {
    "start": "acme front",
    "switch": "acme back",
    "log": "acme design 0:20 walked",
    "note": "walked",
    "find": "walked",
}
NAMED = {verb for action in ACTIONS for verb in action.verbs}
FIRST = (
    *("start", "status", "pause", "resume", "switch", "note", "stop", "log", "undo", "redo"),
    *("start", "discard", "start", "pause", "save", "start"),
)
"""In an order in which each of them is possible."""
LAST = (("sign-out",), ("sign-in",), ("quit",))
OTHERS = sorted(NAMED - {*FIRST, "completion", *(verb for (verb,) in LAST)})
"""All the rest, but for what a shell asks."""


@pytest.fixture(autouse=True)
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with near_home() as folder:
        monkeypatch.setenv(HOME_VARIABLE, str(folder))
        yield folder


@pytest.fixture
def beside_the_app(near: Path, scenario: Any, qapp: QApplication) -> Beside:
    return beside(near, scenario, qapp)


def test_every_verb_and_page_stands_in_the_table_and_the_other_way_round() -> None:
    assert {verb.partition(" ")[0] for verb in NAMED} == {verb.name for verb in VERBS}
    assert {verb.partition(" ")[2] for verb in NAMED if verb.startswith("show ")} == set(PAGES)
    assert set(documented.verbs()) == {verb.name for verb in VERBS} - {"completion"} | {"a failure"}
    for action in ACTIONS:
        assert bool(action.verbs) != bool(action.no_verb), f"{action.name}: a verb, or why there is none"


def test_every_verb_is_done_by_the_running_app(beside_the_app: Beside, near: Path) -> None:
    async def story(life: Life, _type_in: Any) -> None:
        desktop = life.program.desktop
        assert desktop is not None
        for row in desktop.desk.tracking.timers:
            await desktop.desk.tracking.discard(row.timer.lid)
        desktop.window.hide()
        lines = [(*verb.split(), *filter(None, [WORDS.get(verb, "")])) for verb in (*FIRST, *OTHERS)]
        for words, said in zip(lines, await asyncio.to_thread(all_said, near, lines), strict=True):
            assert said["exit"] == 0 or (words[0], said["exit"]) == ("doctor", 1), (words, said)
            assert_as_documented(words[0], said)
        assert desktop.window.isVisible()
        assert desktop.quick.isVisible()
        assert set(desktop.windows.open) == set(Door)
        for words, said in zip(LAST, await asyncio.to_thread(all_said, near, LAST), strict=True):
            assert said["exit"] == 0, (words, said)
            assert_as_documented(words[0], said)

    beside_the_app(story)
