"""Does `--diagnose` tell what somebody who helps has to know, whatever state this computer is in, and no secret?"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest
from lives import log_one, on

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.store.documents import AccountFile
from timeneye_desktop.system.paths import find_paths, private_folder

KEY: Final = "0123456789abcdef"
SECRET: Final = "canary-pw-77"
NO_DISPLAY: Final = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


class Told:
    """What the real program said."""

    def __init__(self, environment: dict[str, str]) -> None:
        command = [sys.executable, "-m", "timeneye_desktop", "--diagnose"]
        done = subprocess.run(command, env=environment, capture_output=True, timeout=100, check=False)  # noqa: S603  ours
        self.code, self.text = done.returncode, done.stdout.decode("ascii")
        self.errors = done.stderr.decode()
        assert "Traceback" not in self.text + self.errors

    def of(self, name: str) -> list[str]:
        """What is said about it; wrong things begin with a mark."""
        lines = [(line[0].strip() + line[13:]) for line in self.text.splitlines() if line[2:].split()[0] == name]
        assert lines, self.text
        return lines

    @property
    def wrong(self) -> list[str]:
        return [line[2:] for line in self.text.splitlines() if line.startswith("!")]


Ask = Callable[..., Told]


@pytest.fixture
def ask() -> Ask:
    def run(**environment: str) -> Told:
        return Told({**os.environ, **NO_DISPLAY, **environment})

    return run


@pytest.fixture
def database(home: Path) -> Path:
    """Somebody worked here, and one entry waits."""
    paths = find_paths()
    paths.make()
    AccountFile(paths.config / "accounts.json").remember(
        Account(KEY, "https://track.timeneye.com", Person("7", "Ada Canary"))
    )
    with ThreadPoolExecutor(1) as thread:
        on(paths.account(KEY), thread, log_one)
    return paths.account(KEY) / "timeneye.sqlite"


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(file): (file.stat().st_size, file.stat().st_mtime_ns) for file in folder.rglob("*")}


def test_a_sound_computer_is_told_and_left_as_it_is(ask: Ask, database: Path, home: Path) -> None:
    before = listing(home)
    told = ask(HTTPS_PROXY=f"http://me:{SECRET}@proxy.invalid:3128", TIMENEYE_STRICT_DELIVERY="1")
    assert (told.code, told.wrong, told.errors) == (0, [], "")
    assert told.of("version") == ["Timeneye Desktop 0.1.0"]
    assert told.of("server") == ["https://track.timeneye.com"]
    assert told.of("delivery") == ["strict"]
    assert told.of("account") == ["012345..."]
    assert told.of("waiting") == ["012345...: 1, 0 of them for the person to decide"]
    assert told.of("proxy") == ["https: http://***@proxy.invalid:3128"]
    assert told.of("keyring") == ["none that keeps secrets: a sign-in lasts for this session only"]
    assert told.of("tray") == ["not looked for, as there is no display"]
    (shown,) = [line for line in told.of("file") if "timeneye.sqlite" in line]
    assert shown.startswith("0600 ")
    assert shown.endswith(f"accounts/012345.../timeneye.sqlite ({database.stat().st_size:,} bytes)")
    for private in (SECRET, KEY, "Ada", "one more"):
        assert private not in told.text
    assert listing(home) == before


def test_before_the_first_start_nothing_is_made(ask: Ask, home: Path) -> None:
    told = ask()
    assert (told.code, told.of("account")) == (0, ["none"])
    assert [line.rpartition(": ")[2] for line in told.of("folder")] == ["not made yet"] * 4
    assert not home.exists()


def test_a_database_that_another_program_keeps_to_itself_is_said(ask: Ask, database: Path) -> None:
    keeper = sqlite3.connect(database, isolation_level=None)
    keeper.execute("PRAGMA locking_mode=EXCLUSIVE")
    keeper.execute("BEGIN EXCLUSIVE")
    told = ask()
    keeper.close()
    assert told.code == 1
    assert told.wrong == ["waiting    012345...: the database cannot be read (database is locked)"]


def test_a_database_in_use_is_read_all_the_same(ask: Ask, database: Path) -> None:
    user = sqlite3.connect(database, isolation_level=None)
    user.execute("BEGIN IMMEDIATE")
    user.execute("DELETE FROM op")
    told = ask()
    user.close()
    assert (told.code, told.of("waiting")) == (0, ["012345...: 1, 0 of them for the person to decide"])


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_damaged_database_is_one_clear_line(ask: Ask, database: Path, content: bytes) -> None:
    database.write_bytes(content)
    told = ask()
    assert told.code == 1
    assert len(told.wrong) == 1
    assert told.wrong[0].startswith("waiting    012345...: the database cannot be read (")


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_what_others_could_read_or_put_there_is_wrong(ask: Ask, database: Path, tmp_path: Path) -> None:
    database.chmod(0o644)
    os.mkfifo(private_folder(database.parent.parent / "pipe") / "timeneye.sqlite", 0o600)
    database.with_name("link\n\x1b[31m").symlink_to(tmp_path)
    told = ask()
    assert told.code == 1
    link, wide = (line.rpartition(" (")[2] for line in told.wrong[1:])
    assert link.endswith(" bytes, a link)")
    assert wide == f"{database.stat().st_size:,} bytes, open to others)"
    assert told.wrong[0] == "waiting    pipe: the database is not a plain file"
    assert "\x1b" not in told.text


def test_folders_that_cannot_be_made_are_said(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told = ask(TIMENEYE_DESKTOP_HOME=str(tmp_path / "file" / "home"))
    assert told.code == 1
    assert [line.rpartition(": ")[2] for line in told.wrong] == ["cannot be made"] * 4


@pytest.mark.skipif(os.name == "nt", reason="homes of POSIX")
def test_nobodys_home_is_said(ask: Ask) -> None:
    told = ask(TIMENEYE_DESKTOP_HOME="~nobody-of-this-name")
    assert (told.code, told.wrong) == (1, ["folders    there is no home folder here"])


def test_settings_that_make_no_sense_are_said_without_being_quoted(ask: Ask) -> None:
    told = ask(
        TIMENEYE_SERVER=f"https://me:{SECRET}@track.timeneye.com",
        HTTPS_PROXY=f"http://me:{SECRET}@proxy.invalid:port",
        SSL_CERT_FILE="missing.pem",
    )
    assert told.code == 1
    assert told.of("server") == ["!what was chosen is no address of a server"]
    assert told.of("roots") == ["!the certificates cannot be read (No such file or directory)"]
    assert told.of("proxy") == ["https: no address that makes sense"]
    assert SECRET not in told.text


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_display_that_is_not_there_is_said(ask: Ask) -> None:
    """One that is there is asked in test_real_tray.py."""
    told = ask(QT_QPA_PLATFORM="nonsense")
    assert (told.code, told.of("tray")) == (1, ["!Qt cannot start on this display"])
