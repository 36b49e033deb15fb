"""How long does a key in the picker keep the window waiting, with 10,000 phases? Run by `make bench-picker`.

A key is measured from the press to the picture with the rows that answer it, in time that the window's thread works,
since this computer has other things to do as well. The floor is a field beside a plain list of Qt that shows 200 other
lines after every key: nothing is searched, ranked or drawn by us.
"""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.services.catalogue import AT_ONCE, Catalogue
from timeneye_desktop.services.news import News
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.habits import Habits
from timeneye_desktop.system import clock
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.tasks import Tasks

GOAL_MS: Final = 16.0
PROJECTS: Final = 1_250
PHASES: Final = ("Design", "Build", "Content", "Test", "Launch", "Support", "Meetings")
"""Of each project, and one more with a name of its own."""
ENTRIES: Final = 2_000
"""In 90 days, on 60 phases."""
SYLLABLES: Final = ("ba", "do", "fi", "ku", "la", "me", "no", "pi", "ra", "so", "tu", "wi")
TYPED: Final = (
    *("launch", "client 9 des", "project client", "meetings 12 baba", "cp", "support project 4"),
    *("luanch", "clinet projcet lauhcn", "cient 9 babadon desgin", "zzqqxx", "e", "dezign"),
)
AGAIN: Final = 3
"""Times that each is typed; of every key the fastest counts."""
BACK: Final = "\b"


@dataclass(frozen=True, slots=True)
class Keys:
    """Milliseconds of each key."""

    spent: tuple[float, ...]

    def told(self, floor: Keys) -> str:
        median, base = statistics.median(self.spent), statistics.median(floor.spent)
        worst, beyond = max(self.spent), sum(spent > GOAL_MS for spent in self.spent)
        return (
            f"median {median:.2f} ms ({median / base:.1f} times the floor), worst {worst:.2f} ms "
            f"({worst / base:.1f} times), {beyond} of {len(self.spent)} over {GOAL_MS:.0f} ms"
        )


class Plain(QWidget):
    """The floor."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(420, 420)
        self.field = QLineEdit()
        self._model = QStringListModel()
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(self._model)
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(view)
        self.field.textChanged.connect(
            lambda text: self._model.setStringList([f"{text} {number}" for number in range(AT_ONCE)])
        )


def word(number: int) -> str:
    """A made-up one for each number."""
    return SYLLABLES[number % 12] + SYLLABLES[number // 12 % 12] + SYLLABLES[number // 144 % 12] + "n"


def fill(connection: sqlite3.Connection) -> None:
    today = clock.today()
    projects = range(PROJECTS)
    connection.executemany(
        "INSERT INTO project (id, name, is_active) VALUES (?, ?, 1)",
        [(str(number), f"Client {number % 97} {word(number)} project") for number in projects],
    )
    connection.executemany(
        "INSERT INTO phase (project_id, id, name, is_open) VALUES (?, ?, ?, 1)",
        [(str(n), f"{n}-{at}", name) for n in projects for at, name in enumerate((*PHASES, word(n)))],
    )
    connection.executemany(
        "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes) VALUES (?, ?, ?, ?, 30, ?, '')",
        [
            (f"e{n}", str(n), str(n % 60 * 7), f"{n % 60 * 7}-{n % 3}", (today - timedelta(days=n % 90)).isoformat())
            for n in range(ENTRIES)
        ],
    )


def keys(window: QWidget, field: QLineEdit) -> Keys:
    """Everything of TYPED, letter by letter, and taken back."""
    rounds = [tuple(_pressed(window, field)) for _ in range(AGAIN)]
    return Keys(tuple(map(min, zip(*rounds, strict=True))))


def _pressed(window: QWidget, field: QLineEdit) -> Iterable[float]:
    for text in TYPED:
        for letter in text + BACK * len(text):
            begun = time.thread_time()
            if letter == BACK:
                QTest.keyClick(field, Qt.Key.Key_Backspace)
            else:
                QTest.keyClicks(field, letter)
            window.grab()
            yield (time.thread_time() - begun) * 1000


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def searching(catalogue: Catalogue, text: str) -> float:
    return min(timed(lambda: catalogue.find(text)) for _ in range(AGAIN))


async def opened(database: Database) -> Catalogue:
    async def nothing(_project: str) -> None:
        return

    await database.open()
    await database.write(fill)
    catalogue = Catalogue(EntryReader(database), Habits(database), News(), clock.now, lambda: None, nothing)
    await catalogue.refresh()
    return catalogue


def measure(tell: Callable[[str], None]) -> None:
    application = QApplication([])
    look, plain = Look(application), Plain()
    with (
        tempfile.TemporaryDirectory(prefix="timeneye-bench-") as folder,
        ThreadPoolExecutor(max_workers=1) as thread,
    ):
        database = Database(Path(folder) / "timeneye.sqlite", thread)
        catalogue = asyncio.run(opened(database))
        picker = Picker(catalogue, look, Tasks(lambda error: tell(repr(error))))
        fields = {window: window.findChild(QLineEdit) for window in (plain, picker)}
        gc.disable()  # the program collects when it is idle
        for window in (plain, picker):
            window.show()
            window.grab()
        floor, ours = (keys(window, field) for window, field in fields.items())
        tell(
            f"{len(catalogue.choices):,} phases, {len(ours.spent)} keys; floor: {statistics.median(floor.spent):.2f} ms"
        )
        tell(f"a key to its picture: {ours.told(floor)}")
        searched = [searching(catalogue, text) for text in TYPED]
        tell(f"of that the search: median {statistics.median(searched):.2f} ms, worst {max(searched):.2f} ms")
        asyncio.run(catalogue.mark(PhaseKey("77", "77-3"), Mark.PINNED))
        tell(f"the rows after a pin, and their picture: {timed(lambda: (picker.refresh(), picker.grab())):.2f} ms")
        reading = min(timed(lambda: asyncio.run(catalogue.likeliest(6))) for _ in range(AGAIN))
        tell(f"habits of {ENTRIES:,} entries, read on the database thread and ranked: {reading:.1f} ms")
        asyncio.run(database.close())


if __name__ == "__main__":
    measure(print)
