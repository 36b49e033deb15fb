"""Do the small values say what they promise: defaults, families of errors, titles, frozen for good?"""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields

import pytest

from timeneye_desktop.domain import errors
from timeneye_desktop.domain.catalogue import Phase, PhaseChoice, PhaseKey, Project
from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.preferences import (
    DEFAULT_PORT,
    PORTS,
    TARGETS,
    Preferences,
    Span,
    Theme,
    TrayClick,
    TrayShade,
    span_of,
)
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus

ERRORS = [
    found for found in vars(errors).values() if isinstance(found, type) and issubclass(found, errors.TimeneyeError)
]
CALLS = [found for found in ERRORS if issubclass(found, errors.CallError) and found is not errors.TooManyRequestsError]
FAMILIES = (
    errors.NotSentError,
    errors.InDoubtError,
    errors.RefusedError,
    errors.TooManyRequestsError,
    errors.BlockedError,
)
AREAS = (errors.CallError, errors.SignInError, errors.StoreError, errors.NotPossibleError)


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_belongs_to_one_area_so_that_one_handler_is_responsible(kind: type[errors.TimeneyeError]) -> None:
    areas = [area for area in AREAS if issubclass(kind, area)]
    assert len(areas) == (kind is not errors.TimeneyeError)


@pytest.mark.parametrize("kind", [found for found in ERRORS if issubclass(found, errors.CallError)])
def test_after_a_call_it_is_known_whether_the_server_acted_might_have_or_did_not(kind: type[errors.CallError]) -> None:
    families = [family for family in FAMILIES if issubclass(kind, family)]
    assert len(families) == (kind is not errors.CallError)


def test_who_might_have_acted_is_never_among_those_who_did_not() -> None:
    doubtful = {found.__name__ for found in ERRORS if issubclass(found, errors.InDoubtError)}
    assert doubtful == {"InDoubtError", "ServerTroubleError", "BadAnswerError"}


@pytest.mark.parametrize("kind", CALLS)
def test_a_failed_call_carries_its_facts(kind: type[errors.CallError]) -> None:
    error = kind("no such phase", status=404)
    assert (error.detail, error.status, str(error)) == ("no such phase", 404, "no such phase")
    assert (kind().detail, kind().status) == ("", 0)


def test_asking_too_often_carries_how_long_to_wait() -> None:
    error = errors.TooManyRequestsError(12.5)
    assert (error.retry_after, error.status, error.detail) == (12.5, 429, "")


@pytest.mark.parametrize(
    "kind", [found for found in ERRORS if issubclass(found, errors.SignInError | errors.StoreError)]
)
def test_other_failures_carry_one_fact_or_none(kind: type[errors.SignInError]) -> None:
    assert (kind("53117").detail, kind().detail) == ("53117", "")


def test_what_is_not_possible_says_why() -> None:
    assert errors.NotPossibleError("minutes-missing").why == "minutes-missing"


def test_errors_are_no_bugs_and_bugs_are_no_errors() -> None:
    for bug in (ValueError, TypeError, KeyError, OSError):
        assert not issubclass(errors.TimeneyeError, bug)
        assert not issubclass(bug, errors.TimeneyeError)


def test_what_one_starts_with() -> None:
    assert Preferences() == Preferences(
        server="https://track.timeneye.com",
        redirect_port=53_117,
        target_minutes=480,
        theme=Theme.SYSTEM,
        tray_click=TrayClick.PANEL,
        tray_shade=TrayShade.SYSTEM,
        keep_in_tray=True,
        told_about_tray=False,
    )


def test_every_whole_number_one_starts_with_is_one_that_may_be_chosen() -> None:
    defaults = Preferences()
    for declared in fields(Preferences):
        value, span = getattr(defaults, declared.name), span_of(declared)
        is_number = isinstance(value, int) and not isinstance(value, bool)
        assert (span is not None) == is_number, declared.name
        assert span is None or value in span


def test_a_span_holds_its_ends_and_nothing_beyond() -> None:
    span = Span(2, 4, "no-port")
    assert [number for number in range(7) if number in span] == [2, 3, 4]
    assert [0 in TARGETS, MAX_MINUTES in TARGETS, -1 in TARGETS, MAX_MINUTES + 1 in TARGETS] == [
        True,
        True,
        False,
        False,
    ]
    assert [1_023 in PORTS, 1_024 in PORTS, DEFAULT_PORT in PORTS, 65_536 in PORTS] == [False, True, True, False]


def test_before_the_first_sync_nothing_is_claimed() -> None:
    status = SyncStatus()
    assert (status.reach, status.busy, status.synced_at) == (Reach.UNKNOWN, False, None)
    assert (status.waiting, status.needs_you, status.progress, status.detail) == (0, 0, None, "")


def test_equal_states_are_equal_so_that_nothing_is_redrawn() -> None:
    one, other = (SyncStatus(Reach.ONLINE, progress=Progress("phases", 14, 300)) for _ in range(2))
    assert one == other
    assert one != SyncStatus(Reach.ONLINE, progress=Progress("phases", 15, 300))


def test_a_phase_is_told_with_its_project() -> None:
    choice = PhaseChoice(PhaseKey("10", "100"), "Acme", "Design")
    assert choice.title == "Acme > Design"
    assert choice.is_open
    assert (choice.used, choice.last_used) == (0, "")


def test_a_phase_is_named_by_project_and_phase_together() -> None:
    assert PhaseKey("1", "2") != PhaseKey("2", "1")
    assert PhaseKey("1", "2") == ("1", "2")
    assert pickle.loads(pickle.dumps(PhaseKey("1", "2"))) == PhaseKey("1", "2")  # noqa: S301  our own


@pytest.mark.parametrize(
    "value",
    [
        Project("1", "Acme", is_active=True),
        Phase("2", "1", "Design", is_open=True),
        PhaseChoice(PhaseKey("1", "2"), "Acme", "Design"),
        Preferences(),
        SyncStatus(),
        Progress("phases", 1, 2),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_never_changes(value: object) -> None:
    for declared in fields(value):  # type: ignore[arg-type]  # dataclasses all
        with pytest.raises(FrozenInstanceError):
            setattr(value, declared.name, None)
    assert not hasattr(value, "__dict__")
