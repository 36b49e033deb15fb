"""Where should Tab stop in a window?"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

ENDED_BY_LEAVING = ("entry_editor", "bulk_editor", "choices", "pasted_words")
"""Where these are shown, going on with Tab changes what there is to go to."""


def closed_by_leaving(window: QWidget) -> QWidget | None:
    """What is under way there and ends with the keyboard elsewhere."""
    shown = [] if window.objectName() == "picker" else [window.findChild(QWidget, name) for name in ENDED_BY_LEAVING]
    return next((widget for widget in shown if widget is not None and widget.isVisible()), None)


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab should stop, in any order."""
    found = [window, *window.findChildren(QWidget)]
    return [widget for widget in found if widget.window() is window and can_be_met(widget) and takes_tab(widget)]


def can_be_met(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def takes_tab(widget: QWidget) -> bool:
    """Of several buttons of which one is on Tab stops at that one; arrow keys lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if isinstance(group, QButtonGroup) and group.exclusive():
        return widget is next(button for button in group.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus


def called(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
