"""Does the index know every entry that is shown, by its note and its names, and nothing else?"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hostile import hostile_strings
from samples import DAY, NOON, SINCE, work

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.domain.search import Asked
from timeneye_desktop.store import schema
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror

InDatabase = Callable[[Callable[[Database], Awaitable[None]]], None]


async def learn(database: Database, project: str = "Acme", phase: str = "Design") -> None:
    mirror = Mirror(database)
    await mirror.take_projects(Listing((Project("10", project, is_active=True),)))
    await mirror.take_phases("10", Listing((Phase("100", "10", phase, is_open=True),)), NOON.utc)


async def found(database: Database, text: str = "", *days: date | None, limit: int = 100) -> list[str]:
    result = await EntryReader(database).search(Asked(text, *days), limit)
    return [row.lid for row in result.rows]


def test_words_are_found_by_their_beginnings_in_notes_and_names_without_accents_or_case(
    in_database: InDatabase,
) -> None:
    async def story(database: Database) -> None:
        await learn(database)
        await Journal(database).log("a", work(notes="Café session: ideas for Søren"), SINCE)
        await Journal(database).log("b", work(notes="R&D #123"), SINCE)
        for text, lids in {
            "cafe": ["a"],
            "CAFÉ": ["a"],
            "cafe\u0301 ide": ["a"],
            "ideas acme": ["a"],
            "des sess": ["a"],
            "r&d": ["b"],
            "#123": ["b"],
            "acme": ["b", "a"],
            "acme nothing": [],
            "afe": [],
        }.items():
            assert await found(database, text) == lids, text

    in_database(story)


def test_a_note_that_changes_and_an_entry_that_goes_are_followed(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.log("a", work(notes="first"), SINCE)
        await journal.edit("a", work(notes="second"), SINCE)
        assert (await found(database, "first"), await found(database, "second")) == ([], ["a"])
        row = await journal.delete("a", SINCE)
        assert await found(database, "second") == []
        back = await journal.restore(row, "b", SINCE)
        assert await found(database, "second") == [back.lid]

    in_database(story)


def test_names_that_change_are_followed(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("a", work(), SINCE)
        await learn(database)
        assert await found(database, "acme design") == ["a"]
        await learn(database, "Nordlys", "Drafting")
        assert await found(database, "nordlys draft") == ["a"]
        assert await found(database, "acme") == []

    in_database(story)


def test_days_bound_what_is_found_and_the_latest_come_first(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        for back in (3, 0, 2, 1):
            await Journal(database).log(f"d{back}", work(notes="same"), SINCE)
            moved = Work(work().phase, 5, DAY - timedelta(days=back), "same")
            await Journal(database).edit(f"d{back}", moved, SINCE)
        assert await found(database, "same") == ["d0", "d1", "d2", "d3"]
        first, last = DAY - timedelta(days=2), DAY - timedelta(days=1)
        assert await found(database, "same", first, last) == ["d1", "d2"]
        assert await found(database, "", first, last) == ["d1", "d2"]
        assert await found(database, "same", None, last) == ["d1", "d2", "d3"]
        assert await found(database, "same", limit=2) == ["d0", "d1"]
        assert not (await EntryReader(database).search(Asked("same"), 3)).is_all
        assert (await EntryReader(database).search(Asked("same"), 4)).is_all

    in_database(story)


HOSTILE = (
    '"', '""', 'a"b', "* ", "a*", "NOT", "a OR b", "NEAR(a b)", "notes:a", "^a", "-a", "a AND", "(", "a)", "'", "\0",
    "a\0b", "{a b}: c", "\ud800", "%", "_", "x" * 5_000, "a " * 500, "\u202e\u200d", "🙂", "\\", ";", "--",
)  # fmt: skip


def test_no_question_is_taken_for_an_order(in_database: InDatabase) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("a", work(notes="plain"), SINCE)
        for text in (*HOSTILE, *hostile_strings()):
            assert await found(database, text) in ([], ["a"]), ascii(text[:40])
        assert await found(database, 'pla"') == ["a"]

    in_database(story)


def test_after_any_story_the_index_is_what_the_entries_say(in_database: InDatabase) -> None:
    chance = random.Random(11)  # noqa: S311  the same story every time, no secret
    names = ("Acme", "Nordlys", "Café")

    async def story(database: Database) -> None:
        journal = Journal(database)
        alive: list[str] = []
        gone: list[Any] = []
        for turn in range(150):
            day = DAY - timedelta(days=chance.randrange(4))
            phase = PhaseKey("10", chance.choice(("100", "101")))
            made = Work(phase, 5, day, f"note {chance.choice(names)} {turn % 5}")
            match chance.randrange(5):
                case 0 | 1:
                    alive.append((await journal.log(f"e{turn}", made, SINCE)).lid)
                case 2 if alive:
                    await journal.edit(chance.choice(alive), made, SINCE)
                case 3 if alive:
                    gone.append(await journal.delete(alive.pop(chance.randrange(len(alive))), SINCE))
                case 4 if gone:
                    alive.append((await journal.restore(gone.pop(), f"e{turn}", SINCE)).lid)
                case _:
                    await learn(database, chance.choice(names), chance.choice(names))
        await database.read(is_sound)

    in_database(story)


def is_sound(connection: sqlite3.Connection) -> None:
    shown = connection.execute(
        "SELECT e.lid, e.notes, COALESCE(p.name, e.project_name), COALESCE(f.name, e.phase_name) FROM entry e "
        "LEFT JOIN project p ON p.id = e.project_id LEFT JOIN phase f ON f.id = e.phase_id WHERE NOT deleted"
    ).fetchall()
    known = connection.execute("SELECT lid, notes, project, phase FROM entry_text").fetchall()
    assert sorted(shown) == sorted(known)
    connection.execute("INSERT INTO entry_words (entry_words, rank) VALUES ('integrity-check', 1)")


def test_an_older_file_is_indexed_when_it_becomes_current() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate_to(connection, 6)
    connection.execute("INSERT INTO project (id, name, is_active) VALUES ('10', 'Acme', 1)")
    for lid, deleted in (("a", 0), ("b", 0), ("c", 1)):
        connection.execute(
            "INSERT INTO entry (lid, project_id, phase_id, minutes, day, notes, phase_name, deleted) "
            "VALUES (?, '10', '100', 5, '2026-03-02', 'draft', 'Old', ?)",
            (lid, deleted),
        )
    schema.migrate(connection)
    query = (
        "SELECT t.lid FROM entry_words w JOIN entry_text t ON t.id = w.rowid WHERE entry_words MATCH 'acme old dra*'"
    )
    assert sorted(connection.execute(query).fetchall()) == [("a",), ("b",)]
    is_sound(connection)
    connection.close()


@pytest.mark.parametrize("words", ["", "  ", "!!! ???"])
def test_without_words_and_days_nothing_is_asked(words: str) -> None:
    assert Asked(words).is_empty
    assert not Asked(words, DAY).is_empty
    assert asyncio.iscoroutinefunction(EntryReader.search)
