"""The terminal has its own words for all that its verbs may be refused, and shapes that scripts can rely on."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeneye_desktop
from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.cli.args import VERBS, parse
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.formats import shaped
from timeneye_desktop.cli.verbs import AT_A_DESK
from timeneye_desktop.cli.wording import REFUSALS

PACKAGE = Path(timeneye_desktop.__file__).parent
ASKED = (
    "services/tracking.py",
    "services/entries.py",
    "services/checks.py",
    "services/drafts.py",
    "cli/timer_verbs.py",
)
"""What the verbs lead to."""


def refused_in(path: Path) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    named = [call for call in calls if ast.unparse(call.func) == "NotPossibleError"]
    return {
        word.value
        for call in named
        for word in ast.walk(call)
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }


@pytest.mark.parametrize("place", ASKED)
def test_every_refusal_has_its_words(place: str) -> None:
    assert refused_in(PACKAGE / place) <= REFUSALS.keys()


def test_every_verb_of_the_table_is_one_a_person_can_type() -> None:
    names = {verb.name for verb in VERBS}
    assert AT_A_DESK.keys() <= names
    for verb in VERBS:
        words = ["bash"] if verb.name == "completion" else ["acme 1:00"] if verb.name == "log" else []
        assert parse([verb.name, *words, "--json"]).as_json


def test_no_words_ask_how_things_stand() -> None:
    assert parse([]).asked == Asked("status")


@given(
    verb=st.sampled_from(sorted(AT_A_DESK)), text=st.text(max_size=1_000), at=st.text(max_size=20), limit=st.integers(0)
)
def test_what_was_asked_travels_as_one_line_and_arrives_as_it_was(verb: str, text: str, at: str, limit: int) -> None:
    asked = Asked(verb, text, at, limit)
    line = asked.as_line()
    assert "\n" not in line
    assert line.isascii()
    assert Asked.read(line) == asked


@pytest.mark.parametrize(
    "line",
    ["", "{", "[]", "null", '{"v": 2, "verb": "status"}', '{"v": 1}', '{"v": 1, "verb": 7}', "[" * 9_000,
     '{"v": 1, "verb": "log", "limit": true}', '{"v": 1, "verb": "log", "rights": "all"}'],
)  # fmt: skip
def test_nonsense_is_no_question(line: str) -> None:
    assert Asked.read(line) is None


@given(said=st.text(), code=st.sampled_from(list(Exit)))
def test_an_answer_arrives_as_it_was(said: str, code: Exit) -> None:
    answer = Answer(code, said, {"timer": None, "today": {"minutes": 7}})
    assert Answer.read(answer.as_json()) == answer


@pytest.mark.parametrize(
    "text", ["", "{", "7", '{"v": 1}', '{"v": 9, "exit": 0, "said": ""}', '{"v": 1, "exit": 77, "said": ""}']
)
def test_nonsense_is_no_answer(text: str) -> None:
    assert Answer.read(text) is None


@given(form=st.text(max_size=200), name=st.text(max_size=50))
def test_no_form_and_no_name_breaks_a_line_of_a_status_bar(form: str, name: str) -> None:
    facts = {"timer": {"state": "running", "seconds": 61, "project": name, "phase": name, "notes": name}}
    for chosen in (form, "waybar", "tmux", "xbar", "{project}"):
        assert isinstance(shaped(facts, chosen), str)
    assert shaped(facts, "{project}").isprintable()
