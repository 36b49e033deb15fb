"""Editing, choosing, searching and looking back in the day list."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.ui.day.history_panel import HistoryPanel
from timeneye_desktop.ui.day.wishes import Wish
from timeneye_desktop.ui.gallery.acts import choose, entry_at, found, main_window, press, write
from timeneye_desktop.ui.gallery.scene import Scene, Stage, Start


async def _editing(stage: Stage) -> QWidget:
    window = await main_window(stage)
    view = stage.widgets.days.board.view
    stage.widgets.days.editing.begin(entry_at(view, 1))
    await stage.settled()
    return window


async def _refused(stage: Stage) -> QWidget:
    window = await _editing(stage)
    write(window, "minutes", "26h")
    await stage.settled()
    return window


async def _chosen(stage: Stage) -> QWidget:
    window = await main_window(stage)
    view = stage.widgets.days.board.view
    view.setFocus()
    choose(view, 0, 1, 2)
    await stage.settled()
    return window


async def _bulk(stage: Stage) -> QWidget:
    window = await _chosen(stage)
    view = stage.widgets.days.board.view
    stage.widgets.days.choosing.wish(Wish.CHANGE, view.chosen)
    await stage.settled()
    return window


async def _split(stage: Stage) -> QWidget:
    window = await main_window(stage)
    view = stage.widgets.days.board.view
    view.setFocus()
    choose(view, 1)
    stage.widgets.days.choosing.wish(Wish.SPLIT, (entry_at(view, 1).row,))
    await stage.settled()
    return window


async def _menu(stage: Stage, places: tuple[int, ...] = (1,)) -> QWidget:
    await main_window(stage)
    view = stage.widgets.days.board.view
    choose(view, *places)
    menu: QMenu = view.menu_for(entry_at(view, places[0]))
    return menu


async def _search(stage: Stage, text: str) -> QWidget:
    window = await main_window(stage)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.widgets.days.finding.open()
    await stage.settled()
    if text:
        write(window, "search_text", text)
        await stage.settled()
    return window


async def _history(stage: Stage) -> QWidget:
    """Logged, changed twice and refused."""
    entries, tracking = stage.desk.entries, stage.desk.tracking
    phase, today = stage.phase("Acme Website", "Design"), entries.today()
    row = await entries.log(Work(phase, 90, today, "Homepage sketches"))
    await entries.edit(row.lid, Work(phase, 75, today, "Homepage sketches"))
    await entries.edit(row.lid, Work(stage.phase("Acme Website", "Content"), 75, today, "Start page, first draft"))
    past = await stage.desk.past.of(row)
    panel = HistoryPanel()
    panel.fill(row, past, tracking.now().utc)
    return panel


async def _no_history(stage: Stage) -> QWidget:
    await main_window(stage)
    line = entry_at(stage.widgets.days.board.view, 1)
    stage.widgets.days.board.view.history_asked.emit(line)
    await stage.settled()
    return found(stage.widgets.days, HistoryPanel, "history_panel")


SCENES: Final = (
    Scene("day-editing", "An entry is changed in its row", _editing),
    Scene("day-editing-narrow", "The same, as narrow as it goes", _editing, size=(340, 520)),
    Scene("day-editing-refused", "A time that cannot be", _refused),
    Scene("day-editing-long", "Names as long as they come", _editing, Start.LONG),
    Scene("day-chosen", "Three entries are chosen", _chosen),
    Scene("day-bulk", "Three entries are changed at once", _bulk),
    Scene("day-split", "An entry is split", _split),
    Scene("day-menu", "What a row can do", _menu),
    Scene("day-menu-several", "What several rows can do", partial(_menu, places=(0, 1, 2))),
    Scene("day-search", "Looking for an entry", partial(_search, text="refunds")),
    Scene("day-search-begun", "Nothing typed yet", partial(_search, text="")),
    Scene("day-search-nothing", "Nothing found", partial(_search, text="zzz")),
    Scene("day-history", "What became of an entry", _history),
    Scene("day-no-history", "Nothing became of it", _no_history),
)
