"""The phases of the examples, as the services know them: from a real file, by way of what Timeneye would list."""

from __future__ import annotations

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from line_examples.example import CHOICES, LATELY, NOW, TODAY

from timeneye_desktop.domain.catalogue import Phase, PhaseChoice, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.services.news import News
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.habits import Habits
from timeneye_desktop.store.mirror import Mirror

AT: datetime = NOW.replace(tzinfo=UTC)


@asynccontextmanager
async def catalogue_of_examples(folder: Path) -> AsyncIterator[Catalogue]:
    with ThreadPoolExecutor(max_workers=1) as thread:
        database = Database(folder / "examples.sqlite", thread)
        await database.open()
        try:
            await _learn(Mirror(database))
            reader, habits = EntryReader(database), Habits(database)
            catalogue = Catalogue(reader, habits, News(), lambda: Instant(AT, 0.0, "boot"), lambda: None, _nothing)
            await catalogue.refresh()
            yield catalogue
        finally:
            await database.close()


async def _learn(mirror: Mirror) -> None:
    names = list(dict.fromkeys(choice.project for choice in CHOICES))
    await mirror.take_projects(Listing(tuple(Project(name, name, is_active=True) for name in names)))
    for name in names:
        phases = [choice.phase for choice in CHOICES if choice.project == name]
        listing = Listing(tuple(Phase(phase, name, phase, is_open=True) for phase in phases))
        await mirror.take_phases(name, listing, AT)
    used = tuple(_used(choice) for choice in CHOICES if choice.title in LATELY)
    await mirror.take_entries(date(2026, 2, 1), TODAY, Listing(used), AT)


def _used(choice: PhaseChoice) -> RemoteEntry:
    work = Work(choice.key, 60, date.fromisoformat(LATELY[choice.title]), "draft")
    return RemoteEntry(choice.title, work, choice.project, choice.phase, "7", "Mara", billed=False)


async def _nothing(_project: str) -> None:
    return
