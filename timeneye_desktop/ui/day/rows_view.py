"""Where does each row of a list lie, and which one is meant by a pointer or a key?

A list of rows of different heights that asks only for the rows in sight. To screen readers it is a list, which is what
a QListView is; of that nothing else is used, since its own layout asks all rows for their size.
One row may host a widget, such as its editor; one widget may float over the row that is pointed at.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from timeneye_desktop.ui.day.row_model import AnyIndex, Row, RowModel
from timeneye_desktop.ui.day.row_tops import RowTops
from timeneye_desktop.ui.tab_order import put_after

STEP = 24
Steps = QAbstractItemView.CursorAction


class RowsView(QListView):
    """Shows a RowModel; `height_of` says how tall a row is without a guest."""

    row_pointed = Signal(str)
    """Key of the row under the pointer, else of the current row while the list has the focus; or empty."""

    def __init__(self, model: RowModel, height_of: Callable[[Row], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._height_of = height_of
        self._tops: RowTops | None = None
        self._anchor: tuple[str, int] | None = None
        self._guest: QWidget | None = None
        self._guest_key = ""
        self._guest_below = 0
        self._hovered = QPersistentModelIndex()
        self._pointed = ""
        self.setModel(model)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self._place_guest)

    # -- what the row holds ---------------------------------------------------------

    @property
    def pointed(self) -> str:
        return self._pointed

    def host(self, key: str, widget: QWidget, below: int = 0) -> None:
        """Makes room for the widget in this row, `below` its top, until `unhost`."""
        self._guest, self._guest_key, self._guest_below = widget, key, below
        widget.setParent(self.viewport())
        put_after(self, widget)
        self.relayout()
        widget.show()

    def unhost(self) -> QWidget | None:
        """Gives the row its own height back; the widget is the caller's again."""
        guest, self._guest, self._guest_key = self._guest, None, ""
        if guest is not None:
            guest.hide()
            self.relayout()
        return guest

    def relayout(self) -> None:
        """Heights have changed: count them anew, and keep in sight what was in sight."""
        self._remember_anchor()
        self._tops = None
        self.doItemsLayout()
        self._return_to_anchor()
        self._place_guest()
        self.viewport().update()

    def own_rect(self, index: AnyIndex) -> QRect:
        """Where the row's own picture goes: without its guest."""
        rect = self.visualRect(index)
        if self._guest is not None and self._rows.row_of(self._guest_key) == index.row():
            rect.setHeight(self._guest_below)
        return rect

    # -- geometry, as QAbstractItemView asks for it -----------------------------------

    def tops(self) -> RowTops:
        if self._tops is None:
            heights = [self._height_of(row) for row in self._rows.rows]
            guest = self._rows.row_of(self._guest_key) if self._guest is not None else -1
            if self._guest is not None and guest >= 0:
                heights[guest] = self._guest_below + self._guest.sizeHint().height()
            self._tops = RowTops(heights)
        return self._tops

    def visualRect(self, index: AnyIndex) -> QRect:
        tops = self.tops()
        if not index.isValid() or index.row() >= len(tops):
            return QRect()
        top = tops.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), tops.height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.tops().at(point.y() + self.verticalOffset())
        return self._rows.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect = self.visualRect(index)
        if rect.isNull():
            return
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0 or rect.height() > tall:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= tall:
            bar.setValue(bar.value() + rect.bottom() + 1 - tall)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def moveCursor(self, action: Steps, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """To the next row that can be chosen; heads of days are passed by."""
        last = len(self._rows.rows) - 1
        current = self.currentIndex().row()
        page = max(1, self.viewport().height() - STEP)
        here = self.tops().top(current) if current >= 0 else self.verticalOffset()
        goal, step = {
            Steps.MoveUp: (current - 1, -1),
            Steps.MovePrevious: (current - 1, -1),
            Steps.MoveDown: (current + 1, 1),
            Steps.MoveNext: (current + 1, 1),
            Steps.MoveHome: (0, 1),
            Steps.MoveEnd: (last, -1),
            Steps.MovePageUp: (self.tops().at(max(0, here - page)), 1),
            Steps.MovePageDown: (self.tops().at(min(self.tops().total - 1, here + page)), -1),
        }.get(action, (current, 1))
        while 0 <= goal <= last and not self._can_choose(goal):
            goal += step
        return self._rows.index(goal) if 0 <= goal <= last else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        box, offset = rect.normalized(), self.verticalOffset()
        rows = self.tops().between(box.top() + offset, box.bottom() + offset)
        chosen = QItemSelection(self._rows.index(rows[0]), self._rows.index(rows[-1])) if rows else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(STEP)
        bar.setPageStep(tall)
        bar.setRange(0, max(0, self.tops().total - tall))
        QAbstractItemView.updateGeometries(self)
        self._place_guest()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        self._point(has_moved=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self._point(has_moved=True)

    # -- rows that come and go -------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, RowModel):
            for about in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved, model.rowsAboutToBeMoved):
                about.connect(self._remember_anchor)
            for done in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset, model.dataChanged):
                done.connect(self._on_rows_changed)

    def _on_rows_changed(self) -> None:
        self._tops = None
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)
        self._return_to_anchor()
        self._point(has_moved=True)

    def _remember_anchor(self) -> None:
        """The first row in sight and where it stands; at the very top new rows may push it down."""
        offset = self.verticalOffset()
        if self._anchor is not None or offset == 0 or self._tops is None or not len(self._tops):
            return
        row = self._tops.at(min(offset, self._tops.total - 1))
        if 0 <= row < len(self._rows.rows):
            self._anchor = (self._rows.rows[row].key, offset - self._tops.top(row))

    def _return_to_anchor(self) -> None:
        anchor, self._anchor = self._anchor, None
        row = self._rows.row_of(anchor[0]) if anchor is not None else -1
        if anchor is not None and row >= 0:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.tops().top(row) + anchor[1])

    def _place_guest(self) -> None:
        if self._guest is None:
            return
        rect = self.visualRect(self._rows.index_of(self._guest_key))
        self._guest.setGeometry(rect.adjusted(0, self._guest_below, 0, 0))

    # -- painting and pointing ---------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain_state = option.state & ~QStyle.StateFlag.State_HasFocus & ~QStyle.StateFlag.State_MouseOver
        current = self.currentIndex().row()
        chosen = {index.row() for index in self.selectedIndexes()}
        offset = self.verticalOffset()
        for row in self.tops().between(event.rect().top() + offset, event.rect().bottom() + offset):
            index = self._rows.index(row)
            option.rect = self.own_rect(index)
            option.state = plain_state
            if row == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            if row in chosen and len(chosen) > 1:
                option.state |= QStyle.StateFlag.State_Selected
            if self._rows.rows[row].key == self._pointed:
                option.state |= QStyle.StateFlag.State_MouseOver
            if option.rect.height() > 0:
                self.itemDelegate().paint(painter, option, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hovered = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        self._point()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hovered = QPersistentModelIndex()
            self._point()
        return super().viewportEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._point()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._point()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point()

    def _can_choose(self, row: int) -> bool:
        return self._rows.rows[row].can_choose

    def _point(self, *, has_moved: bool = False) -> None:
        """Works out anew which row is meant; tells when it is another one, or lies elsewhere now."""
        row = self._hovered.row() if self._hovered.isValid() else -1
        if row < 0 and self.hasFocus():
            row = self.currentIndex().row()
        key = self._rows.rows[row].key if 0 <= row < len(self._rows.rows) and self._can_choose(row) else ""
        if key != self._pointed or has_moved:
            self._pointed = key
            self.viewport().update()
            self.row_pointed.emit(key)
