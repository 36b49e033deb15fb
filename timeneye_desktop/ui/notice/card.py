"""What waits for an answer where the desktop shows no notification? One card, on which Enter answers nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from timeneye_desktop.domain.notice import Notice
from timeneye_desktop.ui.announce import announce
from timeneye_desktop.ui.flow import Flow
from timeneye_desktop.ui.text import label, plain
from timeneye_desktop.ui.waiting.card_parts import CardButton

_MOST: Final = 4
_SIDE: Final = 12


class NoticeCard(QFrame):
    """Hidden while there is nothing to say."""

    chosen = Signal(str, str)
    """Key of the notice, key of the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_card")
        self.setProperty("kind", "toast")
        self._notice: Notice | None = None
        self._makes_way = False
        self._title = label(style="strong", wrap=True)
        self._title.setObjectName("notice_title")
        self._body = label(style="muted", wrap=True)
        self._body.setObjectName("notice_body")
        self.buttons = tuple(self._button(at) for at in range(_MOST))
        self._flow = Flow()
        self._flow.setContentsMargins(0, 4, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(_SIDE, 8, _SIDE, 8)
        box.setSpacing(4)
        for part in (self._title, self._body):
            part.setMinimumWidth(1)
            box.addWidget(part)
        box.addLayout(self._flow)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        return self._notice

    def make_way(self, *, is_asked: bool) -> None:
        """One question at a time: it waits while another card asks."""
        self._makes_way = is_asked
        self.setVisible(self._notice is not None and not is_asked)

    def show_notice(self, notice: Notice | None) -> None:
        """None takes it away."""
        before, self._notice = self._notice, notice
        self.make_way(is_asked=self._makes_way)
        if notice is None or notice == before:
            return
        self._title.setText(notice.title)
        self._body.setText(notice.body)
        self._body.setVisible(bool(notice.body))
        self.setAccessibleName(plain(notice.title))
        self.setAccessibleDescription(plain(notice.body))
        self._offer(notice)
        announce(self, plain(f"{notice.title} {notice.body}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow.fit(self._room)

    @property
    def _room(self) -> int:
        return self.width() - 2 * _SIDE

    def _offer(self, notice: Notice) -> None:
        offered = dict(zip(self.buttons, notice.choices, strict=False))
        for button in self.buttons:
            choice = offered.get(button)
            button.setVisible(choice is not None)
            if choice is not None:
                button.show_words(choice.words)
                name = self.tr("{button}: {what}").format(button=choice.words, what=notice.title)
                button.setAccessibleName(plain(name))
        self._flow.line_up(tuple(offered), self._room)

    def _button(self, at: int) -> CardButton:
        made = CardButton(f"notice_choice_{at + 1}")
        made.setAutoDefault(False)  # the panel of the tray opens with the keyboard on it
        made.setParent(self)
        made.hide()
        made.clicked.connect(lambda: self._on_clicked(at))
        return made

    def _on_clicked(self, at: int) -> None:
        if self._notice is not None and at < len(self._notice.choices):
            self.chosen.emit(self._notice.key, self._notice.choices[at].key)
