"""What can be done with the chosen command? Retry, another phase, or discard after a question that names the loss."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.text import ElidedLabel, plain, set_ink
from timeneye_desktop.ui.waiting.card_parts import CardButton, button_row, sentence_label
from timeneye_desktop.ui.waiting.choices import choice_words, decides, takes_away
from timeneye_desktop.ui.waiting.lines import WaitingLine
from timeneye_desktop.ui.waiting.losses import loses_nothing, question_words
from timeneye_desktop.ui.waiting.wording import breakable


class WaitingCard(QFrame):
    """About one line at a time. An open question stays open while its command waits, whatever else changes."""

    retry_asked = Signal(object)
    """WaitingLine; so with the others."""
    phase_asked = Signal(object)
    discard_confirmed = Signal(object)
    question_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_card")
        self.setProperty("kind", "strip")
        self._line: WaitingLine | None = None
        self._title = ElidedLabel(style="title")
        self._title.setObjectName("waiting_what")
        self._why = sentence_label("waiting_why")
        self._question = sentence_label("discard_question")
        self.retry = CardButton("retry", self.tr("Retry"))
        self.pick_phase = CardButton("pick_phase", self.tr("Pick another phase"))
        self.discard = CardButton("discard", self.tr("Discard"))
        self.yes = CardButton("discard_yes", self.tr("Discard"))
        self.yes.setProperty("kind", "danger")
        self.yes.setAutoDefault(False)  # Enter never throws anything away
        self.no = CardButton("discard_no", self.tr("Keep"))
        self._pages = QStackedLayout()
        self._pages.addWidget(_page(self._title, self._why, (self.retry, self.pick_phase, None, self.discard)))
        # Not where Discard was: a second click must not answer the question.
        self._pages.addWidget(_page(None, self._question, (self.yes, self.no, None)))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 20, 12)
        box.addLayout(self._pages)
        self.retry.clicked.connect(lambda: self.retry_asked.emit(self._line))
        self.pick_phase.clicked.connect(lambda: self.phase_asked.emit(self._line))
        self.discard.clicked.connect(self._on_discard)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.keep)

    @property
    def asks(self) -> bool:
        """Whether the question is open."""
        return self._pages.currentIndex() == 1

    @property
    def line(self) -> WaitingLine | None:
        return self._line

    @property
    def buttons(self) -> tuple[CardButton, ...]:
        """As Tab walks them."""
        return self.retry, self.pick_phase, self.discard, self.yes, self.no

    def show_line(self, line: WaitingLine | None) -> None:
        """Another command ends the question; news of the same one only change its words."""
        before, self._line = self._line, line
        if self.asks and (line is None or before is None or line.key != before.key):
            self._close()
        self.setVisible(line is not None)
        if line is None or line == before:
            return
        self._title.setText(line.title)
        self._why.setText(breakable(line.why))
        set_ink(self._why, "" if line.row.state is RowState.NEEDS_YOU else "muted")
        self._question.setText(question_words(line.row, has_followers=line.has_followers))
        self._name_buttons(line)
        for button, can_do in zip(self.buttons, (line.can_retry, line.can_repick, line.can_discard), strict=False):
            button.setEnabled(can_do)

    def _name_buttons(self, line: WaitingLine) -> None:
        send, give_up = choice_words(line.row)
        self.retry.show_words(send)
        self.retry.setAutoDefault(not takes_away(line.row))
        self.pick_phase.setVisible(not decides(line.row))
        self.discard.show_words(give_up)
        self.discard.setAutoDefault(not _loses_nothing(line))  # Enter opens a question at most
        self.yes.show_words(give_up)
        self.no.show_words(self.tr("Not now") if decides(line.row) else self.tr("Keep"))
        for button in self.buttons:
            button.setAccessibleName(plain(self.tr("{button}: {what}").format(button=button.words, what=line.what)))
            button.setAccessibleDescription(plain(self._question.text() if button in {self.yes, self.no} else ""))

    def ask(self) -> None:
        """Opens the question; Enter keeps."""
        if self._line is not None and self._line.can_discard and not self.asks:
            self._pages.setCurrentIndex(1)
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        if self.asks:
            self._close()
            self.question_ended.emit()

    def _on_discard(self) -> None:
        if self._line is not None and _loses_nothing(self._line):
            self._on_yes()
        else:
            self.ask()

    def _on_yes(self) -> None:
        line = self._line
        self._close()
        if line is not None:
            self.discard_confirmed.emit(line)
        self.question_ended.emit()

    def _close(self) -> None:
        self._pages.setCurrentIndex(0)


def _loses_nothing(line: WaitingLine) -> bool:
    return loses_nothing(line.row, has_followers=line.has_followers)


def _page(title: QWidget | None, words: QWidget, buttons: tuple[CardButton | None, ...]) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    if title is not None:
        box.addWidget(title)
    box.addWidget(words, 1)
    row = button_row()
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            row.addWidget(button)
    box.addLayout(row)
    return page
