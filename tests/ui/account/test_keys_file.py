"""A file instead of typing: the good one fills the form, every other one is told in one sentence."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from world import eventually

from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.account.key_text import LONGEST, read_key
from timeneye_desktop.ui.account.keys_file import LARGEST, read_keys_file

Run = Callable[..., None]
GOOD = {"client_id": "42", "client_secret": "s3cret", "server": "https://time.example.com"}
NOT_SUCH_A_FILE = "This is not a file with a client id and a client secret."
BAD: dict[str, bytes] = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "not JSON": b"client_id = 42",
    "a list": b"[]",
    "no secret": json.dumps({"client_id": "42"}).encode(),
    "null": json.dumps({**GOOD, "client_secret": None}).encode(),
    "a truth as id": json.dumps({**GOOD, "client_id": True}).encode(),
    "spaces inside": json.dumps({**GOOD, "client_secret": "a b"}).encode(),
    "no ASCII": json.dumps({**GOOD, "client_id": "\u0664\u0662"}).encode(),
    "secret too long": json.dumps({**GOOD, "client_secret": "x" * (LONGEST + 1)}).encode(),
    "server too long": json.dumps({**GOOD, "server": "https://" + "x" * 400}).encode(),
    "lone surrogate": b'{"client_id": "\\ud800", "client_secret": "x"}',
    "nested": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "long number": b'{"client_id": ' + b"9" * 5_000 + b', "client_secret": "x"}',
    "huge": json.dumps(GOOD).encode() + b" " * LARGEST,
}


def choose(person: Any, path: Path) -> None:
    """Import from file, and pick this one in the dialog."""
    person.click("import_file")
    dialog = person.window.findChild(QFileDialog, "import_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.accept()


def test_a_good_file_fills_the_form(first_run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "timeneye.json"
    path.write_text(json.dumps({"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}))

    async def story(person: Any) -> None:
        person.click("connect")
        choose(person, path)
        await eventually(lambda: person.field("client_id").text() == sandbox.client_id, "the id is there")
        assert person.field("client_secret").text() == sandbox.client_secret
        assert not person.sees("server"), "the server stays as it was"
        person.click("open_browser")
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_a_server_from_a_file_is_never_taken_over_unseen(first_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "timeneye.json"
    path.write_text(json.dumps(GOOD))

    async def story(person: Any) -> None:
        person.click("connect")
        choose(person, path)
        await person.until_seen("server")
        assert person.field("server").text() == GOOD["server"]

    first_run(story)


@pytest.mark.parametrize("kind", ["binary", "huge", "no secret"])
def test_a_file_that_is_none_is_told_and_changes_nothing(first_run: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "holiday.json"
    path.write_bytes(BAD[kind])

    async def story(person: Any) -> None:
        person.click("connect")
        person.write("client_id", "typed-before")
        choose(person, path)
        await person.hears(NOT_SUCH_A_FILE)
        assert person.field("client_id").text() == "typed-before"

    first_run(story)


def test_a_file_that_vanished_is_told(first_run: Run, tmp_path: Path) -> None:
    async def story(person: Any) -> None:
        person.click("connect")
        choose(person, tmp_path / "gone.json")
        await person.hears("This file cannot be read.")

    first_run(story)


def test_closing_the_window_takes_the_open_dialog_along(first_run: Run) -> None:
    async def story(person: Any) -> None:
        person.click("connect")
        person.click("import_file")
        dialog = person.window.findChild(QFileDialog, "import_dialog")
        gone: list[bool] = []
        dialog.destroyed.connect(lambda: gone.append(True))
        person.window.close()
        await eventually(lambda: bool(gone), "the dialog is gone")

    first_run(story)


@pytest.mark.parametrize("kind", BAD)
def test_nothing_else_passes_for_such_a_file(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(BAD[kind])
    with pytest.raises(NotPossibleError) as told:
        read_keys_file(path)
    assert told.value.why == "keys-file"


def test_what_an_editor_of_windows_writes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text(json.dumps({"client_id": 42, "client_secret": " 's3cret'\r\n"}), encoding="utf-8-sig")
    found = read_keys_file(path)
    assert found.keys == AppKeys("42", Secret("s3cret"))
    assert found.server == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotPossibleError) as told:
        read_keys_file(tmp_path / "pipe")
    assert told.value.why == "keys-file-unreadable"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("42", "42"),
        ("  'abc'\n", "abc"),
        ("\u200babc\ufeff", "abc"),
        ('"a=b/c+d"', "a=b/c+d"),
        ("x" * LONGEST, "x" * LONGEST),
    ],
)
def test_what_comes_along_when_one_copies_is_left_out(typed: str, read: str) -> None:
    assert read_key(typed) == read


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "key-missing"),
        (" \n", "key-missing"),
        ("a b", "key-with-space"),
        ("a\nb", "key-with-space"),
        ("caf\u00e9", "key-strange"),
        ("a\u200bb", "key-strange"),
        ("a\x00b", "key-strange"),
        ("x" * (LONGEST + 1), "key-too-long"),
    ],
)
def test_what_cannot_be_a_key_is_told_why(typed: str, why: str) -> None:
    with pytest.raises(NotPossibleError) as told:
        read_key(typed)
    assert told.value.why == why


def test_the_form_says_at_the_field_what_is_wrong_with_it(first_run: Run) -> None:
    async def story(person: Any) -> None:
        person.click("connect")
        person.field("client_id").insert("two words")
        assert "There is a space in the middle." in person.texts
        person.write("client_id", "42", enter=True)
        assert "There is a space" not in person.texts
        person.write("client_secret", "", enter=True)
        assert "Paste it here first." in person.texts
        person.field("client_secret").insert("x" * 10_000)
        assert "This is longer than any of them." in person.texts
        person.click("open_browser")
        person.click("use_token")
        assert person.browser.opened == []
        assert person.sees("client_id")

    first_run(story)
