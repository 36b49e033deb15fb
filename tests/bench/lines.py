"""How long does a window think about a line somebody types or pastes? Run by `make bench-lines`."""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Final

from entry_line_examples import EXAMPLES
from line_examples.example import CHOICES, NOW

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.entry_line import LONGEST, parse_line
from timeneye_desktop.domain.folding import folded, words_of
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import one_typo_away

GOAL_MS: Final = 10
AGAIN: Final = 5
"""Further tries of a slow line; the fastest one counts, since this computer has other things to do as well."""
CALM: Final = "acme design 90m homepage sketches yesterday"
SIGNS: Final = "0123456789:-+.,/@' hmapt\u00e0\u00e9\u2013\u2019>&#\t\u00a0\u202eABC\u6f22\U0001f680\ud800\0"
WORKS: Final = ("Website", "Theatre", "Newsletter", "Harbour", "Monday", "Festival", "Archive", "Museum", "Sat", "24h")
PHASES: Final = ("Concept", "Design", "Build", "Test", "Launch", "Support", "Meetings", "Review", "Photos", "Admin")
PIECES: Final = [said.line for said in EXAMPLES if said.line.strip() and len(said.line) < 60] + [*WORKS, *PHASES]
WORDS: Final = sorted({word for piece in PIECES for word in piece.split()})


def large_account() -> Iterator[PhaseChoice]:
    """10,000 phases whose titles share nearly all of their words."""
    for number in range(1_000):
        project = f"{WORKS[number % 10]} {WORKS[number // 10 % 10]} {number}"
        for phase in PHASES:
            yield PhaseChoice(PhaseKey(project, phase), project, phase)


def fuzzed(chance: random.Random) -> str:
    """Pieces of examples, signs, or one piece again and again; one in twenty as long as a line is read."""
    size, kind, line = LONGEST if chance.random() < 0.05 else chance.randrange(1, 120), chance.random(), ""
    if kind < 0.2:
        return (chance.choice(PIECES) + " ") * size
    while len(line) < size:
        if kind < 0.4:
            line += chance.choice(SIGNS)
        elif kind < 0.5:
            line += chr(chance.randrange(0x110000))
        else:
            line += chance.choice(WORDS) + chance.choice((" ", " ", " ", "", ",", " - ", "\t", " /", " '"))
    return line


def spent_ms(work: Callable[[], object], tries: int = 1) -> float:
    """Of the processor, whatever else it has to do."""
    found = []
    for _ in range(tries):
        begun = time.process_time()
        work()
        found.append((time.process_time() - begun) * 1_000)
    return min(found)


def floor_ms(line: str) -> float:
    """What every reader has to do at least: fold the text and find its words."""
    return spent_ms(lambda: words_of(folded(line)), AGAIN)


def measure(tell: Callable[[str], None], count: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  the same lines each time
    lines = [fuzzed(chance)[:LONGEST] for _ in range(count)]
    for name, choices in (("examples", CHOICES), ("10,000 phases", tuple(large_account()))):
        index = Index(choices, one_typo_away)
        told(tell, name, lines, lambda line, index=index: parse_line(line, NOW, index))


def told(tell: Callable[[str], None], name: str, lines: list[str], read: Callable[[str], object]) -> None:
    read(CALM)
    calm = spent_ms(lambda: read(CALM), 50)
    gc.collect()
    gc.disable()
    slow = sorted(((spent_ms(lambda line=line: read(line)), line) for line in lines), reverse=True)[:40]
    gc.enable()
    worst, line = max((spent_ms(lambda line=line: read(line), AGAIN), line) for _once, line in slow)
    floor = statistics.median(floor_ms(line) for line in lines if len(line) == LONGEST)
    verdict = f"{'under' if worst < GOAL_MS else 'OVER'} {GOAL_MS} ms"
    tell(
        f"{name:14} {len(lines):,} lines, none raised; ordinary {calm:.3f} ms, worst {worst:.2f} ms ({verdict}), "
        f"{worst / floor:.0f} times the floor, which folds and splits 1,000 characters in {floor:.3f} ms: "
        f"{line[:40]!a}, {len(line):,} characters"
    )


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("count", nargs="?", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    found = options.parse_args()
    measure(print, found.count, found.seed)
