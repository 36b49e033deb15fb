"""Where does a text of Timeneye or of the person get shown? Each place as a widget, and what puts a text into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget
from samples import BUILD, DAY, DESIGN, NOON, timer, work
from shiboken6 import delete

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.change import Cause, Record, Turned
from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.errors import BadRequestError, StoreError
from timeneye_desktop.domain.question import ANSWERS, QuestionKind
from timeneye_desktop.domain.ranking import Index, rank
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.services.past import History
from timeneye_desktop.services.questions import QuestionRow
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.account.confirm import ConfirmPage
from timeneye_desktop.ui.account.connect import ConnectPage
from timeneye_desktop.ui.account.parts import Pictures, button
from timeneye_desktop.ui.account.problem_strip import ProblemStrip
from timeneye_desktop.ui.cannot_begin import CannotBegin
from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.editor import EntryEditor
from timeneye_desktop.ui.day.history_panel import HistoryPanel
from timeneye_desktop.ui.day.row_model import RowModel
from timeneye_desktop.ui.day.rows import EntryLine, StarterLine, WordsLine
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.entry.chips import Chips
from timeneye_desktop.ui.entry.pasted_list import PastedList
from timeneye_desktop.ui.entry.pasted_rows import PastedRow
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.choice_list import ChoiceList
from timeneye_desktop.ui.text import ElidedLabel, label, tooltip, tray_text
from timeneye_desktop.ui.timer.buttons import Starter, StopButton
from timeneye_desktop.ui.timer.paused_row import PausedRow
from timeneye_desktop.ui.timer.running_card import RunningCard
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.tray.menu import TrayMenu
from timeneye_desktop.ui.tray.wording import tooltip as tray_tooltip
from timeneye_desktop.ui.waiting.card import WaitingCard
from timeneye_desktop.ui.waiting.lines import WaitingLine
from timeneye_desktop.ui.waiting.question_card import QuestionCard
from timeneye_desktop.ui.waiting.question_line import QuestionLine
from timeneye_desktop.ui.waiting.waiting_list import WaitingList
from timeneye_desktop.ui.words import sentence

SINCE: Final = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SERVER: Final = "https://track.timeneye.com"
LONGEST_NOTE: Final = 20_000
"""The readers of Timeneye's answers cut what is longer."""
Show = Callable[[str], QWidget]
"""Puts the text into a place and returns it."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Of the tray's menu; none of them is opened."""

    open_window: Callable[[], None] = lambda: None
    quick_entry: Callable[[], None] = lambda: None
    open_door: Callable[[Door], None] = lambda _door: None
    quit: Callable[[], None] = lambda: None


def entry(text: str) -> EntryRow:
    return EntryRow("e1", work(notes=text[:LONGEST_NOTE]), text, text, RowState.NEEDS_YOU, reason=text)


def choice(text: str) -> PhaseChoice:
    return PhaseChoice(DESIGN, text, text)


def pasted(text: str) -> PastedRow:
    draft = Draft(minutes=30, phase=choice(text), alternatives=(choice(text),), notes=text)
    return PastedRow("1", text, None, None, draft, DAY, text, problem=text)


def waiting(text: str) -> WaitingLine:
    title, said = f"{text} > {text}", work(notes=text[:LONGEST_NOTE])
    row = WaitingRow(1, "log", "e1", title, said, SINCE, RowState.NEEDS_YOU, text, attempts=1, next_try=None)
    return WaitingLine(row, Reach.ONLINE, DAY)


def question(text: str) -> QuestionLine:
    kind = QuestionKind.STOPPED_ELSEWHERE
    title, said = f"{text} > {text}", work(notes=text[:LONGEST_NOTE])
    return QuestionLine(QuestionRow(1, kind, title, said, said, SINCE, ANSWERS[kind]), DAY)


def running(text: str) -> TimerRow:
    return TimerRow(timer(notes=text[:LONGEST_NOTE]), text, text, RowState.NEEDS_YOU, text)


def paused(text: str) -> TimerRow:
    row = running(text)
    return replace(row, timer=row.timer.paused(NOON))


def account(text: str) -> Account:
    return Account("k", SERVER, Person(text or "7", text))


class Surfaces:
    """All of them, of one look; `places` by name."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._icons = Icons(look)
        self.places = {**self._parts(), **self._panels(), **self._pages()}

    def _parts(self) -> dict[str, Show]:
        """What all windows are built from."""
        look = self._look
        return {
            "label": _kept(label(), lambda made, text: made.setText(text)),
            "wrapped label": _kept(label(wrap=True), lambda made, text: made.setText(text)),
            "elided label": _kept(ElidedLabel(), lambda made, text: made.setText(text)),
            "notice": _kept(Toast(), lambda made, text: made.say(text, text)),
            "tooltip": _kept(QWidget(), lambda made, text: made.setToolTip(tooltip(text))),
            "tray tooltip": _kept(QWidget(), _show_tray_tooltip),
            "button": lambda text: button(text, "made"),
            "starter": Starter,
            "stop": _kept(StopButton(), lambda made, text: made.show_words(text, text)),
            "problem": _kept(ProblemStrip(look, self._icons), lambda made, text: made.say(_refused(text))),
            "nowhere to begin": lambda text: CannotBegin(StoreError(text), Path(text)),
        }

    def _panels(self) -> dict[str, Show]:
        """What is worked with."""
        look = self._look
        return {
            "chips": _kept(Chips(look, self._icons), _show_draft),
            "editor": lambda text: EntryEditor(entry(text), DAY, look, self._icons),
            "history": _kept(HistoryPanel(), _show_history),
            "timer": _kept(RunningCard(look, self._icons), lambda made, text: made.show_timer(running(text), NOON)),
            "paused timer": lambda text: PausedRow(running(text), NOON, look, self._icons),
            "tray menu": _kept(TrayMenu(look, self._icons, Doors()), _show_in_menu),
        }

    def _pages(self) -> dict[str, Show]:
        """What is read and decided."""
        look = self._look
        return {
            "confirm": _kept(ConfirmPage(), _ask_one),
            "confirm several": _kept(ConfirmPage(), _ask_several),
            "connect": _kept(
                ConnectPage(Pictures(look, self._icons)), lambda made, text: made.prepare("", 1024, account(text))
            ),
            "waiting card": _kept(WaitingCard(), lambda made, text: made.show_line(waiting(text))),
            "question card": _kept(QuestionCard(), lambda made, text: made.show_line(question(text))),
            "choices": _kept(ChoiceList(look), _show_choice),
            "waiting list": self._waiting_list(),
            "day list": self._day_list(),
            "row menu": self._row_menu(),
            "pasted lines": _kept(PastedList(look), lambda made, text: made.show_rows([pasted(text)])),
        }

    def _waiting_list(self) -> Show:
        model = RowModel()
        view = WaitingList(model, self._look, self._icons)
        model.setParent(view)
        return _kept(view, lambda _view, text: model.show([waiting(text), question(text)]))

    def _day_list(self) -> Show:
        model = RowModel()
        view = DayView(model, self._look, self._icons)
        model.setParent(view)
        return _kept(
            view,
            lambda _view, text: model.show([EntryLine(entry(text)), StarterLine(choice(text)), WordsLine("w", text)]),
        )

    def _row_menu(self) -> Show:
        view = DayView(RowModel(), self._look, self._icons)
        menus: list[QWidget] = []

        def show(text: str) -> QWidget:
            for menu in menus:
                delete(menu)
            menus[:] = [view.menu_for(EntryLine(entry(text)))]
            return menus[0]

        return show


def _kept(widget: QWidget, put: Callable[[QWidget, str], object]) -> Show:
    """One widget for all texts, as in the program."""
    widget.resize(420, 320)

    def show(text: str) -> QWidget:
        put(widget, text)
        return widget

    return show


def _refused(text: str) -> str:
    return sentence(BadRequestError(text))


def _show_tray_tooltip(made: QWidget, text: str) -> None:
    made.setToolTip(tray_text(tray_tooltip(running(text), NOON, "Today 1:00", SyncStatus(waiting=1))))


def _show_history(made: HistoryPanel, text: str) -> None:
    turned = Turned("e1", work(notes=text[:LONGEST_NOTE]), work(notes=f"{text[:LONGEST_NOTE]}!", phase=BUILD))
    records = (Record(SINCE, Cause.YOU, turned), Record(SINCE, Cause.YOU, Turned("e1", None, turned.before)))
    made.fill(entry(text), History(records, {DESIGN: text, BUILD: text}), NOON.utc)


def _show_draft(made: Chips, text: str) -> None:
    made.show_draft(Draft(minutes=30, phase=choice(text), alternatives=(choice(text),), notes=text), DAY)


def _show_in_menu(made: TrayMenu, text: str) -> None:
    made.show_state((running(text), paused(text)), NOON, (choice(text),), "Today 1:00", SyncStatus(waiting=1))


def _ask_one(made: ConfirmPage, text: str) -> None:
    made.ask((Person(text or "7", text),), SERVER, session_only=True)


def _ask_several(made: ConfirmPage, text: str) -> None:
    made.ask((Person("1", text), Person(text or "2", text)), SERVER, session_only=False)


def _show_choice(made: ChoiceList, text: str) -> None:
    made.show_matches(rank("", Index([choice(text)])), choose_first=True)
