"""How often may a token ask, and what is whoever asks too often told (api-v1.md, 4)?"""

from __future__ import annotations

import math
from typing import Final

from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.v1.terms import Terms

_WINDOW: Final = 300
"""Seconds, the same for everybody: it begins anew every five minutes."""
Headers = tuple[tuple[str, str], ...]


class TooOftenError(Exception):
    def __init__(self, headers: Headers) -> None:
        super().__init__()
        self.headers = headers


class Limits:
    def __init__(self, terms: Terms, clock: Clock) -> None:
        self._terms = terms
        self._clock = clock
        self._window = 0
        self._asked: dict[str, int] = {}

    def count(self, token: str) -> Headers:
        """What goes with the answer to this request; TooOftenError for one too many."""
        now = self._clock.seconds()
        window = int(now // _WINDOW)
        if window != self._window:
            self._window, self._asked = window, {}
        asked = self._asked[token] = self._asked.get(token, 0) + 1
        most = self._terms.most_requests
        ends = (window + 1) * _WINDOW
        headers = (("x-ratelimit-limit", str(most)), ("x-ratelimit-remaining", str(max(0, most - asked))))
        if asked <= most:
            return headers
        wait = str(max(1, math.ceil(ends - now)))
        raise TooOftenError((*headers, ("retry-after", wait), ("x-ratelimit-reset", str(ends))))
