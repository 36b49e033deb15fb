"""Can every window be read with letters of one and a half and of twice the size, nothing cut, nothing over anything?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QLayout,
    QPushButton,
    QScrollBar,
    QWidget,
)
from tab_stops import called

Found = Callable[..., list[str]]
FLOATING: Final = ("entry_editor", "ribbon_gap", "split_field", "choices")
"""What lies over something else by design; RowActions have no name."""
ROOM: Final = QSize(560, 860)
SCREEN: Final = QSize(1280, 900)
"""What a window with all it holds has to fit on."""


@pytest.fixture(params=[1.5, 2.0], ids=["150 %", "200 %"])
def large_text(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(large.pointSizeF() * request.param)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


def give_room(window: QWidget) -> None:
    """As much as somebody with a small screen can give it, where its size is theirs to choose."""
    layout = window.layout()
    if layout is not None and layout.sizeConstraint() is not QLayout.SizeConstraint.SetFixedSize:
        window.resize(window.size().expandedTo(ROOM))
        layout.activate()


def visible(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def is_qts_own(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def cut(window: QWidget) -> Iterator[str]:
    for widget in visible(window):
        if isinstance(widget, QLabel) and widget.text() and type(widget).__name__ == "Label":
            needs = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if widget.height() < needs:
                yield f"{called(widget)} {widget.text()[:30]!r}: {widget.height()} of {needs} pixels high"
            if not widget.wordWrap() and widget.width() < widget.sizeHint().width():
                yield f"{called(widget)} {widget.text()[:30]!r}: {widget.width()} of {widget.sizeHint().width()} wide"
        is_button = isinstance(widget, QPushButton | QCheckBox) and type(widget).__name__ != "ElidedButton"
        if is_button and (
            widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()
        ):
            yield f"{called(widget)}: {widget.size().toTuple()} of {widget.minimumSizeHint().toTuple()}"


def overlapping(window: QWidget) -> Iterator[str]:
    for around in (window, *visible(window)):
        if isinstance(around, QAbstractScrollArea | QAbstractButton):
            continue
        beside = [
            child
            for child in around.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not is_qts_own(child)
            and child.objectName() not in FLOATING
        ]
        for at, one in enumerate(beside):
            for other in beside[at + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    yield f"in {called(around)}: {called(one)} over {called(other)}"


def too_large(window: QWidget) -> Iterator[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.boundedTo(SCREEN) != least:
        yield f"{called(window)} needs {least.width()} x {least.height()}"


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_and_nothing_overlaps(wrong_on_any_screen: Found) -> None:
    def check(window: QWidget) -> Iterator[str]:
        give_room(window)
        yield from cut(window)
        yield from overlapping(window)
        yield from too_large(window)

    assert wrong_on_any_screen(check) == []
