"""Which entry is being edited, and what becomes of it: leaving commits, Escape restores."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import TimeneyeError
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.day.board import DayBoard
from timeneye_desktop.ui.day.editor import EntryEditor
from timeneye_desktop.ui.day.rows import EntryLine
from timeneye_desktop.ui.day.undoing import Edited, Said, Step, Undoing
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.words import sentence

ChoosePhase: TypeAlias = Callable[[], Awaitable[PhaseChoice | None]]
"""Lets the person pick a phase; None when they did not."""


class Editing(QObject):
    """At most one editor at a time, in the row it is about."""

    ended = Signal()

    def __init__(
        self,
        board: DayBoard,
        entries: Entries,
        undoing: Undoing,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        choose_phase: ChoosePhase,
        said: Said,
    ) -> None:
        super().__init__(board)
        self._board = board
        self._view = board.view
        self._entries = entries
        self._undoing = undoing
        self._look = look
        self._icons = icons
        self._tasks = tasks
        self._choose_phase = choose_phase
        self._said = said
        self._editor: EntryEditor | None = None
        self._next: EntryLine | None = None
        self._is_picking = False
        self._saving: asyncio.Task[None] | None = None

    @property
    def row(self) -> EntryRow | None:
        """The entry as it was when its editor opened; None while nothing is edited."""
        return self._editor.row if self._editor is not None else None

    def begin(self, line: EntryLine) -> None:
        """Opens the editor in its row; another one that is open commits first."""
        if self._editor is not None:
            if self._editor.row.lid != line.row.lid:
                self._next = line
                self.leave()
            return
        line = self._view.entry_line(line.key) or line
        editor = EntryEditor(line.row, self._entries.today(), self._look, self._icons, self._view.viewport())
        editor.accepted.connect(self._on_accepted)
        editor.restored.connect(self.restore)
        editor.phase_asked.connect(self._on_phase_asked)
        self._editor = editor
        self._view.host(line.key, editor)
        self._view.go_to(line.key)
        editor.begin()
        _application().focusChanged.connect(self._on_focus_changed)

    def leave(self) -> None:
        """Commits what can be taken; minutes that cannot be read stay as they were, and that is said."""
        editor = self._editor
        if editor is None or self._saving is not None:
            return
        if editor.problem:
            self._said(
                self.tr("Kept {time}. {why}").format(time=format_minutes(editor.row.work.minutes), why=editor.problem)
            )
        if editor.work == editor.row.work:
            self._close()
            return
        editor.setEnabled(False)
        self._saving = self._tasks.spawn(self._save(editor), f"edit entry {editor.row.lid}")

    async def finish(self) -> None:
        """Leave, and wait until what was typed is saved."""
        self.leave()
        if self._saving is not None:
            await asyncio.wait([self._saving])

    def restore(self) -> None:
        """Forgets what was typed."""
        if self._editor is not None and self._saving is None:
            self._close()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_accepted(self) -> None:
        if self._editor is not None and self._editor.problem:
            self._editor.focus_minutes()
            return
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)  # which is leaving, and leaving commits
        self.leave()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Another window, the picker and the calendar are no way of leaving."""
        if self._editor is None or new is None or self._is_picking or is_within(new, self._editor):
            return
        if new.window() is self._view.window():
            self.leave()

    async def _save(self, editor: EntryEditor) -> None:
        row = editor.row
        try:
            step = await self._undoing.perform(self._edit(row, editor.work))
        except TimeneyeError as error:
            self._next = None
            editor.setEnabled(True)
            editor.say(sentence(error))
            editor.focus_minutes()
            return
        finally:
            self._saving = None
        self._close()
        self._said(
            self.tr("Changed {what}.").format(what=_title(row)), self.tr("Undo"), lambda: self._undoing.undo(step)
        )

    async def _edit(self, row: EntryRow, typed: Work) -> Step:
        """Only what the person changed; what another device changed meanwhile stays."""
        now = self._board.row(row.lid) or row
        wanted = only_changes(row.work, typed, now.work)
        return Edited(row.lid, await self._entries.edit(row.lid, wanted), wanted)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        _application().focusChanged.disconnect(self._on_focus_changed)
        had_focus = is_within(QApplication.focusWidget(), editor)
        self._view.unhost()
        editor.deleteLater()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        following, self._next = self._next, None
        if following is not None:
            self.begin(following)

    def _on_phase_asked(self) -> None:
        if not self._is_picking:
            self._tasks.spawn(self._pick_phase(), "pick a phase for an entry")

    async def _pick_phase(self) -> None:
        self._is_picking = True
        try:
            choice = await self._choose_phase()
        finally:
            self._is_picking = False
        if self._editor is not None:
            if choice is not None:
                self._editor.show_phase(choice)
            self._editor.focus_minutes()


def only_changes(before: Work, typed: Work, now: Work) -> Work:
    """`now` with the fields in which `typed` differs from `before`."""
    names = (field.name for field in fields(Work))
    return replace(
        now, **{name: getattr(typed, name) for name in names if getattr(typed, name) != getattr(before, name)}
    )


def _title(row: EntryRow) -> str:
    return f"{row.project} > {row.phase}"


def is_within(widget: QWidget | None, ancestor: QWidget) -> bool:
    """Also across windows: a calendar that pops up from a button is within what holds the button."""
    while widget is not None and widget is not ancestor:
        widget = widget.parentWidget()
    return widget is ancestor


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  no widget exists without one
    return application
