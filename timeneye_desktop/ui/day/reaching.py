"""How far does the list reach, and when does it reach further: to stored days, or to Timeneye's?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from timeneye_desktop.domain.entry import DayRows
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.finding import Finding
from timeneye_desktop.ui.day.history import History
from timeneye_desktop.ui.day.rows import Older
from timeneye_desktop.ui.tasks import Tasks

REACHED = (Reach.ONLINE, Reach.TROUBLE)


class Reaching(QObject):
    """Near an end of what is loaded the next page is loaded; at the end of all that is stored Timeneye is asked.

    The latter only when the person scrolls there or clicks: a short list asks for nothing by itself.
    """

    changed = Signal()

    def __init__(self, view: DayView, desk: Desk, tasks: Tasks, finding: Finding) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._tasks = tasks
        self._finding = finding
        self._history = History(desk.entries)
        self._stored = Older.MORE
        self._is_looking = self._is_loaded = self._was_fetching = False
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        view.older_asked.connect(self._on_older_asked)

    @property
    def older(self) -> Older:
        """The end of what is stored is not the end."""
        syncing = self._desk.syncing
        if self._stored is not Older.ON_TIMENEYE:
            return self._stored
        if syncing.is_looking_back:
            return Older.FETCHING
        if syncing.has_no_older:
            return Older.END
        return Older.ON_TIMENEYE if syncing.status.reach in REACHED else Older.AWAY

    @property
    def has_later(self) -> bool:
        return self._history.has_later

    async def load(self, today: date) -> tuple[DayRows, ...]:
        days = await self._history.load(today)
        self._is_loaded = True
        return days

    def go_to(self, day: date) -> None:
        """This day is wanted with the next loading."""
        self._history.reach(day)
        self._stored = Older.MORE

    def note_sync(self) -> None:
        """What was fetched lies before what was the end."""
        is_fetching = self._desk.syncing.is_looking_back
        if self._was_fetching and not is_fetching:
            self._stored = Older.MORE
        self._was_fetching = is_fetching

    def look_on(self) -> None:
        """Load more where an end of what is loaded is in sight."""
        bar = self._view.verticalScrollBar()
        is_near_end = bar.value() >= bar.maximum() - bar.pageStep()
        if self._finding.is_open:
            if is_near_end:
                self._finding.show_more()
        elif self._is_looking or not self._is_loaded:
            return
        elif is_near_end and self._stored is Older.MORE:
            self._stored = Older.LOADING
            self._is_looking = True
            self._tasks.spawn(self._look_back(), "look for older days")
        elif bar.value() <= bar.pageStep() and self.has_later:
            self._is_looking = True
            self._tasks.spawn(self._look_ahead(), "look for later days")

    def _on_scrolled(self, at: int) -> None:
        self.look_on()
        is_at_end = at == self._view.verticalScrollBar().maximum() and at > 0
        if is_at_end and not self._finding.is_open and self.older is Older.ON_TIMENEYE:
            self._on_older_asked()

    def _on_older_asked(self) -> None:
        syncing = self._desk.syncing
        if syncing.is_looking_back:
            syncing.stop_looking_back()
        elif self.older is Older.ON_TIMENEYE:
            syncing.look_back()
            self._was_fetching = syncing.is_looking_back
        self.changed.emit()

    async def _look_back(self) -> None:
        found = False
        try:
            found = await self._history.look_back(self._desk.entries.today())
        finally:
            self._is_looking = False
            self._stored = Older.MORE if found else Older.ON_TIMENEYE
            self.changed.emit()
        bar = self._view.verticalScrollBar()
        if bar.value() > max(0, bar.maximum() - bar.pageStep()) and self.older is Older.ON_TIMENEYE:
            self._on_older_asked()

    async def _look_ahead(self) -> None:
        try:
            await self._history.look_ahead()
        finally:
            self._is_looking = False
            self._stored = Older.MORE
            self.changed.emit()
