"""Buses of a test's own, and others who sit on them: services of Debian's python3-dbusmock, as processes."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from session import SILENCE, running

_PYTHON: Final = "/usr/bin/python3"
_PATIENCE: Final = 20.0
needs_mock = pytest.mark.skipif(
    not Path("/usr/lib/python3/dist-packages/dbusmock").exists(), reason="needs Debian's python3-dbusmock"
)


def open_mock(stack: ExitStack, environment: Mapping[str, str], name: str, path: str, interface: str) -> None:
    """Somebody of this name on the session bus of the environment; methods are given with `teach`."""
    command = [_PYTHON, "-m", "dbusmock", "--session", name, path, interface]
    stack.enter_context(running(command, environment, **SILENCE))
    until_there(environment, name)


def open_template(stack: ExitStack, environment: Mapping[str, str], template: str, name: str, **values: object) -> None:
    """One of the library's ready-made services, on the session bus of the environment."""
    command = [_PYTHON, "-m", "dbusmock", "--session", "--template", template]
    if values:
        command += ["--parameters", json.dumps(values)]
    stack.enter_context(running(command, environment, **SILENCE))
    until_there(environment, name)


def until_there(environment: Mapping[str, str], name: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while "true" not in send(
        environment, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"
    ):
        assert time.monotonic() < deadline, f"{name} did not come"
        time.sleep(0.05)


def teach(environment: Mapping[str, str], name: str, path: str, method: tuple[str, str, str, str, str]) -> None:
    """`method` is interface, name, signature of arguments and of the answer, and the Python that answers."""
    words = [f"string:{word}" for word in method]
    send(environment, name, path, "org.freedesktop.DBus.Mock.AddMethod", *words)


def emit(
    environment: Mapping[str, str], name: str, path: str, interface: str, signal: str, signature: str, values: str
) -> None:
    """A signal; `values` as GVariant spells an array of variants, such as [<true>, <'a word'>]."""
    command = ["gdbus", "call", "--session", "--dest", name, "--object-path", path]
    command += ["--method", "org.freedesktop.DBus.Mock.EmitSignal", interface, signal, signature, values]
    subprocess.run(command, env=dict(environment), check=True, capture_output=True, timeout=_PATIENCE)  # noqa: S603  ours


def send(environment: Mapping[str, str], name: str, path: str, method: str, *words: str) -> str:
    """What dbus-send prints of the answer."""
    command = ["dbus-send", "--session", "--print-reply", f"--dest={name}", path, method, *words]
    done = subprocess.run(command, env=dict(environment), capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603  ours
    return done.stdout.decode()
