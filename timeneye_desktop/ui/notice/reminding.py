"""When is the person reminded, and what do their answers do? It looks when a minute passes, and only when wanted."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.reminders import Reminder
from timeneye_desktop.domain.spans import Gap
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.reminders import Reminders, Said
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.notice.reminder_words import notice_of
from timeneye_desktop.ui.notice.teller import Teller
from timeneye_desktop.ui.tasks import Tasks

_IDLE = (Reminder.NO_TIMER, Reminder.BREAK)
_RUNNING = (Reminder.LONG_TIMER, Reminder.FOCUS)


@dataclass(frozen=True, slots=True)
class Answers:
    """What an answer leads to."""

    show_waiting: Callable[[], None]
    show_resting: Callable[[], None]
    log_gap: Callable[[Gap], None]
    edit_time: Callable[[], None]


class Reminding(QObject):
    def __init__(
        self, desk: Desk, bridge: Bridge, teller: Teller, tasks: Tasks, reminders: Reminders, answers: Answers
    ) -> None:
        super().__init__()
        self._desk, self._teller, self._tasks = desk, teller, tasks
        self._reminders, self._answers = reminders, answers
        bridge.timer_changed.connect(self._on_timer_changed)
        bridge.preferences_changed.connect(self._on_preferences_changed)

    def minute_passed(self) -> None:
        if self._desk.settings.current.reminders:
            self._do(self._look(), "look for reminders")

    async def _look(self) -> None:
        for said in await self._reminders.look():
            self._teller.tell(notice_of(said), partial(self._on_answer, said))

    def _on_answer(self, said: Said, choice: str) -> None:
        tracking, lid = self._desk.tracking, said.at.running
        acts: dict[str, Callable[[], None]] = {
            "resume": lambda: self._do(self._resume(said), "resume"),
            "pause": lambda: self._do(tracking.pause(lid), "pause"),
            "snooze": lambda: self._do(self._reminders.snooze(), "snooze"),
            "done": lambda: self._do(self._reminders.done_for_today(), "done for today"),
            "log": lambda: self._log(said),
            "cut": self._answers.edit_time,
            "resting": self._answers.show_resting,
            "waiting": self._answers.show_waiting,
        }
        if choice in acts:
            acts[choice]()

    async def _resume(self, said: Said) -> None:
        """What is paused goes on; else what was worked on last begins anew. Another may run by now: then it does."""
        tracking = self._desk.tracking
        current = tracking.current
        if current is not None and current.timer.state is TimerState.PAUSED:
            await tracking.resume(current.timer.lid)
        elif current is None and said.next is not None:
            await tracking.start(said.next.key)

    def _log(self, said: Said) -> None:
        if said.idle_since is not None:
            self._answers.log_gap(Gap(said.idle_since, self._desk.tracking.now().utc))

    def _on_timer_changed(self) -> None:
        """What was said of a timer may not be so any more."""
        self._reminders.note_timer()
        current = self._desk.tracking.current
        runs = current is not None and current.timer.state is TimerState.RUNNING
        for reminder in _IDLE if runs else _RUNNING:
            self._teller.take_back(reminder.value)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if not preferences.reminders:
            for reminder in Reminder:
                self._teller.take_back(reminder.value)

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name)
