"""Which entries are chosen, and where does the person say what becomes of them?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import TimeneyeError
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.day.board import DayBoard
from timeneye_desktop.ui.day.bulk_editor import BulkEditor
from timeneye_desktop.ui.day.editing import Editing, is_within
from timeneye_desktop.ui.day.selection_bar import SelectionBar
from timeneye_desktop.ui.day.several_entries import SeveralEntries
from timeneye_desktop.ui.day.split_field import SplitField
from timeneye_desktop.ui.day.wishes import Wish
from timeneye_desktop.ui.day.wording import as_text
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.words import sentence

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]
Rows: TypeAlias = tuple[EntryRow, ...]


class Choosing(QObject):
    """The bar while several are chosen; in its place the fields that change them all."""

    def __init__(
        self,
        board: DayBoard,
        entries: Entries,
        several: SeveralEntries,
        editing: Editing,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        choose_phase: ChoosePhase,
    ) -> None:
        super().__init__(board)
        self._board = board
        self._view = board.view
        self._entries = entries
        self._several = several
        self._editing = editing
        self._look = look
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._editor: BulkEditor | None = None
        self._field: SplitField | None = None
        self._is_busy = False
        self.bar = SelectionBar(look, icons)
        board.add_below(self.bar)
        self._view.chosen_changed.connect(self._on_chosen_changed)
        self._view.wished.connect(self.wish)
        self.bar.change_asked.connect(lambda: self.wish(Wish.CHANGE, self._view.chosen))
        self.bar.merge_asked.connect(lambda: self.wish(Wish.MERGE, self._view.chosen))
        self.bar.duplicate_asked.connect(lambda: self.wish(Wish.DUPLICATE, self._view.chosen))
        self.bar.delete_asked.connect(lambda: self.wish(Wish.DELETE, self._view.chosen))
        self.bar.left.connect(self._to_list)

    def wish(self, wish: Wish, rows: Rows) -> None:
        rows = tuple(self._board.row(row.lid) or row for row in rows)
        match wish:
            case Wish.CHANGE:
                self._open_editor(rows)
            case Wish.SPLIT:
                self._open_split(rows[0])
            case Wish.COPY:
                QGuiApplication.clipboard().setText(as_text(rows))
            case Wish.DUPLICATE:
                self._spawn(self._several.duplicate(rows), "duplicate entries")
            case Wish.MERGE:
                self._spawn(self._several.merge(rows), "merge entries")
            case Wish.DELETE:
                self._spawn(self._several.delete(rows), "delete entries")

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._to_list()
        self._tasks.spawn(work, name)

    def _on_chosen_changed(self) -> None:
        rows = self._view.chosen
        is_left = self._editor is not None and {row.lid for row in rows} != {row.lid for row in self._editor.rows}
        if is_left and not self._is_busy:
            self._close_editor()
        had_focus = is_within(QApplication.focusWidget(), self.bar)
        self.bar.show_rows(rows if self._editor is None else ())
        if had_focus and self.bar.isHidden():
            self._to_list()

    def _to_list(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- change all --------------------------------------------------------------------

    def _open_editor(self, rows: Rows) -> None:
        if self._editor is not None:
            self._editor.begin()
            return
        self._editing.leave()
        editor = self._editor = BulkEditor(rows, self._entries.today(), self._look, self._icons)
        editor.accepted.connect(self._on_accepted)
        editor.restored.connect(self._on_restored)
        editor.phase_asked.connect(lambda: self._tasks.spawn(self._pick_phase(), "pick a phase for entries"))
        self._board.add_below(editor)
        self.bar.hide()
        editor.show()
        editor.begin()

    def _on_restored(self) -> None:
        self._close_editor()
        self._to_list()

    def _on_accepted(self) -> None:
        if self._editor is not None and not self._is_busy:
            self._is_busy = True
            self._editor.setEnabled(False)
            self._tasks.spawn(self._save(self._editor), "change entries")

    async def _save(self, editor: BulkEditor) -> None:
        try:
            await self._several.change(editor.rows, editor.change)
        except TimeneyeError as error:
            editor.setEnabled(True)
            editor.say(sentence(error))
            editor.begin()
            return
        finally:
            self._is_busy = False
        self._on_restored()

    async def _pick_phase(self) -> None:
        choice = await self._choose_phase()
        if self._editor is not None:
            if choice is not None:
                self._editor.show_phase(choice)
            self._editor.begin()

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self._on_chosen_changed()

    # -- split one ---------------------------------------------------------------------

    def _open_split(self, row: EntryRow) -> None:
        line = self._view.entry_line(f"entry {row.lid}")
        if line is None or self._field is not None or self._editing.row is not None:
            return
        field = self._field = SplitField(row, self._view.viewport())
        field.accepted.connect(self._on_split)
        field.restored.connect(self._close_split)
        tall = self._view.own_rect(self._view.currentIndex()).height()
        self._view.host(line.key, field, tall)
        self._view.go_to(line.key)
        field.begin()
        _application().focusChanged.connect(self._on_focus_changed)

    def _on_split(self, minutes: int) -> None:
        field = self._field
        self._close_split()
        if field is not None:
            self._tasks.spawn(self._several.split(field.row, minutes), "split an entry")

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None and new is not None and not is_within(new, self._field):
            self._close_split()

    def _close_split(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            _application().focusChanged.disconnect(self._on_focus_changed)
            self._view.unhost()
            field.deleteLater()
            self._to_list()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  no widget exists without one
    return application
