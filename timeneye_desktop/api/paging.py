"""How a list is fetched whole although the service cuts it silently (api-10, 7.9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.remote import Listing, RemoteEntry

_PAGES: Final = 50
_USUAL_CAPS: Final = frozenset({20, 25, 50, 100, 200, 250})
"""Lengths at which a service that grants less than it was asked for may have cut a page."""


async def every_entry(
    api: Timeneye, first: date, last: date, user_id: str, on_page: Callable[[int], None] | None = None
) -> Listing[RemoteEntry]:
    """All entries of these days, both included, each id once; CallError, also when the pages do not end.

    A page that is not full, or that brings nothing new (the offset was ignored), is the last. Rows may move meanwhile,
    and then reading begins anew: where a list has places each page begins with the last row of the one before (unless
    a row was unreadable, which leaves its place unknown), elsewhere the total that comes with each page stays the same.
    """
    abilities = api.dialect.abilities
    size = abilities.page
    found: dict[str, RemoteEntry] = {}
    seen = unreadable = 0
    end: RemoteEntry | None = None
    total: int | None = None
    for _ in range(_PAGES):
        overlap = 1 if end is not None and abilities.has_places else 0
        call = api.dialect.entries.list(first, last, user_id=user_id, limit=size, offset=seen - overlap)
        page = await api.run(call)
        length = len(page.rows) + page.unreadable
        new = [row for row in page.rows if row.id not in found]
        has_moved = overlap and new and page.rows[0].id != end.id if end is not None else False
        if has_moved or (seen and page.total != total):
            found, seen, unreadable, end, total = {}, 0, 0, None, None
            continue
        found.update((row.id, row) for row in page.rows)
        seen += length - overlap
        unreadable += page.unreadable
        total = page.total
        end = page.rows[-1] if page.rows and not page.unreadable else None
        if on_page is not None:
            on_page(len(found))
        if _is_last(length, size, seen, total) or not new:
            return Listing(tuple(found.values()), unreadable)
    raise BadAnswerError("pages without end")


def _is_last(length: int, size: int, seen: int, total: int | None) -> bool:
    if total is not None:
        return seen >= total
    return length < size and length not in _USUAL_CAPS
