"""How are the standard controls drawn, in the colours of a palette?

Widgets ask for a variant through dynamic properties, set before they are shown:
`kind` on buttons: "primary", "danger", "quiet" (no frame until hovered), "link"; on frames: "card", "strip", "line";
on scroll areas: "walked", where Tab stops at them.
`room` on buttons: "little" (8 px beside the words), "less" (4); on tool buttons: "none".
`ink` on labels: "muted", "accent", "danger", "warning", "ok".

Line and padding together are a multiple of four: `$in8` is what is left of 8 px inside a line, `$on8` inside the focus.
"""

from __future__ import annotations

from string import Template
from typing import Final

from timeneye_desktop.ui.palette import Palette, Role
from timeneye_desktop.ui.resource_files import resource

CONTROLS: Final = """
QWidget { outline: 0; }
QLabel { background: transparent; }
QLabel[ink="muted"] { color: $muted; }
QLabel[ink="accent"] { color: $accent; }
QLabel[ink="danger"] { color: $danger; }
QLabel[ink="warning"] { color: $warning; }
QLabel[ink="ok"] { color: $ok; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="strip"] { background: $surface; border: 0; }
QFrame[kind="toast"] { background: $raised; border: 0; border-top: 1px solid $line; }
QFrame[kind="line"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 3px 7px; }

QPushButton { background: $surface; color: $text; border: $thin solid $line; border-radius: 6px;
  padding: $in4 $in12; min-height: $tall; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selected; }
QPushButton:focus { border: $thick solid $focus; padding: $on4 $on12; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $pointed_accent; border-color: $pointed_accent; }
QPushButton[kind="primary"]:focus { border-color: $text; outline: $thick solid $on_accent; outline-radius: 4px; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $faint; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"] { padding: $in4 $in8; }
QPushButton[kind="quiet"]:hover { background: $hover; border-color: $shown; }
QPushButton[kind="link"] { color: $accent; padding: $in4 $in4; min-height: $low; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"]:focus { border-color: $focus; padding: $on4 $on8; }
QPushButton[kind="link"]:focus { border-color: $focus; padding: $on4 $on4; }
QPushButton[room="little"] { padding: $in4 $in8; }
QPushButton[room="little"]:focus { padding: $on4 $on8; }
QPushButton[room="less"] { padding: $in4 $in4; }
QPushButton[room="less"]:focus { padding: $on4 $on4; }

QToolButton { background: transparent; color: $text; border: $thin solid transparent; border-radius: 6px;
  padding: $in4; }
QToolButton:hover { background: $hover; border-color: $shown; }
QToolButton:pressed, QToolButton:checked { background: $selected; border-color: $shown; }
QToolButton:focus { border: $thick solid $focus; padding: $on4; }
QToolButton[room="none"] { padding: $in4 0; min-width: 22px; }
QToolButton[room="none"]:focus { padding: $on4 0; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
"""

FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: $surface; color: $text;
  border: $thin solid $edge; border-radius: 6px; padding: $in4 $in8;
  selection-background-color: $selected; selection-color: $text; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: $tall; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: $thick solid $focus; padding: $on4 $on8; }
QLineEdit[problem="true"] { border-color: $danger; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; background: $window; }
QComboBox, QComboBox:focus { padding-right: 24px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$sheet/down-$name.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 3px; }
QAbstractSpinBox, QAbstractSpinBox:focus { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$sheet/up-$name.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$sheet/down-$name.svg"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { border: $thick solid transparent; border-radius: 6px; padding: 0 $on8 0 $on4;
  spacing: 8px; min-height: $low; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge;
  background: $surface; margin: 4px 0; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$sheet/check-$name.svg"); }
QRadioButton::indicator:checked { background: $surface; border: 4px solid $accent; width: 8px; height: 8px; }
"""

CONTAINERS: Final = """
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 3px; }
QMenu::item { padding: 3px 23px 3px 11px; min-height: 20px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: $selected; border-color: $shown; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QAbstractItemView { background: $surface; border: 1px solid $line; border-radius: 6px;
  selection-background-color: $selected; selection-color: $text; }
QListWidget::item { padding: 4px 8px; }
QTreeView::item { padding: 4px; }
QTreeView::item:hover { background: $hover; }
QHeaderView { background: transparent; border: 0; border-radius: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 4px 8px 4px 16px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { subcontrol-position: center left; }
QHeaderView::down-arrow { image: url("$sheet/down-$name.svg"); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url("$sheet/up-$name.svg"); width: 12px; height: 12px; }
QAbstractItemView { padding: $in4; }
QAbstractItemView:focus { border: $thick solid $focus; padding: $on4; }
QAbstractItemView::item { min-height: 24px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[kind="walked"] { border: $thick solid transparent; border-radius: 6px; }
QScrollArea[kind="walked"]:focus { border-color: $focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border: 3px solid transparent; border-radius: 6px; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $raised; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

THIN: Final = 1
THICK: Final = 2
"""Lines around controls, and around the one with the focus; both one more in high contrast."""


def mix(first: str, second: str, share: float) -> str:
    """`share` of the second colour over the first, both as #rrggbb."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + bytes(round(one + (two - one) * share) for one, two in pairs).hex()


def style_sheet(palette: Palette, line: int = 0) -> str:
    """The application's style sheet, for lines so high; everything it does not name is Fusion with our palette."""
    colors = palette.colors
    words = {role.name.lower(): color for role, color in colors.items()}
    words["faint"] = mix(colors[Role.SURFACE], colors[Role.MUTED], 0.65)
    words["shown"] = colors[Role.LINE] if palette.is_strong else "transparent"
    words["sheet"] = resource("sheet").as_posix()
    words["name"] = palette.name
    words |= lengths(palette)
    words |= {"tall": f"{max(24, line)}px", "low": f"{max(16, line)}px"}  # what is fixed here is cut where it is short
    return Template(CONTROLS + FIELDS + CONTAINERS).substitute(words)


def lengths(palette: Palette) -> dict[str, str]:
    thin, thick = (THIN + palette.is_strong, THICK + palette.is_strong)
    found = {"thin": thin, "thick": thick}
    for outer in (4, 8, 12):
        found |= {f"in{outer}": outer - thin, f"on{outer}": outer - thick}
    return {name: f"{pixels}px" for name, pixels in found.items()}
