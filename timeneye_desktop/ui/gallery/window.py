"""The gallery: every scene at the left, the one in front at the right, and in which way it is shown above it.

A tool for those who work on the app: it speaks English itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.gallery.scene import Scene
from timeneye_desktop.ui.text import label, plain, tooltip

_LIST_WIDTH: Final = 260
_MARGIN: Final = 24
_WIDTHS: Final = (0, 340, 420, 900)
"""Logical pixels; 0 for what the scene wants itself."""


@dataclass(frozen=True, slots=True)
class Way:
    """In which way a scene is shown."""

    theme: Theme = Theme.LIGHT
    ratio: int = 1
    language: str = "en"
    is_mirrored: bool = False
    width: int = 0


class GalleryWindow(QWidget):
    scene_chosen = Signal(object, object)
    """Scene and Way: make it anew."""
    ratio_chosen = Signal(object, object)
    """The same in another density, which only a new process has."""
    closed = Signal()

    def __init__(self, scenes: tuple[Scene, ...], languages: tuple[str, ...], way: Way) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setWindowTitle("Gallery")
        self.resize(1280, 900)
        self._scenes = scenes
        self._way = way
        self._listed: list[Scene] = []
        self._shown: QWidget | None = None
        self._is_leafing = False
        self._build(languages)
        self._place()
        self._keys()
        self._narrow("")

    @property
    def scene(self) -> Scene | None:
        """The one in front."""
        row = self._list.currentRow()
        return None if row < 0 else self._listed[row]

    def choose(self, name: str) -> None:
        """Bring this scene to the front; the first one for a name nobody has."""
        names = [scene.name for scene in self._listed]
        self._list.setCurrentRow(names.index(name) if name in names else 0)

    def leaf(self, step: int) -> None:
        """To the next scene, or back, within what is listed."""
        if self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())

    def show_scene(self, widget: QWidget, size: tuple[int, int] | None) -> None:
        """In its own size, or in the width that was chosen."""
        if isinstance(widget, QMenu):
            widget.adjustSize()
        wide, tall = size or (widget.width(), widget.height())
        widget.setParent(self._floor, Qt.WindowType.Widget)
        widget.setAutoFillBackground(True)  # as a window has its own ground
        widget.move(QPoint(_MARGIN, _MARGIN))
        widget.resize(self._way.width or wide, tall)
        self._floor.setMinimumSize(widget.width() + 2 * _MARGIN, widget.height() + 2 * _MARGIN)
        widget.show()
        self._shown = widget
        if self._is_leafing:  # scenes take the keyboard, and the arrows are to go on
            self.activateWindow()
            self._list.setFocus()

    def clear(self) -> None:
        """Let the scene go, before its world ends."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.setParent(None)
            self._shown = None

    def say(self, words: str) -> None:
        """Above the scene: what is in front, or why it could not be made."""
        self._title.setText(words)

    def _build(self, languages: tuple[str, ...]) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("gallery_search")
        self._search.setPlaceholderText("Search scenes")
        self._search.setAccessibleName("Search scenes")
        self._search.textChanged.connect(self._narrow)
        self._list = QListWidget()
        self._list.setObjectName("gallery_scenes")
        self._list.setAccessibleName("Scenes")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setToolTip(tooltip("Left and Right leaf here, with Alt+Shift everywhere"))
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._title = label(style="title", wrap=True)
        themes = [theme for theme in Theme if theme is not Theme.SYSTEM]
        self._theme = _box("gallery_theme", "Colours", [(theme.value, theme) for theme in themes])
        self._ratio = _box("gallery_ratio", "Scale", [("1x", 1), ("2x", 2)])
        self._language = _box("gallery_language", "Language", [(name, name) for name in languages])
        widths = [("Own width" if not width else f"{width} px", width) for width in _WIDTHS]
        self._width = _box("gallery_width", "Width", widths)
        self._mirrored = QCheckBox("Right to left")
        self._mirrored.setObjectName("gallery_mirrored")
        self._mirrored.setChecked(self._way.is_mirrored)
        for box, value in (
            (self._theme, self._way.theme),
            (self._ratio, self._way.ratio),
            (self._language, self._way.language),
            (self._width, self._way.width),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
            box.currentIndexChanged.connect(self._on_way_changed)
        self._mirrored.toggled.connect(self._on_way_changed)

    def _place(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        switches = QHBoxLayout()
        for switch in (self._theme, self._ratio, self._language, self._width, self._mirrored):
            switches.addWidget(switch)
        switches.addStretch(1)
        self._floor = QFrame()
        self._floor.setProperty("kind", "strip")
        scroll = QScrollArea()
        scroll.setWidget(self._floor)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.addLayout(switches)
        right.addWidget(self._title)
        right.addWidget(scroll, 1)
        self._search.setFixedWidth(_LIST_WIDTH)
        self._list.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout(self)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _keys(self) -> None:
        """In the list the bare arrows leaf; elsewhere they belong to the scene."""
        for keys, step in (("Left", -1), ("Right", 1)):
            bare = QShortcut(QKeySequence(keys), self._list)
            bare.setContext(Qt.ShortcutContext.WidgetShortcut)
            anywhere = QShortcut(QKeySequence(f"Alt+Shift+{keys}"), self)
            for shortcut in (bare, anywhere):
                shortcut.activated.connect(lambda step=step: self.leaf(step))

    def _narrow(self, asked: str) -> None:
        """List the scenes that hold every word."""
        words = asked.casefold().split()
        shown = self.scene
        self._listed = [scene for scene in self._scenes if all(word in _told(scene).casefold() for word in words)]
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([plain(_told(scene)) for scene in self._listed])
            self._list.setCurrentRow(self._listed.index(shown) if shown in self._listed else -1)

    def _on_row_changed(self, _row: int) -> None:
        if self.scene is not None:
            self._is_leafing = self._list.hasFocus()
            self.scene_chosen.emit(self.scene, self._way)

    def _on_way_changed(self) -> None:
        before = self._way
        self._way = Way(
            self._theme.currentData(),
            self._ratio.currentData(),
            self._language.currentData(),
            self._mirrored.isChecked(),
            self._width.currentData(),
        )
        if self.scene is not None:
            is_denser = replace(before, ratio=self._way.ratio) != before
            (self.ratio_chosen if is_denser else self.scene_chosen).emit(self.scene, self._way)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _told(scene: Scene) -> str:
    """As the list says it."""
    return f"{scene.area}: {scene.title}"


def _box(name: str, spoken: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(plain(spoken))
    made.addItems([plain(words) for words, _value in choices])
    for at, (_words, value) in enumerate(choices):
        made.setItemData(at, value)
    return made
