"""What keeps a version from going out?"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("# Changelog\n\n## 1.2.0 (2026-01-31)\n\n- A thing.\n\n## 1.1.0\n\n- Another.\n", 0),
        ("# Changelog\n\n## 1.2.0\n\n## 1.1.0\n\n- Another.\n", 1),
        ("# Changelog\n\n## 1.1.0\n\n- Another.\n", 1),
        ("# Changelog\n\n## Unreleased\n\n- More.\n\n## 1.2.0\n\n- A thing.\n", 1),
        ("# Changelog\n\n## Unreleased\n\n## 1.2.0\n\n- A thing.\n", 0),
    ],
)
def test_a_version_that_says_nothing_of_itself(script: Script, text: str, count: int) -> None:
    assert len(list(script("release").changelog_reasons(text, "1.2.0"))) == count


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
def test_changes_that_nobody_has_kept(script: Script, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)  # noqa: S603, S607  a repository of our own
    assert list(script("release").tree_reasons(tmp_path)) == []
    (tmp_path / "new.txt").write_text("x", "utf-8")
    assert "new.txt" in "".join(script("release").tree_reasons(tmp_path))


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("<translation>Pronto</translation>", 0),
        ('<translation type="unfinished"></translation>', 4),
        ("<translation><numerusform>uno</numerusform><numerusform></numerusform></translation>", 4),
    ],
)
def test_a_text_that_is_not_translated(script: Script, tmp_path: Path, told: str, count: int) -> None:
    text = f"<TS><context><name>A</name><message><source>Ready</source>{told}</message></context></TS>"
    for language in ("de", "es", "fr", "it"):
        (tmp_path / f"timeneye_{language}.ts").write_text(text, "utf-8")
    assert len(list(script("release").language_reasons(tmp_path))) == count
