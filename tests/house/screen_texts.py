"""Which calls in a file show a text that did not come through ui/text.py?"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, Final

DOOR: Final = "timeneye_desktop.ui.text"
RICH: Final = frozenset({"tooltip", "tray_text"})
"""For tooltips only: a text no markup can be read out of."""
PLAIN: Final = frozenset({"plain", "lines", "elided"})
BUTTON: Final = frozenset({"menu_text"})
"""For what would underline the letter after an ampersand."""
SETTERS: Final = {
    "setText": (BUTTON, slice(0, 1)),
    "setTitle": (BUTTON | PLAIN, slice(0, 1)),
    "setIconText": (BUTTON, slice(0, 1)),
    "addAction": (BUTTON, slice(None)),
    "addMenu": (BUTTON, slice(None)),
    "addRow": (BUTTON, slice(None)),
    "addTab": (BUTTON, slice(None)),
    "setAccessibleName": (PLAIN, slice(0, 1)),
    "setAccessibleDescription": (PLAIN, slice(0, 1)),
    "setPlaceholderText": (PLAIN, slice(0, 1)),
    "setWindowTitle": (PLAIN, slice(0, 1)),
    "setItemText": (PLAIN, slice(1, 2)),
    "addItem": (PLAIN, slice(None)),
    "addItems": (PLAIN, slice(0, 1)),
    "insertItem": (PLAIN, slice(1, None)),
    "insertItems": (PLAIN, slice(1, 2)),
    "drawText": (PLAIN, slice(-1, None)),
    "horizontalAdvance": (PLAIN, slice(0, 1)),
    "elidedText": (PLAIN, slice(0, 1)),
    "boundingRect": (PLAIN, slice(-1, None)),
    "setToolTip": (RICH, slice(0, 1)),
    "showText": (RICH, slice(1, 2)),
}
"""Methods of Qt that show or measure a text: which functions may have made it, and which argument it is."""
BUTTONS: Final = frozenset({"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"})
MAKERS: Final = dict.fromkeys(BUTTONS, (BUTTON, slice(None))) | {
    "QFileDialog": (PLAIN, slice(None)),
    "QListWidgetItem": (PLAIN, slice(None)),
    "QTextLayout": (PLAIN, slice(0, 1)),
}
"""Classes of Qt that take their text when they are made."""
WIDGETS: Final = frozenset({"self", "parent", "popup"})
"""What stands beside a text and is none."""
ROLES: Final = ("DisplayRole", "AccessibleTextRole", "AccessibleDescriptionRole")
PROPERTIES: Final = frozenset(
    {"text", "toolTip", "title", "windowTitle", "placeholderText", "accessibleName", "accessibleDescription"}
)
ANY_TEXT: Final = frozenset({"QLineEdit", "QLabel", "Label", "ElidedLabel", "label"})
"""Fields one types in, and labels: those are made in ui/text.py only, and take care of themselves."""


def name_of(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def takers_of_any_text(trees: list[ast.Module]) -> frozenset[str]:
    """Labels and fields: the classes that derive from them, and the functions that make them."""
    nodes = [node for tree in trees for node in ast.walk(tree)]
    found = set(ANY_TEXT) | {
        node.name
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.returns is not None and name_of(node.returns) in ANY_TEXT
    }
    before = 0
    while before != len(found):
        before = len(found)
        found |= {n.name for n in nodes if isinstance(n, ast.ClassDef) and found & {name_of(base) for base in n.bases}}
    return frozenset(found)


class Texts:
    """One file, asked where each text comes from."""

    def __init__(self, tree: ast.Module, takers: frozenset[str]) -> None:
        self._tree = tree
        self._takers = takers
        self._parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == DOOR]
        self._doors = {alias.name for node in imports for alias in node.names if alias.asname is None}

    def strays(self) -> Iterator[ast.AST]:
        """Where a text is shown that did not come through the door."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                doors, texts = self._shown(node)
                if not all(self._is_safe(text, doors) for text in texts) or _sets_property(node):
                    yield node
            elif isinstance(node, ast.Attribute) and node.attr in SETTERS:
                call = self._parents[node]
                if not (isinstance(call, ast.Call) and call.func is node):  # handed to a signal, say
                    yield node
            elif isinstance(node, ast.If) and any(role in ast.unparse(node.test) for role in ROLES):
                returned = [part.value for part in ast.walk(node) if isinstance(part, ast.Return)]
                if not all(value is not None and self._is_safe(value, PLAIN) for value in returned):
                    yield node

    def _shown(self, call: ast.Call) -> tuple[frozenset[str], list[ast.expr]]:
        """The texts of a call that must come through the door, and which functions are it."""
        name = name_of(call.func)
        if isinstance(call.func, ast.Attribute) and name in SETTERS:
            if name == "setText" and self._takes_any(call.func.value):
                return PLAIN, []
            doors, which = SETTERS[name]
        elif name in MAKERS:
            doors, which = MAKERS[name]
        elif ast.unparse(call.func) == "super().__init__" and BUTTONS & self._bases(call):
            doors, which = BUTTON, slice(None)
        else:
            return PLAIN, []
        return doors, [*call.args[which], *(keyword.value for keyword in call.keywords)]

    def _takes_any(self, receiver: ast.expr) -> bool:
        if ast.unparse(receiver) == "QGuiApplication.clipboard()":
            return True
        if ast.unparse(receiver) in {"self", "super()"}:
            return bool(self._takers & self._bases(receiver))
        made = self._assigned(receiver)
        return bool(made) and all(isinstance(value, ast.Call) and name_of(value.func) in self._takers for value in made)

    def _is_safe(self, value: ast.expr, doors: frozenset[str]) -> bool:
        is_safe = isinstance(value, ast.Constant | ast.Lambda)
        match value:
            case ast.IfExp(body=one, orelse=other):
                is_safe = self._is_safe(one, doors) and self._is_safe(other, doors)
            case ast.BoolOp(values=values) | ast.List(elts=values):
                is_safe = all(self._is_safe(each, doors) for each in values)
            case ast.ListComp(elt=each):
                is_safe = self._is_safe(each, doors)
            case ast.Call(func=ast.Name(id="tr"), args=args):
                is_safe = _is_word(args)
            case ast.Call(func=ast.Name(id=name)):
                is_safe = (
                    name in doors & self._doors or name == "QAction"
                )  # whose own text is looked at where it is made
            case ast.Call(func=ast.Attribute(value=owner, attr=name), args=args):
                is_safe = (name == "tr" and _is_word(args)) or ast.unparse(owner) in {"icons", "self._icons"}
            case ast.Name() | ast.Attribute():
                is_no_text = ast.unparse(value) in WIDGETS or ast.unparse(value).startswith(("Qt.", "QLineEdit."))
                made = self._assigned(value)
                is_safe = is_no_text or (bool(made) and all(self._is_safe(each, doors) for each in made))
        return is_safe

    def _assigned(self, place: ast.expr) -> list[ast.expr]:
        """Everything a local name, or an attribute anywhere in the file, is set to; nothing when that is not plain."""
        scope: ast.AST = self._around(place, ast.FunctionDef) if isinstance(place, ast.Name) else self._tree
        words, values, stores = ast.unparse(place), [], 0
        for node in ast.walk(scope):
            if isinstance(node, ast.arg) and node.arg == words:
                return []
            stores += isinstance(getattr(node, "ctx", None), ast.Store) and ast.unparse(node) == words
            if isinstance(node, ast.Assign):
                values += [node.value for target in node.targets if ast.unparse(target) == words]
            elif isinstance(node, ast.AnnAssign) and node.value is not None and ast.unparse(node.target) == words:
                values.append(node.value)
        return values if len(values) == stores else []

    def _bases(self, node: ast.AST) -> set[str]:
        around = self._around(node, ast.ClassDef)
        return {name_of(base) for base in around.bases} if isinstance(around, ast.ClassDef) else set()

    def _around(self, node: ast.AST, kind: type[ast.AST]) -> ast.AST:
        while node in self._parents and not isinstance(node, kind):
            node = self._parents[node]
        return node


def _is_word(arguments: list[ast.expr]) -> bool:
    """A literal, perhaps with a comment, perhaps for a number: what tr makes of it is ours."""
    return all(isinstance(argument, ast.Constant) for argument in arguments[:2])


def _sets_property(call: ast.Call) -> bool:
    """Under its name as a property a text would slip by."""
    if name_of(call.func) == "setProperty":
        named = call.args[0] if call.args else None
        return not isinstance(named, ast.Constant) or named.value in PROPERTIES
    return any(keyword.arg in PROPERTIES for keyword in call.keywords) and name_of(call.func).startswith("Q")


def strays_in(source: Any, takers: frozenset[str]) -> list[str]:
    return [f"{source.at(node)} {ast.unparse(node)[:80]}" for node in Texts(source.tree, takers).strays()]
