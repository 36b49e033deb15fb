"""Kills the program at every step of a story, one at a time: `make crash-points N=30`, with PROTOCOL= and FAULTS=."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from dataclasses import replace

from machine.schedule import PROTOCOLS, Result, Settings, a_ground, run
from machine.trouble import CLASSES


def killed_everywhere(seed: int, settings: Settings, every: int = 1) -> list[Result]:
    """One result for each step, or each so many steps, of the story with this seed."""
    with a_ground() as ground:
        whole = run(seed, replace(settings, dies_at=0), ground)
        steps = range(1, whole.steps + 1, every)
        return [whole, *(run(seed, replace(settings, dies_at=step), ground) for step in steps)]


def main() -> int:
    parser = argparse.ArgumentParser(prog="everywhere", description=__doc__)
    parser.add_argument("stories", type=int)
    parser.add_argument("--protocol", choices=PROTOCOLS, nargs="+", default=PROTOCOLS)
    parser.add_argument("--faults", choices=tuple(CLASSES), default="S1")
    wanted = parser.parse_args()
    begun, failed = time.monotonic(), 0
    with multiprocessing.get_context("spawn").Pool() as pool:
        for protocol in wanted.protocol:
            stories = [(seed, Settings(protocol, CLASSES[wanted.faults])) for seed in range(wanted.stories)]
            results = [one for told in pool.starmap(killed_everywhere, stories, chunksize=1) for one in told]
            bad = [(one.seed, one.faults, one.broken) for one in results if not one.is_clean]
            failed += len(bad)
            deaths = len(results) - len(stories)
            print(f"{protocol}: {len(stories)} stories, {deaths} deaths, {len(bad)} not clean")  # noqa: T201  a script's answer
            print(*bad[:20], sep="\n")  # noqa: T201  as above
    print(f"{time.monotonic() - begun:.0f} s")  # noqa: T201  as above
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
