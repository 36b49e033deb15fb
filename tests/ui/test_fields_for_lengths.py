"""Does every field for a length read the shared examples alike, and keep its value before what it cannot read?"""

from __future__ import annotations

from duration_examples import LIKE_IT, REFUSED, TABLE
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.preferences import Span
from timeneye_desktop.ui.day.minutes_field import MinutesField
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.settings.minutes_line import MinutesLine
from timeneye_desktop.ui.words import refusal

A_DAY = Span(1, 1_440, "no-target")


def test_the_field_of_an_entry_reads_every_example(qapp: QApplication) -> None:
    field = MinutesField()
    for text, minutes in {**TABLE, **LIKE_IT}.items():
        field.show_minutes(7)
        field.setText(text)
        assert (field.minutes, field.problem) == (minutes, ""), text


def test_the_field_of_an_entry_keeps_its_minutes_and_says_why(qapp: QApplication) -> None:
    field = MinutesField()
    for text, why in REFUSED.items():
        field.show_minutes(7)
        field.setText(text)
        if len(text) <= field.maxLength() and field.text() == text:
            assert (field.minutes, field.problem) == (7, refusal(why)), ascii(text)


def test_a_field_of_the_settings_reads_and_refuses_the_same(qapp: QApplication) -> None:
    field = MinutesLine(A_DAY)
    for text, minutes in {**TABLE, **LIKE_IT}.items():
        field.setText(text)
        assert field.echo == f"= {spoken(minutes)}", text
    for text in REFUSED:
        field.setText(text)
        assert field.text() != text or field.echo == "", ascii(text)
