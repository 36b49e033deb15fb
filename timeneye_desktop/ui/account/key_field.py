"""A field for a client id, a secret or a token: checked while one types, hidden while it should be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.ui.account.key_text import read_key
from timeneye_desktop.ui.account.parts import button
from timeneye_desktop.ui.text import label, plain, set_ink
from timeneye_desktop.ui.words import refusal


class KeyField(QWidget):
    entered = Signal()
    """Enter was pressed in it."""

    def __init__(self, name: str, caption: str, *, is_secret: bool, beside: QWidget | None = None) -> None:
        """`beside` stands right of the field."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(plain(caption))
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(self._on_text_changed)
        self._problem = label(style="small", wrap=True)
        self._problem.setObjectName(f"{name}_problem")
        set_ink(self._problem, "danger")
        self._problem.hide()
        self._show = button(self.tr("Show"), f"show_{name}", "quiet")
        self._show.setCheckable(True)
        self._show.setAccessibleName(plain(self.tr("Show: {what}").format(what=caption)))
        self._show.toggled.connect(self._on_show_toggled)
        if not is_secret:
            self._show.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._show)
        if beside is not None:
            row.addSpacing(4)
            row.addWidget(beside)
        self._place(row, caption)
        if is_secret:
            hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            self.field.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
            self.field.setEchoMode(QLineEdit.EchoMode.Password)

    def _place(self, row: QHBoxLayout, caption: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        above = label(caption, style="muted")
        above.setBuddy(self.field)
        box.addWidget(above)
        box.addLayout(row)
        box.addWidget(self._problem)

    @property
    def is_empty(self) -> bool:
        return not self.field.text()

    def read(self) -> str:
        """The key; empty when there is none, and then the field says why and has the focus."""
        try:
            return read_key(self.field.text())
        except NotPossibleError as error:
            self._complain(refusal(error.why))
            self.field.setFocus()
            return ""

    def fill(self, text: str) -> None:
        """Leaves nothing to undo; an empty text clears."""
        self.field.setText(text)

    def hide_text(self) -> None:
        self._show.setChecked(False)

    def _on_text_changed(self, text: str) -> None:
        try:
            if text:
                read_key(text)
        except NotPossibleError as error:
            self._complain(refusal(error.why))
        else:
            self._complain("")

    def _complain(self, problem: str) -> None:
        self._problem.say(problem)
        self.field.setAccessibleDescription(plain(problem))
        if self.field.property("problem") != bool(problem):
            self.field.setProperty("problem", bool(problem))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def _on_show_toggled(self, is_shown: bool) -> None:  # noqa: FBT001  a slot of Qt
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if is_shown else self.tr("Show"))
