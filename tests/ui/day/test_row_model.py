"""Does the row model keep the rules of Qt, whatever becomes of its rows?"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from timeneye_desktop.ui.day.row_model import ROW, RowModel


@dataclass(frozen=True, slots=True)
class Plain:
    key: str
    text: str = ""
    can_choose: bool = True


def test_every_change_is_told_as_qt_wants_it(qtlog: Any) -> None:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    chance = random.Random(5)  # noqa: S311  the same changes every time, no secret
    for turn in range(300):
        keys = chance.sample(range(30), chance.randrange(25))
        wanted = [Plain(str(key), f"text {turn % 3}", key % 4 != 0) for key in keys]
        model.show(wanted)
        assert list(model.rows) == wanted
        assert all(model.row_of(row.key) == at for at, row in enumerate(wanted))
    assert tester.model() is model
    assert [record.message for record in qtlog.records] == []


def test_only_what_differs_is_told() -> None:
    model = RowModel()
    told: list[tuple[str, int, int]] = []
    rows = [Plain(str(number)) for number in range(5)]
    model.show(rows)
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("came", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("went", first, last)))
    model.dataChanged.connect(lambda first, last: told.append(("changed", first.row(), last.row())))
    model.show(rows)
    assert told == []
    model.show([rows[0], Plain("1", "new words"), rows[2], rows[4], Plain("9")])
    assert told == [("went", 3, 3), ("came", 4, 4), ("changed", 1, 1)]


def test_heads_cannot_be_chosen_and_rows_say_their_text() -> None:
    model = RowModel()
    model.show([Plain("head", "Today", can_choose=False), Plain("row", "Acme > Design, 1 h")])
    head, row = model.index(0), model.index(1)
    assert not model.flags(head) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(row) & Qt.ItemFlag.ItemIsSelectable
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Acme > Design, 1 h"
    assert row.data(ROW) == Plain("row", "Acme > Design, 1 h")
    assert model.index_of("nobody").isValid() is False
