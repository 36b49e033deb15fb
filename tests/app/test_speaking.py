"""Does the language that is chosen hold at once, everywhere, and is nothing lost on the way?"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from a_program import Life, find
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from world import eventually

from timeneye_desktop.domain.pasted import Pasted
from timeneye_desktop.domain.preferences import Language
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.languages import Languages, locale_of, preferred

Tell: TypeAlias = Callable[[Callable[[Life], Awaitable[None]]], None]


def test_a_language_holds_at_once_and_what_was_typed_and_open_goes_on(live: Tell) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        before = life.desktop
        before.entry.field.setText("1:30 homepage sketches")
        before.quick.line.field.setText("9-10 call")
        before.entry.pasted.take(Pasted(("30m reading", "no time here"), 0))
        await eventually(lambda: len(before.entry.pasted.rows) == 2, "the lines are read")
        before.windows.show(Door.SETTINGS)
        settings = before.windows.made(Door.SETTINGS)
        assert settings is not None
        choice = find(settings, QComboBox, "language")
        choice.setCurrentIndex(choice.findText("Italiano"))
        await eventually(lambda: life.program.desktop not in {None, before}, "windows are made anew")
        after = life.desktop
        assert QLocale().language() == QLocale.Language.Italian
        assert after.window.isVisible()
        assert after.windows.open == (Door.SETTINGS,)
        assert after.entry.field.text() == "1:30 homepage sketches"
        assert after.quick.line.field.text() == "9-10 call"
        assert {row.words for row in after.entry.pasted.rows} == {"30m reading", "no time here"}
        stored = json.loads((life.paths.config / "preferences.json").read_text("utf-8"))
        assert stored["language"] == "it"
        await after.desk.tracking.start(after.desk.catalogue.choices[0].key)
        await eventually(lambda: after.desk.tracking.current is not None, "and the account is still at work")

    live(story)


def test_a_language_that_was_asked_for_stands_above_the_chosen_one_and_leaves_with_the_program(
    qapp: QApplication,
) -> None:
    before = QLocale()
    languages = Languages(qapp, Language.GERMAN, "pseudo")
    try:
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert not languages.choose(Language.FRENCH)
        assert languages.spoken == "pseudo"
    finally:
        languages.close()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale() == before


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    languages = Languages(qapp, Language.ITALIAN)
    try:
        assert qapp.translate("QPlatformTheme", "Cancel") == "Annulla"
    finally:
        languages.close()
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_as_the_system_is_the_first_language_of_the_system_that_is_spoken_here() -> None:
    assert preferred(["nl-NL", "nl", "de-CH", "en-GB"]) == "de"
    assert preferred(["it-Latn-IT"]) == "it"
    assert preferred(["C"]) == "en"
    assert preferred([]) == "en"


def test_the_words_of_a_date_follow_the_language_and_its_order_the_place() -> None:
    american, italian, plain = QLocale("en_US"), QLocale("it_IT"), QLocale.c()
    assert locale_of("en", american) == american
    assert locale_of("en", plain) == plain
    german_in_italy = locale_of("de", italian)
    assert german_in_italy.dayName(1) == "Montag"
    assert german_in_italy.territory() == italian.territory()
