"""What does the person want with a row of the day list: edit, continue, delete, start, or ask why it waits?"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.day.delegate import DayDelegate
from timeneye_desktop.ui.day.row_actions import RowActions
from timeneye_desktop.ui.day.row_model import RowModel
from timeneye_desktop.ui.day.rows import EntryLine, StarterLine
from timeneye_desktop.ui.day.rows_view import RowsView
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import menu_text

Hint = QAbstractItemView.ScrollHint
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayView(RowsView):
    """Clicks and keys become one signal each, with the row's own value."""

    edit_asked = Signal(object)
    """EntryLine"""
    continue_asked = Signal(object)
    delete_asked = Signal(object)
    start_asked = Signal(object)
    """StarterLine"""
    history_asked = Signal(object)
    reason_asked = Signal(object)
    """EntryLine whose state was clicked"""

    def __init__(self, model: RowModel, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        self._delegate = DayDelegate(look, icons)
        super().__init__(model, self._delegate.height_of, parent)
        self._model = model
        self._icons = icons
        self._pressed_at = QPoint()
        self.setObjectName("day_view")
        self.setAccessibleName("Entries by day")
        self.setStyleSheet("#day_view { border: 0; border-radius: 0; }")
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self.actions_on_row = RowActions(look, icons, self.viewport())
        self.actions_on_row.continued.connect(lambda: self._tell_pointed(self.continue_asked))
        self.actions_on_row.deleted.connect(lambda: self._tell_pointed(self.delete_asked))
        self.row_pointed.connect(self._on_row_pointed)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.viewport().update)

    def line_at(self, index: QModelIndex) -> object:
        """The row's value, or None."""
        return self._model.rows[index.row()] if index.isValid() else None

    def entry_line(self, key: str) -> EntryLine | None:
        """The entry of this key as it stands now."""
        line = self.line_at(self._model.index_of(key))
        return line if isinstance(line, EntryLine) else None

    def go_to(self, key: str, hint: Hint = Hint.EnsureVisible) -> None:
        """Makes the row current and brings it into sight; a head of a day is only brought into sight."""
        index = self._model.index_of(key)
        if index.isValid():
            if self._model.rows[index.row()].can_choose:
                self.setCurrentIndex(index)
            self.scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.line_at(self.currentIndex())
        key, is_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(line, EntryLine):
            asked = self._asked_with(key, is_control=is_control)
            if asked is not None:
                return asked.emit(line)
            if key == Qt.Key.Key_C and is_control:
                return QGuiApplication.clipboard().setText(line.text)
        elif isinstance(line, StarterLine) and key in ENTER:
            return self.start_asked.emit(line)
        return super().keyPressEvent(event)

    def _asked_with(self, key: int, *, is_control: bool) -> SignalInstance | None:
        if key in ENTER:
            return self.continue_asked if is_control else self.edit_asked
        if key == Qt.Key.Key_H and is_control:
            return self.history_asked
        return {int(Qt.Key.Key_F2): self.edit_asked, int(Qt.Key.Key_Delete): self.delete_asked}.get(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        line = self.line_at(index)
        if isinstance(line, EntryLine):
            where = event.globalPos() if is_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_for(line).popup(where)

    def menu_for(self, line: EntryLine) -> QMenu:
        """Everything the row can do, with its key."""
        menu = QMenu(self)
        menu.setObjectName("entry_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        choices = (
            ("Continue", "play", "Ctrl+Return", self.continue_asked),
            ("Edit", "edit", "Return", self.edit_asked),
            ("Delete", "trash", "Del", self.delete_asked),
            ("History", "clock", "Ctrl+H", self.history_asked),
        )
        for word, icon, key, signal in choices:
            action = menu.addAction(self._icons.get(icon), menu_text(word))
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the list itself hears the key
            action.triggered.connect(lambda _checked, signal=signal: signal.emit(line))
        if line.row.state is not RowState.SENT:
            menu.addSeparator()
            menu.addAction("Why is it waiting", lambda: self.reason_asked.emit(line))
        return menu

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.line_at(index)
        if isinstance(line, StarterLine):
            self.start_asked.emit(line)
        if not isinstance(line, EntryLine):
            return
        boxes = self._delegate.boxes(self.visualRect(index), line.row, is_pointed=True)
        is_on_chip = boxes.chip.adjusted(-4, -8, 4, 8).contains(self._pressed_at)
        if is_on_chip and line.row.state is not RowState.SENT:
            self.reason_asked.emit(line)
        else:
            self.edit_asked.emit(line)

    def _on_row_pointed(self, key: str) -> None:
        index = self._model.index_of(key)
        line = self.line_at(index)
        rect = self.own_rect(index)
        if not isinstance(line, EntryLine) or rect.height() <= 0:
            self.actions_on_row.hide()
            return
        box: QRect = self._delegate.boxes(rect, line.row, is_pointed=True).actions
        self.actions_on_row.setGeometry(box)
        self.actions_on_row.show()

    def _tell_pointed(self, signal: SignalInstance) -> None:
        line = self.entry_line(self.pointed)
        if line is not None:
            signal.emit(line)
