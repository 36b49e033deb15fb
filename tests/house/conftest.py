"""What do the rules of the house look at: every Python file of the project, parsed once."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON_FOLDERS = ("timeneye_desktop", "tests", "packaging")
LEFT_OUT = {".git", ".venv", "__pycache__", "build", "dist", "tour"}


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: `path` from the project's root with slashes, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    def is_in(self, *folders: str) -> bool:
        return self.path.startswith(tuple(f"{folder}/" for folder in folders))

    def find(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))

    def at(self, node: ast.AST) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(file for file in folder.rglob(pattern) if not LEFT_OUT.intersection(file.parts))


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def sources() -> tuple[Source, ...]:
    """All of our Python, tests included."""
    files = (file for folder in PYTHON_FOLDERS for file in _files(ROOT / folder, "*.py"))
    texts = {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}
    return tuple(Source(path, text, ast.parse(text, path)) for path, text in texts.items())


@pytest.fixture(scope="session")
def package(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The part people install."""
    return tuple(source for source in sources if source.is_in("timeneye_desktop"))


@pytest.fixture(scope="session")
def documents() -> dict[str, str]:
    """Every text file git knows or is about to know (all files where there is no git), by path."""
    git = shutil.which("git")
    names: list[str] = []
    if git and (ROOT / ".git").exists():
        command = [git, "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own words
        names = [name for name in listed.stdout.split("\0") if name]
    paths = [ROOT / name for name in names] or _files(ROOT, "*")
    texts: dict[str, str] = {}
    for path in paths:
        if path.is_file() and b"\0" not in (raw := path.read_bytes()):
            texts[path.relative_to(ROOT).as_posix()] = raw.decode("utf-8", errors="replace")
    return texts
