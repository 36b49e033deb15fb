"""How far is the file, and what became of it? One line with a button, above it a bar while it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui.export.wording import progress_words
from timeneye_desktop.ui.text import label, menu_text, plain, set_ink
from timeneye_desktop.ui.waiting.wording import NAMED, breakable, shortened


class Outcome(QWidget):
    """Hidden while there is nothing to say."""

    cancel_asked = Signal()
    folder_asked = Signal()
    replace_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setObjectName("export_bar")
        self._bar.setAccessibleName(self.tr("How much is written"))
        self._bar.setTextVisible(False)
        self._says = label(wrap=True)
        self._says.setObjectName("export_says")
        self._says.setMinimumWidth(1)
        self._cancel = self._button("export_cancel", self.tr("Cancel"), self.cancel_asked.emit)
        self._folder = self._button("export_folder", self.tr("Show in folder"), self.folder_asked.emit)
        self._replace = self._button("export_replace", self.tr("Replace it"), self.replace_asked.emit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._says, 1)
        for button in (self._cancel, self._folder, self._replace):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._bar)
        box.addLayout(row)
        self.clear()

    def clear(self) -> None:
        self._say("")

    def show_progress(self, done: int, of: int) -> None:
        if self._bar.isHidden():
            self._say(progress_words(done, of), self._cancel)
            self._bar.show()
        self._bar.setRange(0, max(1, of))
        self._bar.setValue(done)
        self._says.setText(progress_words(done, of))

    def show_saved(self, path: Path) -> None:
        self._say(self.tr("Saved as {name}.").format(name=breakable(shortened(str(path), NAMED))), self._folder)

    def show_left(self) -> None:
        self._say(self.tr("Cancelled. Nothing was written."))

    def show_problem(self, words: str) -> None:
        self._say(words)
        set_ink(self._says, "danger")

    def ask_replace(self, path: Path) -> None:
        words = self.tr("{name} is there already.")
        self._say(words.format(name=breakable(shortened(path.name, NAMED))), self._replace)

    def _say(self, words: str, button: QPushButton | None = None) -> None:
        set_ink(self._says, "")
        self._says.setText(words)
        self.setAccessibleName(plain(words))
        self._bar.hide()
        for one in (self._cancel, self._folder, self._replace):
            one.setVisible(one is button)
        self.setVisible(bool(words))

    def _button(self, name: str, words: str, act: object) -> QPushButton:
        made = QPushButton(menu_text(words))
        made.setObjectName(name)
        made.setAutoDefault(True)
        made.clicked.connect(act)
        return made
