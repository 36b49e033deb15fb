"""Is every text that a person may see in the catalogues: in self.tr() of a QObject, in tr(), or in mark()?"""

from __future__ import annotations

import ast
import re
from typing import Final

import pytest
from house.conftest import Source
from house.screen_texts import name_of

READS_LIKE_A_TEXT: Final = re.compile(r"(?=.*[A-Za-z]{2}).*[\w.] [\w.].*|[A-Z][a-z]+[.:]?", re.DOTALL)
"""Two words, or one with a capital."""
ASKS: Final = frozenset({"tr", "mark"})
UNSEEN: Final = frozenset(
    {
        *(
            "TypeVar",
            "QKeySequence",
            "QShortcut",
            "setStyleSheet",
            "setStyle",
            "sub",
            "compile",
            "toString",
            "normalize",
        ),
        *("spawn", "begin", "_do", "info", "warning", "setObjectName", "setProperty", "WordsLine", "WindowPlace"),
        *(
            "getattr",
            "findChild",
            "named",
            "removeprefix",
            "startswith",
            "namedtuple",
            "add_argument",
            "ArgumentParser",
        ),
    }
)
"""Calls whose literals are names of things, or for other eyes: keys, forms of dates, tasks, the log."""
NAMES: Final = {
    "timeneye_desktop/ui/settings/endonyms.py": {"English", "Italiano", "Deutsch", "Fran\u00e7ais", "Espa\u00f1ol"},
    "timeneye_desktop/ui/window.py": {"Timeneye"},
    "timeneye_desktop/ui/about/window.py": {"Timeneye Desktop"},
    "timeneye_desktop/ui/about/parts.py": {"Name", "License", "License ::", "Classifier"},
    "timeneye_desktop/ui/waiting/export.py": {"JSON (*.json)"},
    "timeneye_desktop/ui/reports/taking.py": {"PDF (*.pdf)"},
    "timeneye_desktop/ui/palette.py": {"on accent", "pointed accent"},
    "timeneye_desktop/ui/day/choosing.py": {"duplicate entries", "merge entries", "delete entries", "entry ..."},
    "timeneye_desktop/ui/day/day_list.py": {"day ..."},
    "timeneye_desktop/ui/day/rows.py": {"on Timeneye", "day ...", "entry ...", "starter .../..."},
    "timeneye_desktop/ui/waiting/question_line.py": {"question ..."},
    "timeneye_desktop/ui/day/wishes.py": {"Return", "Enter", "Del"},
    "timeneye_desktop/ui/text.py": {"Mn", "Me", "Cc", "Zl", "Zp", "Zs", "Cf", "Cs"},
    "timeneye_desktop/ui/words.py": {"too many attempts"},
}
"""What is the same in every language, or only looks like a text."""

SHEET: Final = "timeneye_desktop/ui/sheet.py"
"""Holds style sheets and nothing else."""
GALLERY: Final = "timeneye_desktop/ui/gallery"
"""A tool for those who work on the app; what its scenes type and are called is no text of the app."""


def untranslated(source: Source) -> list[str]:
    parents = {child: node for node in ast.walk(source.tree) for child in ast.iter_child_nodes(node)}

    def is_of(node: ast.AST, calls: frozenset[str]) -> bool:
        while node in parents and not isinstance(node, ast.stmt):
            node = parents[node]
            if isinstance(node, ast.Call) and name_of(node.func) in calls:
                return True
        return False

    known = NAMES.get(source.path, set()) | {"Escape"}  # a key of shortcuts
    literals = [(node, _words(node)) for node in source.find(ast.Constant, ast.JoinedStr)]
    return [
        f"{source.at(node)} {words!r}"
        for node, words in literals
        if READS_LIKE_A_TEXT.fullmatch(words.strip())
        and words not in known
        and not isinstance(parents[node], ast.Expr | ast.JoinedStr)  # a docstring; part of what is looked at as a whole
        and not is_of(node, ASKS | UNSEEN)
    ]


def _words(node: ast.AST) -> str:
    """Of a text with values in it, dots in their place."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "..." for part in node.values)
    value = getattr(node, "value", None)
    return value if isinstance(value, str) else ""


def is_asking(call: ast.AST) -> bool:
    return isinstance(call, ast.Call) and (name_of(call.func) == "tr" or ast.unparse(call.func) == "mark")


def made_of(source: Source) -> list[str]:
    """A text that is put together before it is asked for is in no catalogue; nor is one asked of another object."""
    asked = [call for call in source.find(ast.Call) if is_asking(call)]
    made = [
        call for call in asked for part in call.args[:1] if not isinstance(part, ast.Constant) and _holds_words(part)
    ]
    others = [call for call in asked if isinstance(call.func, ast.Attribute) and not _is_own(call.func)]
    return [source.at(call) for call in (*made, *others)]


def _holds_words(part: ast.expr) -> bool:
    """Literals of its own, not those of a table."""
    return isinstance(part, ast.JoinedStr | ast.BinOp) or (
        isinstance(part, ast.IfExp) and any(isinstance(branch, ast.Constant) for branch in (part.body, part.orelse))
    )


def _is_own(function: ast.Attribute) -> bool:
    return ast.unparse(function.value) == "self"


def test_every_text_is_in_the_catalogues(package: tuple[Source, ...]) -> None:
    """But those of the gallery, which is for the people who build it."""
    ours = [source for source in package if source.is_in("timeneye_desktop/ui") and not source.is_in(GALLERY)]
    shown = [source for source in ours if source.path != SHEET]
    assert [line for source in shown for line in untranslated(source)] == []


def test_a_text_is_asked_for_whole_and_by_who_shows_it(package: tuple[Source, ...]) -> None:
    assert [line for source in package for line in made_of(source)] == []


def inside_another(source: Source) -> list[str]:
    return [
        f"{source.at(node)} {ast.unparse(node)}"
        for text in source.find(ast.JoinedStr)
        for node in ast.walk(text)
        if isinstance(node, ast.Call) and is_asking(node) and isinstance(node.args[0], ast.Constant)
    ]


def test_no_text_is_asked_for_inside_another(package: tuple[Source, ...]) -> None:
    """What looks for texts does not look there."""
    assert [line for source in package for line in inside_another(source)] == []
    assert len(inside_another(planted("x = f'{words} {tr(\"More\")}'"))) == 1


def test_placeholders_have_names(package: tuple[Source, ...]) -> None:
    """A translator moves them around, and has to know what they are."""
    nameless = [
        source.at(node)
        for source in package
        for node in source.find(ast.Call)
        if is_asking(node) and any(re.search(r"\{\W*\}", ast.unparse(part)) for part in node.args[:1])
    ]
    assert nameless == []


def planted(text: str) -> Source:
    return Source("timeneye_desktop/ui/planted.py", text, ast.parse(text))


@pytest.mark.parametrize("text", ["label('Nothing here')", "x.setText(f'{time} of {target}')", "x = 'Save'"])
def test_a_text_outside_is_found(text: str) -> None:
    assert len(untranslated(planted(text))) == 1


@pytest.mark.parametrize(
    "text",
    ["tr(f'{n} entries')", "self.tr('One' if n == 1 else 'Many')", "window.tr('Show')", "tr('Open ' + name)"],
)
def test_a_text_that_is_put_together_is_found(text: str) -> None:
    assert len(made_of(planted(text))) == 1
