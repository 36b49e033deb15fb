"""Does starting the app stay light: are heavy modules left until somebody needs them?"""

from __future__ import annotations

import subprocess
import sys

import pytest

LATER = (
    *("httpx", "httpcore", "anyio", "keyring", "rapidfuzz", "openpyxl", "dbus_fast", "desktop_notifier"),
    *("starlette", "uvicorn", "schemathesis", "pytest"),
)


def modules_after(statement: str) -> set[str]:
    """The modules a fresh interpreter has after a statement."""
    program = f"{statement}; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  ours
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["main", "run", "program"])
def test_starting_the_app_imports_no_heavy_module(module: str) -> None:
    """`main` looks for libraries, `run` puts the parts together, `program` brings the windows."""
    found = modules_after(f"import timeneye_desktop.app.{module}")
    assert found & set(LATER) == set()
    assert [name for name in found if "gallery" in name] == []


def test_the_libraries_of_qt_are_looked_for_without_qt() -> None:
    found = modules_after("import timeneye_desktop.app.qt_libraries")
    assert not [name for name in found if name.startswith(("PySide6", "shiboken6"))]
