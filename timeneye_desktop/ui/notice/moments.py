"""When does the person hear of something without asking? When Timeneye refused their time, or their sign-in ended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.notice import Choice, Notice
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.news import ChangedElsewhere, MadeWay, Told
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.notice.teller import Teller
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.told import of_timers
from timeneye_desktop.ui.words import reason

NEEDS_YOU: Final = "needs-you"
SIGNED_OUT: Final = "signed-out"
ELSEWHERE: Final = "elsewhere"
_CLOSED: Final = frozenset({"phase-gone", "forbidden"})
"""Another phase helps."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What an answer leads to."""

    show_waiting: Callable[[], None]
    show_window: Callable[[], None]
    sign_in: Callable[[], None]
    choose_phase: Callable[[], Awaitable[PhaseChoice | None]]


class Moments(QObject):
    """Offline is a state and no moment: the icon and the status line show it."""

    def __init__(self, desk: Desk, bridge: Bridge, teller: Teller, tasks: Tasks, ways: Ways) -> None:
        super().__init__()
        self._desk, self._teller, self._tasks, self._ways = desk, teller, tasks, ways
        self._needed = 0
        self._reach = Reach.UNKNOWN
        bridge.sync_changed.connect(self._on_sync_changed)
        bridge.told.connect(self._on_told)

    def _on_sync_changed(self, status: SyncStatus) -> None:
        needed, self._needed = self._needed, status.needs_you
        if status.needs_you > needed:
            self._tasks.spawn(self._tell_need(), "say who is needed")
        elif not status.needs_you:
            self._teller.take_back(NEEDS_YOU)
        reach, self._reach = self._reach, status.reach
        if status.reach is not Reach.SIGNED_OUT:
            self._teller.take_back(SIGNED_OUT)
        elif reach is not Reach.SIGNED_OUT:
            self._tasks.spawn(self._tell_signed_out(), "say that the sign-in ended")

    def _on_told(self, told: Told | MadeWay | ChangedElsewhere) -> None:
        """What another device did; the line at the bottom of a window says it for a moment only."""
        if isinstance(told, ChangedElsewhere):
            choices = (Choice("show", self.tr("Show")), Choice("ok", self.tr("OK")))
            title = of_timers(told, self._desk.syncing.status.reach)
            body = self.tr("It is shown as Timeneye has it.")
            act = {"show": self._ways.show_window}
            self._teller.tell(
                Notice(ELSEWHERE, title, body, choices, is_in_window=True), lambda choice: act.get(choice, _nothing)()
            )

    async def _tell_need(self) -> None:
        refused = [row for row in await self._desk.waiting.rows() if row.state is RowState.NEEDS_YOU]
        asked = len(await self._desk.questions.rows())
        if refused and not asked:
            self._tell_refused(refused)
        elif refused or asked:
            title = self.tr("%n entries wait for your decision", "", len(refused) + asked)
            body = self.tr("This computer and Timeneye differ. Nothing is lost.")
            self._tell_to_show(title, body)

    def _tell_refused(self, rows: list[WaitingRow]) -> None:
        title = self.tr("%n entries could not be sent", "", len(rows))
        reasons = {row.reason for row in rows}
        body = reason(reasons.pop()) if len(reasons) == 1 else self.tr("They are safe here.")
        only = rows[0] if len(rows) == 1 else None
        if only is None or only.reason not in _CLOSED:
            self._tell_to_show(title, body)
            return
        choices = (Choice("pick", self.tr("Pick a phase")), Choice("later", self.tr("Later")))
        notice = Notice(NEEDS_YOU, title, body, choices, is_in_window=True)
        self._teller.tell(notice, lambda choice: self._on_refused(choice, only))

    def _tell_to_show(self, title: str, body: str) -> None:
        choices = (Choice("show", self.tr("Show")), Choice("later", self.tr("Later")))
        notice = Notice(NEEDS_YOU, title, body, choices, is_in_window=True)
        self._teller.tell(notice, lambda choice: None if choice == "later" else self._ways.show_waiting())

    def _on_refused(self, choice: str, row: WaitingRow) -> None:
        if choice == "pick":
            self._ways.show_window()
            self._tasks.spawn(self._pick(row), "pick another phase")
        elif choice != "later":
            self._ways.show_waiting()

    async def _pick(self, row: WaitingRow) -> None:
        chosen = await self._ways.choose_phase()
        if chosen is not None:
            await self._desk.waiting.repick(row.seq, chosen.key)

    async def _tell_signed_out(self) -> None:
        entries = len({row.lid for row in await self._desk.waiting.rows()})
        title = (
            self.tr("Sign in again to send %n entries", "", entries)
            if entries
            else self.tr("Sign in again to send your time")
        )
        choices = (Choice("sign-in", self.tr("Sign in")),)
        notice = Notice(SIGNED_OUT, title, self.tr("Tracking goes on meanwhile."), choices, is_in_window=True)
        self._teller.tell(notice, lambda _choice: self._ways.sign_in())


def _nothing() -> None:
    """It was only to be known."""
