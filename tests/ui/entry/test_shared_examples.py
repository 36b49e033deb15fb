"""Does the line of every window understand what the shared examples say, and do its chips tell?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from entry_line_examples import EXAMPLES
from line_examples.example import NOW, TODAY, found_in
from line_examples.known import catalogue_of_examples
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.draft import Draft, Kind, Turn
from timeneye_desktop.ui.day_names import day_name
from timeneye_desktop.ui.entry.chips import Chips
from timeneye_desktop.ui.entry.highlighted_field import HighlightedField
from timeneye_desktop.ui.entry.reading import Reading
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look

AS_TYPED = 410
"""Examples that a field shows as they are; from the others it takes what no keyboard has, such as half a letter."""


def shown(chips: Chips) -> tuple[str, str]:
    return tuple("" if chip.isHidden() else chip.text() for chip in (chips.length, chips.day))  # type: ignore[return-value]  # two


def expected(draft: Draft) -> tuple[str, str]:
    """What the chips say of a line as it was typed, offers aside."""
    length = f"= {spoken(draft.minutes)}" if draft.minutes is not None else ""
    if draft.ago_seconds is not None:
        length = length or f"{spoken(max(1, round(draft.ago_seconds / 60)))} ago"
    return length, day_name(draft.day, TODAY) if draft.day else ""


def test_every_example_is_understood_from_the_field_and_told_by_the_chips(
    scenario: Callable[..., Any], qapp: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        async with catalogue_of_examples(tmp_path) as catalogue:
            reading, field = Reading(catalogue), HighlightedField()
            look = Look(qapp)
            chips = Chips(look, Icons(look))
            read = 0
            for said in EXAMPLES:
                field.setText(said.line)
                if field.text() != said.line:
                    continue
                draft = reading.draft(field.text(), NOW)
                assert found_in(said, draft) == said
                chips.show_draft(draft, TODAY)
                told = tuple("" if text.endswith("?") else text for text in shown(chips))
                assert told == expected(draft), said.line
                read += 1
            assert read >= AS_TYPED

    scenario(story)


def test_a_click_turns_every_example_through_all_it_could_mean_and_back(
    scenario: Callable[..., Any], qapp: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        async with catalogue_of_examples(tmp_path) as catalogue:
            look = Look(qapp)
            chips, turns = Chips(look, Icons(look)), list[Turn]()
            chips.turned.connect(turns.append)
            for said in EXAMPLES:
                reading = Reading(catalogue)
                first = reading.draft(said.line, NOW)
                if first.ambiguous(*Kind) is None:
                    continue
                for chip in (chips.length, chips.day):
                    chips.show_draft(first, TODAY)
                    seen = [shown(chips)]
                    token = chips._tokens[chip]
                    for _ in token.meanings if token else ():
                        chip.click()
                        reading.turn(turns[-1])
                        chips.show_draft(reading.draft(said.line, NOW), TODAY)
                        assert not chip.isHidden(), said.line
                        seen.append(shown(chips))
                    assert seen[-1] == seen[0], said.line
                    assert token is None or len(set(seen)) == len(token.meanings), (said.line, seen)
                assert reading.draft(said.line, NOW) == first

    scenario(story)
