"""How are days, shares and comparisons put into words in a report?"""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Report
from timeneye_desktop.domain.stretch import Kind, Stretch
from timeneye_desktop.ui.day_names import dated, qt_date
from timeneye_desktop.ui.translated import tr

_SOME: Final = 14


def title_of(stretch: Stretch) -> str:
    """As in Mon 16 Nov 2026, 16 to 22 Nov 2026, November 2026."""
    if stretch.count == 1:
        return dated(stretch.first, has_weekday=True, has_year=True)
    if stretch.kind is Kind.MONTH and stretch.first.day == 1 and stretch.count >= _whole_month(stretch.first):
        return QLocale().toString(qt_date(stretch.first), "MMMM yyyy")
    if stretch.kind is Kind.YEAR:
        return str(stretch.first.year)
    first = dated(stretch.first, has_year=stretch.first.year != stretch.last.year)
    return tr("{first} to {last}").format(first=first, last=date_name(stretch.last))


def short_name(stretch: Stretch, of: int) -> str:
    """What stands under one of so many bars."""
    locale = QLocale()
    if stretch.kind is Kind.MONTH:
        return locale.toString(qt_date(stretch.first), "MMM")
    if stretch.kind is Kind.YEAR:
        return str(stretch.first.year)
    if stretch.kind is Kind.WEEK:
        return dated(stretch.first)
    return locale.toString(qt_date(stretch.first), "ddd d" if of <= _SOME else "d")


def date_name(day: date) -> str:
    """As in 12 Oct 2026."""
    return dated(day, has_year=True)


def percent(minutes: int, total: int) -> str:
    """A whole percent; what is there is never none."""
    if not minutes:
        return "0 %"
    return "< 1 %" if minutes * 200 < total else f"{round(minutes * 100 / total)} %"


def compared(report: Report, *, is_ongoing: bool) -> str:
    """How it stands against the days before; empty where they are not all known, or held nothing."""
    if not (report.can_compare and report.minutes_before):
        return ""
    change, before = report.minutes - report.minutes_before, _before(report.stretch.kind, is_ongoing=is_ongoing)
    if not change:
        return tr("as much as {before}").format(before=before)
    more, less = tr("{time} more than {before}"), tr("{time} less than {before}")
    return (more if change > 0 else less).format(time=format_minutes(abs(change)), before=before)


def changed(minutes: int) -> str:
    """A difference with its sign."""
    sign = "+" if minutes > 0 else "\u2212" if minutes < 0 else ""
    return sign + format_minutes(abs(minutes))


def kind_word(kind: Kind) -> str:
    return {
        Kind.DAY: tr("Day"),
        Kind.WEEK: tr("Week"),
        Kind.MONTH: tr("Month"),
        Kind.YEAR: tr("Year"),
        Kind.OWN: tr("Between two days"),
    }[kind]


def _before(kind: Kind, *, is_ongoing: bool) -> str:
    if is_ongoing:
        return {
            Kind.WEEK: tr("last week by this day"),
            Kind.MONTH: tr("last month by this day"),
            Kind.YEAR: tr("last year by this day"),
        }.get(kind, tr("the days before"))
    return {
        Kind.DAY: tr("the day before"),
        Kind.WEEK: tr("the week before"),
        Kind.MONTH: tr("the month before"),
        Kind.YEAR: tr("the year before"),
        Kind.OWN: tr("the days before"),
    }[kind]


def _whole_month(first: date) -> int:
    return QDate(first.year, first.month, 1).daysInMonth()
