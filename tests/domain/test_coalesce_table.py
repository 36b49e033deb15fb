"""Every pair and triple of changes of mind, whatever became of the command before (delivery 2.7)."""

from __future__ import annotations

from pathlib import Path

import pytest
from domain.coalesce_story import tell_all

OF_ENTRIES = ("edit", "edit back", "delete", "undo delete")
OF_TIMERS = ("change", "pause or resume", "stop", "discard", "edit", "delete")
MORE = 2
"""Deeds after the beginning: a deed, what became of its command, the next deed, and so on."""


@pytest.mark.parametrize(
    ("beginning", "least"), [(("log",), 80), (("log", "done", "edit"), 120), (("log", "done", "delete"), 20)]
)
def test_an_entry_becomes_what_was_meant_by_the_fewest_commands(
    tmp_path: Path, beginning: tuple[str, ...], least: int
) -> None:
    told, wrong = tell_all(tmp_path / "timeneye.sqlite", beginning, OF_ENTRIES, MORE)
    assert wrong == []
    assert told > least


@pytest.mark.parametrize(
    ("beginning", "least"), [(("start",), 200), (("start", "done", "change"), 200), (("start", "done", "stop"), 50)]
)
def test_a_timer_becomes_what_was_meant_by_the_fewest_commands(
    tmp_path: Path, beginning: tuple[str, ...], least: int
) -> None:
    told, wrong = tell_all(tmp_path / "timeneye.sqlite", beginning, OF_TIMERS, MORE)
    assert wrong == []
    assert told > least
