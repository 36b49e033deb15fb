"""Remembers: SQLite, the outbox, the mirror, preferences."""
