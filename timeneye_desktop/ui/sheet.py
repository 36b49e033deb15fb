"""How are the standard controls drawn, in the colours of a palette?

Widgets ask for a variant through dynamic properties, set before they are shown:
`kind` on buttons: "primary", "danger", "quiet" (no frame until hovered), "link"; on frames: "card", "strip", "line".
`ink` on labels: "muted", "accent", "danger", "warning", "ok".
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
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selected; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 4px 11px; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $faint; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"] { padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="link"] { color: $accent; padding: 2px 4px; min-height: 16px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border-color: $focus; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border-color: $focus; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
"""

FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: $surface; color: $text;
  border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $selected; selection-color: $text; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border-color: $focus; }
QLineEdit[problem="true"] { border-color: $danger; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; background: $window; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$sheet/down-$tone.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$sheet/up-$tone.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$sheet/down-$tone.svg"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$sheet/check-$tone.svg"); }
QRadioButton::indicator:checked { background: $surface; border: 4px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $focus; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
"""

CONTAINERS: Final = """
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QAbstractItemView { background: $surface; border: 1px solid $line; border-radius: 6px;
  selection-background-color: $selected; selection-color: $text; }
QListWidget::item { padding: 4px 8px; }
QTreeView::item { padding: 4px 2px; }
QTreeView::item:hover { background: $hover; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 4px 8px; }
QHeaderView::down-arrow { image: url("$sheet/down-$tone.svg"); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url("$sheet/up-$tone.svg"); width: 12px; height: 12px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border: 2px solid transparent; border-radius: 5px; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { padding: 6px 12px; color: $muted; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QProgressBar { background: $raised; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""


def mix(first: str, second: str, share: float) -> str:
    """`share` of the second colour over the first, both as #rrggbb."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + bytes(round(one + (two - one) * share) for one, two in pairs).hex()


def style_sheet(palette: Palette) -> str:
    """The application's style sheet; everything it does not name is Fusion with our palette."""
    colors = palette.colors
    words = {role.name.lower(): color for role, color in colors.items()}
    words["faint"] = mix(colors[Role.SURFACE], colors[Role.MUTED], 0.65)
    words["scroll"] = mix(colors[Role.SURFACE], colors[Role.MUTED], 0.35)
    words["accent_hover"] = mix(colors[Role.ACCENT], colors[Role.TEXT], 0.18)
    words["sheet"] = resource("sheet").as_posix()
    words["tone"] = "dark" if palette.is_dark else "light"
    return Template(CONTROLS + FIELDS + CONTAINERS).substitute(words)
