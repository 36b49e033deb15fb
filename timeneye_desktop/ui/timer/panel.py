"""Timers and what one does with them: the running one large, paused ones below, starters when there is none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.pending import presses
from timeneye_desktop.domain.timer import TimerRow, TimerState
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.elided_button import ElidedButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.sweep.wording import resting_words
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, plain, tooltip
from timeneye_desktop.ui.timer.buttons import Starter, clear_layout
from timeneye_desktop.ui.timer.paused_row import PausedRow
from timeneye_desktop.ui.timer.question_row import QuestionRow
from timeneye_desktop.ui.timer.repairs import Repairs
from timeneye_desktop.ui.timer.running_card import NoteGiven, RunningCard
from timeneye_desktop.ui.timer.stops import Stops
from timeneye_desktop.ui.timer.time_dialog import TimeDialog
from timeneye_desktop.ui.timer.wording import title

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]
Said: TypeAlias = Callable[..., None]

_STARTERS = 3


class TimerPanel(QWidget):
    """Every command names the timer that was shown when it was given: another may have come in its place since."""

    sweep_asked = Signal()
    """What becomes of the timers that rest?"""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: ChoosePhase,
        said: Said,
        *,
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timer_panel")
        self.card = RunningCard(look, icons, is_small=is_small)
        self._desk = desk
        self._tracking = desk.tracking
        self._look = look
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._said = said
        self._is_small = is_small
        self._is_swept = False
        self.question = QuestionRow()
        self._stops = Stops(desk, tasks, said, self.question, self)
        self.repairs = Repairs(desk, tasks, said, self.question, self._stops, self)
        self._build()
        self._connect()
        bridge.timer_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        look.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self._time_dialog = TimeDialog(self)
        self._paused = QVBoxLayout()
        self._paused.setSpacing(0)
        self.badge = ElidedButton()
        self.badge.setObjectName("resting")
        self.badge.setProperty("kind", "link")
        self.badge.clicked.connect(self.sweep_asked)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._starters = QBoxLayout(down if self._is_small else across)
        self._starters.setSpacing(4 if self._is_small else 8)
        self._empty = QWidget()
        self._empty.setObjectName("nothing_runs")
        self._nothing = label(style="muted", wrap=True)
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(4, 0, 4, 0)
        inside.setSpacing(4)
        inside.addWidget(self._nothing)
        inside.addLayout(self._starters)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.card)
        box.addWidget(self.question)
        box.addWidget(self._empty)
        box.addLayout(self._paused)
        box.addWidget(self.badge)

    def _connect(self) -> None:
        card, tracking = self.card, self._tracking
        card.ticked.connect(lambda: card.tell_time(tracking.now()))
        card.stop_asked.connect(lambda: self._do(self._stop(card.lid), "stop"))
        card.pause_asked.connect(lambda: self._do(tracking.pause(card.lid), "pause"))
        card.resume_asked.connect(lambda: self._do(tracking.resume(card.lid), "resume"))
        card.discard_asked.connect(lambda: self.discard(card.lid))
        card.phase_asked.connect(lambda: self._do(self._other_phase(card.lid), "pick a phase"))
        card.time_asked.connect(self._ask_time)
        card.repair_asked.connect(self._offer_repairs)
        card.notes_given.connect(self._on_notes_given)
        self._time_dialog.given.connect(
            lambda time: self._do(tracking.edit(time.lid, seconds=time.minutes * 60), "time")
        )

    def refresh(self) -> None:
        current, others = self._tracking.current, self._tracking.timers[1:]
        if current is not None:
            self.card.show_timer(current, self._tracking.now())
        else:
            self.card.give_notes()
            self._do(self._show_starters(), "starters")
        self.question.keep_for(tuple(row.timer.lid for row in self._tracking.timers))
        self.card.setVisible(current is not None)
        self._empty.setVisible(current is None)
        self._show_paused(others)
        self._show_badge(current)

    def make_room(self, is_swept: bool) -> None:  # noqa: FBT001  told by a signal
        """Those that rest are shown elsewhere for now."""
        self._is_swept = is_swept
        self.refresh()

    # -- commands --------------------------------------------------------------------

    def start_or_stop(self) -> None:
        """Ctrl+Space: end what runs, else begin what was last worked on."""
        self.card.give_notes()
        current = self._tracking.current
        if current is None:
            self.start_last()
        else:
            self._do(self._stop(current.timer.lid), "start or stop")

    def start_last(self) -> None:
        """Ctrl+O: go on with what was worked on last."""
        self._do(self._tracking.start_last(), "start last")

    def edit_running(self) -> None:
        """Ctrl+E: the note of the timer in front, ready to be typed over."""
        if self._tracking.current is not None:
            self.card.edit_notes()

    def discard(self, lid: str) -> None:
        """Forget its time; that can be taken back."""
        self._do(self._discard(lid), "discard")

    def edit_time(self) -> None:
        """Of the timer in front."""
        self._ask_time()

    async def _stop(self, lid: str) -> None:
        await self._stops.stop(lid, may_ask=self.isVisible())

    async def _discard(self, lid: str) -> None:
        row, discarded = self._row(lid), self._tracking.now()
        timer = await self._tracking.discard(lid)
        time = format_minutes(int(timer.seconds(discarded) // 60))
        text = self.tr("Removed {time} of {title}.").format(time=time, title=title(row))
        self._said(text, self.tr("Undo"), lambda: self._do(self._desk.stopping.bring_back(timer, discarded), "undo"))

    async def _other_phase(self, lid: str) -> None:
        chosen = await self._choose_phase()
        if chosen is not None:
            await self._tracking.edit(lid, phase=chosen.key)

    def _ask_time(self) -> None:
        current = self._tracking.current
        if current is not None:
            minutes = int(current.timer.seconds(self._tracking.now()) // 60)
            self._time_dialog.ask(current.timer.lid, minutes)

    def _offer_repairs(self) -> None:
        current = self._tracking.current
        if current is not None:
            self.repairs.offer(current.timer, self.card.repair, self._ask_time)

    def _on_notes_given(self, given: NoteGiven) -> None:
        self._do(self._tracking.edit(given.lid, notes=given.notes), "note")

    def _row(self, lid: str) -> TimerRow:
        for row in self._tracking.timers:
            if row.timer.lid == lid:
                return row
        raise NotPossibleError("timer-gone")

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name)

    # -- below the card --------------------------------------------------------------

    def _show_paused(self, rows: tuple[TimerRow, ...]) -> None:
        clear_layout(self._paused)
        now = self._tracking.now()
        before: QWidget = self.card.notes
        for row in rows:
            if self._is_swept and row.timer.state is TimerState.PAUSED:
                continue
            line = PausedRow(row, now, self._look, self._icons)
            lid = row.timer.lid
            line.resume_asked.connect(lambda lid=lid: self._do(self._tracking.resume(lid), "resume"))
            line.stop_asked.connect(lambda lid=lid: self._do(self._stop(lid), "stop"))
            line.discard_asked.connect(lambda lid=lid: self.discard(lid))
            self._paused.addWidget(line)
            before = put_after(before, line)

    def _show_badge(self, current: TimerRow | None) -> None:
        resting = self._desk.sweeping.resting()
        self.badge.setVisible(not self._is_swept and presses(resting, current, self._desk.entries.today()))
        words = resting_words(resting)
        self.badge.show_words(words)
        self.badge.setAccessibleName(plain(words))
        self.badge.setToolTip(tooltip(self.tr("Log them, move them to another day, or discard them")))

    async def _show_starters(self) -> None:
        choices = await self._desk.catalogue.likeliest(_STARTERS)
        clear_layout(self._starters)
        before: QWidget = self.card.notes
        for choice in choices:
            starter = self._starter(choice)
            self._starters.addWidget(starter)
            before = put_after(before, starter)
        self._starters.addStretch(1)
        self._nothing.setText(
            self.tr("Nothing is running. Start where you left off:")
            if choices
            else self.tr("Nothing is running. Pick a phase and start.")
        )

    def _starter(self, choice: PhaseChoice) -> Starter:
        button = Starter(choice.title if self._is_small else choice.phase)
        button.setIcon(self._icons.get("play", Role.ACCENT, 16))
        button.setToolTip(tooltip(self.tr("Start {phase}").format(phase=choice.title)))
        button.setAccessibleName(plain(self.tr("Start {phase}").format(phase=choice.title)))
        button.clicked.connect(lambda: self._do(self._tracking.start(choice.key), "start"))
        return button
