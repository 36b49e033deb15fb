"""Does the README say what a newcomer has to type, and does it exist?"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def readme(root: Path) -> str:
    return root.joinpath("README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["make demo", "make test"])
def test_the_two_commands_are_named(readme: str, command: str) -> None:
    assert command in readme


def test_the_plain_lines_stand_beneath_them_for_people_without_make(readme: str) -> None:
    after = readme[readme.index("make test") :]
    for line in (
        "-m venv .venv",
        "pip install -e .",
        "pip install -e '.[dev]'",
        "timeneye-desktop --demo",
        "-m pytest",
    ):
        assert line in after.replace('"', "'"), line


def test_the_libraries_qt_needs_on_linux_are_named(readme: str) -> None:
    for package in ("libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"):
        assert package in readme, package


def test_every_make_target_the_documents_name_exists(root: Path) -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(root.glob("*.md"))]
    named = {target for text in texts for target in re.findall(r"`make ([a-z-]+)", text)}
    made = set(re.findall(r"^([a-z-]+):", root.joinpath("Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named - made == set()


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not on this machine")
def test_make_alone_explains_itself(root: Path) -> None:
    done = subprocess.run(["make", "--silent"], cwd=root, capture_output=True, text=True, timeout=30, check=False)  # noqa: S607  make is what it is
    assert done.returncode == 0
    assert "make demo" in done.stdout
    assert "make test" in done.stdout


def test_the_files_a_reader_expects_are_there(root: Path) -> None:
    names = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".ci/run", "pyproject.toml")
    assert [name for name in names if not root.joinpath(name).is_file()] == []
