"""Is the made-up language longer than any other, and does it leave alone what a program reads?"""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from timeneye_desktop.ui.pseudo import PseudoTranslator, pseudo
from timeneye_desktop.ui.translated import tr


def test_every_text_is_two_fifths_longer_and_can_still_be_read() -> None:
    assert pseudo("Start") == "[Šţááŕţ·]"
    for text in ("Undo", "Nothing is running", "It is sent once you have signed in again."):
        assert len(pseudo(text)) >= round(len(text) * 1.4)


def test_placeholders_counts_and_line_ends_stay_as_they_are() -> None:
    assert pseudo("{time} of %Ln\n%1 <b>&") == "[{time} óóf %Ln\n%1 <b>&·]"


def test_texts_of_ours_and_of_qt_are_made_up_and_counted(qapp: QApplication) -> None:
    made_up = PseudoTranslator(QTranslator())
    qapp.installTranslator(made_up)
    try:
        assert tr("%Ln need you", "", 3) == "[3 ñééééð ýýóóúú]"
        assert qapp.translate("QShortcut", "Ctrl") == "[Çţŕl··]"
    finally:
        qapp.removeTranslator(made_up)
