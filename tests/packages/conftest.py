"""The scripts of packaging/, which are no package."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

Script: TypeAlias = Callable[[str], ModuleType]


@pytest.fixture
def root() -> Path:
    return Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def script(root: Path) -> Iterator[Script]:
    """Imports one of them by its name; afterwards none of them is found any more."""
    before, names = list(sys.path), set(sys.modules)
    sys.path.insert(0, str(root / "packaging"))
    yield importlib.import_module
    sys.path[:] = before
    for name in set(sys.modules) - names:
        if str(root / "packaging") in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
