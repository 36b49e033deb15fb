"""What tables there are, and how an older file becomes a current one."""

from __future__ import annotations

import sqlite3
from typing import Final

from timeneye_desktop.domain.errors import NewerSchemaError

_VERSION_1: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE project (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, is_active INTEGER NOT NULL,
    phases_at TEXT NOT NULL DEFAULT ''      -- UTC of the last phase listing
) WITHOUT ROWID;

CREATE TABLE phase (
    project_id TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, is_open INTEGER NOT NULL,
    PRIMARY KEY (project_id, id)
) WITHOUT ROWID;

-- What the person sees. base is the last server copy we agreed with.
CREATE TABLE entry (
    lid TEXT PRIMARY KEY, server_id TEXT UNIQUE,
    project_id TEXT NOT NULL, phase_id TEXT NOT NULL, minutes INTEGER NOT NULL, day TEXT NOT NULL, notes TEXT NOT NULL,
    project_name TEXT NOT NULL DEFAULT '', phase_name TEXT NOT NULL DEFAULT '',
    billed INTEGER NOT NULL DEFAULT 0, base TEXT, deleted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX entry_by_day ON entry (day, deleted);
CREATE INDEX entry_by_phase ON entry (project_id, phase_id, day);

CREATE TABLE timer (
    lid TEXT PRIMARY KEY, server_id TEXT UNIQUE,
    project_id TEXT NOT NULL, phase_id TEXT NOT NULL, notes TEXT NOT NULL, day TEXT NOT NULL,
    project_name TEXT NOT NULL DEFAULT '', phase_name TEXT NOT NULL DEFAULT '',
    banked REAL NOT NULL, since_utc TEXT, since_boot REAL, boot_id TEXT,
    remote_state TEXT NOT NULL DEFAULT '', missing INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE op (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, lid TEXT NOT NULL, entry_lid TEXT NOT NULL,
    work TEXT, base TEXT, state TEXT NOT NULL, since TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
    doubted INTEGER NOT NULL DEFAULT 0, doubt_at REAL NOT NULL DEFAULT 0, misses INTEGER NOT NULL DEFAULT 0,
    fence TEXT, not_before REAL NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX op_open ON op (lid) WHERE state IN ('queued', 'sending', 'doubt', 'parked');
CREATE INDEX op_open_entry ON op (entry_lid) WHERE state IN ('queued', 'sending', 'doubt', 'parked');

-- Append only: how every request of every command went.
CREATE TABLE attempt (
    op_seq INTEGER NOT NULL REFERENCES op (seq), at TEXT NOT NULL, outcome TEXT NOT NULL,
    status INTEGER NOT NULL, detail TEXT NOT NULL
);
CREATE INDEX attempt_by_op ON attempt (op_seq);
"""

_VERSION_2: Final = """
-- 1 once a complete list lacked the entry
ALTER TABLE entry ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
"""

_VERSION_3: Final = """
ALTER TABLE entry ADD COLUMN born_here INTEGER NOT NULL DEFAULT 0;  -- 1 when a command of ours made it
ALTER TABLE entry ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;     -- 1 once a list of the server had it
ALTER TABLE entry ADD COLUMN touched TEXT NOT NULL DEFAULT '';      -- UTC of our latest write that Timeneye took
ALTER TABLE entry ADD COLUMN arrived TEXT NOT NULL DEFAULT '';      -- UTC of the list that brought it

ALTER TABLE timer ADD COLUMN seen TEXT NOT NULL DEFAULT '';         -- UTC of the latest list that had it

ALTER TABLE op ADD COLUMN protocol TEXT NOT NULL DEFAULT '';        -- of a create, from its first attempt on
ALTER TABLE op ADD COLUMN ref TEXT NOT NULL DEFAULT '';             -- what marks its timer on the server
ALTER TABLE op ADD COLUMN token TEXT NOT NULL DEFAULT '';           -- the id of that timer
ALTER TABLE op ADD COLUMN set_at REAL NOT NULL DEFAULT 0;       -- UTC, seconds: when its timer was last set
ALTER TABLE op ADD COLUMN guard TEXT NOT NULL DEFAULT '';           -- look for an equal entry first: must, passed
ALTER TABLE op ADD COLUMN sent TEXT;                                -- what an edit has sent, a list
CREATE UNIQUE INDEX op_by_ref ON op (ref) WHERE ref <> '';

-- Timers that were stopped or removed from here: a list that still has one is old.
CREATE TABLE spent_timer (server_id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;

-- What a request that was believed lost may still do (delivery 2.6).
CREATE TABLE watch (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, lid TEXT NOT NULL, work TEXT NOT NULL, sent TEXT NOT NULL,
    fence TEXT NOT NULL, looks INTEGER NOT NULL DEFAULT 0, due REAL NOT NULL DEFAULT 0     -- seconds since 1970
);

-- What only the person can decide. Asked once: the same question about the same row never comes again.
CREATE TABLE question (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, lid TEXT NOT NULL, server_id TEXT NOT NULL,
    work TEXT NOT NULL, theirs TEXT, asked TEXT NOT NULL, answer TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, lid, server_id)
);
"""

_VERSION_4: Final = """
-- Lines on their way into the ledger (store/ledger.py); their numbers never come again.
CREATE TABLE ledger (n INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL);
"""

_VERSION_5: Final = """
-- What the person decided about a phase in the picker: pinned or hidden. Outlives the lists of Timeneye.
CREATE TABLE phase_mark (
    project_id TEXT NOT NULL, phase_id TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (project_id, phase_id)
) WITHOUT ROWID;
CREATE INDEX op_by_since ON op (since);
"""

_VERSION_6: Final = """
-- What became of entries, and why (store/changes.py). Changes of one step are undone together.
CREATE TABLE change (
    n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, cause TEXT NOT NULL, lid TEXT NOT NULL,
    before TEXT, after TEXT,                        -- what the person saw; NULL where there was nothing
    step INTEGER NOT NULL DEFAULT 0,                -- 0 when undo is not about it
    state TEXT NOT NULL DEFAULT ''                  -- of a step: done, undone, over
);
CREATE INDEX change_by_entry ON change (lid, n);
CREATE INDEX change_by_step ON change (state, step);
CREATE INDEX change_by_time ON change (at);
"""

_DAY_ID: Final = "CAST(COALESCE(julianday({day}), 0) AS INTEGER) << 32"
_SHOWN: Final = """
SELECT COALESCE((SELECT MAX(id) FROM entry_text WHERE id BETWEEN {id} AND ({id}) + 4294967295), {id}) + 1,
    NEW.lid, NEW.notes, COALESCE((SELECT name FROM project WHERE id = NEW.project_id), NEW.project_name),
    COALESCE((SELECT name FROM phase WHERE project_id = NEW.project_id AND id = NEW.phase_id), NEW.phase_name)
    WHERE NOT NEW.deleted
""".strip().format(id=_DAY_ID.format(day="NEW.day"))

_VERSION_7: Final = f"""
-- What can be searched: the text of every entry that is shown. Ids grow with the day (its Julian number, then 32 bits
-- that count), so that the index answers the latest first and a span of days is a span of ids.
CREATE TABLE entry_text (
    id INTEGER PRIMARY KEY, lid TEXT NOT NULL UNIQUE, notes TEXT NOT NULL, project TEXT NOT NULL, phase TEXT NOT NULL
);
CREATE VIRTUAL TABLE entry_words USING fts5 (
    notes, project, phase, content = 'entry_text', content_rowid = 'id', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO entry_text
    SELECT ({_DAY_ID.format(day="e.day")}) + ROW_NUMBER() OVER (
        PARTITION BY e.day ORDER BY CAST(e.server_id AS INTEGER)
    ), e.lid, e.notes, COALESCE(p.name, e.project_name), COALESCE(f.name, e.phase_name)
    FROM entry e LEFT JOIN project p ON p.id = e.project_id
    LEFT JOIN phase f ON f.project_id = e.project_id AND f.id = e.phase_id WHERE NOT e.deleted;
INSERT INTO entry_words (entry_words) VALUES ('rebuild');

-- What the index has to learn or forget, in this order (store/search.py): no trigger may write to it, since the schema
-- of a file is not trusted.
CREATE TABLE index_due (
    n INTEGER PRIMARY KEY, gone INTEGER NOT NULL, id INTEGER NOT NULL, notes TEXT NOT NULL, project TEXT NOT NULL,
    phase TEXT NOT NULL
);
CREATE TRIGGER text_added AFTER INSERT ON entry_text BEGIN
    INSERT INTO index_due (gone, id, notes, project, phase) VALUES (0, NEW.id, NEW.notes, NEW.project, NEW.phase);
END;
CREATE TRIGGER text_removed AFTER DELETE ON entry_text BEGIN
    INSERT INTO index_due (gone, id, notes, project, phase) VALUES (1, OLD.id, OLD.notes, OLD.project, OLD.phase);
END;
CREATE TRIGGER text_changed AFTER UPDATE ON entry_text BEGIN
    INSERT INTO index_due (gone, id, notes, project, phase) VALUES (1, OLD.id, OLD.notes, OLD.project, OLD.phase);
    INSERT INTO index_due (gone, id, notes, project, phase) VALUES (0, NEW.id, NEW.notes, NEW.project, NEW.phase);
END;
CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
    INSERT INTO entry_text {_SHOWN};
END;
CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
    DELETE FROM entry_text WHERE lid = OLD.lid;
END;
CREATE TRIGGER entry_changed AFTER UPDATE OF
    day, notes, project_id, phase_id, project_name, phase_name, deleted ON entry BEGIN
    DELETE FROM entry_text WHERE lid = OLD.lid;
    INSERT INTO entry_text {_SHOWN};
END;
CREATE TRIGGER project_added AFTER INSERT ON project BEGIN
    UPDATE entry_text SET project = NEW.name WHERE project <> NEW.name
    AND lid IN (SELECT lid FROM entry WHERE project_id = NEW.id);
END;
CREATE TRIGGER project_renamed AFTER UPDATE OF name ON project WHEN OLD.name <> NEW.name BEGIN
    UPDATE entry_text SET project = NEW.name WHERE lid IN (SELECT lid FROM entry WHERE project_id = NEW.id);
END;
CREATE TRIGGER phase_added AFTER INSERT ON phase BEGIN
    UPDATE entry_text SET phase = NEW.name WHERE phase <> NEW.name
    AND lid IN (SELECT lid FROM entry WHERE project_id = NEW.project_id AND phase_id = NEW.id);
END;
CREATE TRIGGER phase_renamed AFTER UPDATE OF name ON phase WHEN OLD.name <> NEW.name BEGIN
    UPDATE entry_text SET phase = NEW.name
    WHERE lid IN (SELECT lid FROM entry WHERE project_id = NEW.project_id AND phase_id = NEW.id);
END;
"""  # noqa: S608  constants only

_VERSION_8: Final = """
-- When timers ran and were paused (store/spans.py): UTC, and for this computer alone.
CREATE TABLE span (
    n INTEGER PRIMARY KEY, lid TEXT NOT NULL, project_id TEXT NOT NULL, phase_id TEXT NOT NULL, kind TEXT NOT NULL,
    since TEXT NOT NULL, until TEXT,                -- NULL while it goes on
    gone INTEGER NOT NULL DEFAULT 0                 -- 1 when its timer was discarded
);
CREATE INDEX span_by_timer ON span (lid);
CREATE INDEX span_by_end ON span (until);
"""

_VERSION_9: Final = """
-- Sums of days are read from the index alone.
DROP INDEX entry_by_day;
CREATE INDEX entry_by_day ON entry (day, deleted, project_id, phase_id, minutes);
"""

_AWAY: Final = """
-- Phases that are worked on away from the computer: nobody asks about an absence on them.
CREATE TABLE away_phase (
    project_id TEXT NOT NULL, phase_id TEXT NOT NULL, PRIMARY KEY (project_id, phase_id)
) WITHOUT ROWID;
"""

_MEASURED: Final = """
-- What timers measured and which entries came of it (store/measured.py); for this computer alone.
CREATE TABLE measured (
    lid TEXT PRIMARY KEY, timer TEXT NOT NULL, day TEXT NOT NULL, minutes INTEGER NOT NULL, seconds REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX measured_by_day ON measured (day);
CREATE INDEX measured_by_timer ON measured (timer);
ALTER TABLE span ADD COLUMN shift INTEGER;                          -- seconds ahead of UTC where it began
"""

_FINE: Final = """
-- What somebody who looked over some days has called fine (store/checked.py); for this computer alone.
CREATE TABLE fine (mark TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
"""

MIGRATIONS: Final = (
    _VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, _VERSION_6, _VERSION_7, _VERSION_8, _VERSION_9,
    _AWAY, _MEASURED, _FINE,
)  # fmt: skip


def checked_version(connection: sqlite3.Connection) -> int:
    """The schema of the file; NewerSchemaError, before anything is written, if it is ahead of this program."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise NewerSchemaError(str(version))
    return version


def migrate(connection: sqlite3.Connection) -> bool:
    """Bring the file to the current schema, one transaction a step; answer whether it was another."""
    return migrate_to(connection, len(MIGRATIONS))


def migrate_to(connection: sqlite3.Connection, wanted: int) -> bool:
    version = checked_version(connection)
    for number, script in enumerate(MIGRATIONS[version:wanted], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number:d}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    return version < wanted


def _statements(script: str) -> list[str]:
    statements, lines = [], []
    for line in script.splitlines():
        lines.append(line)
        if sqlite3.complete_statement("\n".join(lines)):
            statements.append("\n".join(lines))
            lines = []
    return statements
