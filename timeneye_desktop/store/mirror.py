"""How Timeneye's picture of entries and projects is laid beside what was done here."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, Final

from timeneye_desktop.domain.catalogue import Phase, Project
from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.store.changes import because, forget_old_changes
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.questions import ask
from timeneye_desktop.store.rows import IS_OPEN, OP_COLUMNS, read_op, read_work, read_works, work_text

_BURIED: Final = timedelta(minutes=10)
_SHOWN_WITHIN: Final = timedelta(days=1)
_TOMBSTONES: Final = timedelta(days=30)


class Mirror:
    """Takes in what the server said. Nothing a person did here and has not sent is ever overwritten."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_early = False

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

    async def take_entries(
        self, first: date, last: date, listing: Listing[RemoteEntry], at: datetime, lag: float = 15.0
    ) -> bool:
        """Lay the person's own entries of these days (both included) beside ours; answer whether anything changed.

        `at` is the UTC moment of the list, which may be `lag` seconds old: it says nothing about an entry that we
        changed since then, and entries go only when two complete lists running do not have them.
        """

        def run(connection: sqlite3.Connection) -> bool:
            because(connection, Cause.ELSEWHERE, at)
            young = _just_written(connection, at - timedelta(seconds=lag))
            left_alone = _busy_lids(connection) | young
            self._is_early = bool(young)
            changed = _take_rows(connection, listing.rows, left_alone, at)
            if listing.unreadable:
                connection.execute("UPDATE entry SET missing = 0 WHERE missing")
                return changed
            listed = {row.id for row in listing.rows}
            dropped = _drop_missing(connection, first, last, listed, left_alone)
            _bury(connection, at)
            forget_old_changes(connection, at)
            return _ask_about_lost(connection, first, last, at) or dropped or changed

        return await self._database.write(run)

    async def suspects(self) -> bool:
        """Whether the latest list lacked an entry for the first time, or came too early to show what we wrote."""
        query = "SELECT EXISTS (SELECT 1 FROM entry WHERE missing)"
        return self._is_early or await self._database.read(
            lambda connection: bool(connection.execute(query).fetchone()[0])
        )

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


def _just_written(connection: sqlite3.Connection, since: datetime) -> frozenset[str]:
    """Local ids of entries that Timeneye took a change of so lately that its lists may not show it yet."""
    query = "SELECT lid FROM entry WHERE touched > ?"
    return frozenset(row[0] for row in connection.execute(query, (since.isoformat(),)))


def _take_rows(
    connection: sqlite3.Connection, rows: Iterable[RemoteEntry], left_alone: frozenset[str], at: datetime
) -> bool:
    rows = tuple(rows)
    known = _known(connection, rows, at)
    held_back, old = _held_back(connection), _old_words(connection)
    late: list[tuple[str]] = []
    fresh: list[tuple[Any, ...]] = []
    changed: list[tuple[Any, ...]] = []
    for row in rows:
        work = row.work
        values = (*work.phase, work.minutes, work.day.isoformat(), work.notes, row.project, row.phase, row.billed)
        lid, ours = known.get(row.id, ("", ()))
        if not lid:
            if held_back.isdisjoint({(work.phase, work.day, work.minutes), (work.phase, work.day, None)}):
                fresh.append((uuid.uuid4().hex, row.id, *values, work_text(work), at.isoformat()))
        elif work in old.get(lid, ()):
            late.append((lid,))
        elif lid not in left_alone and ours is not None and ours != values:
            changed.append((*values, work_text(work), lid))
    connection.executemany(
        "UPDATE entry SET project_id = ?, phase_id = ?, minutes = ?, day = ?, notes = ?, project_name = ?, "
        "phase_name = ?, billed = ?, base = ?, deleted = 0 WHERE lid = ?",
        changed,
    )
    connection.executemany("UPDATE watch SET due = 0 WHERE kind = 'edit' AND lid = ?", late)
    connection.executemany(
        "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes, project_name, phase_name, "
        "billed, base, arrived, listed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        fresh,
    )
    connection.execute(
        "UPDATE entry SET listed = 1 WHERE NOT listed AND server_id IN (SELECT value FROM json_each(?))",
        (json.dumps([row.id for row in rows]),),
    )
    return bool(fresh or changed)


def _known(
    connection: sqlite3.Connection, rows: Iterable[RemoteEntry], at: datetime
) -> dict[str, tuple[str, tuple[Any, ...] | None]]:
    """Per server id the local id and what we have. None instead for what was deleted here: the list may be old.

    A deleted row that Timeneye still shows after a while is there, whatever it answered; it counts as different.
    """
    query = (
        "SELECT server_id, lid, deleted, touched, project_id, phase_id, minutes, day, notes, project_name, "
        "phase_name, billed FROM entry WHERE server_id IN (SELECT value FROM json_each(?))"
    )
    buried = (at - _BURIED).isoformat()
    found: dict[str, tuple[str, tuple[Any, ...] | None]] = {}
    for server_id, lid, deleted, touched, *values, billed in connection.execute(
        query, (json.dumps([row.id for row in rows]),)
    ):
        ours = () if deleted and touched < buried else None if deleted else (*values, bool(billed))
        found[server_id] = (lid, ours)
    return found


def _old_words(connection: sqlite3.Connection) -> dict[str, tuple[Work, ...]]:
    """Per entry what earlier edits of ours sent that may still come late: the watch decides, not the list."""
    query = "SELECT w.lid, w.sent, e.base FROM watch w JOIN entry e ON e.lid = w.lid WHERE w.kind = 'edit'"
    found: dict[str, tuple[Work, ...]] = {}
    for lid, sent, base in connection.execute(query):
        works = (work for work in read_works(sent) if work != read_work(base))
        found[lid] = (*found.get(lid, ()), *works)
    return found


def _held_back(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    """Phase, day and minutes (None for any) of rows that may be the work of a command whose answer was lost."""
    query = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} AND (doubted OR state = 'sending')"  # noqa: S608  constants
    ops = [read_op(row) for row in connection.execute(query)]
    works = [(op, op.work) for op in ops if op.may_have_made_entry and op.work is not None]
    return {(work.phase, work.day, None if op.may_have_run_on else work.minutes) for op, work in works}


def _drop_missing(
    connection: sqlite3.Connection, first: date, last: date, listed: set[str], left_alone: frozenset[str]
) -> bool:
    query = (
        "SELECT lid, server_id, missing FROM entry "
        "WHERE day BETWEEN ? AND ? AND server_id IS NOT NULL AND listed AND NOT deleted"
    )
    ours = connection.execute(query, (first.isoformat(), last.isoformat())).fetchall()
    missing = [(lid, before) for lid, server_id, before in ours if server_id not in listed and lid not in left_alone]
    gone = [(lid,) for lid, before in missing if before]
    connection.executemany("DELETE FROM entry WHERE lid = ?", gone)
    connection.execute("UPDATE entry SET missing = 0 WHERE missing")
    connection.executemany(
        "UPDATE entry SET missing = 1 WHERE lid = ?", [(lid,) for lid, before in missing if not before]
    )
    return bool(gone)


def _ask_about_lost(connection: sqlite3.Connection, first: date, last: date, at: datetime) -> bool:
    """Timeneye answered that it stored an entry, and a day later has not shown it once (delivery 2.14)."""
    query = (
        "SELECT lid, server_id, base FROM entry WHERE day BETWEEN ? AND ? AND server_id IS NOT NULL "
        "AND NOT listed AND NOT deleted AND touched < ?"
    )
    values = (first.isoformat(), last.isoformat(), (at - _SHOWN_WITHIN).isoformat())
    lost = connection.execute(query, values).fetchall()
    for lid, server_id, base in lost:
        work = read_work(base)
        if work is not None:
            ask(connection, QuestionKind.LOST_THERE, lid, server_id, work, None, at)
    return bool(lost)


def _bury(connection: sqlite3.Connection, at: datetime) -> None:
    """Tombstones are kept for a month."""
    connection.execute(
        "DELETE FROM entry WHERE deleted AND touched < ? AND lid NOT IN "  # noqa: S608  constants only
        f"(SELECT lid FROM op WHERE {IS_OPEN})",
        ((at - _TOMBSTONES).isoformat(),),
    )
