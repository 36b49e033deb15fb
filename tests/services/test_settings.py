"""Do choices hold at once, reach everybody, and survive what disks and hands do to them?"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from timeneye_desktop.domain.errors import BadServerError, StoreError
from timeneye_desktop.domain.preferences import DEFAULT_SERVER, Preferences, Theme
from timeneye_desktop.services.news import Announcement, News, PreferencesChanged
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.store.documents import PreferenceFile


@dataclass
class Chosen:
    """Settings over a real file, with an ear at the news."""

    path: Path
    thread: ThreadPoolExecutor
    server: str = ""
    heard: list[Announcement] = field(default_factory=list)

    def __post_init__(self) -> None:
        news = News()
        news.subscribe(self.heard.append)
        self.settings = Settings(PreferenceFile(self.path), news, self.thread, self.server)

    def change(self, **fields: Any) -> None:
        asyncio.run(self.settings.change(**fields))

    @property
    def current(self) -> Preferences:
        return self.settings.current

    @property
    def after_restart(self) -> Preferences:
        return Chosen(self.path, self.thread).current


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.json"


@pytest.fixture
def chosen(path: Path, thread: ThreadPoolExecutor) -> Chosen:
    return Chosen(path, thread)


def test_before_any_choice_the_defaults_hold_and_nothing_is_written(chosen: Chosen) -> None:
    assert chosen.current == Preferences()
    assert not chosen.path.exists()


def test_a_choice_holds_at_once_is_told_once_and_is_there_after_a_restart(chosen: Chosen) -> None:
    chosen.change(theme=Theme.DARK, target_minutes=450)
    expected = Preferences(theme=Theme.DARK, target_minutes=450)
    assert chosen.current == expected
    assert chosen.heard == [PreferencesChanged(expected)]
    assert chosen.after_restart == expected


def test_a_choice_holds_before_the_disk_has_taken_it(chosen: Chosen) -> None:
    async def story() -> None:
        gate = asyncio.Event()
        loop = asyncio.get_running_loop()
        chosen.thread.submit(lambda: asyncio.run_coroutine_threadsafe(gate.wait(), loop).result(10))
        task = asyncio.create_task(chosen.settings.change(theme=Theme.DARK))
        await asyncio.sleep(0)
        assert chosen.current.theme is Theme.DARK
        assert not task.done()
        assert not chosen.path.exists()
        gate.set()
        await task
        assert chosen.path.exists()

    asyncio.run(story())


def test_many_choices_at_the_same_moment_all_stay(chosen: Chosen) -> None:
    async def story() -> None:
        await asyncio.gather(
            chosen.settings.change(theme=Theme.LIGHT),
            chosen.settings.change(target_minutes=60),
            chosen.settings.change(keep_in_tray=False),
            chosen.settings.change(theme=Theme.DARK),
        )

    asyncio.run(story())
    expected = Preferences(theme=Theme.DARK, target_minutes=60, keep_in_tray=False)
    assert chosen.current == chosen.after_restart == expected


def test_a_choice_that_cannot_be_written_is_reported_and_holds_until_the_end(chosen: Chosen) -> None:
    chosen.path.mkdir(parents=True)  # nothing can be stored under this name
    with pytest.raises(StoreError):
        chosen.change(theme=Theme.DARK)
    assert chosen.current.theme is Theme.DARK
    assert len(chosen.heard) == 1
    chosen.path.rmdir()
    chosen.change(keep_in_tray=False)
    assert chosen.after_restart == Preferences(theme=Theme.DARK, keep_in_tray=False), "what could not be written before"


def test_a_server_is_kept_as_its_origin(chosen: Chosen) -> None:
    chosen.change(server=" time.example.com/some/path?x=1 ")
    assert chosen.current.server == chosen.after_restart.server == "https://time.example.com"


@pytest.mark.parametrize("server", ["", "http://time.example.com", "javascript:alert(1)", "https://", "https://a b"])
def test_what_is_no_server_changes_nothing_and_is_not_told(chosen: Chosen, server: str) -> None:
    with pytest.raises(BadServerError):
        chosen.change(server=server, theme=Theme.DARK)
    assert chosen.current == Preferences()
    assert chosen.heard == []
    assert not chosen.path.exists()


def test_a_server_given_for_one_run_is_not_stored(path: Path, thread: ThreadPoolExecutor) -> None:
    chosen = Chosen(path, thread, server="https://staging.example.com")
    assert chosen.current.server == "https://staging.example.com"
    chosen.change(theme=Theme.DARK)
    assert chosen.current.server == "https://staging.example.com"
    assert chosen.heard == [PreferencesChanged(chosen.current)]
    assert chosen.after_restart == Preferences(server=DEFAULT_SERVER, theme=Theme.DARK)


def test_a_server_chosen_stands_over_the_one_given_for_this_run(path: Path, thread: ThreadPoolExecutor) -> None:
    chosen = Chosen(path, thread, server="https://staging.example.com")
    chosen.change(server="https://time.example.com")
    assert chosen.current.server == chosen.after_restart.server == "https://time.example.com"


def test_a_refused_server_leaves_the_one_given_for_this_run(path: Path, thread: ThreadPoolExecutor) -> None:
    chosen = Chosen(path, thread, server="https://staging.example.com")
    with pytest.raises(BadServerError):
        chosen.change(server="nonsense here")
    assert chosen.current.server == "https://staging.example.com"


def test_a_name_that_is_no_preference_is_a_mistake_of_ours(chosen: Chosen) -> None:
    with pytest.raises(TypeError):
        chosen.change(colour="red")
    assert chosen.current == Preferences()
