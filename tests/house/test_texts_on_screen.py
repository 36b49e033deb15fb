"""Does every text get onto the screen through ui/text.py, where it becomes short, plain and harmless?

A label from the factory and a field to type in take any text. Everything else of Qt that shows one takes a literal, a
literal in tr(), or what a function of ui/text.py returned, right there or under a name that holds nothing else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import pytest
from house.screen_texts import Texts, name_of, strays_in, takers_of_any_text

DOOR: Final = "timeneye_desktop/ui/text.py"
PAPER: Final = "timeneye_desktop/ui/reports/paper.py"
"""Prints, and fills its document through a cursor that takes plain text; what reads markup is banned there too."""
GUESSING: Final = frozenset(
    {
        *("QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QSplashScreen", "QWhatsThis"),
        *("QTextEdit", "QPlainTextEdit", "QTextBrowser", "QTextDocument", "QStaticText"),
        *("setHtml", "setMarkdown", "setOpenExternalLinks", "setWhatsThis", "setStatusTip", "showMessage"),
        *("ToolTipRole", "StatusTipRole", "WhatsThisRole"),
    }
)
"""They guess markup, lay out as much as they are given, or are of no use to us."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A file that breaks a rule."""

    tree: ast.Module

    def find(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))

    def at(self, node: ast.AST) -> str:
        return f"planted:{getattr(node, 'lineno', 1)}"


def guesses(source: Any) -> list[str]:
    uses = source.find(ast.Name, ast.Attribute, ast.alias)
    named = ((node, node.name if isinstance(node, ast.alias) else name_of(node)) for node in uses)
    taken = {"QTextDocument"} if getattr(source, "path", "") == PAPER else set()
    return [f"{source.at(node)} {name}" for node, name in named if name in GUESSING - taken]


def labels(source: Any) -> list[str]:
    """QLabel may be the type of an argument, and nothing else."""
    made = [node for node in source.find(ast.Call) if name_of(node.func) in {"QLabel", "Label", "setTextFormat"}]
    derived = [node for node in source.find(ast.ClassDef) if {name_of(base) for base in node.bases} & {"QLabel"}]
    return [source.at(node) for node in (*made, *derived)]


def test_nothing_that_guesses_markup_is_used(package: tuple[Any, ...]) -> None:
    assert [line for source in package for line in guesses(source)] == []


def test_labels_are_made_by_the_factory_only(package: tuple[Any, ...]) -> None:
    assert [line for source in package if source.path != DOOR for line in labels(source)] == []


def test_every_text_that_is_shown_came_through_the_door(package: tuple[Any, ...]) -> None:
    takers = takers_of_any_text([source.tree for source in package])
    shown = [source for source in package if source.is_in("timeneye_desktop/ui", "timeneye_desktop/app")]
    assert [line for source in shown if source.path != DOOR for line in strays_in(source, takers)] == []


def strays(text: str) -> int:
    tree = ast.parse(f"from timeneye_desktop.ui.text import plain, lines, elided, tooltip, menu_text, label\n{text}")
    return len(list(Texts(tree, takers_of_any_text([tree])).strays()))


@pytest.mark.parametrize(
    "text",
    [
        "button.setText(name)",
        "button.setText(plain(name))",
        "button.setText(f'{menu_text(name)}')",
        "button.setText(menu_text(name) + name)",
        "button.setText(self.tr('Start {}').format(name))",
        "button.setText(self.tr(name))",
        "button.setText(text=name)",
        "button.setText('' if ok else name)",
        "button.setText(words or name)",
        "button.setProperty('text', name)",
        "button.setProperty(which, name)",
        "told.connect(button.setText)",
        "told.connect(self.setWindowTitle)",
        "self.setToolTip(name)",
        "self.setToolTip(plain(name))",
        "self.setToolTip(f'<b>{name}</b>')",
        "QToolTip.showText(where, name, view)",
        "self.setAccessibleName(name)",
        "self.setAccessibleDescription(row.reason)",
        "self.setWindowTitle(name)",
        "field.setPlaceholderText(name)",
        "menu.addAction(name)",
        "menu.addAction(icons.get('dot'), plain(name))",
        "menu.addMenu(name)",
        "box.addItems(list(names))",
        "box.addItems([one.name for one in names])",
        "QPushButton(name)",
        "QPushButton(text='x', toolTip=name)",
        "QAction(icons.get('dot'), name, self)",
        "QAction(name)",
        "QTextLayout(name, font())",
        "painter.drawText(box, flags, name)",
        "metrics.horizontalAdvance(row.notes)",
        "metrics.elidedText(name, mode, width)",
        "class B(QPushButton):\n def __init__(self, name):\n  super().__init__(name)",
        "class B(QPushButton):\n def show(self, name):\n  self.setText(name)",
        "def f(name):\n name = menu_text(name)\n button.setText(name)",
        "def f():\n words = menu_text(a)\n words += b\n button.setText(words)",
        "def f():\n for words in names:\n  button.setText(words)",
        "def f(made):\n made.setText(name)\ndef g():\n made = label()",
        "class M:\n def data(self, index, role):\n  if role == Qt.ItemDataRole.DisplayRole:\n   return row.name",
        "from elsewhere import menu_text as shown\nbutton.setText(shown(name))",
    ],
)
def test_a_text_that_went_another_way_is_found(text: str) -> None:
    assert strays(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "button.setText('Start')",
        "button.setText(self.tr('Start'))",
        "button.setText(menu_text(name))",
        "button.setText(self.tr('Stop') if ok else menu_text(name))",
        "self.setToolTip(tooltip(name))",
        "self.setAccessibleName(plain(name))",
        "made = label()\nmade.setText(name)",
        "field = QLineEdit(name)\nfield.setText(name)",
        "class F(QLineEdit):\n def show(self, name):\n  self.setText(name)",
        "def f():\n words = menu_text(a)\n button.setText(words)",
        "QGuiApplication.clipboard().setText(name)",
        "QAction(icons.get('dot'), menu_text(name), self)",
        "painter.drawText(box, flags, elided(metrics, name, 10))",
        "QToolTip.showText(where, tooltip(name), view)",
        "class M:\n def data(self, index, role):\n  if role == Qt.ItemDataRole.DisplayRole:\n   return plain(row.name)",
    ],
)
def test_a_text_that_came_through_the_door_is_let_in(text: str) -> None:
    assert strays(text) == 0


@pytest.mark.parametrize(
    "text", ["from x import QTextBrowser", "view.setHtml(name)", "x = Qt.ItemDataRole.ToolTipRole"]
)
def test_what_guesses_markup_is_found(text: str) -> None:
    assert len(guesses(Planted(ast.parse(text)))) == 1


@pytest.mark.parametrize("text", ["x = QLabel(name)", "class X(QLabel): ...", "x.setTextFormat(rich)", "Label('body')"])
def test_a_label_of_another_make_is_found(text: str) -> None:
    assert len(labels(Planted(ast.parse(text)))) == 1
