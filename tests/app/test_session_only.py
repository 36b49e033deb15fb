"""A keyring that fails after the exchange: the sign-in holds for the session, and the window says so all the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from a_program import Life, find
from PySide6.QtWidgets import QLabel, QPushButton
from world import eventually

from timeneye_desktop.auth.vault import KeyringVault


class Shelf:
    """A keyring back end that passes the probe and then takes nothing while it is full."""

    def __init__(self) -> None:
        self.items: dict[str, str] = {}
        self.is_full = False

    def get_password(self, _service: str, username: str) -> str | None:
        return self.items.get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        if self.is_full and not username.startswith("probe"):
            raise OSError("full")
        self.items[username] = password

    def delete_password(self, _service: str, username: str) -> None:
        del self.items[username]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def vault(shelf: Shelf) -> Iterator[KeyringVault]:
    vault = KeyringVault(find=lambda: shelf)
    yield vault
    vault.close()


async def sign_in(life: Life) -> None:
    page: Any = life.program.show_first_run()
    if life.program.desktop is None:
        life.click(page, "connect")
    life.sign_in_with_a_token()
    yes = page.findChild(QPushButton, "yes_this_is_me")
    await eventually(lambda: life.program.first_run is None or yes.isVisible(), "it knows who that is")
    if life.program.first_run is not None:
        life.click(page, "yes_this_is_me")
    await eventually(lambda: life.program.first_run is None, "the window is there")


async def is_calm(life: Life) -> None:
    syncing = life.desktop.desk.syncing
    await eventually(lambda: syncing.status.synced_at is not None and not syncing.status.busy, "it is calm")


def says_so(life: Life) -> bool:
    banner = find(life.desktop.window, QLabel, "banner")
    assert banner.text() in {"", "No keyring keeps this sign-in. You stay signed in until you quit."}
    return bool(banner.isVisible() and banner.text())


@pytest.mark.hostile(35)
def test_a_keyring_that_takes_nothing_after_the_exchange_is_told_for_good(
    live: Callable[..., None], shelf: Shelf
) -> None:
    async def story(life: Life) -> None:
        shelf.is_full = True
        await sign_in(life)
        await is_calm(life)
        assert says_so(life)
        assert shelf.items == {}, "nothing is anywhere but in memory"
        life.program.desktop.desk.syncing.sync_now()
        await is_calm(life)
        assert says_so(life), "and it goes on saying so"
        shelf.is_full = False
        life.program.sign_in_again()
        await sign_in(life)
        await eventually(lambda: not says_so(life), "until a sign-in is kept")
        assert len(shelf.items) == 1

    live(story)


def test_nothing_is_said_where_the_keyring_works_or_there_is_nothing_to_keep(
    live: Callable[..., None], shelf: Shelf
) -> None:
    async def story(life: Life) -> None:
        await sign_in(life)
        await is_calm(life)
        assert not says_so(life)
        shelf.is_full = True
        await life.program._open_sample()
        await is_calm(life)
        assert not says_so(life)

    live(story)
