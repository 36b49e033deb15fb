"""How what the engine moved becomes news."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from timeneye_desktop.services.news import ChangedElsewhere, EntriesChanged, News, QueueChanged, SignedOut
from timeneye_desktop.services.patience import Patience
from timeneye_desktop.sync.hooks import Hooks


def hooks(
    news: News, refresh_timers: Callable[[], Awaitable[None]], refresh_catalogue: Callable[[], Awaitable[None]]
) -> Hooks:
    async def entries_changed() -> None:
        news.publish(EntriesChanged())
        news.publish(QueueChanged())

    return Hooks(
        status=Patience(news).publish,
        entries=entries_changed,
        timers=refresh_timers,
        catalogue=refresh_catalogue,
        signed_out=lambda: news.publish(SignedOut()),
        elsewhere=lambda what: news.publish(ChangedElsewhere(what)),
    )
