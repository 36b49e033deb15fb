"""Does each thing that only one part may touch stay with that part?"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

MODULES_OF = {"PySide6-Essentials": {"PySide6", "shiboken6"}, "python-xlib": {"Xlib"}}
"""Distributions whose modules have other names."""


def imported(source: Any) -> set[str]:
    """The top-level names a file imports, wherever in the file."""
    plain = {alias.name for node in source.find(ast.Import) for alias in node.names}
    whole = {node.module or "" for node in source.find(ast.ImportFrom) if not node.level}
    return {name.partition(".")[0] for name in plain | whole}


def importers(sources: tuple[Any, ...], *names: str) -> set[str]:
    return {source.path for source in sources if imported(source) & set(names)}


def test_import_contracts_hold(root: Path) -> None:
    """The storeys of house.md, as import-linter reads them from pyproject.toml."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603  our own words
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_the_transport_speaks_http(package: tuple[Any, ...]) -> None:
    assert importers(package, "httpx", "httpcore") <= {"timeneye_desktop/api/transport.py"}


def test_only_the_vault_opens_the_key_ring(package: tuple[Any, ...]) -> None:
    assert importers(package, "keyring", "secretstorage") <= {"timeneye_desktop/auth/vault.py"}


def test_only_the_store_and_the_sandbox_know_sqlite(package: tuple[Any, ...]) -> None:
    others = tuple(s for s in package if not s.is_in("timeneye_desktop/store", "timeneye_desktop/sandbox"))
    assert importers(others, "sqlite3") == set()


def test_qt_stays_upstairs(package: tuple[Any, ...]) -> None:
    """PySide6 and qasync in ui and app, and in system in files named *_qt.py."""
    downstairs = tuple(s for s in package if not s.is_in("timeneye_desktop/ui", "timeneye_desktop/app"))
    found = importers(downstairs, "PySide6", "qasync", "shiboken6")
    assert {
        path for path in found if not (path.startswith("timeneye_desktop/system/") and path.endswith("_qt.py"))
    } == set()


def test_the_domain_uses_the_standard_library_only(package: tuple[Any, ...]) -> None:
    allowed = sys.stdlib_module_names | {"timeneye_desktop"}
    domain = [source for source in package if source.is_in("timeneye_desktop/domain")]
    assert {source.path: extra for source in domain if (extra := imported(source) - allowed)} == {}


def test_the_domain_never_asks_the_time(package: tuple[Any, ...]) -> None:
    clocks = {"now", "today", "utcnow", "monotonic", "perf_counter", "time_ns"}
    found = [
        source.at(node)
        for source in package
        if source.is_in("timeneye_desktop/domain")
        for node in source.find(ast.Call)
        if isinstance(node.func, ast.Attribute)
        and node.func.attr in clocks
        and ast.unparse(node.func.value) in {"datetime", "date", "time", "datetime.datetime", "datetime.date"}
    ]
    assert found == []


def test_every_library_used_is_one_we_asked_for(package: tuple[Any, ...], root: Path) -> None:
    project = tomllib.loads(root.joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]["hotkeys"]
    names = {re.split(r"[^\w-]", asked)[0] for asked in (*project["dependencies"], *extras)}
    modules = set().union(*(MODULES_OF.get(name, {name.replace("-", "_")}) for name in names))
    allowed = sys.stdlib_module_names | modules | {"timeneye_desktop"}
    assert {source.path: extra for source in package if (extra := imported(source) - allowed)} == {}


def test_what_may_be_absent_is_used_by_its_one_owner(package: tuple[Any, ...]) -> None:
    x11 = ("hotkeys_x11", "x11_keyboard", "idle_x11")
    assert importers(package, "Xlib") == {f"timeneye_desktop/system/{name}.py" for name in x11}
    assert importers(package, "pynput") == {"timeneye_desktop/system/hotkeys_pynput.py"}
