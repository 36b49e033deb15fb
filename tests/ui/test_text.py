"""Is a text from anywhere shown as exactly that text, short, in one line, and never as markup?"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import (
    ELLIPSIS,
    SCALE,
    ElidedLabel,
    font,
    label,
    lines,
    menu_text,
    plain,
    set_ink,
    tooltip,
    tray_text,
)

MARKUP = "<b>bold</b> <img src=x onerror=1> &amp; <table><tr><td>"
BIDI = "\u202aa\u202eb\u2066c\u2069\u200f\u200e\u061c\ufeff"


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> None:
    """Fonts and widgets need an application."""


@pytest.mark.parametrize("style", list(SCALE))
def test_labels_show_markup_as_text(style: str) -> None:
    made = label(MARKUP, style=style)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == MARKUP
    assert not made.openExternalLinks()
    elided = ElidedLabel(MARKUP, style=style)
    assert elided.textFormat() is Qt.TextFormat.PlainText


def test_a_name_full_of_tables_is_no_wider_than_its_letters() -> None:
    """Read as rich text it would be laid out as tables in tables, and take seconds."""
    made = label("<table><tr><td>" * 20)
    assert made.sizeHint().width() > made.fontMetrics().horizontalAdvance("<table><tr><td>") * 19


def test_control_characters_and_directions_are_taken_out() -> None:
    assert plain("a\tb\nc\r\nd\x00e\x7ff\u2028g\u2029h") == "a b c d e f g h"
    assert plain(BIDI) == "abc"
    assert plain("zero\u200cwidth \U0001f468\u200d\U0001f469") == "zero\u200cwidth \U0001f468\u200d\U0001f469"
    assert plain("\ud83d") == ""
    assert plain("   many    spaces  ") == "many spaces"


def test_long_texts_are_cut_and_say_so() -> None:
    assert plain("x" * 300) == "x" * 300
    assert plain("x" * 301) == "x" * 299 + ELLIPSIS
    assert menu_text("x" * 61) == "x" * 59 + ELLIPSIS


@given(st.text(max_size=400), st.integers(2, 80))
def test_what_is_left_is_one_short_clean_line(text: str, limit: int) -> None:
    line = plain(text, limit)
    assert len(line) <= limit
    kinds = {unicodedata.category(char) for char in line if char not in "\u200b\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert line == line.strip()
    assert plain(line, limit) == line


def test_a_letter_carries_a_few_accents_and_no_tower_of_them() -> None:
    assert plain("e\u0301\u0323 a\u0308") == "e\u0301\u0323 a\u0308"
    assert plain("Z" + "\u0335" * 500 + "algo") == "Z" + "\u0335" * 4 + "algo"
    assert plain("\u0301\u200dx y\u0301") == "x y\u0301"  # none of them stands alone


def test_what_stands_behind_thousands_of_invisible_signs_is_not_looked_for() -> None:
    assert plain("\u202e" * 1_000_000 + "x") == ELLIPSIS
    assert plain("x" * 1_000_000) == "x" * 299 + ELLIPSIS


def test_a_label_shows_three_lines_and_300_characters_at_most() -> None:
    assert label("one\r\ntwo\n\n\tthree ").text() == "one\ntwo\nthree"
    assert label("one\ntwo\nthree\nfour").text() == f"one\ntwo\nthree{ELLIPSIS}"
    assert label("\n".join(["x" * 200] * 2)).text() == "x" * 200 + "\n" + "x" * 98 + ELLIPSIS
    made = label()
    made.setText("y" * 1_000_000)
    assert made.text() == "y" * 299 + ELLIPSIS


@given(st.text(max_size=2_000))
def test_no_text_makes_a_label_longer_than_that(text: str) -> None:
    shown = lines(text)
    assert len(shown) <= 300
    assert len(shown.splitlines()) <= 3
    assert lines(shown) == shown


def test_trays_read_no_tag_and_show_no_escape() -> None:
    assert tray_text("<b>R&D</b>\n1:12") == "\u2039b>R&D\u2039/b> 1:12"
    assert not QtGui.Qt.mightBeRichText(tray_text(MARKUP))
    assert not QtGui.Qt.mightBeRichText(tray_text("&lt;b&gt;"))
    assert not QtGui.Qt.mightBeRichText(tray_text("&&lt;lt;"))


def test_menus_show_ampersands() -> None:
    menu = QMenu()
    action = menu.addAction(menu_text("R&D && Q&A"))
    assert action.text() == "R&&D &&&& Q&&A"
    assert menu_text("&") == "&&"
    menu.deleteLater()


def test_tooltips_are_plain_and_wrapped() -> None:
    """As a screen reader reads them, too."""
    assert tooltip("") == ""
    assert tooltip("a & <b>") == "a & \u2039b>"
    assert tooltip("one\ntwo") == "one\ntwo"
    assert tooltip("1\n\n2\n3\n4") == "1\n2\n3"
    assert {len(line) for line in tooltip("word " * 40).splitlines()} == {59, 19}
    assert "<img" not in tooltip(MARKUP)
    assert "\u202e" not in tooltip(BIDI)


@given(st.text(max_size=200))
@example("&lt;b>")
@example("x\n<b>")
def test_no_text_makes_qt_guess_markup_in_a_tooltip(text: str) -> None:
    assert not QtGui.Qt.mightBeRichText(tooltip(text))
    assert "<" not in tooltip(text)


@pytest.mark.parametrize("style", list(SCALE))
def test_digits_are_equally_wide_in_every_style(style: str) -> None:
    made = font(style)
    assert b"tnum" in {tag.toString().data() for tag in made.featureTags()}
    assert len({round(QFontMetricsF(made).horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_what_does_not_fit_ends_in_an_ellipsis_and_is_explained(look: Look) -> None:
    holder = QWidget()
    text = "Söhne & <b>Partner</b> > Layout"
    elided = ElidedLabel(text, parent=holder)
    holder.resize(400, 40)
    holder.show()
    elided.resize(elided.sizeHint())
    assert elided.toolTip() == ""
    elided.resize(60, 20)
    assert elided.toolTip() == tooltip(text)
    elided.setText("short")
    assert elided.toolTip() == ""
    assert elided.minimumSizeHint().width() < 60
    holder.hide()
    holder.deleteLater()


def test_an_elided_label_draws_its_ink_in_light_and_dark(look: Look) -> None:
    elided = ElidedLabel("some words", style="muted")
    elided.resize(200, 20)
    elided.show()
    light = elided.palette().color(elided.foregroundRole()).name()
    set_ink(elided, "danger")
    assert elided.palette().color(elided.foregroundRole()).name() != light
    elided.hide()
    elided.deleteLater()


@pytest.mark.parametrize(
    ("text", "key", "drawn_by_qt", "sent"),
    [
        ("Design", "", "Design", "Design"),
        ("R&D & more", "", "R&&D && more", "R&&D & more"),
        ("R&D & more", "2", "&2 R&&D && more", "&2 R&D & more"),
        ("a_b_c", "1", "&1 a_b_c", "&1 a__b__c"),
    ],
)
def test_in_a_menu_names_keep_their_signs_whoever_draws_it(text: str, key: str, drawn_by_qt: str, sent: str) -> None:
    assert menu_text(text, key=key) == drawn_by_qt
    assert menu_text(text, key=key, is_sent=True) == sent
