"""An unanswered absence shows in the tray, and a phase can be marked as one that is worked on away from here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from world import eventually

from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.answering import Piece
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.tray.pictures import Picture

AtWork = Callable[[Callable[[Any], Awaitable[None]]], None]


async def was_away(person: Any, minutes: int) -> bool:
    tracking, absences = person.tracking, person.scene.desk.absences
    until = tracking.now().utc
    away = Away(until - timedelta(minutes=minutes), until, frozenset({Cause.LOCKED}))
    return bool(await absences.was_away(away, tracking.current.timer, 600))


def test_the_tray_shows_that_it_waits_and_leads_to_it(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("draft", minutes=60)
        tray, absences = person.desktop.tray, person.scene.desk.absences
        told = lambda: [one.text() for one in tray.menu.actions() if one.isVisible() and one.text().startswith("Away")]  # noqa: E731  asked anew
        await was_away(person, 37)
        await eventually(lambda: len(told()) == 1, "the menu has it")
        assert told()[0].endswith(": 37 min")
        assert tray._drawn[0] is Picture.NEEDS_YOU
        person.window.hide()
        next(one for one in tray.menu.actions() if one.text().startswith("Away")).trigger()
        assert person.window.isVisible()
        assert person.desktop.away.card.isVisible()
        await absences.answer([Piece(absences.pending.since, 37)])
        await eventually(lambda: told() == [] and tray._drawn[0] is Picture.RUNNING, "nothing waits any more")

    at_work(story)


def test_it_comes_in_a_window_of_its_own_only_where_the_card_cannot_be_seen(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("draft", minutes=60)
        away = person.desktop.away
        await was_away(person, 20)
        await eventually(away.card.isVisible, "the card is in the window")
        assert away.window is None, "which is in front"
        pending = person.scene.desk.absences.pending
        await person.scene.desk.absences.answer(pending.pieces)
        person.window.hide()
        await was_away(person, 30)
        await eventually(lambda: away.window is not None and away.window.isVisible(), "it comes by itself")
        away.window.hide()
        await person.scene.desk.absences.refresh()
        assert not away.window.isVisible(), "once"

    at_work(story)


def test_a_phase_is_marked_in_the_menu_of_the_picker(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        absences = person.scene.desk.absences
        await person.scene.start("draft", minutes=60)
        key = person.tracking.current.timer.phase
        picker: Picker = person.desktop.picker
        choosing = person.scene.tasks.spawn(picker.choose(), "choose")
        field = picker.findChild(QLineEdit, "picker_search")
        await eventually(lambda: picker.isVisible() and field.hasFocus(), "the picker is open")
        named = person.scene.desk.catalogue.named(key)
        field.setText(named.title)
        for is_away in (True, False):
            where = QPoint(3, 3)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, field.mapToGlobal(where))
            QApplication.sendEvent(field, event)
            menu: QMenu = QApplication.activePopupWidget()
            action = menu.actions()[-1]
            assert (action.isCheckable(), action.isChecked()) == (True, not is_away)
            action.trigger()
            menu.close()
            await eventually(lambda: absences.is_away_phase(key) is is_away, "it is marked")  # noqa: B023  awaited here
            assert await was_away(person, 20) is not is_away
        choosing.cancel()

    at_work(story)
