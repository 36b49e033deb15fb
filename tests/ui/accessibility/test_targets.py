"""Can everything that is clicked be hit by an unsteady hand: at least 24 by 24 pixels, and nothing over anything?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from heard import Node, Role, nodes
from PySide6.QtWidgets import QWidget

Found = Callable[..., list[str]]
LEAST: Final = 24
"""Logical pixels, of WCAG 2.2, success criterion 2.5.8."""
PRESSED: Final = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.MenuItem,
    Role.ListItem, Role.ButtonMenu, Role.Cell,
}  # fmt: skip
ELSEWHERE_AS_WELL: Final = {
    "Piece": "the rows of the table below do the same",
}
"""What may be smaller, and why."""


def is_in_field(node: Node) -> bool:
    """The picture in it does what the field around it does."""
    return node.widget is not None and node.widget.parent().inherits("QLineEdit")


def too_small(window: QWidget) -> Iterator[str]:
    for node in nodes(window):
        is_small = node.rect.width() < LEAST or node.rect.height() < LEAST
        if node.role in PRESSED and is_small and node.kind not in ELSEWHERE_AS_WELL and not is_in_field(node):
            yield f"{node}: {node.rect.width()} x {node.rect.height()}"


def one_over_another(window: QWidget) -> Iterator[str]:
    """Of controls side by side; what floats over a row is part of the row."""
    found = [
        node for node in nodes(window) if node.role in PRESSED and node.widget is not None and not is_in_field(node)
    ]
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            is_over = one.rect.adjusted(1, 1, -1, -1).intersects(other.rect.adjusted(1, 1, -1, -1))
            if is_over and one.widget.parent() is other.widget.parent():
                yield f"{one} and {other}"


def test_everything_can_be_hit(wrong_on_any_screen: Found) -> None:
    assert wrong_on_any_screen(too_small, one_over_another) == []
