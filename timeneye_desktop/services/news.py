"""What changed, for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from timeneye_desktop.domain.elsewhere import Elsewhere
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.status import SyncStatus


@dataclass(frozen=True, slots=True)
class TimerChanged:
    pass


@dataclass(frozen=True, slots=True)
class EntriesChanged:
    pass


@dataclass(frozen=True, slots=True)
class QueueChanged:
    pass


@dataclass(frozen=True, slots=True)
class CatalogueChanged:
    pass


@dataclass(frozen=True, slots=True)
class SyncChanged:
    status: SyncStatus


@dataclass(frozen=True, slots=True)
class PreferencesChanged:
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class AbsenceChanged:
    """Another absence waits for an answer, or none does."""


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The token is not valid any more; everything but sending goes on."""


@dataclass(frozen=True, slots=True)
class MadeWay:
    """A timer that ran was logged, or is held, since another one was begun."""

    project: str
    phase: str
    minutes: int
    """What was logged of it, or what it holds."""
    is_held: bool
    project_begun: str
    phase_begun: str


@dataclass(frozen=True, slots=True)
class ChangedElsewhere:
    """What became of timers on another device."""

    what: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Something to say once, quietly. `key` is known to `ui/words.py`."""

    key: str
    detail: str = ""


Announcement: TypeAlias = (
    TimerChanged
    | EntriesChanged
    | QueueChanged
    | CatalogueChanged
    | SyncChanged
    | PreferencesChanged
    | AbsenceChanged
    | SignedOut
    | MadeWay
    | ChangedElsewhere
    | Told
)


class News:
    def __init__(self) -> None:
        self._listeners: list[Callable[[Announcement], None]] = []

    def subscribe(self, listener: Callable[[Announcement], None]) -> Callable[[], None]:
        """Answer with the function that ends the subscription."""
        self._listeners.append(listener)

        def forget() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return forget

    def publish(self, announcement: Announcement) -> None:
        for listener in tuple(self._listeners):
            listener(announcement)
