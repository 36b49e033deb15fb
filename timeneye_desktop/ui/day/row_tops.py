"""Where does each row begin, when rows differ in height?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class RowTops:
    """Heights added up once; every question afterwards is a lookup or a bisection."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._tops = list(accumulate(heights, initial=0))

    def __len__(self) -> int:
        return len(self._tops) - 1

    @property
    def total(self) -> int:
        return self._tops[-1]

    def top(self, row: int) -> int:
        return self._tops[row]

    def height(self, row: int) -> int:
        return self._tops[row + 1] - self._tops[row]

    def at(self, y: int) -> int:
        """The row that holds this line; -1 above the first and below the last."""
        if not 0 <= y < self.total:
            return -1
        return bisect_right(self._tops, y) - 1

    def between(self, first_y: int, last_y: int) -> range:
        """The rows that are seen between two lines, both included."""
        if not len(self) or last_y < 0 or first_y >= self.total:
            return range(0)
        return range(self.at(max(0, first_y)), self.at(min(last_y, self.total - 1)) + 1)
