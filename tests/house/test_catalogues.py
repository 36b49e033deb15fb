"""Do the catalogues hold what the code says, translated with its placeholders, and does the build read them right?"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import PySide6
import pytest

FINISHED: Final = ("de", "en", "es", "fr", "it")
"""Languages that have to hold every text. Of the others, what is there has to be right."""
PLACEHOLDER: Final = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "resources" / "languages"


@pytest.fixture(scope="module")
def brought_up(root: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A copy of the catalogues after another look at the code, and what was said about it."""
    copy = tmp_path_factory.mktemp("languages")
    for catalogue in folder.glob("*.ts"):
        shutil.copy(catalogue, copy)
    command = [sys.executable, root / "packaging/languages.py", copy]
    return copy, subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  our own script


def messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(catalogue).iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def forms(message: ET.Element) -> list[str]:
    told = message.find("translation")
    assert told is not None
    return [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]


def test_every_text_of_the_code_is_in_every_catalogue_and_nothing_else(
    folder: Path, brought_up: tuple[Path, str]
) -> None:
    copy, said = brought_up
    assert said == ""
    stale = [file.name for file in sorted(folder.glob("*.ts")) if file.read_bytes() != (copy / file.name).read_bytes()]
    assert stale == [], "make languages"


@pytest.mark.parametrize("language", FINISHED)
def test_a_finished_language_says_everything(folder: Path, language: str) -> None:
    missing = [
        name
        for name, message in messages(folder / f"timeneye_{language}.ts")
        if message.find("translation[@type]") is not None or not all(forms(message))
    ]
    assert missing == []


def test_a_translation_holds_the_placeholders_of_its_text(folder: Path) -> None:
    """A form for one alone may say so in words."""

    def differs(source: str, form: str, *, is_one: bool) -> bool:
        wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
        return found != wanted and not (is_one and found == wanted - Counter({"%n": 1}))

    wrong = [
        f"{catalogue.name} {name} -> {form}"
        for catalogue in sorted(folder.glob("*.ts"))
        for name, message in messages(catalogue)
        for at, form in enumerate(forms(message))
        if form and differs(message.findtext("source") or "", form, is_one=message.get("numerus") == "yes" and at == 0)
    ]
    assert wrong == []


def test_no_text_brings_a_key_of_its_own(folder: Path) -> None:
    """An ampersand would; keys are declared in ui/keys, and menus show the sign as it is."""
    texts = [
        f"{catalogue.name} {text}"
        for catalogue in sorted(folder.glob("*.ts"))
        for _name, message in messages(catalogue)
        for text in (message.findtext("source") or "", *forms(message))
    ]
    assert [text for text in texts if "&" in text] == []


def test_the_build_reads_a_catalogue_as_qt_does(root: Path, folder: Path, tmp_path: Path) -> None:
    tool = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for catalogue in folder.glob("*.ts"):
        _fill(catalogue, tmp_path / catalogue.name)
    subprocess.run([sys.executable, root / "packaging/qm.py", tmp_path], check=True)  # noqa: S603  our own script
    for catalogue in tmp_path.glob("*.ts"):
        by_qt = tmp_path / "by_qt.qm"
        subprocess.run([tool, "-silent", catalogue, "-qm", by_qt], check=True)  # noqa: S603  of Qt
        assert catalogue.with_suffix(".qm").read_bytes() == by_qt.read_bytes(), catalogue.name


def _fill(catalogue: Path, copy: Path) -> None:
    """Every second text gets a made-up translation where it has none, so that there is something to read."""
    tree = ET.parse(catalogue)  # noqa: S314  our own file
    for at, told in enumerate(tree.iter("translation")):
        for form in list(told) or [told]:
            form.text = form.text or (f"\u00e0 {at} \u65e5 <&>" if at % 2 else None)
    tree.write(copy, encoding="utf-8", xml_declaration=True)
