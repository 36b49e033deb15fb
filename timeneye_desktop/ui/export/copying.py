"""What can be copied of some days, for a spreadsheet, a mail or a chat?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.exported import Shape
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.summary import markdown, plain_text, summed
from timeneye_desktop.services.export import Export
from timeneye_desktop.services.export_csv import pasted
from timeneye_desktop.ui.export.wording import copied_words, labels, words_of
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.text import menu_text


async def copy(export: Export, stretch: Stretch, shape: Shape) -> str:
    """Put it on the clipboard; answers with what to say then."""
    copied = await export.as_text(stretch, partial(_text, stretch, shape))
    QGuiApplication.clipboard().setText(copied.text)
    return copied_words(copied.entries, copied.minutes)


def _text(stretch: Stretch, shape: Shape, rows: Sequence[EntryRow]) -> str:
    if shape is Shape.TABLE:
        return pasted(rows, labels())
    summary = summed(rows)
    return (markdown if shape is Shape.MARKDOWN else plain_text)(summary, words_of(stretch, summary))


class CopyButton(QPushButton):
    """Opens a menu; what is chosen is on the clipboard a moment later, and said."""

    def __init__(
        self,
        export: Export,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        say: Callable[[str], None],
        days: Callable[[], Stretch],
        parent: QWidget | None = None,
    ) -> None:
        """`days` answers which are chosen now."""
        super().__init__(parent)
        self.setObjectName("export_copy")
        self.setText(menu_text(self.tr("Copy")))
        self._export, self._icons, self._tasks, self._say, self._days = export, icons, tasks, say, days
        self._menu = QMenu(self)
        self._menu.setObjectName("export_copy_menu")
        for shape, words in (
            (Shape.SUMMARY, self.tr("Summary, for a mail")),
            (Shape.MARKDOWN, self.tr("Summary in Markdown")),
            (Shape.TABLE, self.tr("Table, for a spreadsheet")),
        ):
            action = self._menu.addAction(menu_text(words))
            action.setObjectName(f"copy_{shape.value}")
            action.triggered.connect(lambda _checked=False, shape=shape: self._begin(shape))
        self.clicked.connect(self._open)
        look.changed.connect(self._redraw)
        self._redraw()

    def _open(self) -> None:
        """Above the button, which stands at the foot of its window; Qt's own way would wait in a loop of its own."""
        self._menu.popup(self.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))

    def _begin(self, shape: Shape) -> None:
        self._tasks.spawn(self._copy(shape), "copy entries")

    async def _copy(self, shape: Shape) -> None:
        self._say(await copy(self._export, self._days(), shape))

    def _redraw(self) -> None:
        self.setIcon(self._icons.get("copy", Role.MUTED))
