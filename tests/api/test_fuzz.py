"""A short run of `make fuzz`, in a process of its own so that its memory can be measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent


def test_hostile_answers_end_in_values_or_call_errors_and_leave_no_memory_behind() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])}
    command = [sys.executable, "-m", "api.fuzz", "800"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110, check=False)  # noqa: S603  ours
    assert done.returncode == 0, done.stdout + done.stderr[-4_000:]
    told = json.loads(done.stdout)
    assert sum(told["ends"].values()) == 800
    assert told["ends"]["read"] > 100, "some of them are sound enough"
    assert told["on the line"] == 160
    assert told["peak MiB over warm"] < 50
