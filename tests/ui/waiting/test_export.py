"""Does the copy hold everything, for this user's eyes only, and harm nothing that was there before?"""

from __future__ import annotations

import csv
import json
import os
import re
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from world import eventually

from timeneye_desktop.domain.errors import DiskFullError, StoreError
from timeneye_desktop.ui.waiting.export import proposed_name, write_copy

FULL = Path("/dev/full")
CLOSED = Path("/sys")
"""A folder nobody can write, not even root."""


def files_in(folder: Path) -> list[str]:
    """Hidden ones too; the home of the app is a folder."""
    return [found.name for found in folder.iterdir() if found.is_file()]


def save_as(person: Any, path: Path) -> None:
    """Press Export and type a whole path into the dialog."""
    person.click("export")
    dialog = person.find(QFileDialog, "export_dialog")
    assert dialog.isVisible()
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


def test_the_ending_decides_and_a_spreadsheet_runs_nothing(visit: Callable[..., None], tmp_path: Path) -> None:
    goal = tmp_path / "copy.csv"

    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(90, "=cmd()|'x'!A0, \"quoted\"")
        await person.log(30, "ünï\nsecond line")
        await person.open(2)
        save_as(person, goal)
        await person.until(lambda: person.text("waiting_notice") == f"Saved as {goal}", "it says where")
        with goal.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["minutes"] for row in rows] == ["90", "30"]
        assert rows[0]["notes"] == "'=cmd()|'x'!A0, \"quoted\""
        assert rows[1]["notes"].split() == ["ünï", "second", "line"]
        assert goal.read_bytes().startswith(b"\xef\xbb\xbf")

    visit(story)


def test_the_proposed_name_follows_the_chosen_kind(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "a")
        await person.open(1)
        person.click("export")
        dialog = person.find(QFileDialog, "export_dialog")
        for kind, ending in (("csv", ".csv"), ("json", ".json")):
            dialog.filterSelected.emit(f"A kind (*.{kind})")
            assert dialog.selectedFiles()[0].endswith(ending)
        dialog.reject()

    visit(story)


def test_the_copy_holds_all_that_waits_and_is_for_nobody_else(visit: Callable[..., None], tmp_path: Path) -> None:
    goal = tmp_path / "copy.json"

    async def story(person: Any) -> None:
        await person.needs_you(30, "closed meanwhile")
        person.go_offline()
        await person.log(90, "<b>ünï</b>", phase=1)
        await person.open(2)
        save_as(person, goal)
        await person.until(lambda: person.text("waiting_notice") == f"Saved as {goal}", "it says where")
        written = json.loads(goal.read_text("utf-8"))
        assert written == json.loads(await person.world.desk.waiting.export())
        assert [(row["minutes"], row["notes"]) for row in written] == [(30, "closed meanwhile"), (90, "<b>ünï</b>")]
        assert stat.S_IMODE(goal.stat().st_mode) == 0o600
        assert files_in(tmp_path) == ["copy.json"]

    visit(story)


@pytest.mark.parametrize("there", ["file", "link", "dangling link"])
def test_what_stands_there_is_left_alone_and_a_link_is_not_followed(
    visit: Callable[..., None], tmp_path: Path, there: str
) -> None:
    goal, other = tmp_path / "copy.json", tmp_path / "precious.txt"
    other.write_text("precious", "utf-8")
    if there == "file":
        goal.write_text("precious", "utf-8")
    else:
        goal.symlink_to(other if there == "link" else tmp_path / "nowhere")

    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "exported")
        await person.open(1)
        save_as(person, goal)
        wanted = "There is something with this name already. Choose another name."
        await person.until(lambda: person.text("waiting_notice") == wanted, "it says why")
        assert other.read_text("utf-8") == "precious"
        assert not (tmp_path / "nowhere").exists()
        assert goal.is_symlink() or goal.read_text("utf-8") == "precious"
        assert goal.is_symlink() is (there != "file")

    visit(story)


@pytest.mark.skipif(not CLOSED.is_dir(), reason="no folder here that even root cannot write")
def test_a_folder_that_cannot_be_written_is_told_in_the_panel(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "exported")
        await person.open(1)
        save_as(person, CLOSED / "copy.json")
        wanted = "This folder cannot be written. Choose another one."
        await person.until(lambda: person.text("waiting_notice") == wanted, "it says why")
        await person.log(40, "the panel lives on")
        await person.sees(2)

    visit(story)


@pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")
def test_the_copy_is_private_whatever_the_umask_and_nothing_else_is_left(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_copy(tmp_path / "copy.json", "[]")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "copy.json").stat().st_mode) == 0o600
    assert files_in(tmp_path) == ["copy.json"]


@pytest.mark.parametrize("year", [1, 1999, 2026, 9999])
def test_the_proposed_name_is_one_every_system_takes(year: int) -> None:
    assert re.fullmatch(
        r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", proposed_name(datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC))
    )


def test_a_cancelled_dialog_writes_nothing_and_says_nothing(visit: Callable[..., None], tmp_path: Path) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "exported")
        await person.open(1)
        person.click("export")
        dialog = person.find(QFileDialog, "export_dialog")
        dialog.setDirectory(str(tmp_path))
        dialog.reject()
        await eventually(lambda: person.panel.findChild(QFileDialog, "export_dialog") is None, "the dialog is gone")
        assert person.text("waiting_notice") == ""
        assert files_in(tmp_path) == []

    visit(story)


def test_a_write_that_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    goal = tmp_path / ("n" * 300)  # the temporary file can be written, the name cannot be given
    with pytest.raises(StoreError):
        write_copy(goal, "[]")
    assert files_in(tmp_path) == []


def test_a_folder_that_is_not_there_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        write_copy(tmp_path / "no" / "copy.json", "[]")


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
def test_a_full_disk_has_its_own_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (os.open(FULL, os.O_WRONLY), str(tmp_path / "gone")))
    with pytest.raises(DiskFullError):
        write_copy(tmp_path / "copy.json", "[]")
