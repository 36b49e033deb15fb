"""What do the calls about entries do in the newer API (api-v1.md, 6.1)?"""

from __future__ import annotations

from sqlite3 import Row
from typing import Final

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, done
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database, Value
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights
from timeneye_desktop.sandbox.v1.shapes import made, moment, page, page_asked
from timeneye_desktop.sandbox.v1.terms import Terms

_LIST: Final = (
    "SELECT entry.*, project.client_id FROM entry JOIN project ON project.id = entry.project_id WHERE {}"
    " ORDER BY {} LIMIT ? OFFSET ?"
)
_ORDERS: Final = {"entry_date": "day", "updated_date": "updated", "created_date": "created"}
_MOST_MINUTES: Final = 100_000


class Entries:
    def __init__(self, database: Database, rights: Rights, clock: Clock, terms: Terms) -> None:
        self._database = database
        self._rights = rights
        self._clock = clock
        self._terms = terms

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/entries", self.list),
            Operation("POST", "/entries", self.create),
            Operation("PUT", "/entries/{entry}", self.update),
            Operation("DELETE", "/entries/{entry}", self.delete),
        )

    def list(self, ask: Ask) -> Reply:
        """Members see their own; managers may ask for `member_ids[]`."""
        allowed, values = self._rights.entries_seen_by(ask.person)
        days: tuple[tuple[str, Value], ...] = (
            ("day >= ?", ask.query.day("date_from")),
            ("day <= ?", ask.query.day("date_to")),
        )
        conditions = [allowed, *(condition for condition, value in days if value is not None)]
        values += tuple(value for _, value in days if value is not None)
        members = [int(part) for part in (ask.query.text("member_ids[]") or "").split(",") if part.isdigit()]
        if members:
            conditions.append(f"person_id IN ({', '.join('?' * len(members))})")
            values += tuple(members)
        where = " AND ".join(conditions)
        total = self._database.rows(f"SELECT count(*) FROM entry WHERE {where}", *values)[0][0]  # noqa: S608  our words
        at, per_page = page_asked(ask)
        down = "DESC" if ask.query.text("direction") == "desc" else "ASC"
        order = f"{_ORDERS.get(ask.query.text('sort_by') or '', 'day')} {down}, entry.id {down}"
        rows = self._database.rows(_LIST.format(where, order), *values, per_page, (at - 1) * per_page)
        return page([self._shown(row) for row in rows], at, per_page, total)

    def create(self, ask: Ask) -> Reply:
        project, phase = ask.form.needed("project_id"), ask.form.needed("phase_id")
        minutes = self._minutes(ask.form.needed("minutes"))
        day = ask.form.day("date") or self._clock.today().isoformat()
        self._rights.need_open(ask.person, project, phase)
        now = self._clock.seconds()
        number = self._database.write(
            "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(day, ask.person.id, project, phase, minutes, ask.form.text("notes") or "", now, now),
        )
        return made(self._shown(self._own(ask, number)), self._terms)

    def update(self, ask: Ask) -> Reply:
        """Only what is named changes."""
        self._need_changes()
        row = self._own(ask, ask.id("entry"))
        project = ask.form.number("project_id") or row["project_id"]
        phase = ask.form.number("phase_id") or row["phase_id"]
        if (project, phase) != (row["project_id"], row["phase_id"]):
            self._rights.need_open(ask.person, project, phase)
        minutes = ask.form.number("minutes")
        self._database.write(
            "UPDATE entry SET project_id = ?, phase_id = ?, minutes = ?, day = coalesce(?, day),"
            " notes = coalesce(?, notes), updated = ? WHERE id = ?",
            *(project, phase, row["minutes"] if minutes is None else self._minutes(minutes)),
            *(ask.form.day("date"), ask.form.text("notes"), self._clock.seconds(), row["id"]),
        )
        return made(self._shown(self._own(ask, row["id"])), self._terms)

    def delete(self, ask: Ask) -> Reply:
        self._need_changes()
        self._database.write("DELETE FROM entry WHERE id = ?", self._own(ask, ask.id("entry"))["id"])
        return done()

    def _own(self, ask: Ask, number: int) -> Row:
        query = "SELECT entry.*, client_id FROM entry JOIN project ON project.id = project_id WHERE entry.id = ?"
        row = self._database.row(query, number)
        if row is None:
            raise RefusedError(404, "No such entry.")
        if row["person_id"] != ask.person.id and not self._rights.manages(ask.person, row["project_id"]):
            raise RefusedError(404, "No such entry.")
        return row

    def _need_changes(self) -> None:
        if not self._terms.changes:
            raise RefusedError(405, "Entries cannot be changed here.")

    @staticmethod
    def _minutes(minutes: int) -> int:
        if not 0 <= minutes <= _MOST_MINUTES:
            raise RefusedError(422, "minutes is not acceptable.")
        return minutes

    @staticmethod
    def _shown(row: Row) -> dict[str, object]:
        return {
            "entry_id": row["id"],
            "user_id": row["person_id"],
            "client_id": row["client_id"],
            "project_id": row["project_id"],
            "phase_id": row["phase_id"],
            "todo_id": None,
            "entry_date": row["day"],
            "entry_minutes": row["minutes"],
            "notes": row["notes"],
            "billed": row["billed"],
            "cost": "0.00",
            "created_date": moment(row["created"]),
            "updated_date": moment(row["updated"]),
        }
