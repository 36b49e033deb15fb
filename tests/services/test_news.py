"""Whoever listens hears everything once, in order, and may stop listening at any time."""

from __future__ import annotations

from collections.abc import Callable

from timeneye_desktop.services.news import (
    Announcement,
    CatalogueChanged,
    EntriesChanged,
    News,
    QueueChanged,
    TimerChanged,
    Told,
)


def test_every_listener_hears_everything_in_order() -> None:
    news, first, second = News(), list[Announcement](), list[Announcement]()
    news.subscribe(first.append)
    news.publish(TimerChanged())
    news.subscribe(second.append)
    news.publish(EntriesChanged())
    news.publish(Told("no-tray", "detail"))
    assert first == [TimerChanged(), EntriesChanged(), Told("no-tray", "detail")]
    assert second == [EntriesChanged(), Told("no-tray", "detail")]


def test_who_stopped_listening_hears_nothing_and_may_stop_twice() -> None:
    news, heard = News(), list[Announcement]()
    forget = news.subscribe(heard.append)
    forget()
    forget()
    news.publish(TimerChanged())
    assert heard == []


def test_one_who_stops_listening_while_being_told_takes_nothing_from_the_others() -> None:
    news, heard = News(), list[Announcement]()
    stops: list[Callable[[], None]] = []
    stops.append(news.subscribe(lambda _announcement: stops[0]()))
    news.subscribe(heard.append)
    news.publish(TimerChanged())
    news.publish(QueueChanged())
    assert heard == [TimerChanged(), QueueChanged()]


def test_one_who_begins_to_listen_while_others_are_told_hears_the_next() -> None:
    news, late = News(), list[Announcement]()
    news.subscribe(lambda _announcement: news.subscribe(late.append) and None)
    news.publish(TimerChanged())
    assert late == []
    news.publish(QueueChanged())
    assert late == [QueueChanged()]


def test_the_same_listener_twice_is_told_twice_and_leaves_one_at_a_time() -> None:
    news, heard = News(), list[Announcement]()
    forget = news.subscribe(heard.append)
    news.subscribe(heard.append)
    news.publish(CatalogueChanged())
    assert len(heard) == 2
    forget()
    news.publish(CatalogueChanged())
    assert len(heard) == 3


def test_what_is_published_while_publishing_is_heard_after_it_by_the_publisher() -> None:
    news, heard = News(), list[Announcement]()

    def answer(announcement: Announcement) -> None:
        heard.append(announcement)
        if announcement == TimerChanged():
            news.publish(QueueChanged())

    news.subscribe(answer)
    news.publish(TimerChanged())
    assert heard == [TimerChanged(), QueueChanged()]
