"""How a past moment is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QLocale, QTime

from timeneye_desktop.ui.day_names import short_date
from timeneye_desktop.ui.translated import tr


def utc_now() -> datetime:
    return datetime.now(UTC)


def age(moment: datetime, now: datetime) -> str:
    """As in: today 10:42, yesterday 18:20, Mon 16 Nov 9:05; in the person's own time zone."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return tr("today {clock}").format(clock=clock(moment))
    if local.date() == today - timedelta(days=1):
        return tr("yesterday {clock}").format(clock=clock(moment))
    return tr("{day} {clock}").format(day=short_date(local.date(), today), clock=clock(moment))


def is_today(moment: datetime, now: datetime) -> bool:
    return moment.astimezone().date() == now.astimezone().date()


def clock(moment: datetime) -> str:
    """As the person's clock shows it: 9:05, or 9:05 AM; never its seconds."""
    local, form = moment.astimezone(), "H:mm"
    if QLocale().language() is not QLocale.Language.C:
        form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(QTime(local.hour, local.minute), form)
