"""Do two builds of the same sources give the same? `make reproduce` compares their files and their Python code."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

from identity import ROOT
from package import date_of_sources, freeze

_TOLD: Final = 10


def main() -> None:
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(date_of_sources()))
    with tempfile.TemporaryDirectory(prefix="timeneye-twice-") as room:
        first, second = (_built(Path(room) / name) for name in ("first", "second"))
    other = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    if other:
        sys.exit(f"{len(other)} of {len(first)} files differ: {', '.join(other[:_TOLD])}")
    sys.stdout.write(f"Two builds gave the same {len(first)} files, byte for byte.\n")


def _built(room: Path) -> dict[str, str]:
    """What lies in the folder, by its place, as sums; the Python code lies inside the two programs."""
    shutil.rmtree(ROOT / "build" / "package" / "work", ignore_errors=True)
    program = freeze(room, ROOT / "build" / "package")
    files = (path for path in program.rglob("*") if path.is_file())
    return {str(path.relative_to(program)): sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    main()
