"""Does the system ask for high contrast, and who hears when that changes?"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication


class Contrast(QObject):
    """What a system without such a wish says: no."""

    changed = Signal()

    @property
    def is_wanted(self) -> bool:
        return False


class SystemContrast(Contrast):
    """Qt tells it from 6.10 on; before that nobody asks."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._style_hints = application.styleHints()  # kept: with its Python half the next one's would end
        accessibility = getattr(self._style_hints, "accessibility", None)
        self._hints = None if accessibility is None else accessibility()
        if self._hints is not None:
            self._hints.contrastPreferenceChanged.connect(self.changed)

    @property
    def is_wanted(self) -> bool:
        """Compared by name: older versions have no such Enum to import."""
        return self._hints is not None and self._hints.contrastPreference().name == "HighContrast"
