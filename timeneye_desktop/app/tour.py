"""`--demo --tour FOLDER`: a script signs in, tracks, logs, goes offline and comes back, with clicks and keys only.

It leaves numbered pictures and `tour.json`: what the screen said was logged, and the rows the server has.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.logs import Mask
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.app.server_rows import Row, rows_on_server
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import Paths


def tour(folder: Path, paths: Paths, mask: Mask) -> int:
    """Do a day's work; 0 when every entry that was logged is on the server exactly once."""
    folder.mkdir(parents=True, exist_ok=True)
    with Sandbox() as sandbox:
        logged = _played(folder, paths, mask, sandbox)
        server = rows_on_server(sandbox, {row["date"] for row in logged})
    (folder / "tour.json").write_text(
        json.dumps({"logged": logged, "server": server}, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    counts = Counter(_key(row) for row in server)
    wrong = [row for row in logged if counts[_key(row)] != 1]
    for row in wrong:
        sys.stderr.write(f"{counts[_key(row)]} times on the server: {row}\n")
    sys.stdout.write(f"{len(logged)} entries logged, {len(logged) - len(wrong)} on the server exactly once. ")
    sys.stdout.write(f"Pictures and tour.json are in {folder}.\n")
    return 1 if wrong else 0


def _played(folder: Path, paths: Paths, mask: Mask, sandbox: Sandbox) -> list[Row]:
    from timeneye_desktop.app.event_loop import make_loop
    from timeneye_desktop.app.garbage import IdleCollector
    from timeneye_desktop.app.hands import Visitor
    from timeneye_desktop.app.program import Program
    from timeneye_desktop.app.qt_application import make_application
    from timeneye_desktop.app.tour_story import Story

    application = make_application()
    visitor = Visitor()
    office = open_office(paths, MemoryVault(session_only=False), visitor.open, mask.add, Pace(), sandbox.url)

    async def play() -> list[Row]:
        collector = IdleCollector()
        program = Program(office, Sample(), application, Reporter(), "en")  # the story reads what is said
        try:
            return await Story(program, office, sandbox, folder).tell()
        finally:
            await program.end()
            await visitor.close()
            collector.stop()

    try:
        with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
            result: list[Row] = runner.run(play())
            return result
    finally:
        office.thread.shutdown()


def _key(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("project", "phase", "minutes", "date", "notes"))
