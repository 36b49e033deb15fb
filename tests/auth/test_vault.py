"""Where secrets rest, and that they never rest in a file of ours."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from timeneye_desktop.auth import vault as vault_module
from timeneye_desktop.auth.long_items import Backend
from timeneye_desktop.auth.vault import KeyringVault, MemoryVault, Vault
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret

TOKENS = Tokens(Secret("canary-access"), Secret("canary-refresh"), datetime(2026, 3, 1, tzinfo=UTC))
KEYS = AppKeys("42", Secret("canary-secret"))
SESSION = Path(__file__).with_name("keyring_session.py")

SCRIPT = """
printf 'made-up' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$0" "$1" write && "$0" "$1" read
"""


class Shelf:
    """A keyring back end in memory that can be told to fail, as real ones do."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.fails_on: set[str] = set()
        self.threads: set[str] = set()

    def _enter(self, what: str) -> None:
        self.threads.add(threading.current_thread().name)
        if what in self.fails_on:
            message = f"{what} is broken"
            raise _ForeignError(message)

    def get_password(self, service: str, username: str) -> str | None:
        self._enter("get")
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter("set")
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter("delete")
        del self.items[service, username]


class _ForeignError(Exception):
    """Of a type nobody has told us about."""


def vault_on(shelf: Backend | None) -> KeyringVault:
    return KeyringVault(find=lambda: shelf)


async def round_trip(vault: Vault) -> None:
    assert await vault.tokens("a") is None
    assert await vault.keys("https://x") is None
    await vault.keep_tokens("a", TOKENS)
    await vault.keep_keys("https://x", KEYS)
    assert await vault.tokens("a") == TOKENS
    assert await vault.tokens("b") is None
    assert await vault.keys("https://x") == KEYS
    await vault.forget_tokens("a")
    await vault.forget_tokens("a")
    assert await vault.tokens("a") is None


@pytest.mark.parametrize("make", [MemoryVault, lambda: vault_on(Shelf()), lambda: vault_on(None)])
def test_every_vault_keeps_gives_back_and_forgets(make: type[MemoryVault]) -> None:
    asyncio.run(round_trip(make()))


def test_a_working_keyring_holds_everything_and_is_asked_in_one_other_thread() -> None:
    shelf = Shelf()
    vault = vault_on(shelf)
    asyncio.run(round_trip(vault))
    assert not vault.session_only
    assert shelf.threads == {"keyring"}


def test_the_probe_leaves_nothing_behind() -> None:
    shelf = Shelf()
    asyncio.run(vault_on(shelf).ready())
    assert shelf.items == {}


def test_a_second_start_reads_what_the_first_one_kept() -> None:
    shelf = Shelf()
    asyncio.run(vault_on(shelf).keep_tokens("a", TOKENS))
    assert asyncio.run(vault_on(shelf).tokens("a")) == TOKENS


@pytest.mark.parametrize("broken", ["get", "set", "delete"])
def test_a_keyring_that_fails_the_probe_is_not_used(broken: str) -> None:
    shelf = Shelf()
    shelf.fails_on = {broken}
    vault = vault_on(shelf)
    asyncio.run(round_trip(vault))
    assert vault.session_only


@pytest.mark.hostile(35)
def test_a_write_that_fails_later_keeps_the_tokens_for_the_session_and_says_so() -> None:
    async def scenario() -> None:
        shelf = Shelf()
        vault = vault_on(shelf)
        await vault.ready()
        shelf.fails_on = {"set"}
        await vault.keep_tokens("a", TOKENS)
        assert vault.session_only
        assert await vault.tokens("a") == TOKENS

    asyncio.run(scenario())


def test_a_write_that_works_again_ends_the_notice() -> None:
    async def scenario() -> None:
        shelf = Shelf()
        vault = vault_on(shelf)
        await vault.ready()
        shelf.fails_on = {"set"}
        await vault.keep_tokens("a", TOKENS)
        shelf.fails_on = set()
        await vault.ready()
        assert vault.session_only, "these tokens still are in memory alone"
        await vault.keep_tokens("a", TOKENS)
        assert not vault.session_only
        assert await vault_on(shelf).tokens("a") == TOKENS

    asyncio.run(scenario())


def test_a_keyring_that_works_again_is_found_at_the_next_sign_in() -> None:
    async def scenario() -> None:
        shelf = Shelf()
        shelf.fails_on = {"set"}
        vault = vault_on(shelf)
        await vault.ready()
        assert vault.session_only
        shelf.fails_on = set()
        await vault.ready()
        assert not vault.session_only

    asyncio.run(scenario())


def test_a_prompt_nobody_answers_does_not_hold_up_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_module, "_PATIENCE", 0.1)
    answered = threading.Event()

    def prompt() -> Backend | None:
        answered.wait(20)
        return None

    vault = KeyringVault(find=prompt)
    try:
        asyncio.run(vault.keep_tokens("a", TOKENS))
        assert vault.session_only
        assert asyncio.run(vault.tokens("a")) == TOKENS
    finally:
        answered.set()


def test_errors_of_the_keyring_are_logged_without_the_secret(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf()
    vault = vault_on(shelf)
    asyncio.run(vault.ready())
    shelf.fails_on = {"set"}
    asyncio.run(vault.keep_tokens("a", TOKENS))
    assert "_ForeignError" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize("text", ["", "not json", "[]", "[" * 100_000, '{"access": 1}', '{"access": ""}', "null"])
def test_items_this_program_has_not_written_are_no_tokens(text: str) -> None:
    shelf = Shelf()
    shelf.items["Timeneye Desktop", "tokens a"] = text
    shelf.items["Timeneye Desktop", "app keys https://x"] = text
    assert asyncio.run(vault_on(shelf).tokens("a")) is None
    assert asyncio.run(vault_on(shelf).keys("https://x")) is None


def test_importing_the_vault_does_not_import_keyring() -> None:
    code = "import sys, timeneye_desktop.auth.vault; print('keyring' in sys.modules)"
    argv = [sys.executable, "-c", code]
    shown = subprocess.run(argv, capture_output=True, text=True, check=True)  # noqa: S603  our own code
    assert shown.stdout.strip() == "False"


def test_tokens_outlive_the_program_in_a_real_secret_service_and_reach_no_file(tmp_path: Path) -> None:
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI has to install {', '.join(missing)}"
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "PYTHON_KEYRING"))}
    homes = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run"), "XDG_DATA_HOME": str(tmp_path / "data")}
    (tmp_path / "run").mkdir(mode=0o700)
    argv = ["dbus-run-session", "--", "sh", "-c", SCRIPT, sys.executable, str(SESSION)]
    shown = subprocess.run(  # noqa: S603  our own script
        argv, env={**environ, **homes}, capture_output=True, text=True, check=True, timeout=60
    )
    written, read = (json.loads(line) for line in shown.stdout.splitlines() if line.startswith("{"))
    assert written == {"session_only": False, "left_over": 0, "longest": 400}
    assert read == {"session_only": False, "same_tokens": True, "same_keys": True, "other": True}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(b"access-xxx" in path.read_bytes() for path in files)
