"""How do rows get into the ledger, and back from there?

The triggers are made anew for each connection, from the columns that are there: no code path and no later migration
can forget one. Columns that only say how a wait goes on are not worth a line.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from timeneye_desktop.domain.delivery import TIMER_REMOVED, OpState
from timeneye_desktop.store.ledger_lines import Book
from timeneye_desktop.store.rows import IS_OPEN
from timeneye_desktop.store.soundness import DAMAGED

TABLES: Final = {
    "op": "seq",
    "entry": "lid",
    "timer": "lid",
    "watch": "id",
    "question": "id",
    "spent_timer": "server_id",
}
"""What is written down, and the key of it."""

_QUIET: Final = {
    "op": {"misses", "not_before"},
    "entry": {"missing", "listed"},
    "timer": {"missing", "seen", "remote_state"},
    "watch": {"looks", "due"},
    "question": set[str](),
    "spent_timer": {"at"},
}
_ABOUT_ENTRY: Final = f"SELECT 1 FROM op WHERE (lid = NEW.lid OR entry_lid = NEW.lid) AND {IS_OPEN}"  # noqa: S608  constants
_ONLY: Final = {  # an entry that came from Timeneye and waits for nothing can be fetched again
    ("entry", "INSERT"): "NEW.server_id IS NULL",
    ("entry", "UPDATE"): f"(OLD.server_id IS NULL OR EXISTS ({_ABOUT_ENTRY}))",
}

_OPEN: Final = frozenset({"queued", "sending", "doubt", "parked"})
_MATTERS: Final[Mapping[str, Callable[[Mapping[str, Any]], bool]]] = {
    "op": lambda row: row["state"] in _OPEN,
    "entry": lambda row: not row["server_id"],
    "timer": lambda _row: True,
}
"""What has to be in the database as it is in the ledger."""

_RECENT_OPS: Final = f"""
SELECT seq FROM op WHERE {IS_OPEN} OR since > strftime('%Y-%m-%dT', 'now', '-90 days')
UNION SELECT op_seq FROM attempt WHERE at > strftime('%Y-%m-%dT', 'now', '-90 days')
"""  # noqa: S608  constants only
_WHICH: Final = {
    "op": f"seq IN ({_RECENT_OPS})",
    "entry": f"server_id IS NULL OR lid IN (SELECT lid FROM op WHERE seq IN ({_RECENT_OPS}) "  # noqa: S608  constants
    f"UNION SELECT entry_lid FROM op WHERE seq IN ({_RECENT_OPS}))",
}


def keep_images(connection: sqlite3.Connection) -> None:
    """From now on each change of a row that matters writes a line into the table `ledger`."""
    for table, key in TABLES.items():
        columns = _columns(connection, table)
        loud = [f"OLD.{name} IS NOT NEW.{name}" for name in columns if name not in _QUIET[table]]
        _trigger(connection, table, "INSERT", "1", _image(table, "NEW", columns))
        _trigger(connection, table, "UPDATE", f"({' OR '.join(loud)})", _image(table, "NEW", columns))
        _trigger(connection, table, "DELETE", "1", f"json_object('t', '{table}', 'k', OLD.{key}, 'row', NULL)")
    # A change of an entry that came from Timeneye: now it matters which one it is there.
    line = _image("entry", "entry", _columns(connection, "entry"))
    connection.execute(
        f"CREATE TEMP TRIGGER keep_its_entry AFTER INSERT ON main.op BEGIN INSERT INTO ledger (line) SELECT {line} "  # noqa: S608  names of our schema
        "FROM entry WHERE lid IN (NEW.lid, NEW.entry_lid) AND server_id IS NOT NULL; END"
    )


def write_all(connection: sqlite3.Connection) -> None:
    """Fill the table `ledger` with everything that is open or was finished in the last 90 days."""
    connection.execute("DELETE FROM ledger")
    for table in TABLES:
        line = _image(table, table, _columns(connection, table))
        connection.execute(f"INSERT INTO ledger (line) SELECT {line} FROM {table} WHERE {_WHICH.get(table, 1)}")  # noqa: S608  names of our schema


def check_same(connection: sqlite3.Connection, book: Book) -> None:
    """DatabaseError when an open command, an unsent entry or a timer of the ledger is missing or another here."""
    for table, matters in _MATTERS.items():
        rows = {row[TABLES[table]]: row for row in _rows_of(book, table) if matters(row)}
        names = [name for name in _columns(connection, table) if name not in _QUIET[table]]
        query = f"SELECT {', '.join(names)} FROM {table} WHERE {TABLES[table]} IN (SELECT value FROM json_each(?))"  # noqa: S608  names of our schema
        for found in connection.execute(query, (json.dumps(list(rows)),)):
            here = dict(zip(names, found, strict=True))
            said = rows.pop(here[TABLES[table]])
            # How a float is written depends on the SQLite that writes it.
            if any(here[name] != said[name] for name in names if name in said and not isinstance(said[name], float)):
                raise sqlite3.DatabaseError(DAMAGED)
        if rows:
            raise sqlite3.DatabaseError(DAMAGED)


def bring_back(connection: sqlite3.Connection, book: Book, after: int) -> int:
    """Write what the lines behind number `after` say into the tables; answer with how many commands are open by it."""
    columns = {table: _columns(connection, table) for table in TABLES}
    brought = 0
    for (table, key), image in sorted(book.images.items(), key=lambda item: item[1].number):
        if table not in TABLES or image.number <= after:
            continue
        if image.row is None:
            connection.execute(f"DELETE FROM {table} WHERE {TABLES[table]} = ?", (key,))  # noqa: S608  names of our schema
        elif _put(connection, table, columns[table], image.row) and table == "op":
            brought += _is_open(image.row)
    if not book.unreadable:  # all timers stand in it: one that does not has ended
        known = [(lid,) for (lid,) in connection.execute("SELECT lid FROM timer") if ("timer", lid) not in book.images]
        connection.executemany("DELETE FROM timer WHERE lid = ?", known)
    else:  # what is missing may have told that a timer was already started
        connection.execute("UPDATE op SET state = 'doubt', doubted = 1 WHERE kind = 'start' AND state = 'queued'")
    _leave_no_ghosts(connection)
    return brought


def bring_unknown(connection: sqlite3.Connection, book: Book) -> int:
    """Take from the ledger of another database the open work on entries and timers that this one never heard of."""
    rows = {table: _rows_of(book, table) for table in TABLES}
    columns = {table: _columns(connection, table) for table in TABLES}
    ids = {row["server_id"]: row["lid"] for row in rows["entry"] if row.get("server_id")}
    known = {lid for table in ("op", "entry", "timer") for (lid,) in connection.execute(f"SELECT lid FROM {table}")}  # noqa: S608  ours
    same = {
        ids[server_id]: lid
        for server_id, lid in connection.execute("SELECT server_id, lid FROM entry WHERE server_id IS NOT NULL")
        if server_id in ids and ids[server_id] not in known
    }
    brought = 0
    for row in rows["op"]:
        lids = {row["lid"], row["entry_lid"]}
        if _is_open(row) and not lids & known:
            new = {**row, "lid": same.get(row["lid"], row["lid"]), "seq": None}
            brought += _put(connection, "op", columns["op"], new)
    for table in ("entry", "timer"):
        for row in rows[table]:
            if row["lid"] not in known and row["lid"] not in same:
                _put(connection, table, columns[table], row)
    _leave_no_ghosts(connection)
    return brought


def _leave_no_ghosts(connection: sqlite3.Connection) -> None:
    """An entry without server id lives by its command; a create may have been sent by another life of this file.

    A timer of which neither the start nor Timeneye's id came back has nothing there any more: its time is here, and
    what the person stopped is theirs to decide. Any other command about it is over.
    """
    work = f"SELECT 1 FROM op WHERE (op.lid = e.lid OR op.entry_lid = e.lid) AND {IS_OPEN}"  # noqa: S608  constants only
    connection.execute(f"DELETE FROM entry AS e WHERE server_id IS NULL AND NOT EXISTS ({work})")  # noqa: S608  constants only
    connection.execute(f"UPDATE op SET guard = 'must' WHERE kind = 'create' AND {IS_OPEN}")  # noqa: S608  constants only
    starting = f"SELECT lid FROM op WHERE kind = 'start' AND {IS_OPEN}"  # noqa: S608  constants only
    known = f"SELECT lid FROM timer WHERE server_id IS NOT NULL OR lid IN ({starting})"  # noqa: S608  constants only
    for kind, state, reason in (
        ("stop", OpState.PARKED, TIMER_REMOVED),
        ("change", OpState.CANCELLED, ""),
        ("discard", OpState.CANCELLED, ""),
    ):
        connection.execute(
            f"UPDATE op SET state = ?, reason = ? WHERE kind = ? AND {IS_OPEN} AND lid NOT IN ({known})",  # noqa: S608  constants only
            (state.value, reason, kind),
        )
    connection.execute(
        f"UPDATE timer SET reason = ? WHERE reason = '' AND NOT ended AND lid NOT IN ({known})",  # noqa: S608  constants only
        (TIMER_REMOVED,),
    )


def _put(connection: sqlite3.Connection, table: str, columns: Iterable[str], row: Mapping[str, Any]) -> bool:
    """Write a row as it was; False when it cannot be one of this table."""
    names = [name for name in columns if name in row]
    key = TABLES[table]
    given = ", ".join(f"{name} = excluded.{name}" for name in names)
    try:
        if row.get("server_id") and table in {"entry", "timer"}:  # the later line is right
            clear = f"UPDATE {table} SET server_id = NULL WHERE server_id = ? AND lid <> ?"  # noqa: S608  names of our schema
            connection.execute(clear, (row["server_id"], row[key]))
        connection.execute(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "  # noqa: S608  names of our schema
            f"ON CONFLICT ({key}) DO UPDATE SET {given}",
            [row[name] for name in names],
        )
    except (KeyError, sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError):
        return False
    return True


def _rows_of(book: Book, table: str) -> list[Mapping[str, Any]]:
    found = [(image.number, image.row) for (where, _), image in book.images.items() if where == table]
    return [row for _, row in sorted(found, key=lambda item: item[0]) if row is not None]


def _is_open(row: Mapping[str, Any]) -> bool:
    return row.get("state") in _OPEN


def _trigger(connection: sqlite3.Connection, table: str, event: str, when: str, line: str) -> None:
    when = f"{when} AND {_ONLY.get((table, event), 1)}"
    name = f"keep_{table}_{event.lower()} AFTER {event} ON main.{table}"
    connection.execute(f"CREATE TEMP TRIGGER {name} WHEN {when} BEGIN INSERT INTO ledger (line) VALUES ({line}); END")  # noqa: S608  names of our schema


def _image(table: str, row: str, columns: Iterable[str]) -> str:
    """SQL for the line that a row makes."""
    values = ", ".join(f"'{name}', {row}.{name}" for name in columns)
    at = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
    return f"json_object('t', '{table}', 'k', {row}.{TABLES[table]}, 'at', {at}, 'row', json_object({values}))"


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
