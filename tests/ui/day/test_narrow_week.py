"""Is every day of the week strip named in full in the narrowest window?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from timeneye_desktop.ui.day.week import WeekStrip
from timeneye_desktop.ui.day.week_day import Week
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import elided

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("wide", [260, 340, 420, 900])
def test_no_day_is_cut(look: Look, qapp: QApplication, wide: int) -> None:
    strip = WeekStrip(look, Icons(look))
    strip.resize(wide, 80)
    strip.show()
    for ahead in range(7):
        today = MONDAY + timedelta(days=ahead)
        week = Week(MONDAY, today, today)
        strip.show_week(week)
        shown = [(bar, *bar._words(week, week.days[at])) for at, bar in enumerate(strip.bars)]
        for bar, words, kind in shown:
            assert elided(QFontMetrics(kind), words, bar.width()) == words
        assert [words.split()[-1] for _bar, words, _kind in shown] == [str(23 + at) for at in range(7)]
        assert len({" " in words for _bar, words, _kind in shown}) == 1, "some are named and some are not"
    strip.deleteLater()
