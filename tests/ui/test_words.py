"""Does every error, reason and state have a plain sentence of its own, and every sentence a use?"""

from __future__ import annotations

import ast
import inspect
import itertools
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

import timeneye_desktop
from timeneye_desktop.domain import errors
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus
from timeneye_desktop.domain.timer import TRANSITIONS, TimerEvent, TimerState
from timeneye_desktop.ui import words
from timeneye_desktop.ui.settings.key_words import SENTENCES
from timeneye_desktop.ui.words import logged, notice, reason, refusal, sentence, status_line, waiting_words

PACKAGE = Path(timeneye_desktop.__file__).parent
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
BLAME = re.compile(
    r"\b(wrong|invalid|illegal|failed|failure|bad|you must|you should|sorry|oops|fatal|abort)\b", re.IGNORECASE
)


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    files = ((file.relative_to(PACKAGE).as_posix(), file) for file in sorted(PACKAGE.rglob("*.py")))
    return tuple((path, ast.parse(file.read_text(encoding="utf-8"))) for path, file in files if path != "ui/words.py")


@pytest.fixture(scope="module", autouse=True)
def the_package_is_parsed_once() -> Iterator[None]:
    """And forgotten: so many objects would be in the way of every later test."""
    yield
    trees.cache_clear()


def texts_of(value: ast.expr) -> set[str]:
    """The literals an expression can be; empty when it is none."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return {value.value}
    if isinstance(value, ast.IfExp):
        return texts_of(value.body) | texts_of(value.orelse)
    if isinstance(value, ast.BoolOp):
        return set().union(*map(texts_of, value.values))
    return set()


def called(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == name:
            yield node


def arguments_of(name: str, number: int = 0) -> dict[str, set[str]]:
    """By place, the literals handed to every call of this function; an empty set where it is no literal."""
    return {
        f"{path}:{call.lineno}": texts_of(call.args[number])
        for path, tree in trees()
        for call in called(tree, name)
        if len(call.args) > number
    }


def literals() -> set[str]:
    found = (node.value for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in found if isinstance(value, str)}


ALL_ERRORS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.TimeneyeError) and kind is not errors.NotPossibleError
]
MADE_FROM_THE_TABLE = {
    f"timer-{event.value}-while-{state.value}"
    for event in (TimerEvent.PAUSE, TimerEvent.RESUME)  # the two that are checked
    for state in (TimerState.RUNNING, TimerState.PAUSED)
    if (state, event) not in TRANSITIONS
}
EVERYTHING = {
    **{kind.__name__: text for kind, text in words.ERRORS.items()},
    **{f"{kind.__name__} {detail}": text for (kind, detail), text in words.DETAILS.items()},
    **words.REFUSALS,
    **words.REASONS,
    **words.NOTICES,
    **{f"hint {state.value}": hint for state, (_, hint) in words.STATES.items()},
}


@pytest.mark.parametrize("kind", ALL_ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(kind: type[errors.TimeneyeError]) -> None:
    assert kind in words.ERRORS
    made = kind(60.0) if kind is errors.TooManyRequestsError else kind()
    assert sentence(made) == words.ERRORS[kind]
    assert list(words.ERRORS.values()).count(words.ERRORS[kind]) == 1


def test_errors_speak_for_what_they_carry() -> None:
    assert sentence(errors.NotPossibleError("nothing-runs")) == "No timer is running."
    assert sentence(errors.BadRequestError("minutes: not a number")) == (
        "Timeneye did not accept this. minutes: not a number"
    )
    assert "Ada" not in sentence(errors.StoreError("/home/Ada/timeneye.sqlite"))
    assert sentence(ZeroDivisionError("division by zero")).startswith("Something unexpected happened.")
    assert "division" not in sentence(ZeroDivisionError("division by zero"))


def test_every_refusal_is_known() -> None:
    asked = {**arguments_of("NotPossibleError"), **arguments_of("refusal"), **arguments_of("Problem")}
    known = words.REFUSALS.keys() | SENTENCES.keys()
    unknown = {place: keys - known for place, keys in asked.items() if not place.startswith("cli/")}
    assert {place: keys for place, keys in unknown.items() if keys} == {}
    assert words.REFUSALS.keys() >= MADE_FROM_THE_TABLE
    assert len(asked) > 20


def test_a_refusal_that_is_no_literal_is_accounted_for() -> None:
    """Timers make theirs from a table, settings are told theirs, pasted lines and keys hand on what they were told."""
    made = {place.partition(":")[0] for place, keys in arguments_of("NotPossibleError").items() if not keys}
    assert made == {"domain/timer.py", "ui/entry/pasted_rows.py", "ui/settings/reading.py", "ui/settings/key_rows.py"}
    told = {key for place in ("LineField", "MinutesLine", "number_reader") for key in _why_of(place)}
    assert told <= words.REFUSALS.keys()


def _why_of(name: str) -> set[str]:
    return set().union(*arguments_of(name, 1).values())


def test_problems_of_a_draft_are_known() -> None:
    given = [
        text
        for path, tree in trees()
        if path.startswith("domain/")
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "problem"
        for text in texts_of(node.value)
    ]
    assert given
    assert set(given) - words.REFUSALS.keys() == set()


def reasons_given() -> set[str]:
    found: set[str] = set()
    for path, tree in trees():
        if not path.startswith(("sync/", "store/", "domain/delivery")):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "reason":
                found |= texts_of(node.value)
            elif isinstance(node, ast.FunctionDef) and node.name == "_reason":
                returned = (part.value for part in ast.walk(node) if isinstance(part, ast.Return) and part.value)
                found |= set().union(*map(texts_of, returned))
            elif path.startswith("domain") and isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Constant):
                found |= texts_of(node.value)
    return found - {""}


def test_every_reason_is_known_and_none_is_idle() -> None:
    assert reasons_given() == set(words.REASONS)


def test_every_notice_is_known() -> None:
    asked = {**arguments_of("notice"), **arguments_of("Told")}
    given = set().union(*asked.values())
    assert given - words.NOTICES.keys() == set()
    assert words.NOTICES.keys() - literals() == set()


def test_no_refusal_is_idle() -> None:
    assert words.REFUSALS.keys() - literals() - MADE_FROM_THE_TABLE == set()


@pytest.mark.parametrize("key", EVERYTHING)
def test_sentences_are_plain_and_calm(key: str) -> None:
    text = EVERYTHING[key]
    assert text.endswith((".", "?")), text
    assert text[0].isupper()
    assert "!" not in text
    assert "  " not in text
    assert not BLAME.search(text), text
    assert len(text) <= 140
    assert text.isascii()


def test_a_key_nobody_knows_is_still_a_sentence() -> None:
    assert refusal("made-up") == "That is not possible now."
    assert reason("Phase locked by R. Roe") == "Timeneye says: Phase locked by R. Roe"
    assert reason("") == "Timeneye did not take this. Your time is safe here."
    assert notice("made-up", "as it came") == "as it came"


def test_every_state_has_a_word() -> None:
    assert set(words.STATES) == set(RowState)
    assert len({word for word, _ in words.STATES.values()}) == len(RowState)


def test_what_was_logged() -> None:
    assert logged(90, "Acme > Design", Reach.ONLINE) == "Logged 1:30 to Acme > Design."
    for reach in (Reach.OFFLINE, Reach.BLOCKED, Reach.UNTRUSTED, Reach.SIGNED_OUT):
        assert logged(90, "Acme > Design", reach) == "Saved here: 1:30 to Acme > Design. Will be sent."


@pytest.mark.parametrize(
    ("waiting", "needs_you", "shown"),
    [
        (0, 0, ""),
        (1, 0, "1 waiting to send"),
        (3, 1, "3 waiting to send, 1 needs you"),
        (3, 2, "3 waiting to send, 2 need you"),
    ],
)
def test_what_waits(waiting: int, needs_you: int, shown: str) -> None:
    assert waiting_words(SyncStatus(waiting=waiting, needs_you=needs_you)) == shown


def all_statuses() -> Iterator[SyncStatus]:
    progresses = (None, Progress("phases", 14, 300))
    moments = (None, NOW - timedelta(minutes=5))
    for reach, busy, waiting, progress, moment in itertools.product(Reach, (False, True), (0, 3), progresses, moments):
        yield SyncStatus(reach, busy, moment, waiting, progress=progress)


@pytest.mark.parametrize("status", list(all_statuses()), ids=repr)
def test_the_status_line_hides_nothing(status: SyncStatus) -> None:
    line = status_line(status, NOW)
    assert line[0].isupper() or line[0].isdigit()
    assert ("3 waiting to send" in line) == bool(status.waiting)
    barred = {
        Reach.OFFLINE: "Offline",
        Reach.SIGNED_OUT: "Signed out",
        Reach.BLOCKED: "The network wants you to sign in",
        Reach.UNTRUSTED: "The server's certificate is not trusted",
        Reach.TROUBLE: "Timeneye has trouble",
        Reach.VIEW_ONLY: "View only",
    }.get(status.reach)
    if barred:
        assert line.startswith(barred)
        assert "Loading" not in line
    elif status.progress:
        assert line.startswith("Loading phases 14 of 300")
    elif status.synced_at is None:
        assert line.casefold().endswith("loading")
    else:
        assert re.search(r"[Ss]ynced .*\d:\d\d$", line)
    assert len(line) <= 80


@pytest.mark.parametrize(("count", "told"), [(1, "1 entry"), (3, "3 entries")])
def test_entries_that_made_no_sense_are_not_passed_over(count: int, told: str) -> None:
    line = status_line(SyncStatus(Reach.ONLINE, synced_at=NOW, waiting=1, unreadable=count), NOW)
    assert line.startswith("1 waiting to send, synced ")
    assert line.endswith(f", {told} could not be read")


def test_offline_tells_how_old_the_picture_is() -> None:
    assert status_line(SyncStatus(Reach.OFFLINE), NOW) == "Offline, not loaded yet"
    known = SyncStatus(Reach.OFFLINE, synced_at=NOW - timedelta(days=1))
    assert status_line(known, NOW).startswith("Offline, synced yesterday ")


@pytest.mark.parametrize(("kind", "detail"), words.DETAILS)
def test_a_case_with_words_of_its_own_happens_and_gets_them(kind: type[errors.SignInError], detail: str) -> None:
    assert detail in literals()
    assert sentence(kind(detail)) == words.DETAILS[kind, detail] != words.ERRORS[kind]


def test_whoever_holds_the_port_is_named_where_it_is_known() -> None:
    assert sentence(errors.PortTakenError("53117", "nginx\u202e")).startswith("Another program (nginx) holds the port")
    assert sentence(errors.PortTakenError("53117")).startswith("Another program holds the port")
