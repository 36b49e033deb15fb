"""That something takes long is said once, and again only after all was well."""

from __future__ import annotations

from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.services.news import Announcement, News, SyncChanged, Told
from timeneye_desktop.services.patience import WAITING_LONG, Patience
from timeneye_desktop.ui.words import notice


def test_it_is_said_once_until_all_is_delivered() -> None:
    heard: list[Announcement] = []
    news = News()
    news.subscribe(heard.append)
    patience = Patience(news)
    for overdue in (0, 1, 1, 2, 0, 0, 1):
        patience.publish(SyncStatus(waiting=3, overdue=overdue))
    assert sum(isinstance(one, SyncChanged) for one in heard) == 7
    assert [one for one in heard if isinstance(one, Told)] == [Told(WAITING_LONG)] * 2


def test_there_is_a_sentence_for_it() -> None:
    assert notice(WAITING_LONG)
