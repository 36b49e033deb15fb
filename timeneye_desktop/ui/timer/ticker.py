"""When does the next second begin? Wakes a widget then, and only while somebody can see it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState

_SECOND_MS: Final = 1_000
_PAST_MS: Final = 10
"""So far into a second it has surely begun."""


class Ticker(QObject):
    """To be asked again after each tick, and whenever the widget appears."""

    ticked = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ticked)

    def follow(self, row: TimerRow | None, now: Instant | None) -> None:
        """Wake when the next second of this timer begins, so that none is skipped or shown twice."""
        self._timer.stop()
        if row is None or now is None or row.timer.state is not TimerState.RUNNING:
            return
        if self._widget.isVisible() and not self._widget.window().isMinimized():
            self._timer.start(_SECOND_MS - int(row.timer.seconds(now) % 1 * _SECOND_MS) + _PAST_MS)

    def stop(self) -> None:
        self._timer.stop()
