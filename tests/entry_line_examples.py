"""What does each line ask for? All examples of the entry line's grammar, by theme in line_examples/."""

from __future__ import annotations

from line_examples.days import DAYS
from line_examples.doubts import DOUBTS, NAMES, OFFERS
from line_examples.languages import AGO, COLLIDING, DATES, RANGES, RELATIVE, WEEKDAYS
from line_examples.lengths import LENGTHS, STARTS, STRETCHES
from line_examples.notes import LITERALS, TEXTS, TRAPS
from line_examples.phases import SLASHES, WORDS

EXAMPLES = (
    *(*LENGTHS, *STRETCHES, *STARTS, *DAYS, *SLASHES, *WORDS, *LITERALS, *TRAPS, *TEXTS),
    *(*RELATIVE, *WEEKDAYS, *DATES, *AGO, *RANGES, *COLLIDING, *DOUBTS, *OFFERS, *NAMES),
)
