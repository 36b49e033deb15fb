"""Where files go, and who may read them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from closed import closed_folder

from timeneye_desktop.domain.errors import ReadOnlyError, StoreError
from timeneye_desktop.system.paths import Paths, find_paths, private_folder

posix = pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_one_variable_moves_everything_under_one_folder(tmp_path: Path) -> None:
    paths = find_paths({"TIMENEYE_DESKTOP_HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": "/run/user/0"})
    for folder in (paths.config, paths.data, paths.state, paths.runtime):
        assert folder.is_relative_to(tmp_path / "home")


@posix
def test_folders_are_made_for_this_user_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        paths = find_paths({"TIMENEYE_DESKTOP_HOME": str(tmp_path / "deep" / "home")})
        paths.make()
        account = paths.account("0123456789abcdef")
    finally:
        os.umask(before)
    made = [tmp_path / "deep", tmp_path / "deep" / "home", paths.config, paths.data, paths.state, paths.runtime]
    assert {mode(folder) for folder in [*made, paths.data / "accounts", account]} == {0o700}


@posix
def test_a_wider_folder_is_narrowed(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    assert mode(private_folder(folder)) == 0o700


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreError):
        private_folder(tmp_path / "data" / "accounts")


@posix
def test_a_read_only_place_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyError):
        private_folder(closed_folder(tmp_path) / "data")


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs a file system that refuses everybody")
def test_a_place_that_refuses_everybody_is_an_error_of_the_store() -> None:
    with pytest.raises(StoreError):
        private_folder(Path("/proc/timeneye"))


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is a matter of Linux")
def test_without_the_variable_nothing_is_in_a_shared_temporary_folder(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    code = "from timeneye_desktop.system.paths import *; p = find_paths(); print(p.config, p.data, p.state, p.runtime)"
    argv = [sys.executable, "-c", code]
    shown = subprocess.run(argv, env=environ, capture_output=True, text=True, check=True)  # noqa: S603  our own code
    assert all(Path(folder).is_relative_to(tmp_path) for folder in shown.stdout.split())


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is a matter of Linux")
def test_the_session_folder_is_used_when_it_is_really_there(tmp_path: Path) -> None:
    assert find_paths({"XDG_RUNTIME_DIR": str(tmp_path)}).runtime == tmp_path / "timeneye-desktop"
    assert not find_paths({"XDG_RUNTIME_DIR": str(tmp_path / "gone")}).runtime.is_relative_to(tmp_path)


def test_looking_for_the_folders_makes_none(tmp_path: Path) -> None:
    paths = find_paths({"TIMENEYE_DESKTOP_HOME": str(tmp_path / "home")})
    assert isinstance(paths, Paths)
    assert not (tmp_path / "home").exists()
