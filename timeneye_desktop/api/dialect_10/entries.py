"""Entries (api-10, 6.5)."""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.api.calls import Call, Pairs
from timeneye_desktop.api.dialect_10.wire import change, creation, listing, pairs, path, removal
from timeneye_desktop.api.json_text import day, flag, identity, number, text
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry

PAGE: Final = 500


class Entries:
    def list(
        self,
        first: date,
        last: date,
        *,
        user_id: str = "",
        limit: int = PAGE,
        offset: int = 0,
        phase: PhaseKey | None = None,
        project_id: str = "",
        category_id: str = "",
    ) -> Call[Listing[RemoteEntry]]:
        """One page; both dates included. Dates, limit and offset are always sent (api-10, 7.9)."""
        query = pairs(
            dateFrom=first.isoformat(),
            dateTo=last.isoformat(),
            projectId=(phase.project_id if phase else project_id) or None,
            taskId=phase.phase_id if phase else None,
            taskCategoryId=category_id or None,
            userId=user_id or None,
            limit=limit,
            offset=offset,
        )
        return listing(path("entries"), "entries", _entry, query)

    def create(self, work: Work, user_id: str = "") -> Call[str]:
        return creation(path("entries"), _fields(work, user_id))

    def update(self, entry_id: str, work: Work, user_id: str) -> Call[None]:
        """The complete entry: what is left out may be taken for its default (api-10, 7.14)."""
        return change(path("entries", entry_id), _fields(work, user_id))

    def delete(self, entry_id: str) -> Call[None]:
        return removal(path("entries", entry_id))


def _fields(work: Work, user_id: str) -> Pairs:
    return pairs(
        projectId=work.phase.project_id,
        taskId=work.phase.phase_id,
        minutes=work.minutes,
        entryDate=work.day.isoformat(),
        notes=work.notes[:MAX_NOTES],
        userId=user_id or None,
    )


def _entry(row: Row) -> RemoteEntry:
    minutes = number(row["minutes"])
    if not 0 <= minutes < 100_000:  # noqa: PLR2004  more than two months in one entry cannot be meant
        raise ValueError("minutes")
    key = PhaseKey(identity(row["projectId"]), identity(row["taskId"]))
    return RemoteEntry(
        id=identity(row["id"]),
        work=Work(key, minutes, day(row["entryDate"]), text(row.get("notes"))),
        project=text(row.get("projectName")),
        phase=text(row.get("taskName")),
        user_id=identity(row["userId"]),
        user_name=text(row.get("userName")),
        billed=flag(row.get("billed", 0)),
    )
