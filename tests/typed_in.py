"""What a person types into a terminal, beside a running app or without one."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from heard_life import Life
from launches import PATIENCE, environment
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.status import SyncStatus

COMMAND = (sys.executable, "-m", "timeneye_desktop.app.terminal")


def said(home: Path, *words: str, more: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """`timeneye` with these words, as a person types them."""
    return subprocess.run(  # noqa: S603  our own words
        (*COMMAND, *words),
        env={name: value for name, value in {**environment(home), **variables}.items() if value},
        input=more,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


ONE_AFTER_ANOTHER = """
import contextlib, io, json, sys
from timeneye_desktop.app.terminal import main
for words in json.loads(sys.argv[1]):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = main([*words, "--json"])
    assert json.loads(said.getvalue())["exit"] == code
    print(said.getvalue(), end="")
"""


def all_said(home: Path, lines: Sequence[Sequence[str]], **variables: str) -> list[dict[str, Any]]:
    """What each of these lines answers; one process types them all."""
    command = (sys.executable, "-c", ONE_AFTER_ANOTHER, json.dumps(lines))
    env = {name: value for name, value in {**environment(home), **variables}.items() if value}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603  our own words
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


Story: TypeAlias = Callable[[Any, Callable[..., Awaitable[Any]]], Awaitable[None]]
Beside: TypeAlias = Callable[[Story], None]


def beside(near: Path, scenario: Any, qapp: QApplication) -> Beside:
    """Tells a story beside a running app with sample data; `type_in` runs `timeneye` and reads its JSON."""

    def run(story: Story) -> None:
        async def tell() -> None:
            life = Life(qapp)

            async def type_in(*words: str, code: int | None = 0) -> Any:
                done = await asyncio.to_thread(said, near, *words, "--json")
                assert done.stderr == ""
                facts = json.loads(done.stdout)
                assert (done.returncode, facts["exit"], facts["v"]) == (
                    *[facts["exit"] if code is None else code] * 2,
                    1,
                )
                return facts

            try:
                await life.program.begin(demo=True, hidden=False)
                desktop = life.program.desktop
                assert desktop is not None
                await eventually(lambda: bool(desktop.desk.catalogue.choices), "phases are here")
                await eventually(lambda: desktop.desk.syncing.status.synced_at is not None, "it is read")
                await eventually(lambda: _rests(desktop.desk.syncing.status), "it rests")
                await story(life, type_in)
            finally:
                await life.end()

        scenario(tell, seconds=110)

    return run


def _rests(status: SyncStatus) -> bool:
    """All phases have come as well."""
    return not status.busy and status.progress is None
