"""Does a screen reader find a name for everything one can act on, in every window, and never the same one twice?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from heard import Role, nodes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFrame,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look

Found = Callable[..., list[str]]
READ_ONLY = {Role.StaticText, Role.Graphic, Role.Border, Role.Client}


def without_a_name(window: QWidget) -> Iterator[str]:
    for node in nodes(window):
        if node.is_acted_on and not node.name.strip():
            yield f"no name: {node}"


def named_alike(window: QWidget) -> Iterator[str]:
    """Rows may be alike as entries are; two controls may not."""
    named = Counter((node.role, node.name) for node in nodes(window) if node.is_acted_on and node.widget is not None)
    yield from (f"{count} of {role.name} {name!r}" for (role, name), count in named.items() if count > 1)


def read_as_markup(window: QWidget) -> Iterator[str]:
    for node in nodes(window):
        if any(sign in text for text in (node.name, node.description) for sign in ("<", "&&", "&amp;", "&lt;")):
            yield f"markup in {node}: {node.description!r}"


def reached_for_nothing(window: QWidget) -> Iterator[str]:
    """Tab stops only where something can be done, be it to scroll."""
    for node in nodes(window):
        made = node.widget
        if made is None or node.role not in READ_ONLY or isinstance(made, QAbstractScrollArea):
            continue
        if made.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield f"Tab stops at {node}"


def pictures_without_words(window: QWidget) -> Iterator[str]:
    """A button without words says in its tooltip what it does."""
    for node in nodes(window):
        made = node.widget
        is_picture = isinstance(made, QAbstractButton) and not made.text() and not made.icon().isNull()
        if is_picture and not node.description:
            yield f"nothing under the pointer: {node}"


CHECKS = (without_a_name, named_alike, read_as_markup, reached_for_nothing, pictures_without_words)


def test_everything_is_told(wrong_on_any_screen: Found) -> None:
    assert wrong_on_any_screen(*CHECKS) == []


def test_a_window_that_tells_nothing_would_be_noticed(look: Look) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    stop = QFrame()
    stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for made in (QLineEdit(), QPushButton("OK"), QPushButton("OK"), QToolButton(), stop):
        box.addWidget(made)
        made.setToolTip("<qt>Markup</qt>" if isinstance(made, QLineEdit) else "")
        if isinstance(made, QToolButton):
            made.setIcon(Icons(look).get("sync"))
    window.show()
    assert all(list(check(window)) for check in CHECKS)
    window.hide()
    window.deleteLater()
