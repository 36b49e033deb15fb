"""What a firm has decided for everybody: one file, the environment above it, and a sentence on what is wrong."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from timeneye_desktop.api.dialect_10.tokens import EXCHANGES
from timeneye_desktop.app.decided import VARIABLE, Decided, decided, places
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.store.documents import PreferenceFile

ALL = {
    "server": "https://time.firm.example/",
    "client_id": "ours",
    "client_secret": "hush",
    "redirect_port": 50_000,
    "delivery": "strict",
    "token_calls": "POST /token",
    "updates": {"address": "https://software.firm.example/newest.json", "check": True},
}


@pytest.fixture
def of(tmp_path: Path) -> Callable[..., Decided]:
    def of(content: object, **environ: str) -> Decided:
        path = tmp_path / "defaults.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        path.chmod(0o644)
        return decided({VARIABLE: str(path)} | environ)

    return of


def test_everything_a_firm_decides_is_read(of: Callable[..., Decided]) -> None:
    found = of(ALL)
    assert found.why == ""
    assert found.preferences.server == "https://time.firm.example"
    assert found.preferences.redirect_port == 50_000
    assert found.strict
    assert found.exchanges == (("POST", "/token"),)
    assert found.updates == "https://software.firm.example/newest.json"
    assert found.preferences.update_check
    keys = found.handed_out.keys_for("https://time.firm.example")
    assert keys is not None
    assert keys.client_secret.reveal() == "hush"
    assert found.handed_out.keys_for("https://other.example") is None
    assert "hush" not in repr(found)


def test_the_environment_wins(of: Callable[..., Decided]) -> None:
    found = of(ALL, TIMENEYE_SERVER="https://else.example", TIMENEYE_TOKEN_CALLS="GET /token")
    assert found.server == "https://else.example"
    assert found.exchanges == (("GET", "/token"),)
    assert of({"delivery": "direct"}, TIMENEYE_STRICT_DELIVERY="1").strict


def test_what_a_person_has_chosen_wins_over_the_file(of: Callable[..., Decided], tmp_path: Path) -> None:
    found, path = of(ALL), tmp_path / "preferences.json"
    PreferenceFile(path, found.preferences).save(Preferences(server="https://mine.example", redirect_port=50_000))
    assert PreferenceFile(path, found.preferences).load().server == "https://mine.example"
    PreferenceFile(path, found.preferences).save(found.preferences)
    later = Preferences(server="https://moved.firm.example")
    assert PreferenceFile(path, later).load().server == "https://moved.firm.example"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", ""),
        ("[]", "no object"),
        ("[" * 100_000, "too long"),
        ({"sever": "https://a.example"}, "sever"),
        ({"server": "http://a.example"}, "server"),
        ({"server": 7}, "server"),
        ({"client_id": "ours"}, "belong together"),
        ({"client_id": "ours", "client_secret": "hush hush"}, "client_secret"),
        ({"redirect_port": 80}, "redirect_port"),
        ({"redirect_port": True}, "redirect_port"),
        ({"delivery": "fast"}, "delivery"),
        ({"token_calls": "POST everywhere"}, "token_calls"),
        ({"updates": "https://a.example"}, "updates"),
        ({"updates": {}}, "updates"),
        ({"updates": {"check": True}}, "updates"),
        ({"updates": {"address": "http://a.example"}}, "updates"),
        ({"updates": {"address": "https://a.example", "check": "no"}}, "updates"),
        ({"updates": {"address": "https://a.example", "when": "now"}}, "updates"),
    ],
)
def test_of_a_wrong_file_nothing_counts_and_the_log_says_why(
    of: Callable[..., Decided], content: Any, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    found = of(content if isinstance(content, str) else {"delivery": "strict"} | content)
    assert found.handed_out.is_wrong
    assert (found.preferences, found.strict, found.exchanges) == (Preferences(), False, EXCHANGES)
    assert told in found.why
    assert found.why in caplog.text
    assert "hush" not in caplog.text


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such modes")
def test_a_file_that_others_can_change_does_not_count(of: Callable[..., Decided], tmp_path: Path) -> None:
    of(ALL)
    path = tmp_path / "defaults.json"
    path.chmod(0o666)
    assert decided({VARIABLE: str(path)}).why == "others can change it"


def test_whom_a_firm_names_is_not_asked_before_somebody_wants_that(of: Callable[..., Decided], tmp_path: Path) -> None:
    address = {"address": "http://127.0.0.1:8000/new"}
    found = of({"updates": address})
    assert (found.updates, found.preferences.update_check) == (address["address"], False)
    path, wanted = tmp_path / "preferences.json", of({"updates": address | {"check": True}})
    PreferenceFile(path, wanted.preferences).save(replace(wanted.preferences, update_check=False))
    assert not PreferenceFile(path, wanted.preferences).load().update_check, "what a person said does not hold"


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert decided({VARIABLE: str(tmp_path / "none.json")}) == Decided()


def test_each_system_has_its_place() -> None:
    assert places({}, "linux") == (Path("/etc/timeneye-desktop/defaults.json"),)
    assert places({}, "darwin") == (Path("/Library/Application Support/timeneye-desktop/defaults.json"),)
    assert places({"PROGRAMDATA": "P"}, "win32") == (Path("P/timeneye-desktop/defaults.json"),)
