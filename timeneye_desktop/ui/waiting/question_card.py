"""What has the person to decide about what Timeneye shows? One question, with a button for each answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from timeneye_desktop.domain.question import Answer
from timeneye_desktop.ui.text import ElidedLabel, plain
from timeneye_desktop.ui.waiting.card_parts import CardButton, button_row, sentence_label
from timeneye_desktop.ui.waiting.question_line import QuestionLine
from timeneye_desktop.ui.waiting.question_words import TAKES_AWAY, answer_words
from timeneye_desktop.ui.waiting.wording import breakable


class QuestionCard(QFrame):
    """Shows nothing while no question is chosen; never takes the focus."""

    answered = Signal(int, object)
    """Number of the question, Answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_card")
        self.setProperty("kind", "strip")
        self._line: QuestionLine | None = None
        self._what = ElidedLabel(style="title")
        self._what.setObjectName("question_what")
        self._words = sentence_label("question_words")
        self._buttons = {answer: self._button(answer) for answer in Answer}
        row = button_row()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 20, 12)
        box.setSpacing(4)
        box.addWidget(self._what)
        box.addWidget(self._words, 1)
        box.addLayout(row)
        self.hide()

    @property
    def buttons(self) -> tuple[CardButton, ...]:
        """As Tab walks them."""
        return tuple(self._buttons.values())

    def show_line(self, line: QuestionLine | None) -> None:
        before, self._line = self._line, line
        self.setVisible(line is not None)
        if line is None or line == before:
            return
        self._what.setText(line.what)
        self._words.setText(breakable(line.why))
        for answer, button in self._buttons.items():
            button.setVisible(answer in line.row.answers)
            if answer in line.row.answers:
                button.show_words(answer_words(line.row, answer))
                button.setAccessibleName(plain(self.tr("{button}: {what}").format(button=button.words, what=line.why)))

    def _button(self, answer: Answer) -> CardButton:
        made = CardButton(f"answer_{answer.value}")
        made.setAutoDefault(answer not in TAKES_AWAY)  # Enter never throws anything away
        made.hide()
        made.clicked.connect(lambda: self._on_clicked(answer))
        return made

    def _on_clicked(self, answer: Answer) -> None:
        if self._line is not None:
            self.answered.emit(self._line.row.id, answer)
