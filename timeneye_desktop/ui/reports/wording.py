"""How are days, shares and comparisons put into words in a report?"""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Report
from timeneye_desktop.domain.stretch import Kind, Stretch

translate = QCoreApplication.translate

_SOME: Final = 14


def title_of(stretch: Stretch) -> str:
    """As in Mon 16 Nov 2026, 16 to 22 Nov 2026, November 2026."""
    locale = QLocale()
    if stretch.count == 1:
        return locale.toString(_qt(stretch.first), "ddd d MMM yyyy")
    if stretch.kind is Kind.MONTH and stretch.first.day == 1 and stretch.count >= _whole_month(stretch.first):
        return locale.toString(_qt(stretch.first), "MMMM yyyy")
    if stretch.kind is Kind.YEAR:
        return str(stretch.first.year)
    is_one_month = (stretch.first.year, stretch.first.month) == (stretch.last.year, stretch.last.month)
    is_one_year = stretch.first.year == stretch.last.year
    form = "d" if is_one_month else "d MMM" if is_one_year else "d MMM yyyy"
    return translate("Reports", "{first} to {last}").format(
        first=locale.toString(_qt(stretch.first), form), last=locale.toString(_qt(stretch.last), "d MMM yyyy")
    )


def short_name(stretch: Stretch, of: int) -> str:
    """What stands under one of so many bars."""
    locale = QLocale()
    if stretch.kind is Kind.MONTH:
        return locale.toString(_qt(stretch.first), "MMM")
    if stretch.kind is Kind.YEAR:
        return str(stretch.first.year)
    if stretch.kind is Kind.WEEK:
        return locale.toString(_qt(stretch.first), "d MMM")
    return locale.toString(_qt(stretch.first), "ddd d" if of <= _SOME else "d")


def date_name(day: date) -> str:
    """As in 12 Oct 2026."""
    return QLocale().toString(_qt(day), "d MMM yyyy")


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
        return translate("Reports", "as much as {before}").format(before=before)
    more, less = translate("Reports", "{time} more than {before}"), translate("Reports", "{time} less than {before}")
    return (more if change > 0 else less).format(time=format_minutes(abs(change)), before=before)


def changed(minutes: int) -> str:
    """A difference with its sign."""
    sign = "+" if minutes > 0 else "\u2212" if minutes < 0 else ""
    return sign + format_minutes(abs(minutes))


def kind_word(kind: Kind) -> str:
    return {
        Kind.DAY: translate("Reports", "Day"),
        Kind.WEEK: translate("Reports", "Week"),
        Kind.MONTH: translate("Reports", "Month"),
        Kind.YEAR: translate("Reports", "Year"),
        Kind.OWN: translate("Reports", "Between two days"),
    }[kind]


def _before(kind: Kind, *, is_ongoing: bool) -> str:
    if is_ongoing:
        return {
            Kind.WEEK: translate("Reports", "last week by this day"),
            Kind.MONTH: translate("Reports", "last month by this day"),
            Kind.YEAR: translate("Reports", "last year by this day"),
        }.get(kind, translate("Reports", "the days before"))
    return {
        Kind.DAY: translate("Reports", "the day before"),
        Kind.WEEK: translate("Reports", "the week before"),
        Kind.MONTH: translate("Reports", "the month before"),
        Kind.YEAR: translate("Reports", "the year before"),
        Kind.OWN: translate("Reports", "the days before"),
    }[kind]


def _whole_month(first: date) -> int:
    return QDate(first.year, first.month, 1).daysInMonth()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
