"""How addresses reach the browser, with real programs in a folder of their own."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from timeneye_desktop.system import browser
from timeneye_desktop.system.browser import commands, open_in_browser

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="these systems have one opener of their own"
)

ADDRESS = "http://127.0.0.1:53117/s/abc?x=$(touch%20pwned)&y='1'"


def program(folder: Path, name: str, script: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("BROWSER", raising=False)
    return folder


def record(tmp_path: Path) -> str:
    return f'printf "%s\\n" "$#" "$@" > {tmp_path}/seen'


def seen(tmp_path: Path) -> list[str]:
    return (tmp_path / "seen").read_text().splitlines()


def test_the_address_is_one_argument_and_nothing_in_it_is_run(tmp_path: Path, bin_folder: Path) -> None:
    program(bin_folder, "xdg-open", record(tmp_path))
    assert asyncio.run(open_in_browser(ADDRESS))
    assert seen(tmp_path) == ["1", ADDRESS]


@pytest.mark.hostile(39)
@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "-psn_0",
        "--help",
        "http://a b",
        "http://x\n--option",
        "ftp://x",
        "",
        "http://",
        "http://x/\u0661",
    ],
)
def test_anything_but_an_http_address_is_refused(address: str, tmp_path: Path, bin_folder: Path) -> None:
    program(bin_folder, "xdg-open", record(tmp_path))
    assert not asyncio.run(open_in_browser(address))
    assert not (tmp_path / "seen").exists()


@pytest.mark.hostile(40)
def test_no_browser_is_said(bin_folder: Path) -> None:
    assert list(bin_folder.iterdir()) == []
    assert not asyncio.run(open_in_browser(ADDRESS))


def test_an_opener_that_fails_is_followed_by_the_next(tmp_path: Path, bin_folder: Path) -> None:
    program(bin_folder, "xdg-open", "exit 3")
    program(bin_folder, "firefox", record(tmp_path))
    assert asyncio.run(open_in_browser(ADDRESS))
    assert seen(tmp_path) == ["1", ADDRESS]


def test_a_browser_that_stays_in_front_counts_as_opened(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "_PATIENCE", 0.2)
    program(bin_folder, "xdg-open", "exec /bin/sleep 2")
    assert asyncio.run(open_in_browser(ADDRESS))


def test_the_loop_goes_on_while_the_browser_starts(bin_folder: Path) -> None:
    program(bin_folder, "xdg-open", "exec /bin/sleep 0.3")

    async def turns() -> int:
        count, opening = 0, asyncio.ensure_future(open_in_browser(ADDRESS))
        while not opening.done():
            await asyncio.sleep(0.01)
            count += 1
        return count

    assert asyncio.run(turns()) > 3


@pytest.mark.hostile(40)
def test_without_a_display_no_browser_is_started(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(bin_folder, "xdg-open", "exit 0")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not asyncio.run(open_in_browser(ADDRESS))


@pytest.mark.hostile(40)
@pytest.mark.parametrize("wish", ["firefox --profile /x", "sh -c %s", "a;b", "-x", "$(x)", "missing-browser"])
def test_browser_variables_with_options_are_passed_over(wish: str, bin_folder: Path) -> None:
    program(bin_folder, "firefox", "exit 0")
    program(bin_folder, "sh", "exit 0")
    found = commands({"PATH": str(bin_folder), "DISPLAY": ":1", "BROWSER": wish})
    assert found == [[str(bin_folder / "firefox")]]


def test_a_browser_variable_that_names_a_program_comes_first_and_reaches_no_child(
    tmp_path: Path, bin_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = program(bin_folder, "my-browser", f'printf "%s" "$BROWSER" > {tmp_path}/environ; {record(tmp_path)}')
    program(bin_folder, "xdg-open", "exit 0")
    monkeypatch.setenv("BROWSER", str(mine))
    assert asyncio.run(open_in_browser(ADDRESS))
    assert seen(tmp_path) == ["1", ADDRESS]
    assert (tmp_path / "environ").read_text() == ""


def test_no_zombie_stays_behind(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "_PATIENCE", 0.05)
    program(bin_folder, "xdg-open", "exec /bin/sleep 0.3")
    assert asyncio.run(open_in_browser(ADDRESS))
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _children():
        os.sched_yield()
    assert not _children()


def _children() -> list[str]:
    found: list[str] = []
    for path in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
        found += _text(path).split()
    return [pid for pid in found if "sleep" in _text(Path(f"/proc/{pid}/stat"))]


def _text(path: Path) -> str:
    """Empty when the thread or process it tells of has just ended."""
    try:
        return path.read_text()
    except OSError:
        return ""
