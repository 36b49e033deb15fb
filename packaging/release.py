"""May this version go out? `make release` asks before it makes anything, and says all that is unfinished at once."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from identity import NAME, ROOT, VERSION
from languages import LANGUAGES, update

_SECTION: Final = re.compile(r"^## (?P<name>\S+).*?$(?P<text>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def main() -> None:
    reasons = [*tree_reasons(ROOT), *changelog_reasons((ROOT / "CHANGELOG.md").read_text("utf-8"), VERSION)]
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in (ROOT / "resources" / "languages").glob("*.ts"):
            (Path(folder) / catalogue.name).write_bytes(catalogue.read_bytes())
        update(Path(folder))
        reasons += language_reasons(Path(folder))
    if reasons:
        sys.exit(f"{NAME} {VERSION} cannot go out yet:\n" + "".join(f"- {reason}\n" for reason in reasons))
    sys.stdout.write(f"{NAME} {VERSION} may go out.\n")


def tree_reasons(root: Path) -> Iterator[str]:
    """What is built has to be what is kept."""
    command = ["git", "status", "--porcelain"]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout  # noqa: S603  our own words
    if told:
        yield f"There are changes that no commit holds: {', '.join(line[3:] for line in told.splitlines()[:5])}"


def changelog_reasons(text: str, version: str) -> Iterator[str]:
    sections = {found["name"]: found["text"].strip() for found in _SECTION.finditer(text)}
    if not sections.get(version):
        yield f'CHANGELOG.md says nothing under "## {version}".'
    if sections.get("Unreleased"):
        yield 'CHANGELOG.md still has something under "## Unreleased".'


def language_reasons(folder: Path) -> Iterator[str]:
    """Of catalogues that have just been brought up to what the code says."""
    for language in LANGUAGES:
        messages = ET.parse(folder / f"timeneye_{language}.ts").iter("message")  # noqa: S314  our own file
        missing = [message.findtext("source") or "" for message in messages if not _is_told(message)]
        if missing:
            yield f"{len(missing)} texts are not translated into {language}, such as: {missing[0]}"


def _is_told(message: ET.Element) -> bool:
    told = message.find("translation")
    if told is None or told.get("type") == "unfinished":
        return False
    return all((form.text or "").strip() for form in (told.findall("numerusform") or [told]))


if __name__ == "__main__":
    main()
