"""Is what happened said in full, long enough, and can it be taken back exactly once?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui import words
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.toast import STAYS_MS, Toast


@pytest.fixture
def window(look: Look) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made).addStretch(1)
    made.resize(340, 420)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def toast(window: QWidget) -> Toast:
    made = Toast()
    window.layout().addWidget(made)
    return made


def action(toast: Toast) -> QPushButton:
    found = toast.findChild(QPushButton, "toast_action")
    assert found is not None
    return found


def press(toast: Toast) -> None:
    QTest.mouseClick(action(toast), Qt.MouseButton.LeftButton)


def test_it_says_something_and_goes_by_itself(toast: Toast) -> None:
    assert not toast.isVisible()
    toast.say("Logged 1:30 to Acme > Design.")
    assert toast.isVisible()
    assert toast.text == "Logged 1:30 to Acme > Design."
    assert toast.accessibleName() == toast.text
    assert not action(toast).isVisible()
    assert toast._end.isActive()
    assert toast._end.interval() == STAYS_MS
    toast._end.timeout.emit()
    assert not toast.isVisible()


def test_the_action_happens_once(toast: Toast) -> None:
    done: list[int] = []
    toast.say("Removed 0:37.", "Undo", lambda: done.append(1))
    press(toast)
    assert not toast.isVisible()
    toast._on_action()  # a click that was under way already
    assert done == [1]
    assert not toast._end.isActive()


def test_the_next_message_replaces_the_last_with_its_action(toast: Toast) -> None:
    done: list[str] = []
    toast.say("First.", "Undo", lambda: done.append("first"))
    toast.say("Second.", "Undo", lambda: done.append("second"))
    press(toast)
    assert done == ["second"]
    toast.say("Third.", "Undo", lambda: done.append("third"))
    toast.say("Fourth.")
    assert not action(toast).isVisible()
    toast._on_action()
    assert done == ["second"]


def test_an_action_may_say_the_next_thing(toast: Toast) -> None:
    toast.say("Removed 0:37.", "Undo", lambda: toast.say("It is back."))
    press(toast)
    assert toast.isVisible()
    assert toast.text == "It is back."
    assert toast._end.isActive()


def test_it_stays_while_the_focus_is_on_it(toast: Toast, window: QWidget, qapp: QApplication) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    toast.say("Removed 0:37.", "Undo", lambda: None)
    action(toast).setFocus()
    toast._end.timeout.emit()
    assert toast.isVisible()
    assert toast._end.isActive()
    action(toast).clearFocus()
    toast._end.timeout.emit()
    assert not toast.isVisible()


def test_it_stays_while_the_pointer_is_on_it(toast: Toast) -> None:
    toast.say("Removed 0:37.", "Undo", lambda: None)
    here = QPointF(4, 4)
    QApplication.sendEvent(toast, QEnterEvent(here, here, QPointF(toast.mapToGlobal(QPoint(4, 4)))))
    assert toast.underMouse()
    toast._end.timeout.emit()
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    toast._end.timeout.emit()
    assert not toast.isVisible()


@pytest.mark.parametrize("sentence", sorted({*words.ERRORS.values(), *words.REFUSALS.values()}))
def test_every_sentence_is_read_in_full_in_the_narrowest_window(toast: Toast, window: QWidget, sentence: str) -> None:
    toast.say(sentence, "Undo", lambda: None)
    window.layout().activate()
    shown = toast._text
    assert isinstance(shown, QLabel)
    assert shown.text() == sentence
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert toast.width() <= window.width()
    assert shown.geometry().right() < action(toast).geometry().left()


def test_hostile_words_are_words(toast: Toast) -> None:
    toast.say("Logged 0:25 to <b>R&D</b>\u202e\n" + "x" * 900, "Undo & more", lambda: None)
    assert toast.text.startswith("Logged 0:25 to <b>R&D</b> x")
    assert len(toast.text) == 300
    assert toast._text.textFormat() is Qt.TextFormat.PlainText
    assert action(toast).text() == "Undo && more"
