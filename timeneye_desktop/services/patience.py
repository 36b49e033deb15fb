"""Is it time to say that something has waited for long (delivery 2.11)?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.services.news import News, SyncChanged, Told

WAITING_LONG: Final = "waiting-long"
"""The key of what is said."""


class Patience:
    """Publishes how the sync stands, and says once, until all is delivered, that something takes long."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._was_told = False

    def publish(self, status: SyncStatus) -> None:
        self._news.publish(SyncChanged(status))
        is_overdue = status.overdue > 0
        if is_overdue and not self._was_told:
            self._news.publish(Told(WAITING_LONG))
        self._was_told = is_overdue
