"""Which texts do the catalogues hold? `make languages` looks for those of the code and keeps what is translated."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LANGUAGES: Final = ("de", "es", "fr", "it")


def update(folder: Path) -> str:
    """Bring the catalogues in a folder to what the code says; answers with what `lupdate` had to say."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is not installed here.")
    tool = Path(found.origin).with_name("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-tr-function-alias", "QT_TR_NOOP+=mark", "-locations", "none", "-no-obsolete"]
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "timeneye_desktop").rglob("*.py"))
    said = ""
    for language in ("en", *LANGUAGES):
        only = ["-pluralonly"] if language == "en" else []
        catalogue = folder / f"timeneye_{language}.ts"
        words = [
            tool,
            *only,
            *options,
            *sources,
            "-source-language",
            "en",
            "-target-language",
            language,
            "-ts",
            catalogue,
        ]
        said += subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stderr  # noqa: S603  our own words
    return said


if __name__ == "__main__":
    sys.stdout.write(update(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "resources" / "languages"))
