"""Which tables does the sandbox keep?"""

from __future__ import annotations

from typing import Final

VERSION: Final = 2

TABLES: Final = """
CREATE TABLE person (
    id INTEGER PRIMARY KEY, handle TEXT UNIQUE, name TEXT NOT NULL, email TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1, is_admin INTEGER NOT NULL DEFAULT 0,
    create_projects INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE category (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER REFERENCES client, is_billable INTEGER NOT NULL DEFAULT 1,
    hourly_rate TEXT NOT NULL DEFAULT '0.00', budget_minutes INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE phase (
    id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
    name TEXT NOT NULL, is_open INTEGER NOT NULL DEFAULT 1, category_id INTEGER REFERENCES category,
    budget_minutes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX phase_of ON phase (project_id);
CREATE TABLE member (
    project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE, person_id INTEGER NOT NULL REFERENCES person,
    is_pm INTEGER NOT NULL DEFAULT 0, budget_minutes INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (project_id, person_id)
) WITHOUT ROWID;
CREATE INDEX member_person ON member (person_id);
CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, person_id INTEGER NOT NULL REFERENCES person,
    project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
    phase_id INTEGER NOT NULL REFERENCES phase ON DELETE CASCADE,
    minutes INTEGER NOT NULL, notes TEXT NOT NULL DEFAULT '', billed INTEGER NOT NULL DEFAULT 0,
    created REAL NOT NULL DEFAULT 0, updated REAL NOT NULL DEFAULT 0
);
CREATE INDEX entry_day ON entry (day);
CREATE INDEX entry_person ON entry (person_id, day);
CREATE INDEX entry_project ON entry (project_id);
CREATE INDEX entry_phase ON entry (phase_id);
CREATE TABLE timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person_id INTEGER NOT NULL REFERENCES person,
    project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
    phase_id INTEGER NOT NULL REFERENCES phase ON DELETE CASCADE, notes TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'running', seconds REAL NOT NULL DEFAULT 0, counted_from REAL NOT NULL,
    changed REAL NOT NULL, day TEXT NOT NULL
);
CREATE TABLE app (client_id TEXT PRIMARY KEY, secret TEXT NOT NULL);
CREATE TABLE code (code TEXT PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person, expires REAL NOT NULL);
CREATE TABLE token (
    token TEXT PRIMARY KEY, refresh TEXT NOT NULL, person_id INTEGER NOT NULL REFERENCES person, expires REAL NOT NULL
);
"""
