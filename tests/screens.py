"""Which windows are there, each in the states in which it shows most? As pairs of a name and what is on the screen."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from world import eventually

from timeneye_desktop.domain.account import Person
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import BadRequestError, StoreError
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.spans import Frame, Span, SpanKind
from timeneye_desktop.services.day_spans import Known
from timeneye_desktop.store.questions import ask
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.cannot_begin import CannotBegin
from timeneye_desktop.ui.doors import Door

Screen: TypeAlias = tuple[str, QWidget]
Screens: TypeAlias = AsyncIterator[Screen]
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
MORNING = Known(
    Frame(*(datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (0, 8, 18, 23))),
    (
        Span("4101", SpanKind.RUNNING, datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 2, 10, tzinfo=UTC)),
        Span("4102", SpanKind.RUNNING, datetime(2026, 3, 2, 11, tzinfo=UTC), datetime(2026, 3, 2, 12, tzinfo=UTC)),
    ),
)
"""What this computer knows of a day that is over."""
PASTED = "acme design 0:25 one\ninternal 0:20\nacme design 1h three\n"


async def every_screen(person: Any) -> Screens:
    """One after the other, as a day goes; whoever looks at one leaves it as it was found."""
    for part in (_main_window, _entry_line, _days, _dialogs, _other_windows, _doors, _first_run):
        async for screen in part(person):
            yield screen


async def _main_window(person: Any) -> Screens:
    window, scene = person.window, person.scene
    await eventually(lambda: bool(_found(window, "day_view").lines), "the days are read")
    yield "main window, nothing runs", window
    await scene.start("to be paused", 12)
    await scene.desk.tracking.pause(scene.desk.tracking.current.timer.lid)
    await scene.start("a note", 25, phase=1)
    await _fill_the_day(person)
    await eventually(lambda: _found(window, "timer_stop").isVisible(), "it runs")
    person.toast.say("Deleted 0:25 of Acme Website > Design.", "Undo", lambda: None)
    yield "main window, a timer runs", window
    person.desktop.days.ribbon.show_known(MORNING)
    yield "main window, gaps in the day", window
    window.say_for_good("No keyring keeps this sign-in. You stay signed in until you quit.")
    yield "main window, something to know", window
    window.say_for_good("")


async def _fill_the_day(person: Any) -> None:
    """An entry of each state, and a question."""
    scene, faults = person.scene, person.scene.world.sandbox.faults
    faults.answer_status(404, method="POST", path="/api/3/entries/", times=1)
    await scene.desk.entries.log(scene.world.work(20, "refused"))
    await eventually(lambda: scene.desk.syncing.status.needs_you == 1, "one needs the person")
    work, now = scene.world.work(43, "asked about"), scene.desk.tracking.now().utc

    def put(connection: sqlite3.Connection) -> None:
        ask(connection, QuestionKind.TWIN, "lid 7", "7", work, None, now)

    await scene.world.opened._database.write(put)
    faults.go_offline()
    await scene.desk.entries.log(scene.world.work(35, "not sent yet"))
    view = _found(person.window, "day_view")

    def states() -> set[RowState]:
        return {line.row.state for line in view.lines if hasattr(line, "row")}

    await eventually(lambda: {RowState.WAITING, RowState.NEEDS_YOU} <= states(), "they are listed")


async def _entry_line(person: Any) -> Screens:
    person.entry.setFocus()
    QTest.keyClicks(person.entry, "acme design 9-10:30 yesterday a note")
    await eventually(lambda: _found(person.window, "day_chip").isVisible(), "it is read")
    yield "entry line, understood", person.window
    person.entry.clear()
    QTest.keyClicks(person.entry, "des")
    choices = _found(person.window, "choices")
    await eventually(choices.isVisible, "phases are on offer")
    yield "entry line, phases on offer", person.window
    person.entry.clear()
    QApplication.clipboard().setText(PASTED)
    person.press(Qt.Key.Key_V, CTRL)
    await eventually(lambda: _focus_is("pasted_list"), "they are read")
    pasted = QApplication.activeWindow()
    assert pasted is not None
    yield "pasted lines", pasted
    person.press(Qt.Key.Key_F2)
    await eventually(lambda: _focus_is("pasted_words"), "the line is edited")
    yield "pasted lines, one edited", pasted
    person.press(Qt.Key.Key_Escape)
    pasted.close()
    await eventually(person.window.isActiveWindow, "back in the main window")
    person.entry.clear()


async def _days(person: Any) -> Screens:
    view, window = _found(person.window, "day_view"), person.window
    view.setFocus()
    first = next(line.key for line in view.lines if line.can_choose)
    view.go_to(first)
    person.press(Qt.Key.Key_Return)
    await eventually(lambda: _exists(window, "editor_says"), "the editor is open")
    yield "day list, one edited", window
    calendar = _found(_found(window, "day_view"), "day")
    calendar.open_calendar()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    yield "calendar", popup
    popup.close()
    person.press(Qt.Key.Key_Escape)
    await eventually(lambda: not _exists(window, "editor_says"), "the editor is closed")
    view.setFocus()
    view.go_to(first)
    person.press(Qt.Key.Key_Down, SHIFT)
    await eventually(lambda: len(view.chosen) == 2, "two are chosen")
    yield "day list, two chosen", window
    person.press(Qt.Key.Key_Return)
    await eventually(lambda: _exists(window, "bulk_note"), "the fields are open")
    yield "day list, two edited", window
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "sent")
    await eventually(lambda: any("not sent yet" in line.text for line in view.lines), "it is found")
    yield "day list, searched", window
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)


async def _dialogs(person: Any) -> Screens:
    window, view = person.window, _found(person.window, "day_view")
    for name, ask_for in (
        ("measured time", _found(window, "timer_digits").click),
        ("picker", _found(window, "phase_chip").click),
        ("history", lambda: view.history_asked.emit(_first_entry(view))),
    ):
        ask_for()
        await eventually(lambda: QApplication.activeModalWidget() is not None, f"{name} is open")
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        await eventually(dialog.isActiveWindow, f"{name} has the keyboard")
        yield name, dialog
        if name == "picker":
            QTest.keyClicks(_found(dialog, "picker_search"), "nothing is called that")
            yield "picker, nothing found", dialog
        dialog.reject()  # type: ignore[attr-defined]  # all of them are dialogs
        window.activateWindow()  # which a window manager does
        await eventually(window.isActiveWindow, "back in the main window")


async def _other_windows(person: Any) -> Screens:
    desktop = person.desktop
    desktop.ask_quickly()
    await eventually(desktop.quick.line.field.hasFocus, "one can type")
    QTest.keyClicks(desktop.quick.line.field, "internal learning 0:20 quickly")
    yield "quick entry", desktop.quick
    desktop.quick.line.field.clear()
    desktop.quick.hide()
    desktop.panel.open_at_pointer()
    await eventually(desktop.panel.isActiveWindow, "the panel has the keyboard")
    yield "tray panel", desktop.panel
    desktop.panel.hide()
    person.window.activateWindow()
    menu = person.window.findChild(QMenu, "window_menu_list")
    _found(person.window, "window_menu").click()
    yield "menu", menu
    menu.close()


async def _doors(person: Any) -> Screens:
    windows = person.desktop.windows
    for door in Door:
        windows.show(door)
        made = windows.made(door)
        await eventually(made.isActiveWindow, f"{door} is in front")
        if door is Door.WAITING:
            rows = _found(made, "waiting_list")
            await eventually(lambda rows=rows: rows.model().rowCount() >= 3, "all that waits is listed")
        yield door.value, made
        if door is Door.SETTINGS:
            _found(made, "sign_out").click()
            yield "settings, signing out", made
            _found(made, "sign_out_no").click()
        made.close()


async def _first_run(person: Any) -> Screens:
    scene, office = person.scene, person.scene.world.office

    async def open_url(_address: str) -> bool:
        return True

    window = FirstRun(office.accounts, office.settings, scene.look, scene.icons, scene.tasks, open_url)
    await scene.show(window)
    yield "first run, welcome", window
    _found(window, "connect").click()
    window.show_error(BadRequestError("The server does not know this request."))
    yield "first run, connect", window
    window._confirm.ask(
        (Person("1", "Nora Vale"), Person("2", "Ole Berg")), "https://track.timeneye.com", session_only=True
    )
    window._go(window._confirm)
    yield "first run, who is it", window
    window.close()
    place = scene.world.office.paths.data
    yield "cannot begin", await scene.show(CannotBegin(StoreError("disk-full"), place))


def _found(within: QWidget, name: str) -> Any:
    found = within.findChild(QWidget, name)
    assert found is not None, name
    return found


def _exists(within: QWidget, name: str) -> bool:
    found = within.findChild(QWidget, name)
    return found is not None and found.isVisible()


def _focus_is(name: str) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and focused.objectName() == name


def _first_entry(view: Any) -> Any:
    return next(line for line in view.lines if hasattr(line, "row"))
