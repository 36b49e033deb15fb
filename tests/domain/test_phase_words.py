"""Do words name a phase only when there is little doubt, and the right one?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.phase_words import Named, named_phase, slash_phase
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import one_typo_away

PLACES = ("North", "East", "South", "West")
WORKS = ("Website", "Theatre", "Newsletter")
PHASES = ("Concept", "Design", "Test", "Launch", "Support")
PIECES = ("north", "website", "design", ">", "test", "2", "/des", "/north", "desgin", "r&d")
NOTES = (
    "we design the new header",
    "no support for old browsers",
    "the test failed again",
    "new concept for the menu",
    "to be done with them",
    "so we sum up and test it",
    "all set for the launch",
    "web des",
)


def index(*titles: str, last_used: str = "") -> Index:
    parts = (title.split(" > ") for title in titles)
    return Index(
        (PhaseChoice(PhaseKey(*names), names[0], names[1], last_used=last_used) for names in parts), one_typo_away
    )


MANY = index(*(f"{place} {work} > {phase}" for place in PLACES for work in WORKS for phase in PHASES))


def title(named: Named | None) -> str | None:
    return named and named.choice.title


@pytest.mark.parametrize("note", NOTES)
def test_the_words_every_note_is_made_of_name_nothing_in_a_large_account(note: str) -> None:
    assert named_phase(note.split(), MANY) is None


def test_words_that_many_phases_have_name_none_of_them_until_one_was_used_lately() -> None:
    titles = [f"{place} {number} Website > Design" for place in PLACES for number in (1, 2)]
    words = ["website", "design"]
    assert named_phase(words, index(*titles)) is None
    used = PhaseChoice(PhaseKey("u", "u"), "Used Website", "Design", last_used="2026-03-01")
    assert (
        title(named_phase(words, Index([used, *(row.choice for row in index(*titles).rows)])))
        == "Used Website > Design"
    )


def test_a_few_that_fit_are_all_told() -> None:
    named = named_phase(["north", "website", "design"], MANY)
    assert (title(named), named and named.alternatives) == ("North Website > Design", ())
    among = index("Acme > Design", "Acme > Designs", "Acme Labs > Design")
    named = named_phase(["acme", "design"], among)
    assert named is not None
    assert [named.choice.title, *(other.title for other in named.alternatives)] == [
        "Acme > Design",
        "Acme Labs > Design",
        "Acme > Designs",
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the acme company design", "The Acme Company > Design"),
        ("the design", None),
        ("company design", "The Acme Company > Design"),
        ("go build", "Go > Build"),
        ("go bui", "Go > Build"),
        ("g bui", None),
        ("hr pay", "HR > Payroll"),
        ("design design", "Design > Design"),
        ("design", None),
        ("payroll", "HR > Payroll"),
        ("company", None),
        ("2026 campaign launch", "Campaign 2026 > Launch"),
        ("campaign 2026 launch", "Campaign 2026 > Launch"),
        ("campaign launch 2026", "Campaign 2026 > Launch"),
        ("campaign launch 3", "Campaign 2026 > Launch"),
    ],
)
def test_project_and_phase_are_both_named_by_words_of_their_own(words: str, found: str | None) -> None:
    among = index(
        "The Acme Company > Design", "Go > Build", "HR > Payroll", "Design > Design", "Campaign 2026 > Launch"
    )
    assert title(named_phase(words.split(), among)) == found


def test_a_number_elsewhere_in_the_title_stays_in_the_note() -> None:
    among = index("Website 2 > Launch")
    beside, apart = named_phase(["website", "2", "launch"], among), named_phase(["website", "launch", "2"], among)
    assert beside is not None
    assert apart is not None
    assert (beside.count, apart.count) == (3, 2)


def test_only_the_beginning_of_a_long_line_is_searched() -> None:
    among = index("Acme > Design")
    assert named_phase(["x"] * 38 + ["acme", "design"], among) is not None
    assert named_phase(["x"] * 40 + ["acme", "design"], among) is None


def test_a_typo_after_a_slash_names_what_is_not_named_yet_and_never_more() -> None:
    among = index("Acme > Design", "Acme > Homepage")
    for words, found, count in (
        ("/acme desgin", "Acme > Design", 2),
        ("/design acmr", "Acme > Design", 2),
        ("/acmr desgin", "Acme > Design", 2),
        ("/acme design homepaeg", "Acme > Design", 2),
    ):
        named = slash_phase(words.split(), among)
        assert (title(named), named and named.count) == (found, count)


@given(st.lists(st.text(max_size=8) | st.sampled_from(PIECES), max_size=50))
def test_no_words_raise_and_what_is_named_stands_in_them(words: list[str]) -> None:
    words = [word for word in words if word.strip()]
    named = named_phase(words, MANY)
    if named is not None:
        assert 0 <= named.first < named.first + named.count <= len(words)
    if words and words[0].startswith("/"):
        after = slash_phase(words, MANY)
        assert after is None or (after.first == 0 and 1 <= after.count <= len(words))
