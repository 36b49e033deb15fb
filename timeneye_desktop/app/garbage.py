"""Where cyclic garbage is collected: on the thread that owns the widgets, when it has nothing else to do.

Python collects on whichever thread happens to allocate; a Qt object in a cycle would then be destroyed
on the database's or the sandbox's thread, which crashes Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher


class IdleCollector:
    """Replaces Python's automatic collection until `stop()`; same thresholds, better moment.

    What exists already (modules, classes) is set aside, so that a full collection looks at the account's data alone:
    a few milliseconds instead of a visible pause.
    """

    def __init__(self) -> None:
        self._thresholds = gc.get_threshold()
        self._dispatcher = QAbstractEventDispatcher.instance()
        gc.disable()
        gc.freeze()
        self._dispatcher.aboutToBlock.connect(self._on_idle)

    def stop(self) -> None:
        self._dispatcher.aboutToBlock.disconnect(self._on_idle)
        gc.unfreeze()
        gc.enable()

    def _on_idle(self) -> None:
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
