"""How Timeneye's picture of entries and projects is laid beside what was done here."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from timeneye_desktop.domain.catalogue import Phase, Project
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import IS_OPEN, read_work, work_text


class Mirror:
    """Takes in what the server said. Nothing a person did here and has not sent is ever overwritten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take_projects(self, listing: Listing[Project]) -> bool:
        """Answer whether anything changed. A project that is no longer listed counts as archived."""

        def run(connection: sqlite3.Connection) -> bool:
            before = connection.total_changes
            connection.executemany(
                "INSERT INTO project (id, name, is_active) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                "SET name = excluded.name, is_active = excluded.is_active "
                "WHERE name <> excluded.name OR is_active <> excluded.is_active",
                [(project.id, project.name, project.is_active) for project in listing.rows],
            )
            if not listing.unreadable:
                known = json.dumps([project.id for project in listing.rows])
                connection.execute(
                    "UPDATE project SET is_active = 0 WHERE is_active AND id NOT IN (SELECT value FROM json_each(?))",
                    (known,),
                )
            return connection.total_changes > before

        return await self._database.write(run)

    async def stale_projects(self, before: datetime) -> tuple[str, ...]:
        """Active projects whose phases were not listed since `before` (UTC), those in use first."""

        def run(connection: sqlite3.Connection) -> tuple[str, ...]:
            query = (
                "SELECT id FROM project p WHERE is_active AND phases_at < ? ORDER BY "
                "(SELECT MAX(day) FROM entry e WHERE e.project_id = p.id) DESC NULLS LAST, phases_at, name"
            )
            return tuple(row[0] for row in connection.execute(query, (before.isoformat(),)))

        return await self._database.read(run)

    async def take_phases(self, project_id: str, listing: Listing[Phase], at: datetime) -> None:
        def run(connection: sqlite3.Connection) -> None:
            if not listing.unreadable:
                connection.execute("DELETE FROM phase WHERE project_id = ?", (project_id,))
            connection.executemany(
                "INSERT OR REPLACE INTO phase (project_id, id, name, is_open) VALUES (?, ?, ?, ?)",
                [(project_id, phase.id, phase.name, phase.is_open) for phase in listing.rows],
            )
            if not listing.unreadable:
                connection.execute("UPDATE project SET phases_at = ? WHERE id = ?", (at.isoformat(), project_id))

        await self._database.write(run)

    async def take_entries(self, first: date, last: date, listing: Listing[RemoteEntry]) -> bool:
        """Lay the person's own entries of these days (both included) beside ours; answer whether anything changed.

        Entries that two complete lists running do not have were deleted elsewhere and go: one list may be stale.
        """

        def run(connection: sqlite3.Connection) -> bool:
            busy = _busy_lids(connection)
            changed = _take_rows(connection, listing.rows, busy)
            if listing.unreadable:
                connection.execute("UPDATE entry SET missing = 0 WHERE missing")
                return changed
            return _drop_missing(connection, first, last, {row.id for row in listing.rows}, busy) or changed

        return await self._database.write(run)

    async def suspects(self) -> bool:
        """Whether the latest list lacked an entry for the first time."""
        query = "SELECT EXISTS (SELECT 1 FROM entry WHERE missing)"
        return await self._database.read(lambda connection: bool(connection.execute(query).fetchone()[0]))

    async def remember(self, key: str, value: str) -> None:
        await self._database.write(lambda connection: _remember(connection, key, value))

    async def recall(self, key: str) -> str:
        def run(connection: sqlite3.Connection) -> str:
            row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return "" if row is None else str(row[0])

        return await self._database.read(run)


def _remember(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def _busy_lids(connection: sqlite3.Connection) -> frozenset[str]:
    query = f"SELECT lid, entry_lid FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
    return frozenset(lid for pair in connection.execute(query) for lid in pair if lid)


def _take_rows(connection: sqlite3.Connection, rows: Iterable[RemoteEntry], busy: frozenset[str]) -> bool:
    rows = tuple(rows)
    known = _known(connection, rows)
    doubtful = _doubtful(connection)
    fresh: list[tuple[Any, ...]] = []
    changed: list[tuple[Any, ...]] = []
    for row in rows:
        work = row.work
        values = (*work.phase, work.minutes, work.day.isoformat(), work.notes, row.project, row.phase, row.billed)
        lid, ours = known.get(row.id, ("", ()))
        if not lid:
            # One that may be the very create whose answer was lost is left until that is decided.
            if (work.phase, work.minutes, work.day) not in doubtful:
                fresh.append((uuid.uuid4().hex, row.id, *values, work_text(work)))
        elif lid not in busy and ours != values:
            changed.append((*values, work_text(work), lid))
    connection.executemany(
        "UPDATE entry SET project_id = ?, phase_id = ?, minutes = ?, day = ?, notes = ?, project_name = ?, "
        "phase_name = ?, billed = ?, base = ? WHERE lid = ?",
        changed,
    )
    connection.executemany(
        "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes, project_name, phase_name, "
        "billed, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fresh,
    )
    return bool(fresh or changed)


def _known(connection: sqlite3.Connection, rows: Iterable[RemoteEntry]) -> dict[str, tuple[str, tuple[Any, ...]]]:
    query = (
        "SELECT server_id, lid, project_id, phase_id, minutes, day, notes, project_name, phase_name, billed "
        "FROM entry WHERE server_id IN (SELECT value FROM json_each(?))"
    )
    found = connection.execute(query, (json.dumps([row.id for row in rows]),))
    return {row[0]: (row[1], (*row[2:9], bool(row[9]))) for row in found}


def _doubtful(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    query = (
        "SELECT work FROM op WHERE kind IN ('create', 'stop') AND "  # noqa: S608  constants only
        f"{IS_OPEN} AND (doubted OR state = 'sending')"
    )
    works = (read_work(row[0]) for row in connection.execute(query))
    return {(work.phase, work.minutes, work.day) for work in works if work is not None}


def _drop_missing(
    connection: sqlite3.Connection, first: date, last: date, listed: set[str], busy: frozenset[str]
) -> bool:
    query = "SELECT lid, server_id, missing FROM entry WHERE day BETWEEN ? AND ? AND server_id IS NOT NULL"
    ours = connection.execute(query, (first.isoformat(), last.isoformat())).fetchall()
    missing = [(lid, before) for lid, server_id, before in ours if server_id not in listed and lid not in busy]
    gone = [(lid,) for lid, before in missing if before]
    connection.executemany("DELETE FROM entry WHERE lid = ?", gone)
    connection.execute("UPDATE entry SET missing = 0 WHERE missing")
    connection.executemany(
        "UPDATE entry SET missing = 1 WHERE lid = ?", [(lid,) for lid, before in missing if not before]
    )
    return bool(gone)
