"""Which phases fit, and in which order? Words in any order, initials, one typo, those used lately first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.folding import folded, words_of
from timeneye_desktop.domain.habits import Standing
from timeneye_desktop.domain.ranking import Index, Match, rank
from timeneye_desktop.services.catalogue import one_typo_away

names = st.text(alphabet="abcde ßéøİ漢ي\u0301-&9", max_size=20)
choices = st.lists(
    st.builds(
        PhaseChoice,
        st.tuples(st.text("01", max_size=3), st.text("01", max_size=3)).map(lambda key: PhaseKey(*key)),
        names,
        names,
        st.booleans(),
        st.integers(0, 3),
        st.sampled_from(["", "2026-02-01", "2026-03-01"]),
    ),
    max_size=12,
    unique_by=lambda choice: choice.key,
)


def choice(title: str, last_used: str = "", used: int = 0, *, is_open: bool = True) -> PhaseChoice:
    project, phase = title.split(" > ")
    return PhaseChoice(PhaseKey(project, phase), project, phase, is_open, used, last_used)


def index(*titles: str) -> Index:
    return Index(map(choice, titles), one_typo_away)


def found(query: str, among: Index) -> list[str]:
    return [match.choice.title for match in rank(query, among)]


def shown(match: Match) -> list[str]:
    return [match.choice.title[start:end] for start, end in match.spans]


@pytest.mark.parametrize(
    "query", ["acme design", "design acme", "des ac", "DES  ACME!", "acme > design", "sign acm", "ad"]
)
def test_words_are_found_in_any_order_and_by_their_beginnings_insides_and_initials(query: str) -> None:
    assert found(query, index("Acme > Design", "Bakery > Meetings")) == ["Acme > Design"]


@pytest.mark.parametrize(
    "query", ["desgin", "dsign", "desiign", "dezign", "edsign", "desgi", "acme dezign", "acne design"]
)
def test_one_typo_a_word_is_forgiven_where_nothing_fits_as_typed(query: str) -> None:
    matches = rank(query, index("Acme > Design", "Bakery > Meetings"))
    assert [(match.choice.title, match.why) for match in matches] == [("Acme > Design", "typo")]


@pytest.mark.parametrize("query", ["dezing", "ngised", "dse", "acme dezing"])
def test_two_typos_or_one_in_a_short_word_are_another_word(query: str) -> None:
    assert found(query, index("Acme > Design")) == []


def test_a_wrong_digit_is_another_number() -> None:
    assert found("2025", index("Campaign 2026 > Design")) == []


def test_a_typo_in_what_fits_as_typed_elsewhere_still_finds_both_words_together() -> None:
    among = index("Acme > Design", "Bakery > Designs archive")
    assert found("acme designs", among) == ["Acme > Design"]


def test_without_a_judge_of_typos_there_are_none() -> None:
    assert found("desgin", Index([choice("Acme > Design")])) == []


def test_what_is_typed_whole_comes_before_beginnings_initials_and_insides() -> None:
    among = index("Leadership > Adverts", "Ad > Run", "Apple > Design", "Roads > Work", "Ad > Ad")
    assert found("ad", among) == ["Ad > Ad", "Ad > Run", "Leadership > Adverts", "Apple > Design", "Roads > Work"]


def test_a_title_typed_whole_comes_before_one_that_goes_on_even_if_that_was_used_lately() -> None:
    among = Index([choice("Acme > Web shop", "2026-03-01", 9), choice("Acme > Web")])
    assert found("acme web", among) == ["Acme > Web", "Acme > Web shop"]


def test_among_equals_the_one_used_lately_comes_first_then_the_one_used_more_then_the_alphabet() -> None:
    among = Index(
        [
            choice("B > Design"),
            choice("a > Design"),
            choice("C > Design", "2026-02-01", 1),
            choice("D > Design", "2026-02-01", 5),
            choice("E > Design", "2026-03-01", 1),
        ]
    )
    expected = ["E > Design", "D > Design", "C > Design", "a > Design", "B > Design"]
    assert found("design", among) == expected
    assert found("", among) == expected


def told(query: str, among: Index, **how: bool) -> list[tuple[str, str]]:
    return [(match.choice.title, match.why) for match in rank(query, among, **how)]


def test_an_empty_query_lists_everything_those_that_stand_best_first_and_says_why() -> None:
    among = Index([choice("A > One"), choice("B > Two"), choice("C > Three"), choice("D > Four", "2026-03-01", 1)])
    two, three = PhaseKey("B", "Two"), PhaseKey("C", "Three")
    stands = among.arranged(Standing((three, two, PhaseKey("9", "9")), {two: "recent", three: "pinned"}))
    assert told("  ", stands) == [("C > Three", "pinned"), ("B > Two", "recent"), ("D > Four", ""), ("A > One", "")]
    assert told("  ", among)[0] == ("D > Four", ""), "the one it was made of is as it was"


def test_how_well_it_fits_counts_before_how_it_stands() -> None:
    keys = [PhaseKey("Adverts", "Design"), PhaseKey("Roads", "Ad lib"), PhaseKey("Acme", "Design")]
    among = index("Ad > Ad", "Ad > Run", "Adverts > Design", "Ada > Build", "Roads > Ad lib", "Acme > Design")
    stands = among.arranged(Standing(tuple(keys), dict.fromkeys(keys, "pinned")))
    assert told("ad", stands) == [
        ("Ad > Ad", ""),
        ("Roads > Ad lib", "pinned"),
        ("Ad > Run", ""),
        ("Adverts > Design", "pinned"),
        ("Ada > Build", ""),
        ("Acme > Design", "initials"),
    ]


def test_hidden_ones_are_found_by_whole_words_only_or_when_asked_for_and_stand_last() -> None:
    gone = PhaseKey("Acme", "Design")
    among = index("Acme > Design", "Bakery > Designs", "Bakery > Build").arranged(
        Standing((), {gone: "hidden"}, frozenset([gone]))
    )
    assert found("", among) == ["Bakery > Build", "Bakery > Designs"]
    assert [found(query, among) for query in ("des", "acm", "ad", "sign acm", "desgin")] == [
        ["Bakery > Designs"],
        [],
        [],
        [],
        ["Bakery > Designs"],
    ]
    assert told("design", among) == [("Bakery > Designs", ""), ("Acme > Design", "hidden")]
    assert found("acme design", among) == ["Acme > Design"]
    assert told("", among, with_hidden=True)[-1] == ("Acme > Design", "hidden")
    assert told("des", among, with_hidden=True)[-1] == ("Acme > Design", "hidden")


def test_closed_ones_have_an_index_of_their_own() -> None:
    among = Index([choice("Acme > Design", is_open=False), choice("Acme > Build")], one_typo_away, are_open=False)
    assert [found(query, among) for query in ("", "acme", "build")] == [["Acme > Design"], ["Acme > Design"], []]


def test_the_order_does_not_depend_on_the_order_of_the_copy() -> None:
    twins = [PhaseChoice(PhaseKey(str(number), "1"), "Acme", "Design") for number in range(5)]
    assert rank("acme", Index(twins)) == rank("acme", Index(reversed(twins)))


def test_closed_phases_are_never_offered() -> None:
    among = Index([choice("Acme > Design", is_open=False), choice("Acme > Build")], one_typo_away)
    assert [found(query, among) for query in ("", "acme", "design", "desgin", "ad")] == [
        ["Acme > Build"],
        ["Acme > Build"],
        [],
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("Café Müller > Menü", "cafe muller menu"),
        ("Cafe > Menu", "CAFÉ MENÜ"),
        ("Cafe\u0301 > Menu\u0308", "café menü"),
        ("Straße > Größe", "strasse GROSSE"),
        ("İstanbul > Iş\u0131k", "istanbul isik"),
        ("Ørsted > Łódź", "orsted lodz"),
        ("Æon > Œuvre", "aeon oeuvre"),
        ("ﬁnance > Ａｕｄｉｔ", "finance audit"),  # noqa: RUF001  a ligature and wide letters
        ("ΣΊΣΥΦΟΣ > Λόγος", "σίσυφος λογος"),
        ("한국 > 설계", "한국 설"),
        ("हिन्दी > लेख", "हिन्दी"),
        ("\u200fعربي\u200f > تَصْمِيم", "تصميم عربي"),
        ("Ac\u00adme > De\u200dsign", "acme design"),
        ("acme_web > v2.5", "web 2"),
        ("🚀 > Launch", "🚀"),
        ("C++ > Course", "c++"),
    ],
)
def test_case_accents_and_invisible_signs_make_no_difference(title: str, query: str) -> None:
    assert found(query, index(title, "Other > Thing")) == [title]


@pytest.mark.parametrize(
    ("title", "query", "letters"),
    [
        ("Acme > Design", "des acm", ["Acm", "Des"]),
        ("Acme > Design", "de des", ["Des"]),
        ("Website > Web", "web", ["Web"]),
        ("Cafe\u0301 Noir > Menü", "cafe menu", ["Cafe\u0301", "Menü"]),
        ("Straße > Bau", "strass bau", ["Straß", "Bau"]),
        ("Acme > Design", "ad", ["A", "D"]),
        ("Acme Big > Design", "ab", ["A", "B"]),
        ("Acme > Design", "desgin", ["Design"]),
        ("Acme > Design", "sig", ["sig"]),
    ],
)
def test_the_letters_shown_as_found_are_those_of_the_title(title: str, query: str, letters: list[str]) -> None:
    (match,) = rank(query, index(title))
    assert shown(match) == letters


def test_a_whole_word_is_shown_rather_than_the_beginning_of_another() -> None:
    (match,) = rank("web", index("Website > Web"))
    assert match.spans == ((10, 13),)


def test_names_of_300_characters_are_found_by_their_end_and_whole() -> None:
    long = " ".join(f"word{number}" for number in range(45))[:300]
    among = index(f"{long} > {long[::-1]}", "Acme > Design")
    assert [len(found(query, among)) for query in ("word40", long, f"{long} > {long[::-1]}")] == [1, 1, 1]


def test_a_limit_keeps_the_best() -> None:
    among = index("Roads > A", "Ads > B", "Ad > C")
    assert [match.choice.title for match in rank("ad", among, 1)] == ["Ad > C"]
    assert len(rank("", among, 2)) == 2


def test_a_single_letter_finds_words_that_begin_with_it_first() -> None:
    assert found("d", index("Acme > Build", "Acme > Design"))[0] == "Acme > Design"


def test_every_word_of_a_long_query_counts() -> None:
    title = "one two three four five six > seven eight nine ten"
    assert found("one two three four five six seven eight nine ten", index(title)) == [title]
    assert found("one two three four five six seven eight nine eleven", index(title)) == []


@given(st.text(max_size=40) | names, choices)
def test_no_query_raises_and_every_match_holds_what_was_asked(query: str, known: list[PhaseChoice]) -> None:
    matches = rank(query, Index(known, one_typo_away))
    for match in matches:
        title = folded(match.choice.title)
        assert match.choice.is_open
        if not match.why:
            assert all(word in title for word in words_of(folded(query)))
        assert all(0 <= start < end <= len(match.choice.title) for start, end in match.spans)
        assert list(match.spans) == sorted(match.spans)
        assert all(one[1] <= other[0] for one, other in zip(match.spans, match.spans[1:], strict=False))
    assert len({match.choice.key for match in matches}) == len(matches)


@given(choices)
def test_every_open_phase_is_found_by_its_own_title(known: list[PhaseChoice]) -> None:
    among = Index(known, one_typo_away)
    for wanted in among.rows:
        best = {match.choice.key for match in rank(wanted.choice.title, among)}
        assert wanted.choice.key in best


@given(st.text("abcd", min_size=4, max_size=9), st.data())
def test_a_word_with_any_one_typo_finds_its_title(word: str, data: st.DataObject) -> None:
    at, letter = data.draw(st.integers(0, len(word) - 1)), data.draw(st.sampled_from("abcdx"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            ]
        )
    )
    if len(typed) >= 4:
        assert found(typed, index(f"{word} > thing")) == [f"{word} > thing"]
