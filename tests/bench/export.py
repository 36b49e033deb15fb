"""How long do 100,000 entries take to become a file, and what does the window feel of it? Run by `make bench-export`.

The floor is the same entries, held in memory, written by the plain csv module. Each kind has a process of its own, so
that its memory is its own.
"""

from __future__ import annotations

import asyncio
import csv
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import qasync
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.exported import Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.export import Export
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.ranges import Ranges
from timeneye_desktop.ui.export.wording import labels

MANY: Final = 100_000
A_DAY: Final = 25
LAST: Final = date(2026, 11, 24)
EVER: Final = Stretch(date.min, date.max)


class Pauses:
    """The longest time the loop gave nobody a turn, in milliseconds."""

    longest = 0.0

    async def watch(self) -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            self.longest = max(self.longest, (now - last) * 1000)
            last = now


def memory() -> float:
    """The most this process has held since `forget_memory`, in MB; Linux only."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1024


def forget_memory() -> None:
    Path("/proc/self/clear_refs").write_text("5", "utf-8")


async def filled(database: Database) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for n in range(MANY):
        day = (LAST - timedelta(days=n // A_DAY)).isoformat()
        rows.append(
            (f"e{n}", str(n), str(n % 40), str(n % 300), n % 180 + 1, day, f"note {n} of a usual length, more or less")
        )
    fill = "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes) VALUES (?, ?, ?, ?, ?, ?, ?)"
    await database.write(lambda connection: connection.executemany(fill, rows).close())
    return rows


def floor(rows: list[tuple[object, ...]], goal: Path) -> float:
    begun = time.perf_counter()
    with goal.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return time.perf_counter() - begun


async def measure(kind: Format, folder: Path, thread: ThreadPoolExecutor) -> str:
    database = Database(folder / "timeneye.sqlite", thread, lambda _rebuilt: None)
    await database.open()
    rows = await filled(database)
    least = floor(rows, folder / "floor.csv")
    del rows
    export = Export(Ranges(database), lambda: Instant(datetime.now(UTC), 0.0, ""))
    forget_memory()
    pauses, before = Pauses(), memory()
    watch = asyncio.create_task(pauses.watch())
    goal, begun = folder / f"all.{kind.value}", time.perf_counter()
    count = await export.to_file(goal, kind, EVER, labels())
    took = time.perf_counter() - begun
    watch.cancel()
    await database.close()
    size = goal.stat().st_size / 1e6
    return (
        f"{kind.value:5} {count:,} entries in {took:5.1f} s, {took / least:4.0f} times the floor of {least:.2f} s; "
        f"{size:5.1f} MB; memory +{memory() - before:.0f} MB; longest pause {pauses.longest:.0f} ms"
    )


def run(kind: Format) -> None:
    application = QApplication([])
    with (
        tempfile.TemporaryDirectory() as name,
        ThreadPoolExecutor(1) as worker,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner,
    ):
        print(runner.run(measure(kind, Path(name), worker)))  # noqa: T201  a benchmark's result


if __name__ == "__main__":
    if len(sys.argv) > 1:
        run(Format(sys.argv[1]))
    else:
        for each in Format:
            subprocess.run([sys.executable, "-m", "bench.export", each.value], check=True)  # noqa: S603  ourselves
