"""How does every change of an entry become a record of what it was before?

Triggers write the records, made anew for each connection, so no code path can forget one; a path only says whose doing
it is. What counts is what the person sees: a row that arrives from the server, as it is there, makes no record.

Records are no part of the ledger: no minute stands only in them, and undo checks each against the entry it finds. A
database that had to be rebuilt begins without a past.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import Final

from timeneye_desktop.domain.change import Cause

KEPT: Final = timedelta(days=90)
MOST: Final = 20_000
"""Records; a whole history that is changed elsewhere at once must not fill the disk."""

_FIELDS: Final = ("project_id", "phase_id", "minutes", "day", "notes")
_OTHER_WORK: Final = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _FIELDS)
_ONLY_MINUTES: Final = " AND ".join(f"OLD.{name} IS NEW.{name}" for name in _FIELDS if name != "minutes")
_NOTHING: Final = {"cause": "'elsewhere'", "at": "strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')", "step": "0"}
_SEEN: Final = "CASE WHEN NOT {0}.deleted THEN json_array(" + ", ".join(f"{{0}}.{name}" for name in _FIELDS) + ") END"
_ROUNDED: Final = (
    "OLD.born_here AND OLD.server_id IS NOT NULL AND NOT OLD.listed "
    f"AND NOT OLD.deleted AND NOT NEW.deleted AND {_ONLY_MINUTES}"
)
"""What Timeneye makes of an entry of ours before it first shows it."""


def keep_changes(connection: sqlite3.Connection) -> None:
    """From now on each change of what a person sees of an entry writes a record."""
    connection.execute("CREATE TEMP TABLE deed (cause TEXT NOT NULL, at TEXT NOT NULL, step INTEGER NOT NULL)")
    old, new, cause = _SEEN.format("OLD"), _SEEN.format("NEW"), _told("cause")
    _trigger(connection, "INSERT", "NEW.server_id IS NULL AND NOT NEW.deleted", f"{cause}, NEW.lid, NULL, {new}")
    differs = f"OLD.deleted <> NEW.deleted OR (NOT NEW.deleted AND ({_OTHER_WORK}))"
    whose = f"CASE WHEN {cause} = 'elsewhere' AND {_ROUNDED} THEN 'rounded' ELSE {cause} END"
    _trigger(connection, "UPDATE", differs, f"{whose}, NEW.lid, {old}, {new}")
    # An adopted one had come by a list before its answer did: it stays, under its first local id.
    _trigger(connection, "DELETE", f"NOT OLD.deleted AND {cause} <> 'adopted'", f"{cause}, OLD.lid, {old}, NULL")


def because(connection: sqlite3.Connection, cause: Cause, at: datetime | None = None, step: int = 0) -> None:
    """Say whose doing the changes are that follow in this transaction; what nobody says is done elsewhere."""
    forget_cause(connection)
    moment = f"COALESCE(?, {_NOTHING['at']})"
    connection.execute(
        f"INSERT INTO temp.deed (cause, at, step) VALUES (?, {moment}, ?)",  # noqa: S608  constants only
        (cause.value, None if at is None else at.isoformat(), step),
    )


def forget_cause(connection: sqlite3.Connection) -> None:
    """At the end of each transaction: the next one has to say its own."""
    connection.execute("DELETE FROM temp.deed")


def by_person(connection: sqlite3.Connection, at: datetime) -> None:
    """Something new was done, which can be undone as one step; what was undone cannot be done again any more."""
    connection.execute("UPDATE change SET state = 'over' WHERE state = 'undone'")
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change'").fetchone()
    because(connection, Cause.YOU, at, 1 + (0 if row is None else row[0]))


def note_adopted(connection: sqlite3.Connection, lid: str, at: datetime) -> None:
    """The entry of a create whose answer was lost was found; nothing in it changed."""
    seen = _SEEN.format("entry")
    connection.execute(
        f"INSERT INTO change (at, cause, lid, before, after) SELECT ?, 'adopted', lid, {seen}, {seen} "  # noqa: S608  names of our schema
        "FROM entry WHERE lid = ?",
        (at.isoformat(), lid),
    )


def forget_old_changes(connection: sqlite3.Connection, at: datetime) -> None:
    connection.execute("DELETE FROM change WHERE at < ?", ((at - KEPT).isoformat(),))
    connection.execute("DELETE FROM change WHERE n <= (SELECT MAX(n) FROM change) - ?", (MOST,))


def _trigger(connection: sqlite3.Connection, event: str, when: str, record: str) -> None:
    name = f"change_by_{event.lower()} AFTER {event} ON main.entry"
    step = _told("step")
    connection.execute(
        f"CREATE TEMP TRIGGER {name} WHEN {when} BEGIN "  # noqa: S608  names of our schema
        "INSERT INTO change (cause, lid, before, after, at, step, state) "
        f"VALUES ({record}, {_told('at')}, {step}, CASE WHEN {step} THEN 'done' ELSE '' END); END"
    )


def _told(what: str) -> str:
    return f"COALESCE((SELECT {what} FROM temp.deed), {_NOTHING[what]})"  # noqa: S608  constants only
