"""How does one group of keys look, and what of it is left when somebody looks for something?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from timeneye_desktop.ui.keys.declared import DELETE, Group
from timeneye_desktop.ui.settings.found import folded, speaks_of
from timeneye_desktop.ui.text import label, plain
from timeneye_desktop.ui.translated import tr

_KEYS_WIDE: Final = 112
"""Pixels of the first column, the same on all cards."""
_ABREAST: Final = 16
"""Characters up to which keys stand beside each other instead of below."""


class KeysCard(QWidget):
    def __init__(self, group: Group) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("kind", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, tuple[QWidget, QWidget]]] = []
        for at, line in enumerate(group.lines):
            keys, does = label(_listed(line.keys), wrap=True), label(tr(line.does), style="muted", wrap=True)
            keys.setFixedWidth(_KEYS_WIDE)
            does.setAccessibleName(plain(self.tr("{keys}: {does}").format(keys=keys.text(), does=does.text())))
            grid.addWidget(keys, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(does, at, 1, Qt.AlignmentFlag.AlignTop)
            self._rows.append((folded(f"{tr(group.title)} {keys.text()} {does.text()}"), (keys, does)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(tr(group.title), style="muted", wrap=True))
        box.addWidget(card)

    def narrow(self, asked: str) -> bool:
        """Show only the lines that speak of it; False when none does."""
        found = [speaks_of(text, asked) for text, _shown in self._rows]
        for is_found, (_text, shown) in zip(found, self._rows, strict=True):
            for widget in shown:
                widget.setVisible(is_found)
        self.setVisible(any(found))
        return any(found)


def _listed(keys: tuple[str, ...]) -> str:
    names = [tr("Delete", "a key") if key == DELETE else tr(key) for key in keys]
    beside = ", ".join(names)
    return beside if len(beside) <= _ABREAST else ",\n".join(names)
