"""What is open to others is closed, and nothing but our own files is touched."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest

from timeneye_desktop.system.private_files import tighten

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("loose", [0o644, 0o660, 0o666, 0o604, 0o777, 0o4755])
def test_a_file_others_have_rights_on_is_closed_and_named(tmp_path: Path, loose: int) -> None:
    file = tmp_path / "deep" / "file"
    file.parent.mkdir(mode=0o700)
    file.write_text("kept", "utf-8")
    file.chmod(loose)
    tmp_path.chmod(0o700)
    assert tighten([tmp_path]) == (file,)
    assert mode(file) == 0o600
    assert file.read_text("utf-8") == "kept"
    assert tighten([tmp_path]) == ()


def test_a_folder_is_closed_with_all_that_is_in_it(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    for folder in (tmp_path, tmp_path / "a", inner):
        folder.chmod(0o777)
    assert set(tighten([tmp_path, tmp_path / "a"])) == {tmp_path, tmp_path / "a", inner}
    assert {mode(folder) for folder in (tmp_path, tmp_path / "a", inner)} == {0o700}


def test_links_pipes_and_sockets_are_left_as_they_are(tmp_path: Path) -> None:
    ours, outside = tmp_path / "ours", tmp_path / "outside"
    ours.mkdir(mode=0o700)
    outside.mkdir()
    (outside / "file").write_text("", "utf-8")
    for path in (outside, outside / "file"):
        path.chmod(0o755)
    (ours / "to a file").symlink_to(outside / "file")
    (ours / "to a folder").symlink_to(outside)
    (ours / "nowhere").symlink_to(outside / "gone")
    os.mkfifo(ours / "pipe", 0o644)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(ours / "socket"))
        assert tighten([ours]) == ()  # and did not wait for somebody at the other end of the pipe
    assert [mode(path) for path in (outside, outside / "file")] == [0o755, 0o755]


def test_a_folder_that_is_a_link_is_the_one_it_leads_to(tmp_path: Path) -> None:
    """Some keep their settings on another disk."""
    there = tmp_path / "there"
    there.mkdir()
    there.chmod(0o755)
    (tmp_path / "config").symlink_to(there)
    assert tighten([tmp_path / "config"]) == (there,)
    assert mode(there) == 0o700


def test_what_is_not_there_is_nothing_to_close(tmp_path: Path) -> None:
    assert tighten([tmp_path / "gone"]) == ()
