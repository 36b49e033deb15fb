"""How was the time of some days spent: in all, by project and phase, day by day, and against the days before?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Cell:
    """The minutes of one phase on one day."""

    day: date
    phase: PhaseKey
    minutes: int


@dataclass(frozen=True, slots=True)
class Line:
    """A project, or one of its phases, in the table of totals."""

    key: PhaseKey
    """Without a phase for a project."""
    name: str
    minutes: int
    before: int
    """Minutes in the days before."""
    phases: tuple[Line, ...] = ()

    @property
    def change(self) -> int:
        return self.minutes - self.before


@dataclass(frozen=True, slots=True)
class Bar:
    """One slice of the days and what was worked in it, by project id, the largest of all first."""

    stretch: Stretch
    parts: tuple[tuple[str, int], ...]
    target: int

    @property
    def minutes(self) -> int:
        return sum(minutes for _project, minutes in self.parts)


@dataclass(frozen=True, slots=True)
class Report:
    stretch: Stretch
    cells: tuple[Cell, ...]
    before: tuple[Cell, ...] = ()
    """Of as many days just before."""
    names: Mapping[PhaseKey, tuple[str, str]] = field(default_factory=dict)
    """Project and phase."""
    unsent: int = 0
    """Minutes among them that are not on Timeneye yet."""
    oldest: date | None = None
    """The first day of which this computer knows anything."""
    earlier: Stretch | None = None
    """The days before, with which these are compared."""

    @property
    def is_cut(self) -> bool:
        """There may be more of these days on Timeneye."""
        return self.oldest is None or self.stretch.first < self.oldest

    @property
    def can_compare(self) -> bool:
        """All of the days before is known."""
        return self.oldest is not None and self.earlier is not None and self.earlier.first >= self.oldest

    @property
    def minutes(self) -> int:
        return sum(cell.minutes for cell in self.cells)

    @property
    def minutes_before(self) -> int:
        return sum(cell.minutes for cell in self.before)

    def of_project(self, project_id: str) -> Report:
        """The same for one project alone; what is unsent is not known of it."""
        return Report(
            self.stretch,
            tuple(cell for cell in self.cells if cell.phase.project_id == project_id),
            tuple(cell for cell in self.before if cell.phase.project_id == project_id),
            self.names,
            oldest=self.oldest,
            earlier=self.earlier,
        )

    def lines(self) -> tuple[Line, ...]:
        """Projects, the largest first, with their phases; those of the days before too."""
        now, before = _sums(self.cells), _sums(self.before)
        projects: dict[str, list[Line]] = {}
        for key in {**now, **before}:
            line = Line(key, self.names.get(key, ("", ""))[1], now[key], before[key])
            projects.setdefault(key.project_id, []).append(line)
        return _ordered(self._project(project, phases) for project, phases in projects.items())

    def bars(self, slices: Sequence[Stretch], daily_target: int) -> tuple[Bar, ...]:
        """One for each slice; `daily_target` in minutes, for Mondays to Fridays."""
        order = [line.key.project_id for line in self.lines()]
        by_day: dict[date, Counter[str]] = {}
        for cell in self.cells:
            by_day.setdefault(cell.day, Counter())[cell.phase.project_id] += cell.minutes
        bars = []
        for stretch in slices:
            total: Counter[str] = Counter()
            for day in stretch.days:
                total.update(by_day.get(day, {}))
            parts = tuple((project, total[project]) for project in order if total[project])
            bars.append(Bar(stretch, parts, target_of(stretch, daily_target)))
        return tuple(bars)

    def _project(self, project: str, phases: Sequence[Line]) -> Line:
        name = next((self.names[line.key][0] for line in phases if line.key in self.names), "")
        minutes, before = sum(line.minutes for line in phases), sum(line.before for line in phases)
        return Line(PhaseKey(project, ""), name, minutes, before, _ordered(phases))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as it is looked at: all of it, or one project of it."""

    report: Report
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    projects: Mapping[str, str]
    """Names by id, of the whole report."""


def drawn(whole: Report, cut: Sequence[Stretch], daily_target: int, only: str = "") -> Drawn:
    """`only` is the id of the one project that is looked at; a single one has no target."""
    report = whole.of_project(only) if only else whole
    projects = {key.project_id: project for key, (project, _phase) in whole.names.items()}
    return Drawn(report, report.lines(), report.bars(cut, 0 if only else daily_target), projects)


def target_of(stretch: Stretch, daily: int) -> int:
    """Minutes the days of a stretch should hold: Saturdays and Sundays none."""
    saturday = 5
    return daily * sum(day.weekday() < saturday for day in stretch.days)


def _sums(cells: Iterable[Cell]) -> Counter[PhaseKey]:
    sums: Counter[PhaseKey] = Counter()
    for cell in cells:
        sums[cell.phase] += cell.minutes
    return sums


def _ordered(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (-line.minutes, -line.before, line.name.casefold())))
