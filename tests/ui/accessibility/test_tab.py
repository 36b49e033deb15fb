"""Does Tab lead through everything in every window, from top to bottom, and back to where it began?"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from tab_stops import box, called, closed_by_leaving, stops

Found = Callable[..., list[str]]
TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def goes_back(before: QRect, after: QRect) -> bool:
    """Up, or towards the beginning of the line."""
    if after.bottom() < before.top():
        return True
    are_abreast = min(before.bottom(), after.bottom()) - max(before.top(), after.top()) > before.height() // 2
    return are_abreast and after.right() < before.left()


def side_by_side(before: QWidget, after: QWidget) -> tuple[QRect, QRect]:
    """The two blocks they lie in, as far as these differ: a block is left before the next one is entered."""
    above = list(lineage(before))
    below = list(lineage(after))
    while above and below and above[-1] is below[-1]:
        above.pop()
        below.pop()
    return box(above[-1] if above else before), box(below[-1] if below else after)


def lineage(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = None if widget.isWindow() else widget.parentWidget()


def walk(key: Qt.Key) -> tuple[set[QWidget], list[str]]:
    """Where a key leads, once around; and where it leads against the order of reading, as it must once."""
    met: set[QWidget] = set()
    back: list[str] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in met:
        met.add(focused)
        QTest.keyClick(focused, key)
        then = QApplication.focusWidget()
        if then is not None and goes_back(*side_by_side(focused, then)):
            back.append(f"from {called(focused)} to {called(then)}")
    return met, back


def is_walked(window: QWidget) -> bool:
    is_popup = isinstance(window, QMenu) or window is QApplication.activePopupWidget()
    return not is_popup and closed_by_leaving(window) is None


def out_of_order(window: QWidget) -> Iterator[str]:
    """What goes on after its last stop at its first goes back once."""
    start = QApplication.focusWidget()
    _met, back = walk(TAB) if is_walked(window) else (set(), [])
    if len(back) > 1:
        yield ", ".join(back)
    if start is not None:
        start.setFocus()


def not_all_met(window: QWidget) -> Iterator[str]:
    wanted, start = set(stops(window)), QApplication.focusWidget()
    for key in (TAB, BACKTAB) if is_walked(window) else ():
        met, _back = walk(key)
        if missed := wanted - met:
            yield f"{key.name} never meets {sorted(map(called, missed))}, only {sorted(map(called, met))}"
    if start is not None:
        start.setFocus()


def test_everything_is_met_from_top_to_bottom_and_nothing_holds_the_keyboard(wrong_on_any_screen: Found) -> None:
    assert wrong_on_any_screen(out_of_order, not_all_met) == []
