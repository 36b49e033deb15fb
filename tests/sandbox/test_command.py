"""Does `python -m timeneye_desktop.sandbox` run alone and end in good order?"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

COMMAND = (sys.executable, "-m", "timeneye_desktop.sandbox")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tells_how_to_reach_it_and_ends_on_a_signal(number: signal.Signals, tmp_path: Path) -> None:
    arguments = ("--seed", "empty", "--latency", "0.01", "--file", str(tmp_path / "data.db"))
    with subprocess.Popen(  # noqa: S603  our own program
        (*COMMAND, *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        assert running.stderr
        lines = [running.stdout.readline().rsplit(maxsplit=1) for _ in range(5)]
        told = dict(lines)
        address = f"{told['address']}/api/3/projects/"
        assert httpx.get(address, headers={"Bearer": told["token to try"]}, trust_env=False).json() == {"projects": []}
        assert set(told) == {"address", "client id", "client secret", "redirect", "token to try"}
        running.send_signal(number)
        assert running.wait(15) == 0
        assert running.stderr.read() == ""


def test_a_folder_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere" / "data.db")
    ended = subprocess.run(  # noqa: S603  our own program
        (*COMMAND, "--file", missing), capture_output=True, text=True, timeout=30, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("The sandbox did not start: ")
    assert ended.stderr.count("\n") == 1
