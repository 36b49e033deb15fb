"""Are earlier lines there after a restart, and nowhere once somebody signed out?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.typed import Typed
from timeneye_desktop.services.lines import KEPT, Lines
from timeneye_desktop.store.documents import LineFile


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as thread:
        yield thread


def test_entered_lines_come_back_in_their_order_each_once(scenario: Any, tmp_path: Path, thread: Any) -> None:
    async def story() -> None:
        lines = Lines(LineFile(tmp_path / "lines.json"), thread)
        await lines.load()
        assert lines.all == ()
        picked = Typed("0:20 reading", PhaseKey("7", "12"))
        for line in (Typed("first"), picked, Typed("first"), Typed("  "), Typed("half \U0001f600 \u202e")):
            await lines.entered(line)
        again = Lines(LineFile(tmp_path / "lines.json"), thread)
        await again.load()
        assert again.all == lines.all == (picked, Typed("first"), Typed("half \U0001f600 \u202e"))

    scenario(story)


def test_what_was_cleared_is_there_until_the_end_and_never_on_the_disk(
    scenario: Any, tmp_path: Path, thread: Any
) -> None:
    async def story() -> None:
        lines = Lines(LineFile(tmp_path / "lines.json"), thread)
        lines.cleared(Typed("a password by mistake"))
        await lines.entered(Typed("acme 1:30"))
        assert lines.all == (Typed("a password by mistake"), Typed("acme 1:30"))
        assert b"password" not in (tmp_path / "lines.json").read_bytes()

    scenario(story)


def test_no_more_than_200_are_kept_and_the_file_stays_small(scenario: Any, tmp_path: Path, thread: Any) -> None:
    async def story() -> None:
        file = tmp_path / "lines.json"
        file.write_text(json.dumps({"lines": [[f"old {number}"] for number in range(250)]}))
        lines = Lines(LineFile(file), thread)
        await lines.load()
        await lines.entered(Typed("one more"))
        assert (len(lines.all), lines.all[0]) == (KEPT, Typed("old 51"))
        for number in range(60):
            await lines.entered(Typed(f"{number} " + "\U0001f600\x01" * 700))
        again = Lines(LineFile(file), thread)
        await again.load()
        assert again.all == lines.all[-len(again.all) :]
        assert len(again.all) > 20
        await again.forget()
        assert (again.all, file.exists()) == ((), False)
        await again.forget()

    scenario(story)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"lines": 3}', '{"lines": [3, [], ["a", 1], ["b", "c"], null]}'])
def test_a_damaged_file_is_an_empty_one(scenario: Any, tmp_path: Path, thread: Any, text: str) -> None:
    async def story() -> None:
        (tmp_path / "lines.json").write_text(text)
        lines = Lines(LineFile(tmp_path / "lines.json"), thread)
        await lines.load()
        assert lines.all == ()

    scenario(story)


def test_where_nothing_can_be_written_lines_live_in_memory(scenario: Any, tmp_path: Path, thread: Any) -> None:
    async def story() -> None:
        (tmp_path / "no folder").touch()
        lines = Lines(LineFile(tmp_path / "no folder" / "lines.json"), thread)
        await lines.load()
        await lines.entered(Typed("acme 1:30"))
        assert lines.all == (Typed("acme 1:30"),)

    scenario(story)
