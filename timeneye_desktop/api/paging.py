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


async def every_entry(
    api: Timeneye, first: date, last: date, user_id: str, on_page: Callable[[int], None] | None = None
) -> Listing[RemoteEntry]:
    """All entries of these days, both included, each id once; CallError, also when the pages do not end.

    A page that is not full, or that brings nothing new (the offset was ignored), is the last.
    """
    found: dict[str, RemoteEntry] = {}
    unreadable = 0
    for number in range(_PAGES):
        call = api.dialect.entries.list(first, last, user_id=user_id, limit=PAGE, offset=number * PAGE)
        page = await api.run(call)
        before = len(found)
        found.update((row.id, row) for row in page.rows)
        unreadable += page.unreadable
        if on_page is not None:
            on_page(len(found))
        if len(page.rows) + page.unreadable < PAGE or len(found) == before:
            return Listing(tuple(found.values()), unreadable)
    raise BadAnswerError("pages without end")
