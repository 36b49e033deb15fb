"""How does an absence get from the computer's senses to a card, for one account?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeneye_desktop.domain.answering import Absence
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.presence import PresenceWatch, Senses
from timeneye_desktop.ui.absence.answers import Answers
from timeneye_desktop.ui.absence.card import AwayCard
from timeneye_desktop.ui.absence.window import AwayWindow
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.entry.track import Said
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.tray.tray import Tray


class AwayDesk:
    """Owns the watch, the card in the main window, and the small window that comes while that one is not in front."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        bridge: Bridge,
        choose_phase: Callable[[], Awaitable[PhaseChoice | None]],
        said: Said,
    ) -> None:
        self._desk, self._look, self._icons, self._tasks, self._bridge = desk, look, icons, tasks, bridge
        self._said = said
        self.card = AwayCard(look)
        Answers(self.card, desk, tasks, bridge, choose_phase, said)
        self.window: AwayWindow | None = None
        self._told: Absence | None = None
        self._watch: PresenceWatch | None = None
        self._watching: asyncio.Task[None] | None = None

    def above(self, timer: QWidget) -> QWidget:
        """The card, and the timers below it."""
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.card)
        box.addWidget(timer)
        return both

    def begin(self, senses: Senses | None, main: QWidget, tray: Tray) -> None:
        bridge, desk = self._bridge, self._desk
        refresh = partial(self._tasks.spawn, name="absence")
        bridge.timer_changed.connect(lambda: refresh(desk.absences.refresh()))
        bridge.entries_changed.connect(lambda: refresh(desk.absences.refresh()))
        bridge.absence_changed.connect(lambda: self._show(main, tray))
        self._show(main, tray)
        if senses is not None:
            watch = PresenceWatch(
                senses, desk.absences, desk.tracking, desk.settings, desk.news, desk.tracking.now, self._say_kept
            )
            self._watch = watch
            self._watching = self._tasks.spawn(watch.run(), "is somebody there")

    async def look_for_sleep(self) -> None:
        """To be called about once a minute."""
        nap = await self._desk.day_spans.look_for_sleep()
        if nap is not None and self._watch is not None:
            await self._watch.nap(nap)

    async def end(self) -> None:
        if self._watching is not None and self._watch is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
            await self._watch.end()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()

    def _show(self, main: QWidget, tray: Tray) -> None:
        """A window of its own, once for each absence, and only where the person would not see the card anyway."""
        absence = self._desk.absences.pending
        if absence is None:
            if self.window is not None:
                self.window.hide()
        elif absence != self._told and not main.isActiveWindow():
            self._made().appear(tray.icon.geometry())
        self._told = absence

    def _made(self) -> AwayWindow:
        if self.window is None:
            card = AwayCard(self._look)
            window = AwayWindow(card)
            desk = self._desk
            picker = Picker(
                desk.catalogue, self._look, self._tasks, window, lambda: desk.tracking.now().utc, desk.absences
            )
            Answers(card, desk, self._tasks, self._bridge, picker.choose, self._said)
            self.window = window
        return self.window

    def _say_kept(self, holder: str) -> None:
        self._said(tr("Kept: the screen was held awake by {program}.").format(program=plain(holder, 40)))
