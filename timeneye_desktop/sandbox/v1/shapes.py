"""How do pages, things that were made, and moments look on the wire of the newer API (api-v1.md, 3 and 6)?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from timeneye_desktop.sandbox.ask import Ask, Reply, answer
from timeneye_desktop.sandbox.v1.terms import Terms

_MOST: Final = 100
_USUAL: Final = 15


def page_asked(ask: Ask) -> tuple[int, int]:
    """Which page, counted from 1, of how many rows."""
    per_page = min(_MOST, ask.query.number("per_page", 1) or _USUAL)
    return ask.query.number("page", 1) or 1, per_page


def page(rows: Sequence[object], at: int, per_page: int, total: int) -> Reply:
    last = max(1, -(-total // per_page))
    meta = {"current_page": at, "last_page": last, "per_page": per_page, "total": total}
    return answer({"data": list(rows), "meta": meta})


def made(thing: dict[str, object], terms: Terms) -> Reply:
    return answer({"data": thing} if terms.wraps else thing, terms.created)


def moment(seconds: float) -> str:
    """ISO 8601 with milliseconds."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
