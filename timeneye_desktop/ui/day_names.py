"""How is a day called?"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from timeneye_desktop.ui.translated import tr


def day_word(day: date, today: date) -> str:
    """Today, Yesterday, Tomorrow, or the weekday."""
    near = {0: tr("Today"), -1: tr("Yesterday"), 1: tr("Tomorrow")}.get((day - today).days)
    return near or QLocale().toString(qt_date(day), "dddd")


def day_name(day: date, today: date) -> str:
    """Today, Yesterday, Mon 16 Nov, and with the year where it is another."""
    return day_word(day, today) if abs((day - today).days) <= 1 else short_date(day, today)


def short_date(day: date, today: date) -> str:
    """As in Mon 23 Nov, with the year when it is another."""
    return dated(day, has_weekday=True, has_year=day.year != today.year)


def beside_word(day: date, today: date) -> str:
    """What stands beside `day_word`: no weekday twice."""
    if abs((day - today).days) <= 1:
        return short_date(day, today)
    return dated(day, has_year=day.year != today.year)


def day_and_date(day: date, today: date) -> str:
    return tr("{day} {date}").format(day=day_word(day, today), date=beside_word(day, today))


def day_inside(day: date, today: date) -> str:
    """As `day_and_date`, within a sentence."""
    near = {0: tr("today {date}"), -1: tr("yesterday {date}"), 1: tr("tomorrow {date}")}.get((day - today).days)
    return day_and_date(day, today) if near is None else near.format(date=beside_word(day, today))


def letter_of(day: date) -> str:
    """The weekday in two letters."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)[:2]


def dated(day: date, *, has_weekday: bool = False, has_year: bool = False) -> str:
    """As in Mon 23 Nov 2026, Mo. 23. Nov. 2026, Mon Nov 23, 2026: a short form of the long one of the language."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("'de' ", "").replace("MMMM", "MMM")
    form = re.sub(r"dddd,? ?", "ddd " if has_weekday else "", form)
    form = form if has_year else re.sub(r"[, ]*yyyy", "", form)
    return QLocale().toString(qt_date(day), form.strip())


def qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
