"""What is a scene of the gallery, and what does its maker find on the stage?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeAlias

from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.day_list import DayList
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.quick import QuickEntry
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.tray.panel import TrayPanel
from timeneye_desktop.ui.tray.tray import Tray
from timeneye_desktop.ui.window import MainWindow


class Start(Enum):
    """What stands in the store before the first widget is made."""

    FULL = "full"
    """Five weeks of work, a busy day among them."""
    QUIET = "quiet"
    """The same weeks; nothing today."""
    NEW = "new"
    """Nothing was ever fetched."""
    LONG = "long"
    """Names and notes as long as they come, in several scripts."""


class Widgets(Protocol):
    """The windows of one account, put together as in the program."""

    window: MainWindow
    entry: EntryLine
    timer: TimerPanel
    days: DayList
    picker: Picker
    quick: QuickEntry
    panel: TrayPanel
    tray: Tray
    toast: Toast


class FarSide(Protocol):
    """How this computer and Timeneye stand with each other; nothing is ever sent."""

    async def stand(self, reach: Reach, detail: str = "") -> None:
        """So from now on."""

    def tell(self, status: SyncStatus) -> None:
        """What the engine would tell in passing, such as how far the loading is."""

    async def deliver(self) -> None:
        """Everything that waits is on Timeneye."""

    async def refuse(self, why: str) -> None:
        """Timeneye refuses what was asked last."""

    async def lose_answer(self) -> None:
        """What was asked last may have arrived, and may not."""

    async def leave_sending(self) -> None:
        """What was asked last is on its way."""

    async def ask(self, kind: QuestionKind, work: Work, theirs: int) -> None:
        """Timeneye shows something only the person can decide, with so many minutes of its own."""


class Stage(Protocol):
    """A signed-in account on a store of its own, at a moment that never passes."""

    desk: Desk
    look: Look
    icons: Icons
    tasks: Tasks
    bridge: Bridge

    @property
    def far(self) -> FarSide: ...
    @property
    def widgets(self) -> Widgets:
        """Made when first asked for."""

    def open(self, door: Door) -> QWidget: ...
    def first_run(self) -> FirstRun: ...
    def phase(self, project: str, phase: str) -> PhaseKey: ...

    def leave_open(self, asks: Coroutine[Any, Any, object], name: str) -> None:
        """What waits for a person who never comes."""

    async def settled(self) -> None:
        """Until nothing moves any more."""


Make: TypeAlias = Callable[[Stage], Awaitable[QWidget]]


@dataclass(frozen=True, slots=True)
class Scene:
    name: str
    """Of its picture: area, a hyphen, state."""
    title: str
    make: Make
    start: Start = Start.FULL
    size: tuple[int, int] | None = None
    """Logical pixels; None for what the window wants itself."""

    @property
    def area(self) -> str:
        return self.name.partition("-")[0]
