"""What is to become of the time nobody was there? One card; it waits, and nothing is done until somebody answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.answering import Absence, Fate, Piece
from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.ui.absence.cut_bar import MOST, CutBar
from timeneye_desktop.ui.absence.piece_row import PieceRow
from timeneye_desktop.ui.absence.wording import card_words, is_overnight, sum_words
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.flow import Flow
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import label, menu_text, plain
from timeneye_desktop.ui.timer.buttons import OnceButton

WAITS_MS: Final = 1_500
"""What is typed or clicked so soon was meant for what stood there before."""
ALL: Final = -1
_MARGIN: Final = 12
_MEANT: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.ShortcutOverride})


class AwayCard(QFrame):
    """Never takes the focus; Enter does nothing on it, so that no answer is given in passing."""

    answered = Signal(object)
    """tuple[Piece, ...]: all of it."""
    stop_asked = Signal(object)
    """datetime, when the timer is to have ended."""
    phase_asked = Signal(int)
    """To whom is this piece given? ALL for the whole; `give` answers."""

    def __init__(self, look: Look, waits_ms: int = WAITS_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("away_card")
        self.setProperty("kind", "card")
        self._waits_ms = waits_ms
        self._appeared = QElapsedTimer()
        self._absence: Absence | None = None
        self._names: dict[PhaseKey, str] = {}
        self._can_stop = False
        self._title = label(style="title", wrap=True)
        self._title.setObjectName("away_title")
        self._body = label(style="muted", wrap=True)
        self._body.setObjectName("away_body")
        self.bar = CutBar(look)
        self.bar.pieces_changed.connect(self._on_pieces_changed)
        self._rows = [self._row(at) for at in range(MOST)]
        self._buttons()
        self._place()
        for part in (self.bar, *self.findChildren(QPushButton)):
            part.installEventFilter(self)
        self.hide()

    @property
    def absence(self) -> Absence | None:
        return self._absence

    def show_absence(self, absence: Absence | None, now: datetime, *, can_stop: bool) -> None:
        """Another one, or none; what was cut stays while it is the same."""
        before, self._absence = self._absence, absence
        if absence is None:
            self.hide()
            return
        self._can_stop = can_stop
        words = card_words(absence, now)
        self._title.setText(words.title)
        self._body.setText(words.body)
        self.setAccessibleName(plain(words.title))
        self.setAccessibleDescription(plain(words.body))
        if before is None or (before.stretches, before.timer.lid) != (absence.stretches, absence.timer.lid):
            self._names.clear()
            self._appeared.start()
            self.bar.show_pieces(absence.pieces, absence.timer.phase)
        self._on_pieces_changed()
        self.show()

    def give(self, at: int, choice: PhaseChoice) -> None:
        """To this phase: the piece, or all of it, which is an answer."""
        self._names[choice.key] = choice.title
        if at == ALL:
            self._answer(Fate.GIVE, choice.key)
        elif at < len(self.bar.pieces):
            self.bar.tell(at, replace(self.bar.pieces[at], fate=Fate.GIVE, phase=choice.key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MEANT and self._appeared.isValid() and self._appeared.elapsed() < self._waits_ms:
            return True
        return super().eventFilter(watched, event)

    # -- putting together ----------------------------------------------------------------------

    def _row(self, at: int) -> PieceRow:
        row = PieceRow()
        row.fate_asked.connect(partial(self._on_fate_asked, at))
        row.hide()
        return row

    def _buttons(self) -> None:
        self._remove = _button("away_remove", partial(self._answer, Fate.REMOVE))
        self._keep = _button("away_keep", partial(self._answer, Fate.KEEP))
        self._give = _button("away_give", partial(self.phase_asked.emit, ALL))
        self._give.setText(menu_text(self.tr("Give to...")))
        self._stop = _button("away_stop", self._on_stop)
        self._choose = _button("away_choose", self._on_choose)
        self._choose.setText(menu_text(self.tr("Choose time...")))
        self._apply = _button("away_apply", self._on_apply)
        self._whole = _button("away_whole", self._on_whole)
        self._whole.setText(menu_text(self.tr("Do not cut")))

    def _place(self) -> None:
        pieces = QVBoxLayout()
        pieces.setSpacing(4)
        for row in self._rows:
            pieces.addWidget(row)
        self._flow = Flow()
        self._flow.line_up(self._all, self._room)  # all of them have a parent before one is shown
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._body)
        box.addWidget(self.bar)
        box.addLayout(pieces)
        box.addLayout(self._flow)

    # -- what is shown -------------------------------------------------------------------------

    def _on_pieces_changed(self) -> None:
        absence, pieces, is_cut = self._absence, self.bar.pieces, bool(self.bar.cuts)
        if absence is None:
            return
        for at, row in enumerate(self._rows):
            row.setVisible(is_cut and at < len(pieces))
            if at < len(pieces):
                piece = pieces[at]
                row.show_piece(piece, "" if piece.phase is None else self._names.get(piece.phase, ""))
        time = spoken(absence.minutes)
        self._remove.setText(menu_text(self.tr("Remove {time}").format(time=time)))
        is_long = is_overnight(absence)
        self._keep.setText(menu_text(self.tr("Keep all") if is_long else self.tr("Keep")))
        self._stop.setText(menu_text(self.tr("Stop at {clock}").format(clock=clock(self._end))))
        words = sum_words(pieces)
        self._apply.setText(menu_text(words[:1].upper() + words[1:], 100))
        self._line_up(is_cut=is_cut, is_long=is_long)

    def _line_up(self, *, is_cut: bool, is_long: bool) -> None:
        if is_cut:
            shown = [self._apply, self._whole, *([self._stop] if self._can_stop else [])]
        elif is_long and self._can_stop:
            shown = [self._stop, self._choose, self._keep, self._remove]
        else:
            shown = [self._keep, self._remove, self._give, *([self._stop] if self._can_stop else [])]
        for button in self._all:
            button.setVisible(button in shown)
        before: QWidget = self.bar
        for row in self._rows:
            for button in row.findChildren(QPushButton):
                QWidget.setTabOrder(before, button)
                before = button
        for button in shown:
            QWidget.setTabOrder(before, button)
            before = button
        self._flow.line_up(shown, self._room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow.fit(self._room)

    @property
    def _room(self) -> int:
        return self.width() - 2 * _MARGIN

    @property
    def _all(self) -> tuple[QPushButton, ...]:
        return (self._keep, self._remove, self._give, self._stop, self._choose, self._apply, self._whole)

    @property
    def _end(self) -> datetime:
        """When the timer ended: when the person left, or where the only cut is."""
        cuts = self.bar.cuts
        return self.bar.pieces[cuts[0]].until if cuts else self.bar.pieces[0].since

    # -- answers ---------------------------------------------------------------------------------

    def _answer(self, fate: Fate, phase: PhaseKey | None = None) -> None:
        if self._absence is not None:
            self.answered.emit(tuple(Piece(one.since, one.minutes, fate, phase) for one in self._absence.pieces))

    def _on_apply(self) -> None:
        self.answered.emit(self.bar.pieces)

    def _on_stop(self) -> None:
        self.stop_asked.emit(self._end)

    def _on_choose(self) -> None:
        self.bar.cut_in_two()
        self.bar.setFocus()

    def _on_whole(self) -> None:
        if self._absence is not None:
            self.bar.show_pieces(self._absence.pieces, self._absence.timer.phase)

    def _on_fate_asked(self, at: int, fate: Fate) -> None:
        if fate is Fate.GIVE:
            self.phase_asked.emit(at)
        else:
            self.bar.tell(at, replace(self.bar.pieces[at], fate=fate, phase=None))


def _button(name: str, act: Callable[[], None]) -> OnceButton:
    made = OnceButton()
    made.setObjectName(name)
    made.setProperty("room", "little")
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: act())
    return made
