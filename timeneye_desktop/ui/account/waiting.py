"""The page while the browser is asked: time left, the link, and a field for those whose browser cannot come back."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.ui.account.attempt import BrowserAttempt
from timeneye_desktop.ui.account.parts import CopyRow, Page, Pictures, button
from timeneye_desktop.ui.account.stray_card import StrayCard
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label
from timeneye_desktop.ui.words import notice

_SECOND_MS: Final = 1_000
_MINUTE: Final = 60


class WaitingPage(Page):
    """Looks at the attempt once a second, and only while it can be seen."""

    open_asked = Signal()
    """Open the start link (again)."""
    pasted = Signal(str)
    retry_asked = Signal()
    stray_accepted = Signal()
    stray_ignored = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__("waiting_page")
        self._attempt: BrowserAttempt | None = None
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.look_at_attempt)
        self._build(pictures)
        self._place()

    def _build(self, pictures: Pictures) -> None:
        self._title = label(style="title", wrap=True)
        self._lead = label(wrap=True)
        self._left = label(style="muted")
        self._left.setObjectName("time_left")
        self._link = CopyRow("start_link", self.tr("Link for the browser"), self._start_link, pictures)
        self._open_again = button(self.tr("Open again"), "open_again")
        self._open_again.clicked.connect(self.open_asked)
        self._stray = StrayCard()
        self._stray.accepted.connect(self.stray_accepted)
        self._stray.ignored.connect(self.stray_ignored)
        self._paste_hint = label(style="muted", wrap=True)
        self._field = QLineEdit()
        self._field.setObjectName("pasted")
        self._field.setAccessibleName(self.tr("Address the browser ended at, or the code"))
        self._field.setPlaceholderText(self.tr("http://127.0.0.1..."))
        self._field.returnPressed.connect(self._on_paste)
        self._use = button(self.tr("Use"), "use_pasted")
        self._use.setAccessibleName(self.tr("Use what was pasted"))
        self._use.clicked.connect(self._on_paste)
        self._cancel = button(self.tr("Cancel"), "cancel")
        self._back = button(self.tr("Back"), "back")
        self._retry = button(self.tr("Try again"), "try_again", "primary")
        self._cancel.clicked.connect(self.back_asked)
        self._back.clicked.connect(self.back_asked)
        self._retry.clicked.connect(self.retry_asked)
        pictures.put(self._open_again, "external")
        pictures.put(self._retry, "external", Role.ON_ACCENT)

    def _place(self) -> None:
        self._under_way = QWidget()
        inside = QVBoxLayout(self._under_way)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        again = QHBoxLayout()
        again.addWidget(self._left, 1)
        again.addWidget(self._open_again)
        paste = QHBoxLayout()
        paste.setSpacing(8)
        paste.addWidget(self._field, 1)
        paste.addWidget(self._use)
        inside.addWidget(self._link)
        inside.addLayout(again)
        inside.addWidget(self._stray)
        inside.addSpacing(16)
        inside.addWidget(self._paste_hint)
        inside.addLayout(paste)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for made in (self._cancel, self._back, self._retry):
            buttons.addWidget(made)
        self.box.addWidget(self._title)
        self.box.addWidget(self._lead)
        self.box.addSpacing(8)
        self.box.addWidget(self._under_way)
        self.box.addStretch(1)
        self.box.addLayout(buttons)

    # -- what it shows ---------------------------------------------------------------

    def show_attempt(self, attempt: BrowserAttempt) -> None:
        self._title.setText(self.tr("Continue in the browser"))
        self._lead.setText(self.tr("Press Allow on the page that opens there. Then come back to this window."))
        self._open_again.setText(self.tr("Open again"))
        self._paste_hint.setText(
            self.tr("If the browser ends at an error page, paste its address here, or the code that is in it.")
        )
        self.show_again(attempt)

    def show_again(self, attempt: BrowserAttempt) -> None:
        """As it was before somebody else's sign-in came between."""
        self._attempt = attempt
        self._show_parts(is_under_way=True)
        self._tick()

    def show_no_browser(self) -> None:
        self._lead.setText(notice("no-browser"))

    def show_paste_mode(self) -> None:
        """The browser cannot come back by itself."""
        self._lead.setText(self.tr("Open this page and press Allow. The browser then ends at an error page."))
        self._open_again.setText(self.tr("Open the browser"))
        self._paste_hint.setText(self.tr("Paste the address of that error page here, or the code that is in it."))
        self.look_at_attempt()
        self.enter()

    def show_end(self) -> None:
        """It did not work; the sentence stands above."""
        self._attempt = None
        self._link.refresh()
        self._title.setText(self.tr("Not signed in"))
        self._lead.setText(self.tr("Nothing was stored."))
        self._show_parts(is_under_way=False)
        self._tick()
        self._retry.setFocus()

    def enter(self) -> None:
        self._field.setFocus()

    def leave(self) -> None:
        self._attempt = None
        self._field.setText("")
        self._link.refresh()
        self._tick()

    def clear_pasted(self) -> None:
        self._field.setText("")

    def set_opening(self, *, is_opening: bool) -> None:
        """A browser takes a while to start; one click is enough."""
        self._open_again.setEnabled(not is_opening)

    def look_at_attempt(self) -> None:
        """A second passed, or something happened."""
        attempt = self._attempt
        if attempt is None:
            return
        minutes, seconds = divmod(math.ceil(attempt.seconds_left), _MINUTE)
        self._left.setText(self.tr("{time} left").format(time=f"{minutes}:{seconds:02d}"))
        self._link.refresh()
        self._stray.setVisible(attempt.unmatched > 0)

    # -- inside ----------------------------------------------------------------------

    def _start_link(self) -> str:
        return "" if self._attempt is None else self._attempt.start_link

    def _show_parts(self, *, is_under_way: bool) -> None:
        self._under_way.setVisible(is_under_way)
        self._cancel.setVisible(is_under_way)
        self._back.setVisible(not is_under_way)
        self._retry.setVisible(not is_under_way)
        self._field.setText("")
        self._stray.hide()
        self.set_opening(is_opening=False)

    def _tick(self) -> None:
        self.look_at_attempt()
        if self._attempt is not None and self.isVisible():
            self._second.start()
        else:
            self._second.stop()

    def _on_paste(self) -> None:
        if self._field.text().strip():
            self.pasted.emit(self._field.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        super().hideEvent(event)
