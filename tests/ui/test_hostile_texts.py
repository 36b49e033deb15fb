"""Is whatever Timeneye or a person writes shown short, as plain text and as nothing else, wherever it is shown?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hostile import hostile, hostile_strings
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from shiboken6 import delete
from surfaces import Surfaces, entry, running

from timeneye_desktop.ui.day.editor import EntryEditor
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import LINES, LONGEST, lines, menu_text, plain, tooltip
from timeneye_desktop.ui.timer.running_card import RunningCard

TEXTS = hostile_strings()
KEPT = frozenset("\u200b\u200c\u200d")
ROLES = [role for role in Qt.ItemDataRole if role < Qt.ItemDataRole.UserRole]
"""Our own wrapper around escaped words: the only markup there is."""


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp)
    yield made
    made.deleteLater()


@pytest.fixture(scope="module")
def surfaces(look: Look) -> Iterator[Surfaces]:
    before = set(QApplication.topLevelWidgets())
    yield Surfaces(look)
    for window in set(QApplication.topLevelWidgets()) - before:  # others would see them
        window.hide()
        window.deleteLater()


def test_there_are_enough_of_them() -> None:
    assert len(set(TEXTS)) == len(TEXTS) >= 400


def wrong_line(text: str, limit: int = LONGEST) -> str:
    """Why this is no short line that shows all it holds; empty when it is one."""
    if len(text) > limit:
        return f"{len(text)} characters"
    if text.isascii() and text.isprintable():
        return ""
    kinds = {unicodedata.category(char) for char in text if char not in KEPT}
    return "".join(sorted(kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}))


def wrong_lines(text: str) -> str:
    if len(text) > LONGEST or text.count("\n") >= LINES:
        return f"{len(text)} characters in {text.count(chr(10)) + 1} lines"
    return "".join(wrong_line(line) for line in text.split("\n"))


def wrong_tip(text: str) -> str:
    """Of a tooltip: at most as long as three lines, however they are wrapped, and nothing in it to guess about."""
    if QtGui.Qt.mightBeRichText(text) or "<" in text:
        return "markup"
    if len(text) > LINES * (LONGEST + 1):
        return f"{len(text)} characters"
    return "".join(wrong_line(line) for line in text.split("\n"))


def wrong_button(text: str) -> str:
    """A single ampersand would underline a letter and take a key; digits in front of a line are ours."""
    return "a key" if "&" in re.sub("^&[1-6] ", "", text).replace("&&", "") else wrong_line(text, 2 * LONGEST)


def wrong_label(made: QLabel) -> str:
    if made.objectName() == "qtooltip_label":  # Qt's own, below the row that is pointed at
        return wrong_tip(made.text())
    if made.textFormat() is not Qt.TextFormat.PlainText or made.openExternalLinks():
        return "guesses"
    return wrong_lines(made.text())


def wrong_action(action: QAction) -> str:
    return wrong_button(action.text()) or wrong_line(action.statusTip()) or wrong_line(action.whatsThis())


def wrong_model(model: QAbstractItemModel) -> str:
    """Every text a view or a screen reader could ask for; a tooltip nobody escaped is none."""
    for row in range(model.rowCount()):
        index: QModelIndex = model.index(row, 0)
        for role in ROLES:
            value = index.data(role)
            is_tip = role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole}
            if isinstance(value, str) and (is_tip or wrong_line(value)):
                return f"{role.name}: {wrong_line(value)}"
    return ""


def wrongs(widget: QWidget) -> Iterator[str]:
    """What is wrong with one widget, in any text Qt would show of it."""
    yield wrong_tip(widget.toolTip())
    yield wrong_line(widget.accessibleName()) or wrong_line(widget.accessibleDescription())
    yield wrong_line(widget.windowTitle()) or wrong_line(widget.statusTip()) or wrong_line(widget.whatsThis())
    if isinstance(widget, QLabel):
        yield wrong_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield wrong_button(widget.text())
    elif isinstance(widget, QLineEdit):
        yield wrong_line(widget.placeholderText())
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield wrong_model(widget.model())
    elif isinstance(widget, QMenu):
        yield "tooltips" if widget.toolTipsVisible() else ""
        yield wrong_button(widget.title())
        yield from map(wrong_action, widget.actions())


def found_in(widget: QWidget) -> list[str]:
    return [
        f"{type(part).__name__} {part.objectName()}: {wrong}"
        for part in (widget, *widget.findChildren(QWidget))
        for wrong in wrongs(part)
        if wrong
    ]


def tips_of(view: QAbstractItemView) -> list[str]:
    """What rows tell under the pointer."""
    told = []
    for row in range(view.model().rowCount()):
        option = QStyleOptionViewItem()
        option.rect = view.visualRect(view.model().index(row, 0))
        event = QHelpEvent(QEvent.Type.ToolTip, option.rect.topLeft() + QPoint(40, 8), QPoint())
        view.itemDelegate().helpEvent(event, view, option, view.model().index(row, 0))
        told.append(QToolTip.text())
    return told


def test_every_place_shows_every_text_short_and_plain(surfaces: Surfaces) -> None:
    bad = []
    for place, show in surfaces.places.items():
        for text in TEXTS:
            widget = show(text)
            found = found_in(widget)
            if isinstance(widget, QAbstractItemView):
                found += filter(None, map(wrong_tip, tips_of(widget)))
            bad += [f"{place} {text[:40]!a} {wrong}" for wrong in found]
    assert bad == []


def test_one_of_each_kind_is_painted_everywhere(surfaces: Surfaces) -> None:
    for family in hostile().values():
        for show in surfaces.places.values():
            assert not show(max(family, key=len)).grab().isNull()


@pytest.mark.parametrize("text", ["<b>Acme</b> & <i>Sons</i>", "R&D\t\x1b[2J\u202eevil", "a\nb\nc\nd"])
def test_what_is_shown_is_still_what_was_written(surfaces: Surfaces, text: str) -> None:
    """Short and harmless would be easy for a window that shows nothing."""
    shown = surfaces.places["label"](text)
    assert isinstance(shown, QLabel)
    assert shown.text() == lines(text)
    for place in ("button", "starter"):
        made = surfaces.places[place](text)
        assert isinstance(made, QAbstractButton)
        assert made.text().startswith(menu_text(text)[:4])
    assert surfaces.places["tooltip"](text).toolTip() == tooltip(text)
    menu = surfaces.places["tray menu"](text)
    assert any(menu_text(text, 30)[:9] in action.text() for action in menu.actions())
    view = surfaces.places["choices"](text)
    assert isinstance(view, QAbstractItemView)
    assert view.model().index(0, 0).data() == plain(f"{text} > {text}")


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (wrong_lines, "x" * 301),
        (wrong_lines, "1\n2\n3\n4"),
        (wrong_line, "a\u202eb"),
        (wrong_line, "a\tb"),
        (wrong_tip, "<b>x</b>"),
        (wrong_tip, "<qt><img src='file:///x'></qt>"),
        (wrong_tip, "x\n<b>y</b>"),
        (wrong_tip, "x" * 1_000),
        (wrong_button, "R&D"),
        (wrong_button, "a\tb"),
    ],
)
def test_a_text_that_slipped_by_would_be_noticed(wrong: object, text: str) -> None:
    assert callable(wrong)
    assert wrong(text)


def test_a_label_that_guesses_would_be_noticed(qapp: QApplication) -> None:
    guessing = QLabel("<b>x</b>")
    assert QtGui.Qt.mightBeRichText(guessing.text())
    assert found_in(guessing)
    delete(guessing)


def test_a_note_nobody_touched_is_given_back_as_it_was(look: Look) -> None:
    """A field can hold less than a text may be; what was only looked at must not change."""
    icons, changed = Icons(look), []
    for row in map(entry, TEXTS):
        editor = EntryEditor(row, row.work.day, look, icons)
        changed += [row.work.notes[:40]] if editor.work != row.work else []
        delete(editor)
    assert changed == []


def test_a_timers_note_that_was_only_looked_at_is_not_given(look: Look) -> None:
    card, given = RunningCard(look, Icons(look)), []
    card.notes_given.connect(given.append)
    for text in TEXTS:
        row = running(text)
        card.show_timer(row, row.timer.since)
        card.give_notes()
    assert given == []
    delete(card)


@pytest.mark.parametrize("note", ["😀" * 1_400, "é" * 1_500, "x" * 1_500])
def test_a_long_note_is_changed_at_its_end_and_nothing_of_it_is_cut(look: Look, note: str) -> None:
    row = entry(note)
    editor = EntryEditor(row, row.work.day, look, Icons(look))
    field = editor.findChild(QLineEdit, "note")
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert editor.work.notes == note[:-1]
    delete(editor)
