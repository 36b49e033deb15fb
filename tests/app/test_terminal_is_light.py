"""Does a verb of the terminal stay quick while no app runs: is what only a network needs left alone?"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from launches import PATIENCE, environment
from world import a_known_world

from timeneye_desktop.sandbox.server import Sandbox

HEAVY = (
    *("httpx", "httpcore", "anyio", "h11", "keyring", "truststore", "certifi", "dbus_fast", "PySide6", "qasync"),
    *("http.client", "http.cookiejar", "urllib.request", "email.message", "rapidfuzz", "starlette", "uvicorn"),
    *("timeneye_desktop.auth.sign_in", "timeneye_desktop.sandbox", "openpyxl"),
)
PROGRAM = """
import json, sys
from timeneye_desktop.app.terminal import main
verbs, heavy = json.loads(sys.argv[1])
for words in verbs:
    code = main(words)
    assert code != 2, words
    assert not set(heavy) & set(sys.modules), (words, set(heavy) & set(sys.modules))
"""
VERBS = (
    *(("status",), ("start", "acme front"), ("pause",), ("resume",), ("switch", "acme back"), ("stop",)),
    *(("log", "acme design 0:20 quick"), ("undo",), ("today",), ("week",), ("projects", "acme"), ("queue",)),
)


@pytest.fixture
def signed_in(home: Path, scenario: Callable[..., Any]) -> Path:
    """Somebody synced here once; by now the server cannot be reached."""
    with Sandbox() as sandbox:

        async def sync_once() -> None:
            async with a_known_world(sandbox) as world:
                world.office.accounts.remember(world.account)
                for row in world.desk.tracking.timers:
                    await world.desk.tracking.discard(row.timer.lid)

        scenario(sync_once)
    return home


def test_no_verb_but_sync_and_the_sign_in_loads_what_speaks_to_the_network(signed_in: Path) -> None:
    done = subprocess.run(  # noqa: S603  our own words
        (sys.executable, "-c", PROGRAM, json.dumps([VERBS, HEAVY])),
        env=environment(signed_in),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
