"""The life of a command: which states can follow which."""

from __future__ import annotations

import pytest

from timeneye_desktop.domain.delivery import TRANSITIONS, OpEvent, OpState, after

ENDS = frozenset({OpState.DONE, OpState.CANCELLED, OpState.DISCARDED})


@pytest.mark.parametrize("state", sorted(ENDS, key=lambda state: state.value))
def test_nothing_follows_an_end(state: OpState) -> None:
    for event in OpEvent:
        with pytest.raises(KeyError):
            after(state, event)


def test_what_was_being_sent_at_a_crash_is_in_doubt() -> None:
    assert after(OpState.SENDING, OpEvent.RESTARTED) is OpState.DOUBT


def test_a_lost_answer_is_never_sent_again_without_a_look() -> None:
    ways_out = {
        event for (state, event), target in TRANSITIONS.items() if state is OpState.DOUBT and target is not state
    }
    assert ways_out == {
        OpEvent.FOUND,
        OpEvent.STEPPED,
        OpEvent.ABSENT,
        OpEvent.CANNOT_TELL,
        OpEvent.GIVEN_UP,
    }


def test_only_an_attempt_written_down_first_can_be_applied() -> None:
    assert {state for state, event in TRANSITIONS if event is OpEvent.APPLIED} == {OpState.SENDING}


def test_every_state_can_be_reached() -> None:
    assert set(TRANSITIONS.values()) | {OpState.QUEUED} == set(OpState)


def test_a_command_under_way_cannot_be_given_up() -> None:
    with pytest.raises(KeyError):
        after(OpState.SENDING, OpEvent.GIVEN_UP)
