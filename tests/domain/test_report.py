"""The sums of a report: whatever is cut and grouped, nothing is lost and nothing counts twice."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.report import Cell, Report, target_of
from timeneye_desktop.domain.stretch import Kind, Stretch, around, slices

FIRST = date(2026, 11, 2)
CELLS = st.lists(
    st.builds(
        Cell,
        st.integers(0, 60).map(lambda ahead: FIRST + timedelta(days=ahead)),
        st.builds(PhaseKey, st.sampled_from("abc"), st.sampled_from("123")),
        st.integers(1, 1440),
    ),
    max_size=60,
)


def made(cells: list[Cell], before: list[Cell]) -> Report:
    return Report(Stretch(FIRST, FIRST + timedelta(days=60)), tuple(cells), tuple(before))


@given(cells=CELLS, before=CELLS)
def test_every_way_of_adding_up_gives_the_total(cells: list[Cell], before: list[Cell]) -> None:
    report = made(cells, before)
    lines = report.lines()
    assert sum(line.minutes for line in lines) == report.minutes
    assert sum(line.before for line in lines) == report.minutes_before
    for line in lines:
        assert sum(phase.minutes for phase in line.phases) == line.minutes
        assert report.of_project(line.key.project_id).minutes == line.minutes
    assert sum(bar.minutes for bar in report.bars(slices(report.stretch, 1), 480)) == report.minutes


@given(cells=CELLS)
def test_the_largest_comes_first_and_each_project_once(cells: list[Cell]) -> None:
    lines = made(cells, []).lines()
    assert [line.minutes for line in lines] == sorted((line.minutes for line in lines), reverse=True)
    assert len({line.key for line in lines}) == len(lines)


def test_a_project_only_the_days_before_knew_is_told_with_its_loss() -> None:
    report = made([], [Cell(FIRST, PhaseKey("a", "1"), 90)])
    assert [(line.minutes, line.change) for line in report.lines()] == [(0, -90)]


def test_weekends_have_no_target() -> None:
    assert target_of(around(date(2026, 11, 25), Kind.WEEK, 1), 480) == 5 * 480
    assert target_of(Stretch(date(2026, 11, 28), date(2026, 11, 29)), 480) == 0


def test_what_lies_before_the_first_stored_day_may_be_missing() -> None:
    stretch = Stretch(FIRST, FIRST)
    assert Report(stretch, ()).is_cut
    assert Report(stretch, (), oldest=FIRST + timedelta(days=1)).is_cut
    assert not Report(stretch, (), oldest=FIRST).is_cut
