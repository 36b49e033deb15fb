"""A day in a few lines: every minute counted, every note once, nothing that turns into something else."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import EntryRow, RowState, Work
from timeneye_desktop.domain.summary import Words, markdown, plain_text, summed

DAY = date(2026, 11, 23)
WORDS = Words("Mon 23 Nov 2026", "Total: 7:20")
NAMES = {"100": ("Acme", "Design"), "101": ("Acme", "Build"), "200": ("bo", "Talks")}


def row(minutes: int, notes: str = "", phase: str = "100") -> EntryRow:
    project, name = NAMES[phase]
    return EntryRow(f"l{minutes}", Work(PhaseKey("1", phase), minutes, DAY, notes), project, name, RowState.SENT)


ROWS = (
    row(60, "Sketches"),
    row(90, "Review\nwith Priya"),
    row(120, "", "200"),
    row(30, "Sketches"),
    row(140, "x", "101"),
)


def test_a_day_reads_like_this() -> None:
    assert plain_text(summed(ROWS), WORDS) == (
        "Mon 23 Nov 2026\n\n"
        "Acme > Build  2:20\n- x\n\n"
        "Acme > Design  3:00\n- Sketches (1:30)\n- Review with Priya (1:30)\n\n"
        "bo > Talks  2:00\n\n"
        "Total: 7:20"
    )


def test_and_like_this_in_markdown() -> None:
    assert markdown(summed(ROWS[:3]), WORDS) == (
        "**Mon 23 Nov 2026**\n\n"
        "**Acme \\> Design** 2:30\n\n- Sketches (1:00)\n- Review with Priya (1:30)\n\n"
        "**bo \\> Talks** 2:00\n\n"
        "Total: 7:20"
    )


def test_nothing_at_all_is_a_title_and_a_total() -> None:
    assert plain_text(summed([]), WORDS) == "Mon 23 Nov 2026\n\nTotal: 7:20"


def test_a_note_becomes_no_mark_of_markdown() -> None:
    notes = (
        "# head",
        "1. first",
        "12) second",
        "- item",
        "*bold* _it_ `code`",
        "[a](http://b)",
        "a < b && c > d",
        "&lt;",
    )
    text = markdown(summed([row(1, note) for note in notes]), WORDS)
    items = [line.removeprefix("- ").rpartition(" (")[0] for line in text.splitlines() if line.startswith("- ")]
    assert items == [
        "\\# head",
        "1\\. first",
        "12\\) second",
        "\\- item",
        "\\*bold\\* \\_it\\_ \\`code\\`",
        "\\[a\\](http://b)",
        "a \\< b && c \\> d",
        "\\&lt;",
    ]
    assert [re.sub(r"\\(.)", r"\1", item) for item in items] == list(notes)


@given(st.lists(st.tuples(st.integers(1, 1_440), st.text(max_size=30), st.sampled_from(sorted(NAMES)))))
def test_every_minute_is_counted_once_and_no_note_begins_a_line(entries: list[tuple[int, str, str]]) -> None:
    rows = [row(*entry) for entry in entries]
    summary = summed(rows)
    assert summary.minutes == sum(minutes for minutes, _notes, _phase in entries)
    assert summary.entries == len(entries)
    assert sum(group.minutes for group in summary.groups) == summary.minutes
    done = [one for group in summary.groups for one in group.done]
    blocks = 2 * (len(summary.groups) + 1)
    assert len(plain_text(summary, WORDS).splitlines()) == 1 + blocks + len(done)
    assert not any(char in one.note for one in done for char in "\n\u202e\0\u2028")
