"""How do the announcements of the services become Qt signals?"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timeneye_desktop.services.news import (
    AbsenceChanged,
    Announcement,
    CatalogueChanged,
    ChangedElsewhere,
    EntriesChanged,
    MadeWay,
    News,
    PreferencesChanged,
    QueueChanged,
    SignedOut,
    SyncChanged,
    TimerChanged,
    Told,
)


class Bridge(QObject):
    """The only subscription of the windows; whoever builds it unplugs it."""

    timer_changed = Signal()
    entries_changed = Signal()
    queue_changed = Signal()
    catalogue_changed = Signal()
    sync_changed = Signal(object)
    """SyncStatus"""
    preferences_changed = Signal(object)
    """Preferences"""
    absence_changed = Signal()
    signed_out = Signal()
    told = Signal(object)
    """Told, MadeWay or ChangedElsewhere: something to say once"""

    def __init__(self, news: News, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forget = news.subscribe(self._on_announcement)

    def unplug(self) -> None:
        """Hear nothing any more; may be called twice."""
        self._forget()
        self._forget = lambda: None

    def _on_announcement(self, announcement: Announcement) -> None:
        match announcement:
            case TimerChanged():
                self.timer_changed.emit()
            case EntriesChanged():
                self.entries_changed.emit()
            case QueueChanged():
                self.queue_changed.emit()
            case CatalogueChanged():
                self.catalogue_changed.emit()
            case SyncChanged(status):
                self.sync_changed.emit(status)
            case PreferencesChanged(preferences):
                self.preferences_changed.emit(preferences)
            case AbsenceChanged():
                self.absence_changed.emit()
            case SignedOut():
                self.signed_out.emit()
            case Told() | MadeWay() | ChangedElsewhere():
                self.told.emit(announcement)
