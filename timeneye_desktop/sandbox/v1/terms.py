"""What may whoever runs the sandbox decide about its newer API, which no source tells?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Terms:
    """May be changed at any time, from any thread."""

    is_there: bool = True
    """Without it this is a Timeneye that knows API 10.0 only."""
    changes: bool = False
    """Entries can be changed and removed; no source confirms it (api-v1.md, 6)."""
    timers: bool = False
    """Timers can be kept on the server; no source confirms it."""
    most_requests: int = 2_000
    """Of one token in five minutes: 500 on a free plan, 2,000 on the others (api-v1.md, 4)."""
    created: int = 201
    """The status of what was made: 200 or 201 (api-v1.md, 5)."""
    wraps: bool = True
    """What was made comes under `data`, as lists do; else bare."""
