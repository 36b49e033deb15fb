"""What does a screen reader find in a window? Its tree, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

Role = QAccessible.Role
ACTED_ON: Final = frozenset(
    {
        Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider,
        Role.Link, Role.MenuItem, Role.ListItem, Role.ButtonMenu, Role.ButtonDropDown, Role.PageTab, Role.List,
        Role.Table, Role.Tree, Role.Cell,
    }
)  # fmt: skip
"""Roles of what one presses, chooses or types in."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that can be told."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    value: str
    accelerator: str
    rect: QRect
    is_focusable: bool
    is_disabled: bool
    is_checked: bool
    is_selected: bool
    widget: QWidget | None
    """None for a row of a list, which is none."""

    @property
    def kind(self) -> str:
        return "" if self.widget is None else type(self.widget).__name__

    @property
    def object_name(self) -> str:
        """Of a part of Qt's that has none: of what it is a part of."""
        if self.widget is None:
            return ""
        around = self.widget.parent()
        return self.widget.objectName() or ("" if around is None else f"in {around.objectName()}")

    @property
    def is_acted_on(self) -> bool:
        return self.role in ACTED_ON

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} ({self.kind} {self.object_name})"


def nodes(window: QWidget) -> list[Node]:
    """All that can be seen of the window, from the top of its tree to the bottom."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), 0))


def _walk(found: QAccessibleInterface, depth: int) -> Iterator[Node]:
    node = _node(found, depth)
    yield node
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child, depth + 1)
    if isinstance(
        node.widget, QAbstractItemView
    ):  # what lies over its rows is no child of a list, and read all the same
        for over in node.widget.viewport().children():
            if isinstance(over, QWidget) and over.isVisible():
                yield from _walk(QAccessible.queryAccessibleInterface(over), depth + 1)


def _node(found: QAccessibleInterface, depth: int) -> Node:
    text, state, made = QAccessible.Text, found.state(), found.object()
    return Node(
        depth,
        found.role(),
        _name(found),
        found.text(text.Description),
        found.text(text.Value),
        found.text(text.Accelerator),
        found.rect(),
        _is(state.focusable),
        _is(state.disabled),
        _is(state.checked),
        _is(state.selected),
        made if isinstance(made, QWidget) else None,
    )


def _name(found: QAccessibleInterface) -> str:
    """Where a box to choose from is named by what is chosen, as on Linux, its label is told before."""
    labels = [
        label.text(QAccessible.Text.Name)
        for label, relation in (found.relations() if found.role() is Role.ComboBox else ())
        if relation & QAccessible.RelationFlag.Label
    ]
    return " ".join([*labels, found.text(QAccessible.Text.Name)])


def _is(bit: Any) -> bool:
    return bool(bit)
