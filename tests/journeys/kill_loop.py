"""Kill the program again and again over one account and a bad network: is anything lost, doubled or wrong?

Run by `make kills N=300`; `N`, `SEED` and `STRICT=1` choose how often, what, and how entries are made. The same seed
makes the same choices, not the same timing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from journeys.kill_ledger import Ledger, Verdict
from journeys.killed_day import MARK
from world import QUICK, World, a_known_world, a_world, eventually

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.sandbox.faults import Faults
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.clock import boot_seconds

DAY = Path(__file__).with_name("killed_day.py")
WITH_WINDOWS = 0.2
"""The share of rounds in which the whole program runs."""


@dataclass(frozen=True, slots=True)
class Report:
    kills: int
    with_windows: int
    ledger: Ledger
    verdict: Verdict
    asked: list[str]
    """Commands that wait for the person, where nobody else changed anything."""
    intact: str

    def __str__(self) -> str:
        found = self.verdict
        done = f"{self.kills} kills ({self.with_windows} of the whole program), {self.ledger.commands} commands saved"
        counts = f"{len(found.lost)} lost, {len(found.doubled)} doubled, {len(found.wrong)} wrong"
        files = f"{len(self.asked)} waiting for the person, file {self.intact}"
        return f"{done}: {counts}, {files}"

    @property
    def is_clean(self) -> bool:
        return self.verdict.is_clean and not self.asked and self.intact == "ok"

    @property
    def troubles(self) -> list[str]:
        return [*self.verdict.lost, *self.verdict.doubled, *self.verdict.wrong, *self.asked]


class Weather(threading.Thread):
    """A network that is slow, loses requests and answers, and goes away, in turns and at random."""

    def __init__(self, faults: Faults, chance: random.Random) -> None:
        super().__init__(name="weather")
        self._faults = faults
        self._chance = chance
        self._slow = 0.0
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.wait(self._chance.uniform(0.05, 0.4)):
            self._faults.clear()
            self._faults.come_back()
            # What was slow arrives before the next thing happens: a write that arrives behind a later one of the same
            # entry is what the watch of delivery 2.6 is for.
            self._over.wait(self._slow)
            self._slow = 0.0
            match self._chance.randrange(8):
                case 0:
                    self._faults.go_offline()
                case 1:
                    self._faults.lose_answer(times=self._chance.randint(1, 3), cut=self._chance.random() < 0.3)
                case 2:
                    self._faults.lose_request(times=self._chance.randint(1, 3))
                case 3:
                    self._faults.answer_status(500, applied=self._chance.random() < 0.5, times=2)
                case 4 | 5:
                    self._slow = self._chance.uniform(0.02, 0.2)
                    self._faults.slow(self._slow)

    def end(self) -> None:
        self._over.set()
        self.join()
        self._faults.clear()
        self._faults.come_back()


@contextlib.contextmanager
def bad(faults: Faults, chance: random.Random) -> Iterator[None]:
    weather = Weather(faults, chance)
    weather.start()
    try:
        yield
    finally:
        weather.end()


def lived(order: dict[str, Any], home: Path, wait: float, early: bool) -> tuple[list[dict[str, Any]], float]:  # noqa: FBT001  one of two lives
    """One process from its start to its violent end: what it said, and when it ended."""
    process = subprocess.Popen(  # noqa: S603  our own file
        [sys.executable, str(DAY)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ
        | {"PYTHONPATH": str(DAY.parent.parent), "TIMENEYE_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    lines: list[str] = []
    is_open = threading.Event()

    def read(said: Any) -> None:
        for line in said:
            lines.append(line)
            is_open.set()
        is_open.set()

    reader = threading.Thread(target=read, args=(process.stdout,))
    reader.start()
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.close()
    if not early:  # else while it starts, opens the files, recovers
        assert is_open.wait(60), "the program opens"
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    assert process.wait(timeout=30) == -signal.SIGKILL, "it lived until it was killed"
    killed = boot_seconds()
    reader.join()
    process.stdout.close()
    return [json.loads(line) for line in lines if line.endswith("\n")], killed


async def prepared(sandbox: Sandbox, *, strict: bool) -> dict[str, Any]:
    """An account that has synced once, without timers, whose files nobody holds."""
    async with a_known_world(sandbox) as world:
        await world.desk.settings.change(strict_delivery=strict)
        for row in world.desk.tracking.timers:
            await world.desk.tracking.discard(row.timer.lid)
        await world.quiet()
        world.office.accounts.remember(world.account)
        key, person = world.account.key, world.account.person.id
        return {"key": key, "person": person, "server": sandbox.url, "token": world.token}


async def quiet_run(sandbox: Sandbox) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[str]]:
    """Once more, with a clean network: what the server has then, and what is left that needs the person."""

    async def is_quiet(world: World) -> bool:
        status = world.desk.syncing.status
        rows = await world.desk.waiting.rows()
        return not status.busy and status.synced_at is not None and all(r.state is RowState.NEEDS_YOU for r in rows)

    async with a_world(sandbox, pace=QUICK) as world:
        world.go_online()
        await eventually(lambda: is_quiet(world), "everything is delivered", seconds=300)
        left = [f"{row.what} {row.work} {row.reason}" for row in await world.desk.waiting.rows()]
        today = world.desk.entries.today()
        rows = [row for back in range(6) for row in world.server_rows(day=today - timedelta(days=back))]
        ours = [row for row in rows if row["notes"].startswith(MARK)]
        return ours, world.server_timers(), left


def kill_again_and_again(kills: int, seed: int, home: Path, *, strict: bool = False) -> Report:
    """TIMENEYE_DESKTOP_HOME must be `home`."""
    chance, ledger = random.Random(seed), Ledger()  # noqa: S311  choices to be made again
    whole = 0
    with Sandbox() as sandbox:
        order = asyncio.run(prepared(sandbox, strict=strict))
        with bad(sandbox.faults, random.Random(seed)):  # noqa: S311  as above
            for number in range(kills):
                windows = chance.random() < WITH_WINDOWS
                whole += windows
                early = chance.random() < 0.15
                wait = chance.uniform(0.0, 1.0)
                mine = order | {"name": str(number), "seed": f"{seed}.{number}", "windows": windows}
                ledger.told(*lived(mine, home, wait, early))
        rows, timers, left = asyncio.run(quiet_run(sandbox))
    (file,) = home.rglob("timeneye.sqlite")
    with contextlib.closing(sqlite3.connect(file)) as connection:
        (intact,) = connection.execute("PRAGMA integrity_check").fetchone()
    return Report(kills, whole, ledger, ledger.judge(rows, timers), left, intact)


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill the program again and again.")
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    parser.add_argument("--strict", action="store_true", help="strict delivery")
    wanted = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="timeneye-kills-") as folder:
        os.environ["TIMENEYE_DESKTOP_HOME"] = folder
        report = kill_again_and_again(wanted.kills, wanted.seed, Path(folder), strict=wanted.strict)
    print(f"seed {wanted.seed}: {report}, {time.monotonic() - begun:.0f} s")  # noqa: T201  a script's answer
    print(*report.troubles, sep="\n")  # noqa: T201  a script's answer
    return 0 if report.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
