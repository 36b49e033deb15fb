"""What the person is asked about rows on Timeneye, and what each answer brings about."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.question import ANSWERS, Answer, Question, QuestionKind
from timeneye_desktop.store.changes import because
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import (
    ENTRY_COLUMNS,
    ENTRY_TABLES,
    append_op,
    open_ops,
    put_entry,
    read_entry,
    read_work,
    work_text,
)

_NAMES = "SELECT p.name, f.name FROM project p LEFT JOIN phase f ON f.project_id = p.id AND f.id = ? WHERE p.id = ?"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the names of the phase it is about; empty when they are not known here."""

    question: Question
    project: str
    phase: str


class Questions:
    """Each is asked once: an answered one stays, so that the same row never raises it again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> tuple[Asked, ...]:
        """What is not answered yet, oldest first."""

        def run(connection: sqlite3.Connection) -> tuple[Asked, ...]:
            return tuple(_asked(connection, question) for question in _open(connection))

        return await self._database.read(run)

    async def answer(self, number: int, answer: Answer, new_lid: str, at: datetime) -> None:
        """Do what was decided, in one transaction; NotPossibleError when the question is gone or the answer none."""

        def run(connection: sqlite3.Connection) -> None:
            question = next((asked for asked in _open(connection) if asked.id == number), None)
            if question is None or answer not in ANSWERS[question.kind]:
                raise NotPossibleError("question-gone")
            deed = _DEEDS.get((question.kind, answer))
            if deed is not None:
                because(connection, Cause.YOU, at)
                deed(connection, question, new_lid, at)
            connection.execute("UPDATE question SET answer = ? WHERE id = ?", (answer.value, number))

        await self._database.write(run)


def ask(
    connection: sqlite3.Connection,
    kind: QuestionKind,
    lid: str,
    server_id: str,
    work: Work,
    theirs: Work | None,
    at: datetime,
) -> None:
    """Put a question, unless it was put before."""
    connection.execute(
        "INSERT OR IGNORE INTO question (kind, lid, server_id, work, theirs, asked) VALUES (?, ?, ?, ?, ?, ?)",
        (kind.value, lid, server_id, work_text(work), work_text(theirs), at.isoformat()),
    )


def _open(connection: sqlite3.Connection) -> list[Question]:
    query = "SELECT id, kind, lid, server_id, work, theirs, asked FROM question WHERE answer = '' ORDER BY id"
    found = []
    for number, kind, lid, server_id, work, theirs, asked in connection.execute(query):
        ours = read_work(work)
        if ours is not None:
            moment = datetime.fromisoformat(asked)
            found.append(Question(number, QuestionKind(kind), lid, server_id, ours, read_work(theirs), moment))
    return found


def _asked(connection: sqlite3.Connection, question: Question) -> Asked:
    phase = question.work.phase
    row = connection.execute(_NAMES, (phase.phase_id, phase.project_id)).fetchone() or ("", "")
    return Asked(question, row[0] or "", row[1] or "")


# -- what an answer does ---------------------------------------------------------------


def _remove_twin(connection: sqlite3.Connection, question: Question, _lid: str, at: datetime) -> None:
    query = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.server_id = ? AND NOT e.deleted"  # noqa: S608  constants
    row = connection.execute(query, (question.server_id,)).fetchone()
    if row is None:
        raise NotPossibleError("not-here-yet")  # the next list of entries brings it
    entry = read_entry(row, open_ops(connection, row[0]))
    if not any(op.kind is OpKind.DELETE for op in open_ops(connection, entry.lid)):
        append_op(connection, OpKind.DELETE, entry.lid, at, base=entry.work)
    connection.execute("UPDATE entry SET deleted = 1 WHERE lid = ?", (entry.lid,))


def _remove_twin_timer(connection: sqlite3.Connection, question: Question, lid: str, at: datetime) -> None:
    remove_timer(connection, lid, question.server_id, question.work, at)


def _keep_mine(connection: sqlite3.Connection, question: Question, lid: str, at: datetime) -> None:
    """Their entry gets what was measured here."""
    row = connection.execute("SELECT lid FROM entry WHERE server_id = ?", (question.server_id,)).fetchone()
    _forget_timer(connection, question.lid)
    if row is None:
        _log(connection, question, lid, at)
        return
    put_entry(connection, row[0], question.work)
    append_op(connection, OpKind.EDIT, row[0], at, work=question.work)


def _keep_theirs(connection: sqlite3.Connection, question: Question, _lid: str, _at: datetime) -> None:
    _forget_timer(connection, question.lid)


def _keep_both(connection: sqlite3.Connection, question: Question, lid: str, at: datetime) -> None:
    _forget_timer(connection, question.lid)
    _log(connection, question, lid, at)


def _log(connection: sqlite3.Connection, question: Question, lid: str, at: datetime) -> None:
    put_entry(connection, lid, question.work)
    append_op(connection, OpKind.CREATE, lid, at, work=question.work)


def _log_lost_again(connection: sqlite3.Connection, question: Question, lid: str, at: datetime) -> None:
    _forget_lost(connection, question, lid, at)
    _log(connection, question, lid, at)


def _forget_lost(connection: sqlite3.Connection, question: Question, _lid: str, _at: datetime) -> None:
    connection.execute("DELETE FROM entry WHERE lid = ? AND NOT listed", (question.lid,))


def _forget_timer(connection: sqlite3.Connection, lid: str) -> None:
    connection.execute("DELETE FROM timer WHERE lid = ?", (lid,))


def remove_timer(connection: sqlite3.Connection, lid: str, server_id: str, work: Work, at: datetime) -> None:
    """Have a timer that is no timer of ours any more removed from the server."""
    connection.execute(
        "INSERT INTO timer (lid, server_id, project_id, phase_id, notes, day, banked, ended) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, 1)",
        (lid, server_id, *work.phase, work.notes, work.day.isoformat()),
    )
    append_op(connection, OpKind.DISCARD, lid, at)


_DEEDS: dict[tuple[QuestionKind, Answer], Callable[[sqlite3.Connection, Question, str, datetime], None]] = {
    (QuestionKind.TWIN, Answer.REMOVE): _remove_twin,
    (QuestionKind.TWIN_TIMER, Answer.REMOVE): _remove_twin_timer,
    (QuestionKind.STOPPED_ELSEWHERE, Answer.THEIRS): _keep_theirs,
    (QuestionKind.STOPPED_ELSEWHERE, Answer.MINE): _keep_mine,
    (QuestionKind.STOPPED_ELSEWHERE, Answer.BOTH): _keep_both,
    (QuestionKind.LOST_THERE, Answer.LOG_AGAIN): _log_lost_again,
    (QuestionKind.LOST_THERE, Answer.FORGET): _forget_lost,
}
