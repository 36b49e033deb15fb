"""What is stored in the worlds of the gallery: made-up work, always the same, around one fixed moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.ui.gallery.scene import Start

NOW: Final = Instant(datetime(2026, 3, 12, 14, 25, 8, tzinfo=UTC), 50_000.0, "gallery")
"""A Thursday afternoon; the gallery's time zone is UTC."""
TODAY: Final = NOW.utc.date()
SYNCED: Final = NOW.utc - timedelta(minutes=3)
_FIRST_ID: Final = 910_001
_SATURDAY: Final = 5

_PLANS: Final = (
    ("Acme Website", "Design, Front end, Back end, Content, Testing & launch"),
    ("Harbour Museum App", "Interaction design, iOS, Android, Accessibility"),
    ("Lumen Customer Portal", "Requirements, Implementation, Data migration, Support"),
    ("Nordlys Webshop", "Photography, Shop set-up, Payments, Hand-over"),
    ("City Bikes Dashboard", "Planning, Data pipeline, Visual design"),
    ("Internal", "Team meetings, Administration, Learning"),
)
_LONG_PHASE: Final = "Accessibility review of every form with assistive technology"
_LONG_NOTE: Final = (
    "Went through all forty-two forms with a screen reader, wrote down what was announced twice, what was not "
    "announced at all and what nobody would understand who has not filled in the paper form before; then again "
    "with the magnifier at four hundred per cent."
)
_LONG_PLANS: Final = (
    (
        "Programme for the modernisation of the citizens' self-service portal, second stage",
        f"{_LONG_PHASE}, Rechtsverbindliche Übersetzung der Datenschutzgrundverordnungshinweise",
    ),
    ("Ωμέγα Έρευνα και Ανάπτυξη Ανώνυμη Εταιρεία", "Σχεδιασμός διεπαφής, Тестирование и приёмка"),
    ("שירותי בנייה ותכנון", "עיצוב הממשק"),
    ('<b>R&D</b> & "quotes" Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik', "A, x>y"),
)
_CLOSED: Final = ("Acme Website", "Discovery")

_DAY: Final = (
    ("Acme Website", "Front end", 95, "Navigation on small screens"),
    ("Internal", "Team meetings", 30, ""),
    ("Harbour Museum App", "Accessibility", 75, "Contrast < 4.5:1 fixed, focus order checked"),
    ("Acme Website", "Design", 50, "Second round of comments"),
)
_WEEK: Final = (
    (("Lumen Customer Portal", "Requirements", 120, "Questions for Thursday"), ("Acme Website", "Design", 210, ""),
     ("City Bikes Dashboard", "Planning", 150, "Estimate for phase 2")),
    (("Acme Website", "Front end", 240, "Pairing on the calendar"), ("Internal", "Learning", 45, ""),
     ("Nordlys Webshop", "Payments", 165, "Refunds in two currencies")),
    (("Harbour Museum App", "iOS", 180, "Bug hunt: dates off by one"), ("Acme Website", "Content", 90, "Start page"),
     ("Internal", "Team meetings", 60, "Retrospective"), ("Acme Website", "Front end", 120, "")),
)  # fmt: skip
_LONG_DAY: Final = (
    (_LONG_PLANS[0][0], _LONG_PHASE, 1439, _LONG_NOTE),
    (_LONG_PLANS[1][0], "Тестирование и приёмка", 1, "Проверка оплаты на старых телефонах"),
    (_LONG_PLANS[2][0], "עיצוב הממשק", 61, "בדיקת הטפסים מימין לשמאל, 3 מתוך 12"),
    (_LONG_PLANS[3][0], "x>y", 600, "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikbesichtigungstermin"),
)  # fmt: skip


async def plant(database: Database, start: Start) -> None:
    """Lay it down as the lists of Timeneye would have."""
    if start is Start.NEW:
        return
    mirror = Mirror(database)
    plans = _LONG_PLANS if start is Start.LONG else _PLANS
    projects = tuple(Project(str(4101 + at), name, is_active=True) for at, (name, _phases) in enumerate(plans))
    await mirror.take_projects(Listing(projects))
    for project, (_name, phases) in zip(projects, plans, strict=True):
        await mirror.take_phases(project.id, Listing(tuple(_phases(project, phases))), SYNCED)
    rows = tuple(_rows(start, _keys(projects, plans)))
    await mirror.take_entries(TODAY - timedelta(days=60), TODAY, Listing(rows), SYNCED)
    await mirror.remember("synced_at", SYNCED.isoformat())
    await mirror.remember("projects_at", SYNCED.isoformat())


def _phases(project: Project, names: str) -> Iterator[Phase]:
    for at, name in enumerate(names.split(", ")):
        yield Phase(f"{project.id}{at:02}", project.id, name, is_open=True)
    if project.name == _CLOSED[0]:
        yield Phase(f"{project.id}99", project.id, _CLOSED[1], is_open=False)


def _keys(projects: tuple[Project, ...], plans: tuple[tuple[str, str], ...]) -> dict[tuple[str, str], PhaseKey]:
    """By the names of project and phase."""
    return {
        (project.name, phase.name): PhaseKey(project.id, phase.id)
        for project, (_name, names) in zip(projects, plans, strict=True)
        for phase in _phases(project, names)
    }


def _rows(start: Start, keys: dict[tuple[str, str], PhaseKey]) -> Iterator[RemoteEntry]:
    """Oldest first, as the server numbers them."""
    number = _FIRST_ID
    for day, said in _days(start):
        for project, phase, minutes, notes in said:
            work = Work(keys[project, phase], minutes, day, notes)
            is_billed = (TODAY - day).days > 21  # noqa: PLR2004  three weeks
            yield RemoteEntry(str(number), work, project, phase, "637", "Nora Lindqvist", is_billed)
            number += 1


def _days(start: Start) -> Iterator[tuple[date, tuple[tuple[str, str, int, str], ...]]]:
    if start is Start.LONG:
        yield TODAY - timedelta(days=1), _LONG_DAY[:2]
        yield TODAY, _LONG_DAY
        return
    for ago in reversed(range(1, 36)):
        day = TODAY - timedelta(days=ago)
        if day.weekday() < _SATURDAY:
            yield day, _WEEK[day.toordinal() % len(_WEEK)]
    if start is Start.FULL:
        yield TODAY, _DAY
