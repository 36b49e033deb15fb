"""What the pages ask of a sign-in that is under way."""

from __future__ import annotations

from typing import Protocol

from timeneye_desktop.domain.account import Account, Person


class Attempt(Protocol):
    async def candidates(self) -> tuple[Person, ...]:
        """Who this may be."""

    async def confirm(self, person: Person) -> Account:
        """The person said so; only now is anything stored."""

    async def cancel(self) -> None:
        """Leave nothing open; also after a good end."""


class BrowserAttempt(Attempt, Protocol):
    browser_opened: bool
    is_doubtful: bool
    """The last answer may have been a stranger's."""

    @property
    def start_link(self) -> str:
        """Good for one visit; ask again after it was followed."""

    @property
    def seconds_left(self) -> float: ...

    @property
    def unmatched(self) -> int:
        """Sign-ins that arrived and nobody can say from which browser."""

    async def open(self) -> None: ...
    def paste(self, text: str) -> None: ...
    def accept_unmatched(self) -> None: ...
    def ignore_unmatched(self) -> None: ...
