"""What do preferences and accounts survive: damage, other versions, full disks, and other people's eyes?"""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from chosen import CHOSEN
from closed import closed_folder

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.domain.place import Place
from timeneye_desktop.domain.preferences import Preferences, Theme
from timeneye_desktop.store.documents import AccountFile, PlaceFile, PreferenceFile

MARA = Account("k1", "https://track.timeneye.com", Person("7", "Mara \u00c5s \U0001f600"))
NILS = Account("k2", "https://time.example.com", Person("8", "Nils"))
DAMAGED = [
    b"", b"{", b"[]", b"null", b"7", b'"server"', b"\xff\xfe\x00", b"{}" + b" " * 300_000, b"[" * 100_000,
    b'{"server": ', b"\x00" * 64,
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "config" / "document.json"


def write(path: Path, stored: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(stored if isinstance(stored, bytes) else json.dumps(stored).encode())


# -- preferences -------------------------------------------------------------------------


def test_without_a_file_the_defaults_hold_and_reading_writes_nothing(path: Path) -> None:
    assert PreferenceFile(path).load() == Preferences()
    assert not path.parent.exists()


def test_what_was_chosen_is_read_back(path: Path) -> None:
    assert all(getattr(CHOSEN, f.name) != f.default for f in fields(Preferences)), "every field must be put to the test"
    PreferenceFile(path).save(CHOSEN)
    assert PreferenceFile(path).load() == CHOSEN


@pytest.mark.parametrize("stored", DAMAGED)
def test_a_damaged_file_gives_the_defaults_and_can_be_written_again(path: Path, stored: bytes) -> None:
    write(path, stored)
    assert PreferenceFile(path).load() == Preferences()
    PreferenceFile(path).save(CHOSEN)
    assert PreferenceFile(path).load() == CHOSEN


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server", 7), ("server", None), ("server", ["https://a.example.com"]),
        ("redirect_port", 0), ("redirect_port", 80), ("redirect_port", 65_536), ("redirect_port", -1),
        ("redirect_port", 10**400), ("redirect_port", "53117"), ("redirect_port", True), ("redirect_port", 5e4),
        ("target_minutes", -1), ("target_minutes", 1_441), ("target_minutes", 480.5), ("target_minutes", False),
        ("target_minutes", None), ("target_minutes", "8:00"),
        ("mini_opacity", 29), ("mini_opacity", 101), ("idle_minutes", -1), ("idle_minutes", 241), ("calls_count", 0),
        ("theme", "neon"), ("theme", "DARK"), ("theme", 1), ("theme", {"dark": 1}), ("theme", ["dark"]),
        ("tray_click", ""), ("tray_click", None),
        ("keep_in_tray", 0), ("keep_in_tray", "false"), ("keep_in_tray", None), ("told_about_tray", 1),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_gives_the_default_and_leaves_the_others(path: Path, name: str, value: object) -> None:
    PreferenceFile(path).save(CHOSEN)
    write(path, {**json.loads(path.read_text("utf-8")), name: value})
    loaded = PreferenceFile(path).load()
    for field in fields(Preferences):
        expected = field.default if field.name == name else getattr(CHOSEN, field.name)
        assert getattr(loaded, field.name) == expected, field.name
        assert type(getattr(loaded, field.name)) is type(field.default)


@pytest.mark.parametrize(
    ("name", "value"),
    [("redirect_port", 1_024), ("redirect_port", 65_535), ("target_minutes", 0), ("target_minutes", 1_440)],
)
def test_the_ends_of_a_range_belong_to_it(path: Path, name: str, value: int) -> None:
    write(path, {name: value})
    assert getattr(PreferenceFile(path).load(), name) == value


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    newer = {"theme": "dark", "of_tomorrow": 10, "nested": {"a": [1, None, "\u00e5"]}}
    write(path, newer)
    file = PreferenceFile(path)
    assert file.load() == Preferences(theme=Theme.DARK)
    file.save(Preferences(theme=Theme.LIGHT))
    stored = json.loads(path.read_text("utf-8"))
    assert stored["of_tomorrow"] == 10
    assert stored["nested"] == newer["nested"]
    assert stored["theme"] == "light"
    assert "redirect_port" not in stored, "another default may hold tomorrow"


def test_text_that_no_file_can_hold_does_not_stop_the_next_choice(path: Path) -> None:
    """JSON can spell half a letter; UTF-8 cannot hold one."""
    write(path, b'{"note": "\\ud800"}')
    PreferenceFile(path).save(CHOSEN)
    assert PreferenceFile(path).load() == CHOSEN


# -- accounts ----------------------------------------------------------------------------


def test_nobody_has_signed_in_yet(path: Path) -> None:
    assert AccountFile(path).last() is None


def test_the_last_to_sign_in_is_remembered_and_the_others_are_not_forgotten(path: Path) -> None:
    AccountFile(path).remember(NILS)
    AccountFile(path).remember(MARA)
    assert AccountFile(path).last() == MARA
    assert set(json.loads(path.read_text("utf-8"))["accounts"]) == {"k1", "k2"}
    AccountFile(path).remember(NILS)
    assert AccountFile(path).last() == NILS


def test_signing_out_leaves_nobody_and_keeps_who_was_here(path: Path) -> None:
    AccountFile(path).remember(MARA)
    AccountFile(path).forget_last()
    assert AccountFile(path).last() is None
    assert "k1" in json.loads(path.read_text("utf-8"))["accounts"]


def test_a_name_from_a_careless_server_can_be_remembered(path: Path) -> None:
    """The server's JSON may hold half a letter in a name."""
    odd = Account("k3", "https://time.example.com", Person("9", "A\ud800B"))
    AccountFile(path).remember(odd)
    last = AccountFile(path).last()
    assert last is not None
    assert last.person.id == "9"


@pytest.mark.parametrize("stored", DAMAGED)
def test_a_damaged_list_of_accounts_means_nobody_and_can_be_written_again(path: Path, stored: bytes) -> None:
    write(path, stored)
    assert AccountFile(path).last() is None
    AccountFile(path).remember(MARA)
    assert AccountFile(path).last() == MARA


@pytest.mark.parametrize(
    "stored",
    [
        {"last": "k1"}, {"last": "k1", "accounts": []}, {"last": "k1", "accounts": {"k1": None}},
        {"last": "k1", "accounts": {"k1": {"server": "https://a.example.com", "id": 7, "name": "Mara"}}},
        {"last": "k1", "accounts": {"k1": {"id": "7", "name": "Mara"}}}, {"last": 7, "accounts": {"7": {}}},
        {"last": ["k1"], "accounts": {"k1": {}}}, {"last": None, "accounts": {"": {}}},
    ],
)  # fmt: skip
def test_an_account_that_makes_no_sense_is_nobody(path: Path, stored: object) -> None:
    write(path, stored)
    assert AccountFile(path).last() is None
    AccountFile(path).remember(MARA)
    assert AccountFile(path).last() == MARA


# -- the disk ----------------------------------------------------------------------------

SAVES = [
    pytest.param(lambda path: PreferenceFile(path).save(CHOSEN), id="preferences"),
    pytest.param(lambda path: AccountFile(path).remember(MARA), id="accounts"),
]


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("save", SAVES)
def test_nobody_else_may_read_what_is_stored(path: Path, save: Callable[[Path], None]) -> None:
    before = os.umask(0)
    try:
        save(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        path.chmod(0o644)
        save(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, "a file that was open to all stays so"
    finally:
        os.umask(before)


@pytest.mark.parametrize("save", SAVES)
def test_saving_leaves_one_whole_file_and_nothing_else(path: Path, save: Callable[[Path], None]) -> None:
    for _time in range(3):
        save(path)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("save", SAVES)
def test_a_folder_in_the_place_of_the_file_is_a_failure_of_the_store(path: Path, save: Callable[[Path], None]) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError):
        save(path)
    assert path.is_dir()


@pytest.mark.parametrize("save", SAVES)
def test_a_file_in_the_place_of_the_folder_is_a_failure_of_the_store(path: Path, save: Callable[[Path], None]) -> None:
    path.parent.parent.mkdir(parents=True)
    path.parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError):
        save(path)
    assert path.parent.read_text("utf-8") == "in the way"


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("save", SAVES)
def test_a_folder_that_may_not_be_written_is_called_so(path: Path, save: Callable[[Path], None]) -> None:
    with pytest.raises(ReadOnlyError):
        save(closed_folder(path.parent) / path.name)


@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EROFS, ReadOnlyError),
        (errno.EIO, StoreError),
    ],
)
def test_a_disk_that_fails_half_way_leaves_what_was_there(
    path: Path, monkeypatch: pytest.MonkeyPatch, save: Callable[[Path], None], number: int, kind: type[StoreError]
) -> None:
    save(path)
    before = path.read_bytes()

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StoreError) as caught:
        save(path)
    assert type(caught.value) is kind
    assert path.read_bytes() == before


def test_places_of_windows_are_read_back_and_nonsense_is_left_out(path: Path) -> None:
    places = {"window :1": Place(-20, 5, 400, 300), "mini :1@0,0": Place(1, 2, 3, 4)}
    PlaceFile(path).save(places)
    assert PlaceFile(path).load() == places
    write(path, b'{"a": [1, 2, 3], "b": [1, 2, 3, "4"], "c": null, "d": [true, 2, 3, 4], "e": [1, 2, 3, 4]}')
    assert PlaceFile(path).load() == {"e": Place(1, 2, 3, 4)}


@pytest.mark.parametrize("stored", DAMAGED)
def test_a_damaged_file_of_places_is_an_empty_one(path: Path, stored: bytes) -> None:
    write(path, stored)
    assert PlaceFile(path).load() == {}
