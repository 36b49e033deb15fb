"""Does the scripted tour do a whole day's work on a machine without a display, and tell the truth about it?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

FIELDS = ("project", "phase", "minutes", "date", "notes")
PICTURES = (
    "first-run",
    "connect",
    "confirm",
    "today",
    "pick-a-phase",
    "running",
    "stopped",
    "quick-entry",
    "offline",
    "waiting",
    "arrived",
    "settings",
    "dark",
)


@dataclass(frozen=True, slots=True)
class Told:
    folder: Path
    person: Path
    """The person's home, which the app has no business in."""
    code: int
    said: str

    def rows(self, name: str) -> list[tuple[Any, ...]]:
        found = json.loads((self.folder / "tour.json").read_text(encoding="utf-8"))[name]
        return [tuple(row[field] for field in FIELDS) for row in found]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The tour, played once for all tests here, on a computer that speaks another language than the story."""
    folder, person = tmp_path_factory.mktemp("tour"), tmp_path_factory.mktemp("person")
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    environment = kept | {"HOME": str(person), "TIMENEYE_DESKTOP_HOME": str(folder / "home"), "LANG": "de_DE.UTF-8"}
    command = [str(Path(sys.executable).with_name("timeneye-desktop")), "--demo", "--tour", str(folder)]
    done = subprocess.run(  # noqa: S603  our own words
        command, env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    return Told(folder, person, done.returncode, done.stdout + done.stderr)


def test_it_ends_well_and_says_so(told: Told) -> None:
    assert told.code == 0, told.said
    assert "exactly once" in told.said


def test_everything_it_logged_is_on_the_server_exactly_once(told: Told) -> None:
    logged, server = told.rows("logged"), Counter(told.rows("server"))
    assert len(logged) == len(set(logged)) == 6
    assert {row: server[row] for row in logged} == dict.fromkeys(logged, 1)


def test_three_of_them_were_logged_offline(told: Told) -> None:
    offline = [row for row in told.rows("logged") if row[-1].startswith("offline")]
    assert [row[2] for row in offline] == [25, 45, 70]


def test_the_pictures_are_numbered_and_show_something(told: Told) -> None:
    files = sorted(told.folder.glob("*.png"))
    assert [file.name for file in files] == [f"{at:02d}-{name}.png" for at, name in enumerate(PICTURES, 1)]
    for file in files:
        picture = QImage(str(file))
        seen = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        assert len(seen) > 20, f"{file.name} shows next to nothing"


def test_it_writes_nothing_into_the_persons_home(told: Told) -> None:
    ours = [path for path in told.person.rglob("*") if "fontconfig" not in path.parts and path.is_file()]
    assert ours == []


def test_nothing_unexpected_happened_on_the_way(told: Told) -> None:
    log = "".join(file.read_text(encoding="utf-8") for file in (told.folder / "home").rglob("*.log"))
    assert "timeneye_desktop" in log
    assert "ERROR" not in log
    assert "Traceback" not in log
