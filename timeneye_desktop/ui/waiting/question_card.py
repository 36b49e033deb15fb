"""What has the person to decide about what Timeneye shows? The oldest question, with a button for each answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from timeneye_desktop.domain.question import Answer
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.ui.text import label, plain
from timeneye_desktop.ui.waiting.question_words import TAKES_AWAY, answer_words, count_words, question_sentence


class QuestionCard(QFrame):
    """Shows nothing while there is nothing to decide; never takes the focus."""

    answered = Signal(int, object)
    """Number of the question, Answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_card")
        self.setProperty("kind", "strip")
        self._row: QuestionRow | None = None
        self._head = label(style="title")
        self._head.setObjectName("question_head")
        self._words = label(wrap=True)
        self._words.setObjectName("question_words")
        self._words.setMinimumWidth(1)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 4, 0, 0)
        self._buttons.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 20, 12)
        box.setSpacing(4)
        box.addWidget(self._head)
        box.addWidget(self._words)
        box.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_rows(self, rows: Sequence[QuestionRow], today: date) -> None:
        """The oldest one is asked; buttons under a finger stay while it does."""
        row = rows[0] if rows else None
        self.setVisible(row is not None)
        if row is None:
            self._row = None
            return
        self._head.setText(count_words(len(rows)))
        if row != self._row:
            self._row = row
            self._words.setText(question_sentence(row, today))
            self._draw_buttons(row)

    def _draw_buttons(self, row: QuestionRow) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for answer in row.answers:
            self._buttons.addWidget(self._button(row, answer))
        self._buttons.addStretch(1)

    def _button(self, row: QuestionRow, answer: Answer) -> QPushButton:
        made = QPushButton(answer_words(row, answer))
        made.setObjectName(f"answer_{answer.value}")
        made.setAccessibleName(f"{made.text()}: {plain(self._words.text(), 300)}")
        made.setAutoDefault(answer not in TAKES_AWAY)  # Enter never throws anything away
        made.clicked.connect(lambda: self.answered.emit(row.id, answer))
        return made
