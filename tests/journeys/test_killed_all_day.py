"""A day of work, killed again and again over a bad network: nothing saved is lost, nothing doubled, nothing wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from journeys.kill_ledger import Ledger
from journeys.kill_loop import kill_again_and_again

PHASE = {"phase": [1, 2], "day": "2026-03-02"}
LOG = {"deed": "log", "name": "k", "minutes": 20} | PHASE
ROW = {"notes": "k", "projectId": "1", "taskId": "2", "entryDate": "2026-03-02", "minutes": "20"}


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not a thing there")
@pytest.mark.parametrize(("kills", "strict"), [(10, False), (5, True)])
def test_some_kills_of_one_day_lose_double_and_change_nothing(home: Path, kills: int, *, strict: bool) -> None:
    report = kill_again_and_again(kills, seed=2026, home=home, strict=strict)
    assert report.is_clean, f"{report}\n" + "\n".join(report.troubles)
    assert report.ledger.commands > 10, "it got something done"


def told(*lines: dict[str, object]) -> Ledger:
    ledger = Ledger()
    ledger.told(({"at": float(at)} | line for at, line in enumerate(lines)), killed=100.0)
    return ledger


SAVED = {"saved": True}


def test_the_ledger_misses_what_was_saved_and_sees_what_is_there_twice() -> None:
    ledger = told({"deeds": [LOG]}, SAVED)
    assert ledger.judge([ROW], []).is_clean
    assert len(ledger.judge([], []).lost) == 1
    assert len(ledger.judge([ROW, ROW], []).doubled) == 1
    assert len(ledger.judge([ROW | {"minutes": "21"}], []).wrong) == 1


def test_the_ledger_lets_a_command_that_was_killed_count_or_not() -> None:
    ledger = told({"deeds": [LOG]}, SAVED, {"deeds": [{"deed": "delete", "name": "k"}]})
    assert ledger.judge([ROW], []).is_clean
    assert ledger.judge([], []).is_clean
    assert ledger.commands == 1


def test_the_ledger_wants_a_deleted_entry_gone_and_one_taken_back_there() -> None:
    deleted = ({"deeds": [LOG]}, SAVED, {"deeds": [{"deed": "delete", "name": "k"}]}, SAVED)
    assert len(told(*deleted).judge([ROW], []).wrong) == 1
    back = told(*deleted, {"deeds": [{"deed": "undo", "name": "k"}]}, SAVED)
    assert back.judge([ROW], []).is_clean
    assert len(back.judge([], []).lost) == 1


def test_the_ledger_makes_one_entry_of_a_stopped_timer_with_the_measured_minutes() -> None:
    start = {"deed": "start", "name": "k", "seconds": 1_180} | PHASE
    ledger = told({"deeds": [start]}, SAVED, {"deeds": [{"deed": "stop", "name": "k"}]}, SAVED)
    assert ledger.judge([ROW], []).is_clean
    assert len(ledger.judge([ROW], [ROW]).doubled) == 1
    assert len(ledger.judge([], [ROW]).wrong) == 1
    assert len(ledger.judge([ROW | {"minutes": "22"}], []).wrong) == 1


def test_the_ledger_notices_a_timer_that_began_to_run_by_itself() -> None:
    start = {"deed": "start", "name": "k", "seconds": 1_180} | PHASE
    pause = ({"deeds": [{"deed": "pause", "name": "k"}]}, SAVED)
    assert len(told({"deeds": [start]}, SAVED, *pause, *pause).judge([], [ROW]).wrong) == 1
