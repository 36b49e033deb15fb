"""Runs schedules on every core and counts what went wrong: `make simulate N=20000 FAULTS=S1`, or one with `SEED=7`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from machine.schedule import PROTOCOLS, Result, Settings, a_ground, run
from machine.trouble import CLASSES

_AT_ONCE = 50
_SHOWN_SEEDS = 12


@dataclass(frozen=True, slots=True)
class Batch:
    settings: Settings
    seeds: range


@dataclass
class Tally:
    """A cell of the table."""

    counts: Counter[str] = field(default_factory=Counter)
    seeds: list[int] = field(default_factory=list)

    def add(self, result: Result) -> None:
        self.counts["schedules"] += 1
        self.counts["entries"] += result.entries
        self.counts["asked"] += result.waiting
        self.counts["broken"] += bool(result.broken)
        for fault in result.faults:
            self.counts[fault.kind] += 1
        self.counts["silent"] += result.is_silent
        self.counts["R1"] += any(fault.is_residual for fault in result.faults)
        if not result.is_clean:
            self.seeds.append(result.seed)

    def cells(self) -> list[str]:
        columns = ("schedules", "entries", "lost", "doubled", "wrong", "silent", "R1", "asked", "broken")
        return [f"{self.counts[name]:,}" for name in columns]


def main() -> int:
    options = _options()
    cells = [Settings(protocol, CLASSES[faults]) for protocol in options.protocol for faults in options.faults]
    if options.seed is not None:
        return max(_replay(options.seed, settings) for settings in cells)
    tallies = {(cell.protocol, cell.faults.name): Tally() for cell in cells}
    began = time.monotonic()
    try:
        for settings, results in _run_all(cells, options):
            for result in results:
                tallies[settings.protocol, settings.faults.name].add(result)
            _progress(tallies.values(), options.schedules * len(cells))
    except KeyboardInterrupt:
        _say("\ninterrupted")
    _table(tallies, time.monotonic() - began)
    return int(any(tally.seeds for tally in tallies.values()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="simulate", description=__doc__)
    parser.add_argument("--schedules", "-n", type=int, default=1_000, help="for each protocol and class")
    parser.add_argument("--protocol", nargs="+", choices=PROTOCOLS, default=PROTOCOLS)
    parser.add_argument("--faults", nargs="+", choices=tuple(CLASSES), default=tuple(CLASSES))
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, help="tell this one")
    return parser.parse_args()


def _run_all(cells: list[Settings], options: argparse.Namespace) -> Iterator[tuple[Settings, list[Result]]]:
    end = options.first + options.schedules
    batches = [
        Batch(cell, range(seed, min(end, seed + _AT_ONCE)))
        for seed in range(options.first, end, _AT_ONCE)
        for cell in cells
    ]
    with multiprocessing.get_context("spawn").Pool(options.jobs, _leave_interrupts_to_the_first_process) as pool:
        yield from pool.imap_unordered(run_batch, batches)


def _leave_interrupts_to_the_first_process() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def run_batch(batch: Batch) -> tuple[Settings, list[Result]]:
    with a_ground() as ground:
        return batch.settings, [run(seed, batch.settings, ground) for seed in batch.seeds]


def _replay(seed: int, settings: Settings) -> int:
    with a_ground() as ground:
        result = run(seed, Settings(settings.protocol, settings.faults, is_told=True), ground)
    _say(f"seed {seed}, {settings.protocol}, {settings.faults.name}")
    for line in (*result.story, *result.faults, result.broken or "nothing else broken"):
        _say(f"  {line}")
    return int(not result.is_clean)


def _progress(tallies: Iterable[Tally], whole: int) -> None:
    done = sum(tally.counts["schedules"] for tally in tallies)
    bad = sum(len(tally.seeds) for tally in tallies)
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done:,} of {whole:,} schedules, {bad:,} failed ")
        sys.stderr.flush()


def _table(tallies: dict[tuple[str, str], Tally], seconds: float) -> None:
    names = ("protocol", "class", "schedules", "entries", "lost", "doubled", "wrong", "silent", "R1", "asked", "broken")
    _say("\n" + "".join(f"{name:>10}" for name in names))
    for (protocol, faults), tally in tallies.items():
        _say("".join(f"{cell:>10}" for cell in (protocol[:9], faults, *tally.cells())))
    done = sum(tally.counts["schedules"] for tally in tallies.values())
    _say(f"{done:,} schedules in {seconds:.0f} s: {done / seconds:.0f} a second")
    for (protocol, faults), tally in tallies.items():
        if tally.seeds:
            seeds = sorted(tally.seeds)
            more = f" and {len(seeds) - _SHOWN_SEEDS} more" if len(seeds) > _SHOWN_SEEDS else ""
            _say(f"{protocol} {faults} fails with seeds {', '.join(map(str, seeds[:_SHOWN_SEEDS]))}{more}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
