"""Do Qt and we mean the same letter when either names a place in a text?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit

from timeneye_desktop.ui.places import in_characters, in_units

EMOJI = "\N{PARTY POPPER}"


def test_an_emoji_counts_twice_in_qt(qapp: QApplication) -> None:
    field = QLineEdit(f"{EMOJI}{EMOJI} launch")
    field.end(False)
    assert field.cursorPosition() == in_units(field.text(), len(field.text())) == len(field.text()) + 2
    assert in_characters(field.text(), field.cursorPosition()) == len(field.text())


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",))), st.integers(0, 40))
def test_there_and_back_is_the_same_place(text: str, place: int) -> None:
    place = min(place, len(text))
    assert in_characters(text, in_units(text, place)) == place
