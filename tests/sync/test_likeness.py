"""When two pieces of work are the same, and what becomes of three versions of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from samples import BUILD, DAY, remote, work

from timeneye_desktop.sync.likeness import equal_rows, merged, same_notes, same_work


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Caf\u00e9", "Cafe\u0301"),
        ("a & b", "a &amp; b"),
        ("<b>", "&lt;b&gt;"),
        ("two  spaces", "two spaces"),
        (" edge ", "edge"),
        ("line\r\nbreak", "line break"),
        ("", "   "),
    ],
)
def test_notes_that_only_the_wire_changed_are_the_same(ours: str, theirs: str) -> None:
    assert same_notes(ours, theirs)
    assert same_notes(theirs, ours)


@pytest.mark.parametrize(("ours", "theirs"), [("a", "b"), ("Draft", "draft"), ("a", ""), ("ab", "a b"), ("1", "11")])
def test_notes_that_a_person_would_tell_apart_are_not(ours: str, theirs: str) -> None:
    assert not same_notes(ours, theirs)


@pytest.mark.parametrize(
    "change", [{"minutes": 61}, {"phase": BUILD}, {"day": DAY + timedelta(days=1)}, {"notes": "other"}]
)
def test_work_is_the_same_only_when_all_five_things_are(change: dict[str, object]) -> None:
    assert same_work(work(), work())
    assert not same_work(work(), replace(work(), **change))


def test_equal_rows_come_by_number_and_without_those_that_are_taken() -> None:
    rows = [remote("1000"), remote("99"), remote("7", work(5)), remote("200")]
    assert equal_rows(work(), rows, ["200"]) == ["99", "1000"]


def test_a_phase_of_another_project_with_the_same_number_is_another_phase() -> None:
    elsewhere = work(phase=work().phase._replace(project_id="11"))
    assert equal_rows(work(), [remote("1", elsewhere)], ()) == []


def test_changes_of_different_fields_are_laid_together() -> None:
    base = work()
    ours, theirs = replace(base, minutes=90), replace(base, notes="theirs")
    assert merged(base, ours, theirs) == replace(base, minutes=90, notes="theirs")


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    changed = replace(work(), minutes=90)
    assert merged(work(), changed, changed) == changed


@pytest.mark.parametrize(
    ("mine", "other"),
    [
        ({"minutes": 90}, {"minutes": 45}),
        ({"notes": "mine"}, {"notes": "theirs"}),
        ({"phase": BUILD}, {"phase": BUILD._replace(phase_id="102")}),
        ({"day": DAY + timedelta(days=1)}, {"day": DAY - timedelta(days=1)}),
    ],
)
def test_two_wishes_for_one_field_are_for_a_person_to_decide(mine: dict[str, object], other: dict[str, object]) -> None:
    assert merged(work(), replace(work(), **mine), replace(work(), **other)) is None


def test_notes_that_only_the_wire_changed_are_no_conflict() -> None:
    base = work(notes="a & b")
    assert merged(base, replace(base, notes="mine"), replace(base, notes="a &amp; b")) == replace(base, notes="mine")
