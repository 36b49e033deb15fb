"""Entries (api-v1.md, 6.1): written as `minutes` and `date`, read as `entry_minutes` and `entry_date`."""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_v1.wire import Json, change, creation, either, listing, pairs, path, removal
from timeneye_desktop.api.json_text import day, flag, identity, number, text
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry

PAGE: Final = 100
"""No client is known to ask for more (api-v1.md, 3)."""


class Entries:
    def list(
        self, first: date, last: date, *, user_id: str = "", limit: int = PAGE, offset: int = 0
    ) -> Call[Listing[RemoteEntry]]:
        """One page; both dates included. ValueError for an offset that is not where a page begins."""
        at, between = divmod(offset, limit)
        if between:
            raise ValueError(offset)
        query = pairs(
            date_from=first.isoformat(),
            date_to=last.isoformat(),
            page=at + 1,
            per_page=limit,
            sort_by="entry_date",
            direction="desc",
        )
        whose = (("member_ids[]", user_id),) if user_id else ()
        return listing(path("entries"), _entry, (*query, *whose))

    def create(self, work: Work, user_id: str = "") -> Call[str]:  # noqa: ARG002  every dialect is given it
        """For the caller, whoever `user_id` is: no way to log time for others is known."""
        return creation(path("entries"), _fields(work), "entry_id")

    def update(self, entry_id: str, work: Work, user_id: str) -> Call[None]:  # noqa: ARG002  as above
        """Not confirmed by any source."""
        return change(path("entries", entry_id), _fields(work))

    def delete(self, entry_id: str) -> Call[None]:
        """Not confirmed by any source."""
        return removal(path("entries", entry_id))


class Changes:
    def list(self, page: int = 1) -> Call[Listing[RemoteEntry]]:
        """One page of all entries, those that were changed last before the others."""
        query = pairs(page=page, per_page=PAGE, sort_by="updated_date", direction="desc")
        return listing(path("entries"), _entry, query)


def _fields(work: Work) -> Json:
    return {
        "project_id": int(work.phase.project_id),
        "phase_id": int(work.phase.phase_id),
        "minutes": work.minutes,
        "date": work.day.isoformat(),
        "notes": work.notes[:MAX_NOTES],
    }


def _entry(row: Row) -> RemoteEntry:
    """Names do not come with it; the catalogue has them."""
    minutes = number(either(row, "entry_minutes", "minutes"))
    if not 0 <= minutes < 100_000:  # noqa: PLR2004  more than two months in one entry cannot be meant
        raise ValueError("minutes")
    key = PhaseKey(identity(row["project_id"]), identity(row["phase_id"]))
    return RemoteEntry(
        id=identity(either(row, "entry_id", "id")),
        work=Work(key, minutes, day(either(row, "entry_date", "date")), text(row.get("notes"))),
        project="",
        phase="",
        user_id=identity(row["user_id"]),
        user_name="",
        billed=flag(row.get("billed", 0)),
        changed=text(row.get("updated_date")),
    )
