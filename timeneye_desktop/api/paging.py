"""How a list is fetched whole although the service cuts it silently (api-10, 7.9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.remote import Listing, RemoteEntry

PAGE: Final = 500
_PAGES: Final = 50
_USUAL_CAPS: Final = frozenset({20, 25, 50, 100, 200, 250})
"""Lengths at which a service that grants less than it was asked for may have cut a page."""


async def every_entry(
    api: Timeneye, first: date, last: date, user_id: str, on_page: Callable[[int], None] | None = None
) -> Listing[RemoteEntry]:
    """All entries of these days, both included, each id once; CallError, also when the pages do not end.

    A page that is not full, or that brings nothing new (the offset was ignored), is the last. Each page begins with
    the last row of the one before (unless a row was unreadable, which leaves its place unknown): where it does not,
    rows have moved meanwhile, and reading begins anew.
    """
    found: dict[str, RemoteEntry] = {}
    seen = unreadable = 0
    end: RemoteEntry | None = None
    for _ in range(_PAGES):
        overlap = 0 if end is None else 1
        call = api.dialect.entries.list(first, last, user_id=user_id, limit=PAGE, offset=seen - overlap)
        page = await api.run(call)
        length = len(page.rows) + page.unreadable
        new = [row for row in page.rows if row.id not in found]
        if end is not None and new and page.rows[0].id != end.id:
            found, seen, unreadable, end = {}, 0, 0, None
            continue
        found.update((row.id, row) for row in page.rows)
        seen += length - overlap
        unreadable += page.unreadable
        end = page.rows[-1] if page.rows and not page.unreadable else None
        if on_page is not None:
            on_page(len(found))
        if (length < PAGE and length not in _USUAL_CAPS) or not new:
            return Listing(tuple(found.values()), unreadable)
    raise BadAnswerError("pages without end")
