"""Does the finished folder hold what is needed, without what is not, and say under which licences?"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from timeneye_desktop.cli.args import VERBS

Script = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("libpython3.11.so.1.0", True),
        ("libssl.so.3", True),
        ("libfontconfig.so.1", False),
        ("libxcb-cursor.so.0", False),
        ("libstdc++.so.6", False),
        ("keyring-25.7.0.dist-info/direct_url.json", False),
    ],
)
def test_only_what_is_used_goes_along(script: Script, place: str, *, is_wanted: bool) -> None:
    assert script("bill").is_wanted(place, "linux") is is_wanted


def test_a_packed_program_knows_its_licences_and_not_where_it_was_made(
    script: Script, root: Path, tmp_path: Path
) -> None:
    papers = script("papers")
    found = papers.shipped()
    papers.write_papers(tmp_path / "papers", found)
    code = (
        f"import sys; sys.path[:] = [{str(root)!r}, {str(tmp_path / 'papers')!r}, *sys.path[1:]]\n"
        "from timeneye_desktop.ui.about.parts import licence_text, parts\n"
        "print([part.name for part in parts()], 'Permission is hereby granted' in licence_text('timeneye-desktop'))"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our own words
    assert done.stdout.strip() == f"{[part.name for part in found]} True"
    assert list((tmp_path / "papers").rglob("direct_url.json")) == []


def test_every_licence_stands_in_one_file(script: Script, tmp_path: Path) -> None:
    papers = script("papers")
    found = papers.shipped()
    papers.write_licences(tmp_path / "licences.txt", found)
    told = (tmp_path / "licences.txt").read_text("utf-8")
    assert [part.name for part in found if f"{part.name} {part.version}\n" not in told] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert [part.name for part in found if not part.licence] == []


def test_the_bill_names_every_part_as_others_read_it(script: Script, tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx", reason="the tools that make packages are not here")
    found = script("papers").shipped()
    script("sbom").write_bill(tmp_path / "bill.json", found)
    bill = json.loads((tmp_path / "bill.json").read_text("utf-8"))
    named = {(part["name"], part["version"]) for part in (bill["metadata"]["component"], *bill["components"])}
    assert {(part.name, part.version) for part in found} < named


def test_the_manual_tells_of_every_verb_and_option(script: Script) -> None:
    pages = script("manual").pages("2026-01-31")
    terminal = pages["timeneye.1"].replace("\\-", "-")
    assert [verb.name for verb in VERBS if f".B {verb.name}\n" not in terminal] == []
    desktop = pages["timeneye-desktop.1"].replace("\\-", "-")
    assert [
        word for word in ("--demo", "--hidden", "--quick-entry", "--diagnose") if f"\\fB{word}" not in desktop
    ] == []
    assert "--has-tray" not in desktop


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_the_manual_is_well_formed(script: Script) -> None:
    for page in script("manual").pages("2026-01-31").values():
        command = ["groff", "-man", "-Tutf8", "-ww", "-z"]
        done = subprocess.run(command, input=page, capture_output=True, text=True, check=False)  # noqa: S603  our own words
        assert (done.returncode, done.stderr) == (0, "")


def test_what_the_program_starts_gets_the_environment_of_the_person(root: Path) -> None:
    """A browser with our OpenSSL in its way would not start."""
    code = f"import os; exec(open({str(root / 'packaging/hook_environment.py')!r}).read()); print(dict(os.environ))"
    given = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "_PYI_ARCHIVE_FILE": "x", "HOME": "/h"}
    done = subprocess.run([sys.executable, "-c", code], env=given, capture_output=True, text=True, check=True)  # noqa: S603  ours
    assert re.search(r"'LD_LIBRARY_PATH': '/theirs'", done.stdout)
    assert "_PYI" not in done.stdout
    assert "_ORIG" not in done.stdout
