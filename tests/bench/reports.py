"""How long does a year's report take among 100,000 stored entries? Run by `make bench-reports`.

The floor is the same sum by hand over a list of numbers in memory.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from timeneye_desktop.domain.report import drawn
from timeneye_desktop.domain.stretch import Kind, Stretch, around, slices
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.report import Reports

MANY: Final = 100_000
A_DAY: Final = 25
TIMES: Final = 15
LAST: Final = date(2026, 11, 24)


async def measure(folder: Path, thread: ThreadPoolExecutor) -> None:
    database = Database(folder / "timeneye.sqlite", thread, lambda _rebuilt: None)
    await database.open()
    rows = [
        (
            f"e{n}",
            str(n),
            str(n % 40),
            str(n % 300),
            n % 180 + 1,
            (LAST - timedelta(days=n // A_DAY)).isoformat(),
            "note",
        )
        for n in range(MANY)
    ]
    fill = "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes) VALUES (?, ?, ?, ?, ?, ?, ?)"
    await database.write(lambda connection: connection.executemany(fill, rows).close())
    reports = Reports(database)
    for kind in (Kind.WEEK, Kind.MONTH, Kind.YEAR):
        stretch = around(LAST, kind, 1)
        times, cut = [], slices(stretch, 1)
        for _ in range(TIMES):
            begun = time.perf_counter()
            shown = await reports.of(stretch, stretch.moved(-1), lambda report, cut=cut: drawn(report, cut, 480))
            times.append((time.perf_counter() - begun) * 1000)
        median, most = statistics.median(times), max(times)
        sums = len(shown.report.cells)
        print(f"{kind.value:5} {median:6.1f} ms, at most {most:6.1f}; {sums} sums; floor {floor(rows, stretch):.1f} ms")  # noqa: T201  a benchmark's result
    await database.close()


def floor(rows: list[tuple[str, str, str, str, int, str, str]], stretch: Stretch) -> float:
    begun = time.perf_counter()
    first, last = stretch.first.isoformat(), stretch.last.isoformat()
    sum(row[4] for row in rows if first <= row[5] <= last)
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(1) as worker:
        asyncio.run(measure(Path(name), worker))
