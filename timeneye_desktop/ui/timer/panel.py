"""Timers and what one does with them: the running one large, paused ones below, starters when there is none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.timer import Timer, TimerRow
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import label, menu_text, tooltip
from timeneye_desktop.ui.timer.paused_row import PausedRow
from timeneye_desktop.ui.timer.running_card import RunningCard
from timeneye_desktop.ui.timer.time_dialog import TimeDialog

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]
Said: TypeAlias = Callable[..., None]

_STARTERS = 3


class TimerPanel(QWidget):
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
        self._tracking = desk.tracking
        self._entries = desk.entries
        self._look = look
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._said = said
        self._build()
        bridge.timer_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        look.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self._time_dialog = TimeDialog(self)
        self._paused = QVBoxLayout()
        self._paused.setSpacing(2)
        self._starters = QHBoxLayout()
        self._starters.setSpacing(6)
        self._empty = QWidget()
        self._empty.setObjectName("nothing_runs")
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(4, 0, 4, 0)
        inside.setSpacing(4)
        inside.addWidget(label(self.tr("Nothing is running. Start where you left off:"), style="muted"))
        inside.addLayout(self._starters)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.card)
        box.addWidget(self._empty)
        box.addLayout(self._paused)
        card, tracking = self.card, self._tracking
        card.ticked.connect(lambda: card.tell_time(tracking.now()))
        card.stop_asked.connect(lambda: self._do(self._stop(""), "stop"))
        card.pause_asked.connect(lambda: self._do(tracking.pause(), "pause"))
        card.resume_asked.connect(lambda: self._do(tracking.resume(), "resume"))
        card.discard_asked.connect(lambda: self._do(self._discard(""), "discard"))
        card.phase_asked.connect(lambda: self._do(self._other_phase(), "pick a phase"))
        card.time_asked.connect(self._ask_time)
        card.notes_given.connect(lambda notes: self._do(self._edit(notes=notes), "note"))
        self._time_dialog.given.connect(lambda minutes: self._do(self._edit(seconds=minutes * 60), "time"))

    def refresh(self) -> None:
        current, others = self._tracking.current, self._tracking.timers[1:]
        self.card.setVisible(current is not None)
        self._empty.setVisible(current is None)
        if current is not None:
            self.card.show_timer(current, self._tracking.now())
        else:
            self._do(self._show_starters(), "starters")
        self._show_paused(others)

    # -- commands --------------------------------------------------------------------

    def start_or_stop(self) -> None:
        """Ctrl+Space: end what runs, else begin what was last worked on."""
        self._do(self._stop("") if self._tracking.timers else self._tracking.start_last(), "start or stop")

    async def _stop(self, lid: str) -> None:
        row = await self._tracking.stop(lid)
        title = f"{row.project} > {row.phase}"
        self._said(self.tr("Logged {} to {}.").format(format_minutes(row.work.minutes), title))

    async def _discard(self, lid: str) -> None:
        timer = await self._tracking.discard(lid)
        text = self.tr("Removed {}.").format(format_minutes(int(timer.seconds(self._tracking.now()) // 60)))
        self._said(text, self.tr("Undo"), lambda: self._undo(timer))

    def _undo(self, timer: Timer) -> None:
        self._do(self._tracking.undo_discard(timer), "undo")

    async def _edit(self, **changes: Any) -> None:  # noqa: ANN401  the keywords of Tracking.edit
        current = self._tracking.current
        if current is not None:
            await self._tracking.edit(current.timer.lid, **changes)

    async def _other_phase(self) -> None:
        chosen = await self._choose_phase()
        if chosen is not None:
            await self._edit(phase=chosen.key)

    def _ask_time(self) -> None:
        current = self._tracking.current
        if current is not None:
            self._time_dialog.ask(int(current.timer.seconds(self._tracking.now()) // 60))

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name)

    # -- below the card --------------------------------------------------------------

    def _show_paused(self, rows: tuple[TimerRow, ...]) -> None:
        _clear(self._paused)
        now = self._tracking.now()
        for row in rows:
            line = PausedRow(row, now, self._look, self._icons)
            lid = row.timer.lid
            line.resume_asked.connect(lambda lid=lid: self._do(self._tracking.resume(lid), "resume"))
            line.stop_asked.connect(lambda lid=lid: self._do(self._stop(lid), "stop"))
            line.discard_asked.connect(lambda lid=lid: self._do(self._discard(lid), "discard"))
            self._paused.addWidget(line)

    async def _show_starters(self) -> None:
        choices = await self._entries.recents(_STARTERS)
        _clear(self._starters)
        for choice in choices:
            self._starters.addWidget(self._starter(choice))
        self._starters.addStretch(1)
        if not choices:
            self._starters.insertWidget(0, label(self.tr("Type a line above, or pick a phase."), style="muted"))

    def _starter(self, choice: PhaseChoice) -> QPushButton:
        button = QPushButton(menu_text(choice.phase, 18))
        button.setObjectName("starter")
        button.setIcon(self._icons.get("play", Role.ACCENT, 14))
        button.setToolTip(tooltip(self.tr("Start {}").format(choice.title)))
        button.setAccessibleName(self.tr("Start {}").format(choice.title))
        button.clicked.connect(lambda: self._do(self._tracking.start(choice.key), "start"))
        return button


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
