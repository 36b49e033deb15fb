"""How do the stored days come onto the board, and how do its clicks become commands?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.own_day import start_of
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.board import DayBoard
from timeneye_desktop.ui.day.choosing import Choosing
from timeneye_desktop.ui.day.day_view import Hint
from timeneye_desktop.ui.day.editing import ChoosePhase, Editing
from timeneye_desktop.ui.day.finding import Finding
from timeneye_desktop.ui.day.history_panel import HistoryPanel
from timeneye_desktop.ui.day.reaching import Reaching
from timeneye_desktop.ui.day.ribbon import Ribbon
from timeneye_desktop.ui.day.rows import Contents, EntryLine, StarterLine
from timeneye_desktop.ui.day.several_entries import SeveralEntries
from timeneye_desktop.ui.day.summing import Summing
from timeneye_desktop.ui.day.undoing import Deleted, Said, Step, Undoing
from timeneye_desktop.ui.day.week_day import DAYS, Week, first_of_week
from timeneye_desktop.ui.day.wording import nothing_today
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import plain

STARTERS = 3


class DayList(QWidget):
    """The entries of one account by day. Reads anew at most once per turn of the loop."""

    reason_asked = Signal(str)
    """Local id of an entry whose state was clicked: why is it not on Timeneye yet?"""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: ChoosePhase,
        said: Said,
        take_back: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        """`take_back` presses the action of the quiet line, if it offers one, and answers whether it did."""
        super().__init__(parent)
        self.setObjectName("day_list")
        self._take_back = take_back
        self._desk = desk
        self._tasks = tasks
        self._said = said
        self._contents: Contents | None = None
        self._shown = self._today = desk.entries.today()
        self._goes_to: date | None = None
        self._is_stale = self._is_loading = False
        self.board = DayBoard(look, icons)
        self.undoing = Undoing(desk.past, tasks, said)
        self.editing = Editing(self.board, desk.entries, self.undoing, look, icons, tasks, choose_phase, said)
        several = SeveralEntries(desk.entries, self.undoing, said)
        self.choosing = Choosing(self.board, desk.entries, several, self.editing, look, icons, tasks, choose_phase)
        self._history_panel = HistoryPanel(self)
        self.finding = Finding(self.board, desk.entries, icons)
        self.ribbon = Ribbon(look, desk.day_spans.now)
        self.board.add_above(self.ribbon)
        self.reaching = Reaching(self.board.view, desk, tasks, self.finding)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.board)
        self._turn = self._once(self._on_turn)
        self._midnight = self._once(self._on_midnight, Qt.TimerType.VeryCoarseTimer)
        self._connect(bridge)
        self.refresh()

    def refresh(self) -> None:
        """Something may have changed: read it on the next turn of the loop, however often this is called."""
        self._is_stale = True
        if not self._turn.isActive():
            self._turn.start()

    def show_day(self, day: date) -> None:
        """Brings a day into sight, also one without entries."""
        self.finding.close()
        self._shown = self._goes_to = day
        self.reaching.go_to(day)
        self.refresh()

    def show_today(self) -> None:
        self.show_day(self._desk.entries.today())

    def step(self, days: int) -> None:
        """To a day before or after."""
        self.show_day(self._shown + timedelta(days=days))

    async def finish(self) -> None:
        """Save what is being edited; to be awaited before the tasks are closed."""
        await self.editing.finish()

    def _connect(self, bridge: Bridge) -> None:
        view = self.board.view
        self.ribbon.gaps_changed.connect(lambda: self.board.order(self.ribbon))
        Summing(view, self._desk.export, self._tasks, self._said)
        for changed in (bridge.entries_changed, bridge.queue_changed, bridge.catalogue_changed, bridge.timer_changed):
            changed.connect(self.refresh)
        bridge.preferences_changed.connect(self.refresh)
        bridge.sync_changed.connect(self._on_sync_changed)
        view.edit_asked.connect(self.editing.begin)
        view.continue_asked.connect(self._on_continue_asked)
        view.delete_asked.connect(self._on_delete_asked)
        view.history_asked.connect(self._on_history_asked)
        view.start_asked.connect(self._on_start_asked)
        view.timeneye_asked.connect(self._on_timeneye_asked)
        view.reason_asked.connect(lambda line: self.reason_asked.emit(line.row.lid))
        self.reaching.changed.connect(self.refresh)
        self.editing.ended.connect(self.refresh)
        self.finding.changed.connect(self.refresh)
        self.finding.closed.connect(lambda: self.show_day(self._shown))
        self.board.strip.day_chosen.connect(self.show_day)
        self.board.strip.search_asked.connect(self.ask_search)

    def undo(self) -> None:
        """What the quiet line offers was done last, a stopped timer among it."""
        if not self._take_back():
            self.undoing.undo()

    def ask_search(self) -> None:
        self.editing.leave()
        self.finding.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the list leaves: Escape ends the search."""
        if event.key() == Qt.Key.Key_Escape and self.finding.is_open:
            self.finding.close()
        else:
            super().keyPressEvent(event)

    def _once(self, act: Callable[[], None], kind: Qt.TimerType = Qt.TimerType.CoarseTimer) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(kind)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    # -- reading ---------------------------------------------------------------------

    def _on_turn(self) -> None:
        is_seen = self.isVisible() or self._contents is None  # hidden, it reads when it is shown again
        if is_seen and not self._is_loading:
            self._is_loading = True
            self._tasks.spawn(self._load(), "load the days")

    async def _load(self) -> None:
        try:
            while self._is_stale:
                self._is_stale = False
                await self._read()
        finally:
            self._is_loading = False
        if self.isVisible():
            self.reaching.look_on()

    async def _read(self) -> None:
        entries = self._desk.entries
        today = entries.today()
        if self._shown == self._today:
            self._shown = today  # midnight has passed, and nobody chose another day
        self._today, shown = today, self._shown  # which another key may change while this reads
        goal, self._goes_to = self._goes_to, None
        contents = await (self.finding.load(today) if self.finding.is_open else self._days(today, shown))
        first = first_of_week(shown)
        week = await entries.days(first, first + timedelta(days=DAYS - 1))
        is_today = shown == today and not self.finding.is_open
        self.ribbon.show_known(await self._desk.day_spans.today() if is_today else None)
        self._contents = contents
        self.board.show_contents(contents, self.editing.row)
        self.finding.note_shown()
        parts = {group.day: group.by_project for group in week}
        self.board.show_week(Week(first, today, shown, parts, self._target))
        if goal is not None:
            self.board.view.executeDelayedItemsLayout()
            self.board.view.go_to(f"day {goal.isoformat()}", Hint.PositionAtTop)

    @property
    def _target(self) -> int:
        return self._desk.settings.current.target_minutes

    async def _days(self, today: date, shown: date) -> Contents:
        days = await self.reaching.load(today)
        is_empty = not self.reaching.has_later and not any(group.day == today for group in days)
        starters = await self._desk.catalogue.likeliest(STARTERS) if is_empty else ()
        reaching, words = self.reaching, self._empty_words()
        return Contents(days, today, self._target, words, starters, shown, reaching.older, reaching.has_later)

    def _empty_words(self) -> str:
        return nothing_today(self._desk.syncing.status.synced_at, self._desk.tracking.now().utc)

    # -- what happens around -----------------------------------------------------------

    def _on_sync_changed(self, _status: object) -> None:
        if self._contents is None or self.finding.is_open:
            return
        self.reaching.note_sync()
        if (self._contents.empty_words, self._contents.older) != (self._empty_words(), self.reaching.older):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait_for_midnight()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.editing.leave()
        self._midnight.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._desk.entries.today() != self._today:
            self.refresh()

    def _wait_for_midnight(self) -> None:
        tomorrow = start_of(self._desk.entries.today() + timedelta(days=1), self._desk.settings.day_begins())
        left = tomorrow - self._desk.tracking.now().utc
        self._midnight.start(max(0, int(left.total_seconds() * 1000)) + 1000)

    def _on_midnight(self) -> None:
        self._wait_for_midnight()
        self.refresh()

    # -- commands ------------------------------------------------------------------------

    def _on_continue_asked(self, line: EntryLine) -> None:
        work = line.row.work
        self._tasks.spawn(self._desk.tracking.start(work.phase, work.notes), "continue an entry")

    def _on_start_asked(self, line: StarterLine) -> None:
        self._tasks.spawn(self._desk.tracking.start(line.choice.key), "start a likely phase")

    def _on_timeneye_asked(self) -> None:
        self._tasks.spawn(self._open_timeneye(), "open Timeneye")

    async def _open_timeneye(self) -> None:
        account = self._desk.account
        if not await self._desk.accounts.open_timeneye(account):
            words = self.tr("No browser could be opened. Timeneye is at {address}")
            self._said(words.format(address=plain(account.server)))

    def _on_history_asked(self, line: EntryLine) -> None:
        self._tasks.spawn(self._show_history(line.row), "show the history of an entry")

    async def _show_history(self, row: EntryRow) -> None:
        history = await self._desk.past.of(row)
        self._history_panel.fill(row, history, self._desk.tracking.now().utc)
        self._history_panel.open()

    def _on_delete_asked(self, line: EntryLine) -> None:
        self._tasks.spawn(self._delete(line), "delete an entry")

    async def _delete(self, line: EntryLine) -> None:
        step = await self.undoing.perform(self._deleted(line.row.lid))
        row = line.row
        words = self.tr("Deleted {time} of {what}.")
        words = words.format(time=format_minutes(row.work.minutes), what=f"{row.project} > {row.phase}")
        self._said(words, self.tr("Undo"), lambda: self.undoing.undo(step))

    async def _deleted(self, lid: str) -> Step:
        return Deleted(await self._desk.entries.delete(lid))
