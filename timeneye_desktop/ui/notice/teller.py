"""Where does a notice go: to the desktop, onto the card, or nowhere, since the window in front shows the same?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from timeneye_desktop.domain.notice import OPENED, Choice, Notice
from timeneye_desktop.system.notices import Notices
from timeneye_desktop.ui.notice.card import NoticeCard
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import plain

_TITLE: Final = 120
_BUTTON: Final = 40

Act = Callable[[str], None]
"""What a choice does, by its key."""


@dataclass(frozen=True, slots=True)
class _Told:
    notice: Notice
    act: Act
    is_on_card: bool = False


class Teller:
    """Holds what was told and not answered, the oldest on the card; a choice is made once."""

    def __init__(
        self,
        notices: Notices | None,
        is_wanted: Callable[[], bool],
        is_in_front: Callable[[], bool],
        open_window: Callable[[], None],
        tasks: Tasks,
    ) -> None:
        """`is_wanted`: notifications of the desktop; `is_in_front`: the main window."""
        self._notices = notices
        self._is_wanted = is_wanted
        self._is_in_front = is_in_front
        self._open_window = open_window
        self._tasks = tasks
        self._told: dict[str, _Told] = {}
        self._cards: tuple[NoticeCard, ...] = ()

    def use_cards(self, *cards: NoticeCard) -> None:
        """All of them show the same."""
        self._cards = cards
        for card in cards:
            card.chosen.connect(self.choose)

    def tell(self, notice: Notice, act: Act) -> None:
        """In the place of the one of the same key, if there is one."""
        if notice.is_in_window and self._is_in_front():
            return
        shown = _cut(notice)
        before = self._told.get(shown.key)
        self._told[shown.key] = _Told(shown, act, is_on_card=before is not None and before.is_on_card)
        self._tasks.spawn(self._deliver(shown), f"notice: {shown.key}")

    def take_back(self, key: str) -> None:
        """What it said is not so any more."""
        if self._told.pop(key, None) is not None:
            self._show_card()
            if self._notices is not None:
                self._tasks.spawn(self._notices.take_back(key), f"take back: {key}")

    def choose(self, key: str, choice: str) -> None:
        told = self._told.get(key)
        if told is None:
            return
        self.take_back(key)
        if choice == OPENED:
            self._open_window()
        told.act(choice)

    async def _deliver(self, notice: Notice) -> None:
        is_shown = await self._shown(notice)
        told = self._told.get(notice.key)
        if told is not None and told.notice == notice:
            self._told[notice.key] = replace(told, is_on_card=not is_shown)
            self._show_card()
        elif told is None and is_shown and self._notices is not None:  # over before it appeared
            await self._notices.take_back(notice.key)

    async def _shown(self, notice: Notice) -> bool:
        """By the desktop."""
        if self._notices is None or not self._is_wanted() or self._is_in_front():
            return False
        return await self._notices.show(notice, lambda choice: self.choose(notice.key, choice))

    def _show_card(self) -> None:
        waiting = next((told.notice for told in self._told.values() if told.is_on_card), None)
        for card in self._cards:
            card.show_notice(waiting)


def _cut(notice: Notice) -> Notice:
    """Names are data: one line each, and no longer than what shows them has room for."""
    choices = tuple(Choice(choice.key, plain(choice.words, _BUTTON)) for choice in notice.choices)
    return replace(notice, title=plain(notice.title, _TITLE), body=plain(notice.body), choices=choices)
