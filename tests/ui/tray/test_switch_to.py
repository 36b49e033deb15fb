"""Does the menu offer what this person is likely to want?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from timeneye_desktop.domain.habits import Mark

Tray: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_pinned_phase_is_the_first_to_switch_to_and_a_hidden_one_is_not_offered(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        catalogue = person.scene.desk.catalogue
        first, *others = await catalogue.likeliest(6)
        pinned = next(choice for choice in catalogue.choices if choice not in (first, *others))
        await catalogue.mark(first.key, Mark.HIDDEN)
        await catalogue.mark(pinned.key, Mark.PINNED)
        titles = [choice.title.replace("&", "&&") for choice in (first, pinned)]
        await person.shows(titles[1])
        items = person.items()
        assert items[items.index("Switch to") + 1] == titles[1]
        assert titles[0] not in items

    at_tray(story)
